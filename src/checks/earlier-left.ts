/**
 * What of earlier workbooks was set against nothing, and truly why: whose it is, which tables, of when, which columns; and of
 * tables that were set against each other, the lines of one side alone (law 5: silence is not success).
 */
import { cellName } from '../core/cell-address';
import type { Beside, Left, LineReading, Reading, TableReading, WorkbookReading } from '../core/reading';
import { ownersOf, placeOf, tableName } from '../language';
import { tablesBeside } from './earlier-figures';
import { spanBetween } from './earlier-span';

/** Names that one sentence gives. */
const MOST_NAMES = 8;

function names(of: readonly string[]): string {
  const all = [...new Set(of.filter((name) => name !== ''))];
  return [
    ...all.slice(0, MOST_NAMES),
    ...(all.length > MOST_NAMES ? [`+${String(all.length - MOST_NAMES)}`] : []),
  ].join('\n');
}

interface Owned {
  readonly table: TableReading;
  readonly name: string;
  readonly body: string;
  readonly period: string;
}

function owned(reading: Reading): readonly Owned[] {
  const owners = ownersOf(reading.workbooks, reading.tables);
  return reading.tables.flatMap((table, at): Owned[] => {
    if (!table.columns.some(({ role }) => role === 'measure')) return [];
    const { body = '', period = '' } = owners[at] ?? {};
    return [{ table, name: tableName(table), body, period }];
  });
}

const called = ({ table }: Owned): string => table.title || table.sheet;

function bodies({ workbooks, tables }: Reading): string {
  return names(
    [
      ...workbooks.flatMap(({ identity }) => (placeOf(identity.body) ? [identity.body ?? ''] : [])),
      ...tables.map(({ body = '' }) => (placeOf(body) ? body : '')),
    ].slice(0, 1),
  );
}

/** Why no figure of this workbook stands beside one that is checked. */
function whyNothing(now: readonly Owned[], then: readonly Owned[], reading: Reading, prior: Reading): Omit<Left, 'at'> {
  const pairs = now.flatMap((own) => then.map((other) => ({ own, other })));
  const ofOne = pairs.filter(({ own, other }) => !own.body || !other.body || own.body === other.body);
  if (pairs.length > 0 && ofOne.length === 0)
    return { reason: 'earlier-body', here: bodies(reading), there: bodies(prior) };
  const alike = ofOne.filter(({ own, other }) => own.name === other.name);
  if (alike.length === 0)
    return { reason: 'earlier-form', here: names(now.map(called)), there: names(then.map(called)) };
  const inTime = alike.filter(({ own, other }) => spanBetween(own.period, other.period) !== null);
  const periods = (of: 'own' | 'other', among: typeof alike): string => names(among.map((pair) => pair[of].period));
  if (inTime.length === 0)
    return { reason: 'earlier-period', here: periods('own', alike), there: periods('other', alike) };
  const beside = tablesBeside(reading).filter((each) => then.some(({ table }) => table === each.then));
  if (beside.length === 0)
    return {
      reason: 'earlier-apart',
      here: names(inTime.map(({ own }) => own.table.sheet)),
      there: names(inTime.map(({ other }) => other.table.sheet)),
    };
  const headings = inTime.flatMap(({ own }) =>
    own.table.columns.filter(({ role }) => role === 'measure').map(({ heading }) => heading.join(' › ')),
  );
  return { reason: 'earlier-column', here: names(headings), there: periods('other', inTime) };
}

const labelOf = ({ label, number }: LineReading): string => label || number;

function linesLeft({ now, then, onlyNow, onlyThen }: Beside): Left[] {
  const [own] = onlyNow;
  const [line, { file, sheet, columns }] = own ? [own, now] : [onlyThen[0], then];
  if (!line) return [];
  const column = columns.find(({ role }) => role === 'label')?.column ?? 0;
  const at = { file, sheet, cell: cellName(line.row, column) };
  return [{ reason: 'earlier-lines', at, here: names(onlyNow.map(labelOf)), there: names(onlyThen.map(labelOf)) }];
}

/** Figures that fell, where nobody knows whether they may. */
function fallenOf({ now, then, fallen }: Beside): Left[] {
  const [line] = fallen;
  if (!line) return [];
  const { file, sheet, columns } = now;
  const column = columns.find(({ role }) => role === 'label')?.column ?? 0;
  const at = { file, sheet, cell: cellName(line.row, column) };
  return [{ reason: 'earlier-uncounted', at, here: names(fallen.map(labelOf)), there: names([then.sheet]) }];
}

function nothingOf(book: WorkbookReading, reading: Reading, prior: Reading, used: ReadonlySet<string>): Left[] {
  if (used.has(book.file)) return [];
  const of = { ...prior, workbooks: [book], tables: prior.tables.filter(({ file }) => file === book.file) };
  const then = owned(prior).filter(({ table }) => table.file === book.file);
  const at = { file: book.file, sheet: book.sheets[0]?.name ?? '', cell: 'A1' };
  return [{ ...whyNothing(owned(reading), then, reading, of), at }];
}

/** One entry for each earlier workbook that says nothing here, and for each table with lines of one side alone. */
export function leftOfEarlier(reading: Reading): readonly Left[] {
  const { prior } = reading;
  if (!prior) return [];
  const beside = tablesBeside(reading).filter(({ columns }) => columns.length > 0);
  const lines = [...beside.flatMap(linesLeft), ...beside.flatMap(fallenOf)];
  const used = new Set(
    beside.flatMap((each) => (each.pairs.length > 0 || each.onlyThen.length > 0 ? [each.then.file] : [])),
  );
  return [...prior.workbooks.flatMap((book) => nothingOf(book, reading, prior, used)), ...lines];
}
