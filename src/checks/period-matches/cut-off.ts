/** Whether a cover's cut-off day may be that of its period: figures of nine months are not closed in June, nor the next year. */
import type { Period } from '../../core/reading';
import { monthsOf } from '../../language';
import { lastDayOf } from './calendar';

const DAY = 86_400_000;

/** By the months of a period: days before its end from which figures may still be estimated to it, and days after it. */
function roomOf(length: number): { readonly before: number; readonly after: number } {
  if (length >= 12) return { before: 95, after: 120 };
  if (length >= 6) return { before: 75, after: 45 };
  return { before: length >= 3 ? 45 : 30, after: 45 };
}

/** null where the day may be right, or nobody can tell. */
export function misfitOf(asOf: string, period: Period): 'early' | 'late' | null {
  const months = monthsOf(period.id);
  const last = lastDayOf(period);
  const day = Date.parse(asOf);
  if (!months || last === null || Number.isNaN(day)) return null;
  const { before, after } = roomOf(months.last - months.first + 1);
  const days = (day - Date.parse(last)) / DAY;
  if (days > after) return 'late';
  return days < -before ? 'early' : null;
}
