/** What holds of whole columns of figures, found before their cells are read: styles, decimals, names. */
import { FactColumns } from '../../core/held-fact';
import { idPart } from '../fact-ids';
import { StyleSurvey, type ColumnStyle } from './column-style';
import { readFigure } from './figures';
import type { MeasureColumn } from './measure-column';
import type { TableContext } from './table-context';
import { walkLine } from './walk-line';

/** Measures as id parts; two columns of one code are told apart. */
function idsOfMeasures(measures: readonly MeasureColumn[]): string[] {
  const seen = new Map<string, number>();
  return measures.map(({ measure }) => {
    const part = idPart(measure);
    const count = (seen.get(part) ?? 0) + 1;
    seen.set(part, count);
    return count === 1 ? part : `${part}~${String(count)}`;
  });
}

/** What holds of a whole column of figures, found once before its cells are read. */
export interface ReadColumn {
  readonly measure: MeasureColumn;
  readonly column: number;
  readonly style: ColumnStyle;
  /** Decimals that a typed figure has at least. */
  readonly decimals: number;
  /** What the column's figures share. */
  readonly fact: FactColumns;
  /** A text in it is a figure gone wrong: nearly all of its cells are figures. */
  readonly strict: boolean;
  /** Most of its cells are figures: words under a form's heading, and numerals gone wrong, are none meant as words. */
  readonly mostly: boolean;
  /** Its heading names money: the unit of what is counted in a line is not this column's. */
  readonly money: boolean;
  /** Its heading names what is counted ("Số người", "Số tháng") or a rate: the money that a sheet is in is not this column's unit. */
  readonly counted: boolean;
}

/** What goods cost, beside a column that says in what they are counted. */
const MONEY =
  /(?<!\p{L})(?:thành tiền|số tiền|đơn giá|trị giá|giá trị thành tiền|amount|unit price|price|cost)(?!\p{L})/u;

/** What is more or less than something else. */
const CHANGE = /chênh lệch|tăng|giảm|(?<!\p{L})(?:variance|change|difference)(?!\p{L})/u;

/** Headings of what is counted. */
export const COUNTED =
  /^(?:tổng )?(?:số|sl)(?: lượng)? (?:người|hộ|nhân khẩu|khẩu|lao động|học sinh|học viên|trẻ|đối tượng|cán bộ|công chức|viên chức|biên chế|tháng|ngày|năm|lần|lượt|buổi|vụ|việc|đơn|hồ sơ|trường hợp|xã|phường|thôn|tổ|cơ sở|dự án|công trình|doanh nghiệp|hợp tác xã|hợp đồng|đơn vị|lớp|trường|giường|con|(?:đoàn|hội|đảng|giáo|thành|nhân) viên|bệnh nhân|khách|ca|cuộc|chi bộ|phòng|cái|chiếc|máy|xe|phương tiện|căn|thửa|giấy|thẻ|phiếu|mũi|liều|suất)(?!\p{L})/u;

/** "Tỷ lệ 9T/2026": a part of something, whatever money the sheet is in. */
const RATE = /^(?:tỷ|tỉ) lệ(?!\p{L})/u;

export function surveyColumns({ grid, lines, measures }: TableContext): ReadColumn[] {
  const ids = idsOfMeasures(measures);
  const surveys = measures.map(({ column }) => new StyleSurvey(CHANGE.test(column.folded.at(-1) ?? '')));
  for (const line of lines) walkLine(grid, line, measures, (cell, at) => surveys[at]?.add(cell));
  const styles = StyleSurvey.styles(surveys);
  const common = commonDecimals({ grid, lines, measures }, styles);
  return measures.map((measure, at) => ({
    measure,
    column: measure.column.column,
    style: styles[at] as ColumnStyle,
    decimals: common[at] ?? 0,
    fact: new FactColumns({
      column: measure.column.column,
      measure: measure.measure,
      id: ids[at] ?? measure.measure,
    }),
    strict: measure.column.figures >= 4 * measure.column.texts,
    mostly: measure.column.figures > measure.column.texts,
    money: MONEY.test(measure.column.folded.at(-1) ?? ''),
    counted: COUNTED.test(measure.column.folded.at(-1) ?? '') || RATE.test(measure.column.folded.at(-1) ?? ''),
  }));
}

/** The number of decimals that most typed figures of a rounded column have, zero left out; 0 for every other column. */
function commonDecimals(
  { grid, lines, measures }: Pick<TableContext, 'grid' | 'lines' | 'measures'>,
  styles: readonly ColumnStyle[],
): number[] {
  if (!measures.some(({ rounded }) => rounded)) return [];
  const counts = measures.map(() => new Map<number, number>());
  for (const line of lines) {
    walkLine(grid, line, measures, (cell, at) => {
      if (measures[at]?.rounded !== true || cell.formula !== undefined) return;
      const { value, decimals } = readFigure(cell, styles[at] as ColumnStyle);
      if (value && decimals > 0) counts[at]?.set(decimals, (counts[at].get(decimals) ?? 0) + 1);
    });
  }
  return counts.map((count) => {
    let best = 0;
    let most = 0;
    for (const [decimals, times] of count)
      if (times > most || (times === most && decimals > best)) [best, most] = [decimals, times];
    return best;
  });
}
