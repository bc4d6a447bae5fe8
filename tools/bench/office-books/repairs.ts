/** What `--fix` does to broken books: nothing right may change, nothing may get worse, what is decided is put right. */
import { parseCellName } from '../../../src/core/cell-address';
import type { CellEdit, Edit } from '../../../src/core/edit';
import { keyOf, type Layout } from '../../../test/support/office-books';
import { failing, type Broken } from './broken';
import { nameOf, type Example } from './clean';
import { applied, ask, causesOf, fixesOf } from './door';
import { isTruth, manyness, Oracle } from './oracle';
import { Tally } from './tally';
import { brokenBooks } from './wrong-cells';

export interface RepairReport {
  /** Rows: kind; columns: books, right cells changed, worse, written. */
  readonly byKind: Tally;
  /** Rows: one, few, many, none; columns: books, restored, first, listed, undecided, silent (no error at all). */
  readonly byClass: Tally;
  /** The same for books with one explanation, by kind of mistake. */
  readonly decidable: Tally;
  readonly examples: readonly Example[];
}

/** What a cell's edit would make of its figure, in units of its last place. */
function valueOf(edit: CellEdit, broken: Broken): number | null {
  const figure = broken.figures.get(keyOf(edit));
  if (!figure || typeof edit.value !== 'number') return null;
  return edit.value * 10 ** (figure.d + (figure.fraction ? 2 : 0) - figure.power);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** Cells that were right and would hold something else. */
function rightChanged(edits: readonly Edit[], broken: Broken): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'set-cell' || !parseCellName(edit.cell)) return [];
    const key = keyOf(edit);
    const figure = broken.figures.get(key);
    if (broken.wrong.has(key)) return [];
    const value = valueOf(edit, broken);
    return figure && value !== null && near(value, figure.n) ? [] : [key];
  });
}

function restored(edits: readonly Edit[], broken: Broken): boolean {
  const written = new Map(
    edits.flatMap((edit) => (edit.kind === 'set-cell' ? [[keyOf(edit), valueOf(edit, broken)] as const] : [])),
  );
  return [...broken.wrong].every(([key, n]) => {
    const value = written.get(key);
    return value !== undefined && value !== null && near(value, n);
  });
}

/** Cells of which a cause must name one: those that are wrong or moved; for a line that is gone, the totals that miss it. */
function truthOf(broken: Broken): ReadonlySet<string> {
  const own = [...broken.wrong.keys(), ...broken.moved];
  return new Set(own.length > 0 ? own : failing(broken).map(({ whole }) => keyOf(whole)));
}

const classOf = (count: number): string => (count === 0 ? 'none' : count === 1 ? 'one' : count <= 3 ? 'few' : 'many');

export function repairs(count: number, seed: string, layouts: readonly Layout[]): RepairReport {
  const examples: Example[] = [];
  const report: RepairReport = { byKind: new Tally(), byClass: new Tally(), decidable: new Tally(), examples };
  for (const { book, broken, kind } of brokenBooks(count, `repair/${seed}`, layouts)) {
    const answer = ask(broken.snapshot);
    const edits = fixesOf(answer);
    const bad = rightChanged(edits, broken);
    report.byKind.add(kind, 'books');
    if (edits.length > 0) {
      const after = ask(applied(broken.snapshot, edits));
      report.byKind.add(kind, 'written');
      if (after.errors.length > answer.errors.length || after.warnings.length > answer.warnings.length) report.byKind.add(kind, 'worse'); // prettier-ignore
    }
    if (bad.length > 0) {
      report.byKind.add(kind, 'right changed');
      if (examples.filter(({ what }) => what.startsWith('--fix')).length < 40) examples.push({ layout: book.layout, what: `--fix changes ${bad.join(' ')} (${kind})`, text: `${nameOf(book)}: wrong ${[...broken.wrong.keys()].join(' ')}` }); // prettier-ignore
    }
    if (kind.startsWith('two')) continue;
    const stories = new Oracle(broken).stories();
    const known = stories.some((story) => isTruth(story, broken));
    const name = known ? classOf(manyness(stories)) : 'none';
    const done = restored(edits, broken) && broken.wrong.size > 0 && bad.length === 0;
    const causes = causesOf(answer);
    const truth = truthOf(broken);
    const names = (at: number): string[] => causes.slice(at, at + 1).flatMap(({ cells }) => cells.map(keyOf));
    const named = kind === 'deleted-line' ? causes[0]?.kind === 'missing-line' : causes[0]?.kind !== 'undecided';
    const first = named && names(0).some((key) => truth.has(key));
    for (const [tally, row] of [
      [report.byClass, name],
      ...(name === 'one' ? [[report.decidable, kind] as const] : []),
    ] as const) {
      // prettier-ignore
      tally.add(row, 'books');
      if (done) tally.add(row, 'restored');
      if (first) tally.add(row, 'first');
      if (causes.some((_, at) => names(at).some((key) => truth.has(key)))) tally.add(row, 'listed');
      if (causes[0]?.kind === 'undecided') tally.add(row, 'undecided');
      if (answer.errors.length === 0) tally.add(row, 'silent');
    }
    if (name === 'one' && !done && examples.filter(({ what }) => what === `not restored ${kind}`).length < 4)
      examples.push({ layout: book.layout, what: `not restored ${kind}`, text: `${nameOf(book)}: wrong ${[...broken.wrong].map(([key, n]) => `${key} ${String(n)}->${String(broken.figures.get(key)?.n)}`).join(' ')}; said ${causes[0]?.kind ?? 'nothing'} ${names(0).slice(0, 6).join(' ')}` }); // prettier-ignore
  }
  return report;
}
