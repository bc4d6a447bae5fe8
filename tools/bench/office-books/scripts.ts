/** What people do wrong: each script puts one thing of its kind into a clean book, or answers null where it has no place. */
import { keyOf, type Book, type Draw, type TrueFigure, type TrueRelation } from '../../../test/support/office-books';
import { withRows, withValues, type Broken } from './broken';

export type Script = (book: Book, draw: Draw) => Broken | null;

/** Figures that stand in some relation. */
function related(book: Book): TrueFigure[] {
  const keys = new Set(
    book.relations.flatMap(({ whole, parts }) => [keyOf(whole), ...parts.map(({ at }) => keyOf(at))]),
  );
  return [...keys].flatMap((key) => book.figures.get(key) ?? []);
}

const sums = (book: Book): TrueRelation[] =>
  book.relations.filter(({ kind, exhaustive }) => kind === 'sum' && exhaustive);

/** One figure becomes another. */
function single(kind: string, change: (figure: TrueFigure, draw: Draw, book: Book) => number | null): Script {
  return (book, draw) => {
    const figures = related(book);
    if (figures.length === 0) return null;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const figure = draw.pick(figures);
      const n = change(figure, draw, book);
      if (n !== null && n !== figure.n) return withValues(book, kind, new Map([[keyOf(figure.at), n]]));
    }
    return null;
  };
}

function digits(n: number, change: (digits: string[]) => void): number | null {
  const list = [...String(Math.abs(n))];
  change(list);
  const out = Number(list.join('')) * Math.sign(n);
  return Number.isSafeInteger(out) && out !== 0 ? out : null;
}

/** One part of a sum, and the sum. */
function wholeWith(
  book: Book,
  draw: Draw,
  of: (whole: number, part: number) => number | null,
  kind: string,
): Broken | null {
  const list = sums(book);
  for (let attempt = 0; attempt < 20 && list.length > 0; attempt += 1) {
    const relation = draw.pick(list);
    const whole = book.figures.get(keyOf(relation.whole));
    const term = draw.pick(relation.parts);
    const part = book.figures.get(keyOf(term.at));
    if (!whole || !part || part.n === 0 || part.d !== whole.d) continue;
    const n = of(whole.n, part.n * term.sign);
    if (n !== null && n !== whole.n) return withValues(book, kind, new Map([[keyOf(whole.at), n]]));
  }
  return null;
}

/** The column's sums above a cell follow its change. */
function carriedUp(book: Book, key: string, by: number): Map<string, number> {
  const changes = new Map<string, number>();
  const own = book.figures.get(key);
  const open = [key];
  if (own) changes.set(key, own.n + by);
  while (open.length > 0) {
    const next = open.pop() ?? '';
    for (const relation of sums(book)) {
      const term = relation.parts.find(({ at }) => keyOf(at) === next);
      const whole = book.figures.get(keyOf(relation.whole));
      if (!term || !whole || !own || whole.column !== own.column || changes.has(keyOf(whole.at))) continue;
      changes.set(keyOf(whole.at), whole.n + by * term.sign);
      open.push(keyOf(whole.at));
    }
  }
  return changes;
}

function pair(kind: string, near: (a: TrueFigure, b: TrueFigure) => boolean): Script {
  return (book, draw) => {
    const figures = related(book);
    for (let attempt = 0; attempt < 30 && figures.length > 1; attempt += 1) {
      const a = draw.pick(figures);
      const b = draw.pick(figures.filter((other) => other !== a && other.at.sheet === a.at.sheet && other.d === a.d && other.fraction === a.fraction && other.n !== a.n && near(a, other))); // prettier-ignore
      if (b !== undefined) return withValues(book, kind, new Map([[keyOf(a.at), b.n], [keyOf(b.at), a.n]])); // prettier-ignore
    }
    return null;
  };
}

const below = (figures: readonly TrueFigure[], from: TrueFigure): TrueFigure[] =>
  figures
    .filter(
      (other) =>
        other.at.sheet === from.at.sheet && other.column === from.column && other.row > from.row && other.d === from.d,
    )
    .sort((a, b) => a.row - b.row);

const movedLine =
  (gone: boolean): Script =>
  (book, draw) => {
    const groups = new Map(book.lines.map((line) => [`${line.sheet}!${line.group.join()}`, line]));
    const big = [...groups.values()].filter(({ group }) => group.length > 2);
    const from = draw.pick(big);
    if (from === undefined) return null;
    const row = draw.pick(from.group);
    if (gone)
      return withRows(book, 'deleted-line', from.sheet, (at) => (at === row ? null : at > row ? at - 1 : at), null);
    const others = [...groups.values()].filter(
      (line) => line.sheet === from.sheet && line.group !== from.group && !line.group.includes(row),
    );
    const into = draw.pick(others);
    if (into === undefined) return null;
    const target = Math.max(...into.group);
    const to = (at: number): number => {
      if (target > row) return at === row ? target : at > row && at <= target ? at - 1 : at;
      return at === row ? target + 1 : at > target && at < row ? at + 1 : at;
    };
    return withRows(book, 'moved-line', from.sheet, to, { row, into: into.group });
  };

