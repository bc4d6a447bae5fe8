/** Books with one thing wrong, or two: is it found? */
import { Draw, drawBooks, type Book, type Layout } from '../../../test/support/office-books';
import { failing, toName, withValues, type Broken } from './broken';
import { ask, cellsNamed } from './door';
import { headOf, nameOf, type Example } from './clean';
import { SCRIPTS } from './scripts';
import { Tally } from './tally';

export interface Case {
  readonly book: Book;
  readonly broken: Broken;
  readonly kind: string;
}

/** Two scripts in one book; both change figures only. */
function twice(book: Book, kinds: readonly string[], draw: Draw): Broken | null {
  const one = SCRIPTS[draw.pick(kinds)]?.(book, draw);
  const two = SCRIPTS[draw.pick(kinds)]?.(book, draw);
  if (!one || !two || one.wrong.size === 0 || two.wrong.size === 0) return null;
  const changes = new Map<string, number>();
  for (const broken of [one, two])
    for (const key of broken.wrong.keys()) changes.set(key, broken.figures.get(key)?.n ?? 0);
  return withValues(book, 'two', changes);
}

/** The kinds that had the fewest cases so far, first. */
function fewestFirst(kinds: readonly string[], made: ReadonlyMap<string, number>): string[] {
  return [...kinds].sort((a, b) => (made.get(a) ?? 0) - (made.get(b) ?? 0));
}

/** Broken books whose error rounding cannot hide; every sixth has two things wrong, the others one of every kind in turn. */
export function* brokenBooks(count: number, seed: string, layouts: readonly Layout[]): Generator<Case> {
  const kinds = Object.keys(SCRIPTS);
  const values = kinds.filter((kind) => !kind.endsWith('-line'));
  const made = new Map<string, number>();
  let cases = 0;
  let tried = 0;
  for (const book of drawBooks(count * 4 + layouts.length, `wrong/${seed}`, layouts)) {
    if (cases >= count) return;
    tried += 1;
    const draw = new Draw(`script/${seed}/${String(tried)}`);
    const wanted = tried % 6 === 0 ? [TWO] : fewestFirst(kinds, made).slice(0, 6);
    for (const kind of wanted) {
      const broken = kind === TWO ? twice(book, values, draw) : SCRIPTS[kind]?.(book, draw);
      if (!broken || toName(broken, failing(broken)).size === 0) continue;
      made.set(kind, (made.get(kind) ?? 0) + 1);
      cases += 1;
      yield { book, broken, kind };
      break;
    }
  }
}

const TWO = 'two wrong cells';

/** Whether single figures are wrong, and not a line or two things at once: what the limits are set for. */
export const isCells = (kind: string): boolean => kind !== TWO && !kind.endsWith('-line');

export interface WrongReport {
  /** Rows: kind of error, layout; columns: cases and found, by head. */
  readonly byKind: Tally;
  readonly byLayout: Tally;
  /** One row: only mistakes in single figures. */
  readonly cells: Tally;
  readonly examples: readonly Example[];
}

export function wrongCells(count: number, seed: string, layouts: readonly Layout[]): WrongReport {
  const examples: Example[] = [];
  const report: WrongReport = { byKind: new Tally(), byLayout: new Tally(), cells: new Tally(), examples };
  for (const { book, broken, kind } of brokenBooks(count, seed, layouts)) {
    const head = headOf(book);
    const named = cellsNamed(ask(broken.snapshot));
    const wanted = [...toName(broken, failing(broken))];
    const found = kind === TWO ? wanted.every((key) => named.has(key)) : wanted.some((key) => named.has(key));
    for (const [tally, row] of [
      [report.byKind, kind],
      [report.byLayout, book.layout],
    ] as const) {
      // prettier-ignore
      tally.add(row, `cases ${head}`);
      if (found) tally.add(row, `found ${head}`);
    }
    if (isCells(kind)) {
      report.cells.add('cells', `cases ${head}`);
      if (found) report.cells.add('cells', `found ${head}`);
    }
    if (!found && examples.filter((each) => each.layout === book.layout).length < 3)
      examples.push({ layout: book.layout, what: `missed ${kind}`, text: `${nameOf(book)}: ${wanted.join(' ')}` });
  }
  return report;
}
