/** How a period, the one it is compared with and the one after it are called in running text. */
import { monthText, periodNames, quarterText, wholeMonthsOf, type PeriodMonths, type PeriodNames } from '../language';
import type { Span } from './profile';

/** What is left of the year after these months, as people say it. */
function nextOf({ year, first, last }: PeriodMonths): string {
  const length = last - first + 1;
  if (length === 1)
    return last === 12 ? `tháng 01 năm ${String(year + 1)}` : `tháng ${monthText(last + 1)} năm ${String(year)}`;
  if (length === 3 && first % 3 === 1)
    return last === 12 ? `quý I năm ${String(year + 1)}` : `quý ${quarterText(last / 3 + 1)} năm ${String(year)}`;
  if (last === 12) return length === 12 ? `năm ${String(year + 1)}` : `6 tháng đầu năm ${String(year + 1)}`;
  const left = 12 - last;
  return left === 1 ? `tháng 12 năm ${String(year)}` : `${String(left)} tháng cuối năm ${String(year)}`;
}

/** The month behind a period's last one, whatever its length, and the quarter where a quarter ends. */
function followingOf({ year, last }: PeriodMonths): { readonly month: string; readonly quarter: string } {
  const [next, ofYear] = last === 12 ? [1, year + 1] : [last + 1, year];
  const quarter = `quý ${quarterText(Math.ceil(next / 3))} năm ${String(ofYear)}`;
  return {
    month: `tháng ${monthText(next)} năm ${String(ofYear)}`,
    quarter: last % 3 === 0 ? quarter : 'kỳ tiếp theo',
  };
}

/** What is counted since January up to a period's end: "9 tháng đầu năm 2025", "9 tháng". */
function sinceJanuary({ year, last }: PeriodMonths): PeriodNames & { readonly brief: string } {
  const { name, short } = periodNames({ year, first: 1, last });
  return { name, short, brief: `${String(last)} tháng` };
}

/** The month or quarter before; of any other period nothing is the one before it. */
function beforeOf({ year, first, last }: PeriodMonths): PeriodNames {
  const length = last - first + 1;
  if (length !== 1 && (length !== 3 || first % 3 !== 1)) return { name: 'kỳ trước', short: 'kỳ trước' };
  const before = first === 1 ? { year: year - 1, last: 12 } : { year, last: first - 1 };
  const names = periodNames({ ...before, first: before.last - length + 1 });
  return first === 1 ? { ...names, short: names.name } : names;
}

/** "tháng 10/2025", "quý I/2025"; a period of another kind as it is called. */
const slashed = (name: string): string => name.replace(/^((?:tháng|quý) \S+) năm (\d{4})$/u, '$1/$2');
/** "9 tháng năm 2025", as most write "9 tháng đầu năm 2025". */
const brief = (name: string): string => name.replace(/(?<=tháng) đầu(?= năm)/u, '');
/** "tháng 4" of "tháng 4 năm 2026"; "6 tháng cuối năm" of the year's second half. */
const yearless = (name: string): string => name.replace(/(?<=^(?:tháng|quý) \S+) năm \d{4}$|(?<=cuối năm) \d{4}$/u, '');
/** "9 tháng" of "9 tháng đầu năm"; what has no such name keeps its own. */
const briefest = (short: string): string => short.replace(/(?<=^\d+ tháng) đầu năm$/u, '');

/** Words for templates from a calendar id ("2021-H1", "2021-Q2", "2021-11M", "2021-M05", "2021"); neutral words for any other. */
export function periodWords(id: string): Readonly<Record<string, string>> {
  const known = wholeMonthsOf(id);
  const { name, short, next } = known
    ? { ...periodNames(known), next: nextOf(known) }
    : { name: 'kỳ báo cáo', short: 'kỳ báo cáo', next: 'kỳ tiếp theo' };
  const following = known ? followingOf(known) : { month: 'kỳ tiếp theo', quarter: 'kỳ tiếp theo' };
  const total = known ? sinceJanuary(known) : { name: 'từ đầu năm', short: 'từ đầu năm', brief: 'từ đầu năm' };
  const earlier = known ? beforeOf(known) : { name: 'kỳ trước', short: 'kỳ trước' };
  const before = known ? String(known.year - 1) : '…';
  const isYear = known !== null && known.first === 1 && known.last === 12;
  return {
    'ky.ten': name,
    'ky.ten_gon': brief(name),
    'ky.ten_so': slashed(name),
    'ky.goi': short,
    'ky.goi_gon': briefest(short),
    'ky.tiep': next,
    'ky.tiep_goi': yearless(next),
    'ky.tiep_so': slashed(next),
    'ky.lien_truoc': earlier.name,
    'ky.lien_truoc_goi': earlier.short,
    'ky.lien_truoc_so': slashed(earlier.name),
    'ky.thang_cuoi': known ? `tháng ${monthText(known.last)}` : 'kỳ báo cáo',
    'ky.thang_sau': following.month,
    'ky.thang_sau_goi': yearless(following.month),
    'ky.thang_sau_so': slashed(following.month),
    'ky.quy_sau': following.quarter,
    'ky.quy_sau_goi': yearless(following.quarter),
    'ky.luy_ke': total.brief,
    'ky.luy_ke_goi': total.short,
    'ky.luy_ke_ten': total.name,
    'ky.luy_ke_ten_gon': brief(total.name),
    'ky.nam': known ? String(known.year) : '…',
    'ky.nam_truoc': before,
    'ky.cung_ky': !known ? 'cùng kỳ năm trước' : isYear ? `năm ${before}` : `cùng kỳ năm ${before}`,
  };
}

/** The span a calendar id belongs to: never a longer or a shorter one; null for an id of another kind (a harvest). */
export function spanOf(id: string): Span | null {
  const period = wholeMonthsOf(id);
  if (!period) return null;
  const length = period.last - period.first + 1;
  if (length === 12) return 'year';
  if (length === 1) return 'month';
  if (length === 3 && period.first % 3 === 1) return 'quarter';
  if (length === 6 && period.first % 6 === 1) return 'six-months';
  return length === 9 && period.first === 1 ? 'nine-months' : 'months';
}
