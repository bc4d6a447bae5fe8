/**
 * Which of several columns of plans and actuals is this year's: the years of their headings tell, against the sheet's
 * period. "Thực hiện 6 tháng năm 2023" beside "Ước thực hiện 6 tháng năm 2024" is last year's, whatever its words are.
 */
import type { Period } from '../../core/reading';
import type { TableColumn } from './columns';

/** The year that a period is of, or begins in. */
export const yearOf = (period: Period | null): number | null =>
  period === null || !/^\d{4}/.test(period.id) ? null : Number(period.id.slice(0, 4));

const DATED: ReadonlySet<string | null> = new Set(['plan', 'actual']);

/** The columns with what they measure as their years tell; `sheetYear` is the sheet's own, where it states one. */
export function columnsByYear(columns: readonly TableColumn[], sheetYear: number | null): TableColumn[] {
  const years = columns.flatMap(({ role, named, year }) =>
    role === 'measure' && DATED.has(named) && year !== null ? [year] : [],
  );
  const current = sheetYear !== null && years.includes(sheetYear) ? sheetYear : Math.max(...years);
  return columns.map((column) => {
    const { role, named, year } = column;
    if (role !== 'measure' || !DATED.has(named) || year === null || year >= current) return column;
    return { ...column, earlier: true, named: named === 'actual' && year === current - 1 ? 'prior' : null };
  });
}