export const SCRIPTS: Readonly<Record<string, Script>> = {
  'digit-swap': single('digit-swap', ({ n }, draw) =>
    digits(n, (list) => {
      const at = draw.between(0, Math.max(0, list.length - 2));
      [list[at], list[at + 1]] = [list[at + 1] ?? '', list[at] ?? ''];
    }),
  ),
  'digit-slip': single('digit-slip', ({ n }, draw) =>
    digits(n, (list) => {
      const at = draw.between(0, list.length - 1);
      list[at] = String((Number(list[at]) + draw.between(1, 9)) % 10);
    }),
  ),
  'times-ten': single('times-ten', ({ n }, draw) => (draw.chance(0.7) ? n * 10 : n * 1000)),
  'ten-times-beside-blank': (book, draw) => {
    const beside = book.relations.filter(({ kind, blanks, exhaustive }) => kind === 'sum' && blanks && exhaustive);
    if (beside.length === 0) return null;
    const key = keyOf(draw.pick(beside).whole);
    return withValues(book, 'ten-times-beside-blank', new Map([[key, (book.figures.get(key)?.n ?? 0) * 10]]));
  },
  sign: single('sign', ({ n }) => -n),
  'stale-total': (book, draw) =>
    wholeWith(
      book,
      draw,
      (whole, part) => whole - Math.max(1, Math.round(Math.abs(part) * (0.1 + 0.4 * draw.next()))),
      'stale-total',
    ),
  'stale-part': single('stale-part', (figure, draw, book) =>
    sums(book).some(({ parts }) => parts.some(({ at }) => keyOf(at) === keyOf(figure.at)))
      ? Math.round(figure.n * (0.55 + 0.35 * draw.next()))
      : null,
  ),
  'stale-part-carried': (book, draw) => {
    const parts = sums(book).flatMap((relation) => relation.parts.map(({ at }) => keyOf(at)));
    if (parts.length === 0) return null;
    const key = draw.pick(parts);
    const n = book.figures.get(key)?.n ?? 0;
    return withValues(book, 'stale-part-carried', carriedUp(book, key, -Math.round(n * (0.1 + 0.4 * draw.next()))));
  },
  omitted: (book, draw) => wholeWith(book, draw, (whole, part) => whole - part, 'omitted'),
  doubled: (book, draw) => wholeWith(book, draw, (whole, part) => whole + part, 'doubled'),
  'swapped-in-row': pair('swapped-in-row', (a, b) => a.row === b.row && Math.abs(a.column - b.column) <= 4),
  'swapped-in-column': pair('swapped-in-column', (a, b) => a.column === b.column && Math.abs(a.row - b.row) <= 3),
  'copied-from-above': single('copied-from-above', (figure, _draw, book) => {
    const above = [...book.figures.values()].filter((other) => other.at.sheet === figure.at.sheet && other.column === figure.column && other.row === figure.row - 1 && other.d === figure.d); // prettier-ignore
    return above[0]?.n ?? null;
  }),
  'shifted-column': (book, draw) => {
    const figures = related(book);
    if (figures.length === 0) return null;
    const from = draw.pick(figures);
    const run = [from, ...below(figures, from)].slice(0, draw.between(3, 6));
    if (run.length < 3) return null;
    return withValues(
      book,
      'shifted-column',
      new Map(run.slice(1).map((figure, at) => [keyOf(figure.at), run[at]?.n ?? 0])),
    );
  },
  'wrong-percentage': (book, draw) => {
    const ratios = book.relations.filter(({ kind, power }) => (kind === 'ratio' || kind === 'growth') && power === 2);
    if (ratios.length === 0) return null;
    const relation = draw.pick(ratios);
    const [whole, a, b] = [relation.whole, ...relation.parts.map(({ at }) => at)].map((at) =>
      book.figures.get(keyOf(at ?? relation.whole)),
    );
    if (!whole || !a || !b || b.n === 0 || a.n === 0) return null;
    const [x, y] = [a.n / 10 ** a.d, b.n / 10 ** b.d];
    const other = draw.pick([(100 * y) / x, relation.kind === 'growth' ? (100 * x) / y : (100 * (x - y)) / y]);
    return withValues(book, 'wrong-percentage', new Map([[keyOf(whole.at), Math.round(other * 10 ** whole.d)]]));
  },
  'deleted-line': movedLine(true),
  'moved-line': movedLine(false),
};
