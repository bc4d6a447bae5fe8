/** Numbers that are no figures: codes, ids, years, places in a list. Only on evidence, else a number is a figure. */
import type { NotFigure } from '../../core/reading';
import { NUMBER_HEADING } from '../vocabulary';
import type { ColumnCounts } from './column-counts';

/** Headings of identifiers; "Quyết định đầu tư" may stand over amounts, "Số quyết định" over what names it. */
const CODE_HEADING =
  /^(?:mã|ms|code|id|mst|số hiệu|(?:số )?(?:tài khoản|điện thoại|đtdđ|đt|cmnd|cccd|tờ|thửa)|số (?:quyết định|hợp đồng|chứng từ|hóa đơn)|(?:quyết định|chứng từ|hóa đơn)$|sđt|tel|phone|fax|zip|account|acct|site|tract|rank|hạng|xếp hạng|tk)(?![\p{L}])|(?:^|[\s._])(?:code|id|no|mã)\.?$|^ma_|_id$|mã số$|(?:^|\s)tract$/u;
/** Headings of years. */
const YEAR_HEADING =
  /^(?:năm(?: (?:xây dựng|hoàn thành|sinh|ban hành|thành lập|sản xuất|sử dụng|học|ngân sách))?|year|yr\.?|niên độ|fiscal year|(?:year|yr\.?) (?:of|built)(?: .*)?)$/u;

/** Whether a heading names identifiers. */
export const namesCodes = (heading: string): boolean => CODE_HEADING.test(heading);

export interface Candidate {
  /** Lowest heading, folded, and the whole path joined. */
  readonly heading: string;
  readonly path: string;
  readonly counts: ColumnCounts;
  /** It stands before the labels, or is the leftmost of a table without words. */
  readonly leads: boolean;
}

/** Why a column's numbers are no figures; null where they are. */
export function notFigureOf({ heading, path, counts, leads }: Candidate): NotFigure | null {
  const { figures, whole, years } = counts;
  if (figures === 0) return null;
  const wholly = whole * 20 >= figures * 19;
  if ((YEAR_HEADING.test(heading) || YEAR_HEADING.test(path)) && years * 5 >= figures * 4) return 'year';
  if (NUMBER_HEADING.test(heading) && leads) return 'line-number';
  if ((CODE_HEADING.test(heading) || CODE_HEADING.test(path)) && (wholly || leads)) return 'code';
  if (!leads) return null;
  if (years === figures && figures >= 2 && counts.rising * 4 >= figures * 3) return 'year';
  if (wholly && counts.steps + 1 >= figures && counts.steps >= 2) return 'line-number';
  if (counts.padded > 0 && wholly) return 'code';
  const [length] = counts.lengths;
  const alike = counts.lengths.size === 1 && (length ?? 0) >= 3;
  return (wholly && alike && figures >= 2) || (figures >= 3 && counts.rising * 10 >= figures * 9) ? 'code' : null;
}
