/** What a period is beside the report's own: itself, the one before, the same a year before, since January; each with one name. */
import type { PeriodMonths } from './period-months';
import { periodNames } from './period-name';

const lengthOf = ({ first, last }: PeriodMonths): number => last - first + 1;
const isQuarter = (period: PeriodMonths): boolean => lengthOf(period) === 3 && period.first % 3 === 1;
const endOf = ({ year, last }: PeriodMonths): number => year * 12 + last;

/** "kỳ trước", "2 kỳ trước", "kỳ sau". */
function stepsName(what: string, steps: number): string {
  const count = Math.abs(steps) === 1 ? '' : `${String(Math.abs(steps))} `;
  return `${count}${what} ${steps < 0 ? 'trước' : 'sau'}`;
}

const yearMark = (years: number): string => (years === 0 ? 'năm nay' : stepsName('năm', years));
/** Of this year nothing, of another ", năm trước". */
const ofYear = (years: number): string => (years === 0 ? '' : `, ${yearMark(years)}`);

function sameMonths(years: number): string {
  if (years === 0) return 'kỳ này';
  return years === -1 ? 'cùng kỳ' : `cùng kỳ ${yearMark(years)}`;
}

/** Months and quarters by their distance, where the report is one too, or they stand at its end. */
function stepMarks(period: PeriodMonths, report: PeriodMonths): readonly string[] {
  const distance = endOf(period) - endOf(report);
  const [length, own] = [lengthOf(period), lengthOf(report)];
  if (length === 1 && own === 1) return [stepsName('kỳ', distance)];
  if (isQuarter(period) && isQuarter(report)) return [stepsName('kỳ', distance / 3)];
  if (isQuarter(period) && distance === 0) return ['quý này'];
  if (length !== 1) return [];
  if (distance === 0) return ['tháng cuối kỳ'];
  if (distance === -12) return ['tháng cuối kỳ, năm trước'];
  return distance === 1 || (isQuarter(report) && distance < 0 && distance > -own) ? [stepsName('tháng', distance)] : [];
}

/** All names that a period has beside the report's, the best first; never none. */
export function calendarMarks(period: PeriodMonths, report: PeriodMonths): readonly string[] {
  const years = period.year - report.year;
  const isSame = period.first === report.first && period.last === report.last;
  const isWhole = lengthOf(period) === 12;
  const steps = isSame ? [] : stepMarks(period, report);
  const sinceJanuary =
    period.first !== 1 || isWhole
      ? []
      : period.last === report.last
        ? [`lũy kế${ofYear(years)}`]
        : years === 0 && period.last === report.first - 1
          ? ['lũy kế kỳ trước']
          : [];
  // A part of a longer report, which another report has not: "quý I trong 9 tháng đầu năm".
  const part = `${periodNames(period).short.replace(/ năm \d{4}$/u, '')}${ofYear(years)} trong ${periodNames(report).short.replace(/ \d{4}$/u, '')}`;
  return [
    ...(isWhole ? [yearMark(years)] : []),
    ...(isSame ? [sameMonths(years)] : []),
    ...steps,
    ...sinceJanuary,
    part,
  ];
}
