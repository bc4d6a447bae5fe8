/**
 * Numbers of footnotes in the order of their marks. Word does not mind any order, but LibreOffice pairs the n-th mark
 * with the n-th lowest number; so a footnote added between two others needs a number between theirs. Word itself
 * numbers all footnotes anew whenever it saves.
 */

const MARK = /(<w:footnoteReference\b[^>]*?\sw:id=")(-?\d+)(")/g;
const NOTE = /(<w:footnote\b[^>]*?\sw:id=")(-?\d+)(")/g;

/** Numbers of a main part's footnote marks in order. */
export function markNumbers(main: string): number[] {
  return [...main.matchAll(MARK)].map((match) => Number(match[2]));
}

export function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, n) => n === 0 || number > (numbers[n - 1] ?? 0));
}

/** Both parts with their footnotes numbered from the lowest number on, in the order of their marks. */
export function renumbered(main: string, notes: string): { readonly main: string; readonly notes: string } {
  const marks = markNumbers(main);
  const marked = new Set(marks);
  const normal = [...notes.matchAll(NOTE)]
    .filter((match) => !/\sw:type="/.test(/^[^>]*>/.exec(notes.slice(match.index))?.[0] ?? ''))
    .map((match) => Number(match[2]));
  const order = [...marked, ...normal.filter((number) => !marked.has(number))];
  const lowest = Math.min(...order);
  const to = new Map(order.map((number, n) => [number, lowest + n]));
  const swap = (source: string, pattern: RegExp): string =>
    source.replace(pattern, (whole: string, open: string, number: string, close: string) => {
      const now = to.get(Number(number));
      return now === undefined ? whole : `${open}${String(now)}${close}`;
    });
  return { main: swap(main, MARK), notes: swap(notes, NOTE) };
}
