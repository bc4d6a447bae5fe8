/** How many of a report's words another text repeats in their order: the longest common sequence, paragraph group by group. */

const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[.,/][\p{L}\p{N}]+)*%?/gu) ?? [];

/** Length of the longest common subsequence, of words on either side. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1)
      next[at] = word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

export interface WordsAgain {
  readonly words: number;
  readonly again: number;
}

/** Paragraph for paragraph: each of the first's against the likeliest of the second's that lie where it should. */
export function wordsAgain(first: readonly string[], second: readonly string[]): WordsAgain {
  const others = second.map(wordsOf);
  let from = 0;
  let words = 0;
  let again = 0;
  for (const paragraph of first) {
    const own = wordsOf(paragraph);
    words += own.length;
    let best = { at: -1, found: 0 };
    for (let at = from; at < Math.min(others.length, from + 12); at += 1) {
      const found = common(own, others[at] ?? []);
      if (found > best.found) best = { at, found };
      if (found === own.length) break;
    }
    again += best.found;
    if (best.found * 2 > own.length) from = best.at + 1;
  }
  return { words, again };
}
