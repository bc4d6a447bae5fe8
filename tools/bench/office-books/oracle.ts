/**
 * What could have happened, found by trying and by nothing else: every single cell, every pair that changed places or
 * shares an amount, every chain of totals, every shifted run, every line that could be missing or have moved. It knows
 * the generator's relations and no diagnosis.
 */
import { gapOf, keyOf, type TrueFigure, type TrueRelation } from '../../../test/support/office-books';
import { failing, type Broken } from './broken';
import { solve } from './solve';

/** One explanation: the cells it changes with their new values, or the rows it moves. */
export interface Story {
  readonly kind: string;
  /** Equal stories are one. */
  readonly name: string;
  readonly edits: ReadonlyMap<string, number>;
  /** Other values of the same cell would do as well. */
  readonly open?: true;
}

export class Oracle {
  private readonly byCell = new Map<string, TrueRelation[]>();
  private readonly figures: Map<string, TrueFigure>;
  readonly fails: readonly TrueRelation[];

  constructor(private readonly broken: Broken) {
    this.figures = new Map(broken.figures);
    this.fails = failing(broken);
    for (const relation of broken.relations) {
      if (relation.blanks) continue;
      for (const at of [relation.whole, ...relation.parts.map((part) => part.at)]) {
        const list = this.byCell.get(keyOf(at)) ?? [];
        list.push(relation);
        this.byCell.set(keyOf(at), list);
      }
    }
  }

  /** Whether everything holds with these cells changed. */
  private mends(edits: ReadonlyMap<string, number>): boolean {
    const before = new Map<string, TrueFigure>();
    const touched = new Set<TrueRelation>(this.fails);
    for (const [key, n] of edits) {
      const figure = this.figures.get(key);
      if (!figure) continue;
      before.set(key, figure);
      this.figures.set(key, { ...figure, n });
      for (const relation of this.byCell.get(key) ?? []) touched.add(relation);
    }
    let fine = true;
    for (const relation of touched) if (fine && (gapOf(relation, this.figures) ?? 0) > 0) fine = false;
    for (const [key, figure] of before) this.figures.set(key, figure);
    return fine;
  }

  private candidates(): string[] {
    return [...new Set(this.fails.flatMap(({ whole, parts }) => [whole, ...parts.map(({ at }) => at)].map(keyOf)))];
  }

  private covers(keys: readonly string[]): boolean {
    return this.fails.every((relation) => keys.some((key) => this.byCell.get(key)?.includes(relation)));
  }

  private single(): Story[] {
    const out: Story[] = [];
    for (const key of this.candidates().filter((each) => this.covers([each]))) {
      const values = new Set(this.fails.flatMap((relation) => solve(relation, key, this.figures)));
      const good = [...values].filter((n) => this.mends(new Map([[key, n]])));
      const [n] = good;
      if (n === undefined) continue;
      const other = [...good.slice(1), n + 1, n - 1].some((next) => this.mends(new Map([[key, next]])));
      out.push({
        kind: 'cell',
        name: `cell ${key}`,
        edits: new Map([[key, n]]),
        ...(other ? { open: true as const } : {}),
      });
    }
    return out;
  }

  private pairs(): Story[] {
    const out: Story[] = [];
    const keys = this.candidates().slice(0, 150);
    const gaps = new Set(
      this.fails.flatMap((relation) => (relation.kind === 'sum' ? [gapOf(relation, this.figures) ?? 0] : [])),
    );
    keys.forEach((key, at) => {
      for (const other of keys.slice(at + 1)) {
        const [a, b] = [this.figures.get(key), this.figures.get(other)];
        if (
          !a ||
          !b ||
          a.d !== b.d ||
          a.fraction !== b.fraction ||
          a.at.sheet !== b.at.sheet ||
          !this.covers([key, other])
        )
          continue;
        if (a.column !== b.column && a.row !== b.row) continue;
        const tries: [string, number, number][] = a.n === b.n ? [] : [['swapped', b.n, a.n]];
        if (a.column === b.column)
          for (const gap of gaps) {
            const by = Math.round(gap * 10 ** a.d);
            tries.push(['moved-amount', a.n + by, b.n - by], ['moved-amount', a.n - by, b.n + by]);
          }
        for (const [kind, x, y] of tries) {
          const edits = new Map([[key, x], [other, y]]); // prettier-ignore
          if (this.mends(edits)) out.push({ kind, name: `${key} ${String(x)} ${other} ${String(y)}`, edits });
        }
      }
    });
    return out;
  }

