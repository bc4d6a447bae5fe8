/**
 * Headings of another period than their sheet's: "Thực hiện 6 tháng" on a sheet of nine months, "Kế hoạch năm 2025" on one of
 * 2026. Only where no other column of the table may be meant by the sheet's period, or by the heading's.
 */
import { cellName, type CellAddress } from '../../core/cell-address';
import type { ColumnReading, Period, TableReading } from '../../core/reading';
import { bareWords, columnPeriod, monthsOf } from '../../language';

const COMPARED = /\b(?:so sanh|so voi|ty le|ty trong|co cau|toc do|tang|giam|chenh lech|chi so|cung ky|ck)\b/;

const PLANNED = /\b(?:ke hoach|du toan|kh|dt)\b/;

export interface OtherHeading {
  readonly at: CellAddress;
  readonly heading: string;
  /** Id of the period that it names. */
  readonly id: string;
}

interface Dated {
  readonly column: ColumnReading;
  readonly text: string;
  readonly of: string | null;
}

const isAmount = ({ column: { measure, unit }, text }: Dated): boolean =>
  measure !== null && !/percent|growth|(?:^|-)prior$/.test(measure) && unit !== '%' && !COMPARED.test(text);

const isPlan = ({ column, text }: Dated): boolean => column.measure === 'plan' || PLANNED.test(text);

/** Months from January on of the sheet's year, but fewer. */
function isEarlierPart(of: string, period: string): boolean {
  const [own, other] = [monthsOf(period), monthsOf(of)];
  return (
    own !== null &&
    other !== null &&
    other.year === own.year &&
    other.first === 1 &&
    own.first === 1 &&
    other.last < own.last
  );
}

/** A session asks at every check, and most of its tables are the same objects as before. */
const known = new WeakMap<TableReading, { readonly period: string; readonly found: readonly OtherHeading[] }>();

/** `period`: of the table, or of its workbook. */
export function otherHeadings(table: TableReading, period: Period): readonly OtherHeading[] {
  const before = known.get(table);
  if (before?.period === period.id) return before.found;
  const found = headingsOf(table, period);
  known.set(table, { period: period.id, found });
  return found;
}

function headingsOf(table: TableReading, period: Period): OtherHeading[] {
  const months = monthsOf(period.id);
  if (!months) return [];
  const amounts = table.columns
    .filter(({ role }) => role === 'measure')
    .map((column) => ({
      column,
      text: bareWords(column.heading.join(' ')),
      of: columnPeriod(column.heading, period.id),
    }))
    .filter(isAmount);
  const plans = amounts.filter(isPlan);
  const others = amounts.filter((each) => !isPlan(each));
  const [done, ...moreDone] = others;
  const [plan, ...morePlans] = plans;
  const found: Dated[] = [];
  if (done?.column.measure === 'actual' && moreDone.length === 0 && done.of && isEarlierPart(done.of, period.id))
    found.push(done);
  if (plan?.of && morePlans.length === 0 && /^\d{4}$/.test(plan.of) && Number(plan.of) === months.year - 1) {
    const year = plan.of;
    const isAlone = table.columns.every((column) => column === plan.column || !column.heading.join(' ').includes(year));
    if (isAlone) found.push(plan);
  }
  return found.map(({ column, of }) => ({
    at: { file: table.file, sheet: table.sheet, cell: cellName(table.range.top, column.column) },
    heading: column.heading.join(' › '),
    id: of ?? '',
  }));
}
