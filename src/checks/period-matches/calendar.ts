/** Last days of calendar periods: "2021-H1" ends 2021-06-30. */
import type { Period } from '../../core/reading';
import { monthsOf } from '../../language';

/** ISO date of the period's last day by the calendar, or as stated where that is later; null for an unknown period. */
export function lastDayOf(period: Period): string | null {
  const months = monthsOf(period.id);
  if (!months) return period.to ?? null;
  const days = new Date(Date.UTC(months.year, months.last, 0)).getUTCDate();
  const end = `${String(months.year)}-${String(months.last).padStart(2, '0')}-${String(days)}`;
  return period.to !== undefined && period.to > end ? period.to : end;
}
