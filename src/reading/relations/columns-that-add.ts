/** Columns whose words speak of means and rates, and that are added all the same. */
import { foldText } from '../../language';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import type { TableViews } from './axis-view';
import { saysTotal } from './words';

/** Columns under "Dân số trung bình": they add up over places, each rounded by itself. */
export const averagedColumns = (measures: readonly MeasureColumn[]): ReadonlySet<number> =>
  new Set(
    measures.flatMap(({ column }, at) =>
      column.folded.some((text) => text.includes('dân số trung bình')) ? [at] : [],
    ),
  );

/** People and things, by a bare name ("HS", "Lớp", "Người"): whoever counts them rounds nothing. */
const BARE =
  /^(?:tổng )?(?:số |sl )?(?:hs|hv|sv|học sinh|học viên|sinh viên|người|lớp|trường|hộ|khẩu|nhân khẩu|cháu|trẻ|em|nam|nữ|đảng viên|đoàn viên|hội viên|lao động|giáo viên|cán bộ|hồ sơ|vụ|thôn|xã)$/u;

/** Columns that count people and things. */
export const countedColumns = (
  measures: readonly MeasureColumn[],
  averaged: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set(
    measures.flatMap(({ column, unit }, at) =>
      unit === null && !averaged.has(at) && BARE.test(column.folded.at(-1) ?? '') ? [at] : [],
    ),
  );

/** The columns, with those of coefficients of pay ("Hệ số lương") as sums where their total is more than any of them: it is no mean. */
export function withCoefficients({ views: { lines: view }, lines, measures }: Table): readonly MeasureColumn[] {
  const isAdded = (at: number): boolean => {
    let [most, total] = [0, 0];
    lines.forEach(({ label }, line) => {
      const value = view.values[line * view.width + at] as number;
      if (saysTotal(foldText(label))) total = Math.max(total, value || 0);
      else most = Math.max(most, value || 0);
    });
    return most > 0 && total > most;
  };
  return measures.map((measure, at) =>
    !measure.additive && measure.column.folded.some((text) => text.includes('hệ số')) && isAdded(at)
      ? { ...measure, additive: true }
      : measure,
  );
}

interface Table {
  readonly views: TableViews;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
}
