/**
 * Cells that hold no figure where an earlier workbook has one for them: a dash denies it; a blank in a column that the others
 * have filled in was forgotten. Read from the sheets themselves, for a reading holds figures alone.
 */
import { cellName } from '../core/cell-address';
import { sign } from '../core/decimal';
import type { Beside, ColumnPair, EarlierAbsent, LineReading, Reading } from '../core/reading';
import type { CellSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { foldText, parseFigure } from '../language';
import { headingOf } from './earlier-columns';
import { courseOf, underHeading } from './since-january';

/** Of the lines that had a figure so many tenths have one now: a column that is left out as a whole is another matter. */
const FILLED = 7;
const FEWEST = 3;

type At = (row: number, column: number) => CellSnapshot | undefined;

function standsIn(cell: CellSnapshot | undefined): EarlierAbsent['stands'] | null {
  const value = cell?.value ?? null;
  if (cell?.formula !== undefined && value === null) return null;
  if (value === null || (typeof value === 'string' && foldText(value) === '')) return 'blank';
  return typeof value === 'string' && parseFigure(value)?.kind === 'none' ? 'none' : null;
}

function placesOf({ facts }: Reading): ReadonlyMap<string, number> {
  return new Map(facts.map(({ at }, index) => [`${at.file}\n${at.sheet}\n${at.cell}`, index]));
}

const isOfLastYear = ({ measure }: ColumnPair['now']): boolean => /(?:^|-)prior$/.test(measure ?? '');

interface Given {
  readonly beside: Beside;
  readonly now: (row: number, column: number) => boolean;
  readonly then: (row: number, column: number) => Reading['facts'][number] | undefined;
  readonly cells: At;
}

function absentOf({ beside, now, then, cells }: Given, pair: ColumnPair): EarlierAbsent[] {
  const { claim } = pair;
  // What a dash in last year's column denies, last year's own sheet says.
  if (claim === 'percent-of-last-year' || (claim === 'counted-since-january' && isOfLastYear(pair.now))) return [];
  const { file, sheet, columns } = beside.now;
  const had = beside.lines.flatMap((line) => {
    const fact = then(line.then.row, pair.then.column);
    return fact && sign(fact.value) !== 0 ? [{ line: line.now, fact }] : [];
  });
  const filled = had.filter(({ line }) => now(line.row, pair.now.column)).length;
  const isFilled = filled >= FEWEST && filled * 10 >= had.length * FILLED;
  const hasOther = ({ row }: LineReading): boolean =>
    columns.some(({ role, column }) => role === 'measure' && column !== pair.now.column && now(row, column));
  return had.flatMap(({ line, fact }): EarlierAbsent[] => {
    if (now(line.row, pair.now.column)) return [];
    const stands = standsIn(cells(line.row, pair.now.column));
    if (stands === null) return [];
    const isCounted = (): boolean => courseOf(fact, underHeading(headingOf(pair.then))) === 'counted';
    if (claim === 'counted-since-january' && (stands === 'blank' || !isCounted())) return [];
    if (stands === 'blank' && !(isFilled && hasOther(line))) return [];
    const at = { file, sheet, cell: cellName(line.row, pair.now.column) };
    return [{ claim, at, label: line.label, stands, then: fact }];
  });
}

export function absentBeside(
  reading: Reading,
  prior: Reading,
  tables: readonly Beside[],
  books: readonly WorkbookSnapshot[],
): readonly EarlierAbsent[] {
  if (books.length === 0) return [];
  const [own, others] = [placesOf(reading), placesOf(prior)];
  return tables.flatMap((beside): readonly EarlierAbsent[] => {
    const book = books.find(({ file }) => file === beside.now.file);
    const sheet = book?.sheets.find(({ name }) => name === beside.now.sheet);
    if (!sheet) return [];
    const cells = new Map(sheet.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
    const named = ({ file, sheet: name }: Beside['now'], row: number, column: number): string =>
      `${file}\n${name}\n${cellName(row, column)}`;
    const given: Given = {
      beside,
      now: (row, column) => own.has(named(beside.now, row, column)),
      then: (row, column) => prior.facts[others.get(named(beside.then, row, column)) ?? -1],
      cells: (row, column) => cells.get(cellName(row, column)),
    };
    return beside.columns.flatMap((pair) => absentOf(given, pair));
  });
}
