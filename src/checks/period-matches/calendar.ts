/** Last days of calendar periods ("2021-H1" ends 2021-06-30), and whether two periods may stand in one report. */
import type { Period } from '../../core/reading';

const LAST_DAYS: Readonly<Record<string, string>> = {
  H1: '06-30',
  H2: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  '9M': '09-30',
  '': '12-31',
};

function monthEnd(year: string, month: string): string {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days)}`;
}

/** ISO date of the period's last day by the calendar, or as stated where that is later; null for an unknown period. */
export function lastDayOf(period: Period): string | null {
  const match = /^(\d{4})(?:-(H[12]|Q[1-4]|9M|M(\d{2})))?$/.exec(period.id);
  if (!match) return period.to ?? null;
  const year = match[1] ?? '';
  const end = match[3] ? monthEnd(year, match[3]) : `${year}-${LAST_DAYS[match[2] ?? ''] ?? '12-31'}`;
  return period.to !== undefined && period.to > end ? period.to : end;
}

/** Same period; a table of the whole year (a plan, a list of works) may stand in any report of that year. */
export function samePeriod(stated: Period, wanted: Period): boolean {
  return stated.id === wanted.id || stated.id === wanted.id.slice(0, 4);
}
