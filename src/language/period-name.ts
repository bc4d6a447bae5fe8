/** How a period is called, from its calendar id: "2021-H1" is "6 tháng đầu năm 2021". People are never shown the id. */
import type { Language } from '../core/finding';
import { monthsOf, type PeriodMonths } from './period-months';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

export interface PeriodNames {
  /** "6 tháng đầu năm 2021". */
  readonly name: string;
  /** "6 tháng đầu năm". */
  readonly short: string;
}

/** 0 before months 1 and 2 only. */
export const monthText = (month: number): string => (month <= 2 ? `0${String(month)}` : String(month));

export const quarterText = (quarter: number): string => QUARTERS[quarter - 1] ?? '';

/** In Vietnamese: whole and without its year. */
export function periodNames({ year, first, last }: PeriodMonths): PeriodNames {
  const called = (short: string): PeriodNames => ({ name: `${short} năm ${String(year)}`, short });
  const inYear = (count: string, part: string): PeriodNames => {
    const short = `${count} tháng ${part}năm`;
    return { name: `${short} ${String(year)}`, short };
  };
  const length = last - first + 1;
  if (length === 12) return { name: `năm ${String(year)}`, short: `năm ${String(year)}` };
  if (length === 1) return called(`tháng ${monthText(first)}`);
  if (length === 3 && first % 3 === 1) return called(`quý ${quarterText((first + 2) / 3)}`);
  if (first === 1) return length >= 10 ? called(`${String(length)} tháng`) : inYear(String(length), 'đầu ');
  if (last === 12) return inYear(String(length), 'cuối ');
  return called(`từ tháng ${monthText(first)} đến tháng ${monthText(last)}`);
}

function englishName({ year, first, last }: PeriodMonths): string {
  const length = last - first + 1;
  const of = (part: string): string => `${part} of ${String(year)}`;
  if (length === 12) return `year ${String(year)}`;
  if (length === 1) return of(`month ${String(first)}`);
  if (length === 3 && first % 3 === 1) return of(`quarter ${quarterText((first + 2) / 3)}`);
  if (first === 1) return of(`first ${String(length)} months`);
  return of(last === 12 ? `last ${String(length)} months` : `months ${String(first)} to ${String(last)}`);
}

/** The months of a calendar id where the year has them. */
export function wholeMonthsOf(id: string): PeriodMonths | null {
  const period = monthsOf(id);
  return period && period.first >= 1 && period.last <= 12 && period.first <= period.last ? period : null;
}

/** Harvests by the last part of their ids ("2021-vu-dong-xuan"). */
const HARVESTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'dong-xuan': { vi: 'đông xuân', en: 'winter-spring' },
  'he-thu': { vi: 'hè thu', en: 'summer-autumn' },
  'thu-dong': { vi: 'thu đông', en: 'autumn-winter' },
  'xuan-he': { vi: 'xuân hè', en: 'spring-summer' },
  mua: { vi: 'mùa', en: 'main' },
  xuan: { vi: 'xuân', en: 'spring' },
  dong: { vi: 'đông', en: 'winter' },
  chiem: { vi: 'chiêm', en: 'fifth-month' },
};

function harvestName(id: string, language: Language): string | null {
  const [, year = '', season = ''] = /^(\d{4})-vu-([a-z-]+)$/.exec(id) ?? [];
  const name = HARVESTS[season]?.[language];
  if (name === undefined) return null;
  return language === 'vi' ? `vụ ${name} năm ${year}` : `${name} harvest of ${year}`;
}

/** null for what is no period that can be called (a slip, dates that are no whole months). */
export function periodName(id: string, language: Language): string | null {
  const period = wholeMonthsOf(id);
  if (!period) return harvestName(id, language);
  return language === 'vi' ? periodNames(period).name : englishName(period);
}
