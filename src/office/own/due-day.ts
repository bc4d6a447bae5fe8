/**
 * The day on which a form is due: so many days after each period, or one day by the calendar, which is that of the one period
 * around whose end it lies. A date of last year's is no deadline of this year's period.
 */
import { monthsOf } from '../../language';
import type { Deadline } from './bodies-file';

const DAY = 86_400_000;
/** Figures are asked for before a long period ends ("ước thực hiện"), and some months after it. */
const MOST_BEFORE = 62;
const MOST_AFTER = 92;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Months after which a period of this kind is followed by the next one: those since January come month by month. */
function stepOf(period: string, length: number): number {
  return /-\d+M$/.test(period) && length !== 6 && length !== 9 ? 1 : length === 9 ? 3 : length;
}

/** Whether a day may be the deadline of this period, and not of one before or after it. */
export function isDayOf(date: string, period: string): boolean {
  const months = monthsOf(period);
  if (!months) return true;
  const end = Date.UTC(months.year, months.last, 0);
  const days = (Date.parse(date) - end) / DAY;
  const step = stepOf(period, months.last - months.first + 1) * 30.4;
  const after = step < 31 ? step : Math.min(MOST_AFTER, step / 2);
  return days >= -Math.min(MOST_BEFORE, step / 3) && days <= after;
}

/** ISO; null without a deadline for this period. */
export function dueDay(due: Deadline | null, period: string): string | null {
  if (due === null) return null;
  if ('date' in due) return isDayOf(due.date, period) ? due.date : null;
  const months = monthsOf(period);
  return months ? dayOf(Date.UTC(months.year, months.last, due.days)) : null;
}