  /** Wholes made anew from their parts, with whatever is built on them, starting at one whole. */
  private chains(): Story[] {
    const out: Story[] = [];
    for (const start of this.fails.filter(({ kind }) => kind === 'sum')) {
      const edits = new Map<string, number>();
      const figures = new Map(this.figures);
      const open: TrueRelation[] = [start];
      for (let steps = 0; open.length > 0 && steps < 60; steps += 1) {
        const relation = open.shift();
        const key = relation ? keyOf(relation.whole) : '';
        const figure = figures.get(key);
        if (!relation || !figure || edits.has(key)) continue;
        const [n] = solve(relation, key, figures);
        if (n === undefined || n === figure.n) continue;
        figures.set(key, { ...figure, n });
        edits.set(key, n);
        for (const next of this.byCell.get(key) ?? [])
          if (keyOf(next.whole) !== key && (gapOf(next, figures) ?? 0) > 0) open.push(next);
      }
      if (edits.size > 1 && this.mends(edits)) out.push({ kind: 'chain', name: [...edits].sort().join(' '), edits });
    }
    return out;
  }

  /** A run of a column that stands one row too low or too high; the value that was lost follows from the sums. */
  private shifts(): Story[] {
    const out: Story[] = [];
    const columns = new Map<string, TrueFigure[]>();
    for (const figure of this.figures.values()) {
      const name = `${figure.at.sheet}!${String(figure.column)}`;
      columns.set(name, [...(columns.get(name) ?? []), figure]);
    }
    for (const list of columns.values()) {
      const run = list.sort((a, b) => a.row - b.row);
      for (let from = 0; from < run.length; from += 1)
        for (let to = from + 2; to < Math.min(run.length, from + 8); to += 1)
          for (const way of [1, -1]) {
            const cells = run.slice(from, to + 1);
            const ordered = way > 0 ? cells : [...cells].reverse();
            const edits = new Map<string, number>();
            ordered.slice(0, -1).forEach((figure, at) => edits.set(keyOf(figure.at), ordered[at + 1]?.n ?? 0));
            const lost = ordered.at(-1);
            if (!lost || !this.covers([...edits.keys(), keyOf(lost.at)])) continue;
            const figures = new Map(this.figures);
            for (const [key, n] of edits) figures.set(key, { ...(figures.get(key) as TrueFigure), n });
            const own = (this.byCell.get(keyOf(lost.at)) ?? []).flatMap((relation) =>
              solve(relation, keyOf(lost.at), figures),
            );
            for (const n of new Set(own)) {
              const all = new Map([...edits, [keyOf(lost.at), n]]);
              if (!this.mends(all)) continue;
              out.push({ kind: 'shifted-column', name: [...all].sort().join(' '), edits: all });
              break;
            }
          }
    }
    return out;
  }

  /** A line that is missing in a group: every column's sum lacks something there, and nothing else is wrong. */
  private missing(): Story[] {
    const sums = this.fails.filter(({ kind, exhaustive }) => kind === 'sum' && exhaustive);
    if (sums.length < 2 || sums.length < this.fails.length) return [];
    const rows = new Set(sums.map(({ whole }) => `${whole.sheet}!${String(this.figures.get(keyOf(whole))?.row)}`));
    const down = sums.every(({ whole, parts }) =>
      parts.every(({ at }) => this.figures.get(keyOf(at))?.column === this.figures.get(keyOf(whole))?.column),
    );
    return rows.size === 1 && down
      ? [{ kind: 'missing-line', name: `missing ${[...rows].join()}`, edits: new Map() }]
      : [];
  }

  /** A line that stands in another group than it was counted in. */
  private movedLines(): Story[] {
    const out: Story[] = [];
    if (this.broken.moved.length === 0) return out;
    const gaps = this.fails.map((relation) => gapOf(relation, this.figures) ?? 0).filter((gap) => gap > 0);
    const rows = new Map<string, TrueFigure[]>();
    for (const figure of this.figures.values()) {
      const name = `${figure.at.sheet}!${String(figure.row)}`;
      rows.set(name, [...(rows.get(name) ?? []), figure]);
    }
    for (const [name, figures] of rows) {
      const values = new Set(figures.map(({ n, d }) => Math.abs(n) / 10 ** d));
      if (gaps.length > 1 && gaps.every((gap) => [...values].some((value) => Math.abs(value - gap) < 1e-6)))
        out.push({ kind: 'moved-line', name: `moved ${name}`, edits: new Map() });
    }
    return out;
  }

  /** All explanations, the same edits once. */
  stories(): Story[] {
    if (this.fails.length === 0) return [];
    const all = [
      ...this.single(),
      ...this.pairs(),
      ...this.chains(),
      ...this.shifts(),
      ...this.missing(),
      ...this.movedLines(),
    ];
    return [...new Map(all.map((story) => [story.name, story])).values()];
  }
}

/** Whether a story is what was done to the book. */
export function isTruth({ kind, edits, open }: Story, broken: Broken): boolean {
  if (broken.wrong.size === 0) return edits.size === 0 && kind === broken.kind.replace('deleted', 'missing');
  return (
    edits.size === broken.wrong.size &&
    [...broken.wrong].every(([key, n]) => edits.has(key) && (open ?? edits.get(key) === n))
  );
}

/** How many explanations these are; a cell whose value is not decided counts as several. */
export const manyness = (stories: readonly Story[]): number =>
  stories.reduce((sum, { open }) => sum + (open ? 4 : 1), 0);
