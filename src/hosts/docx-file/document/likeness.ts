/** How alike two texts are, token by token, and which tokens of one are which of the other. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words, numbers with their separators ("71/74" are two), and single signs; offsets are those of the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\d(?:[\d.,]*\d)?|[^\s\u00a0]/gu)) {
    found.push({ text: match[0].normalize('NFC'), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Dice coefficient over tokens: 1 for the same words in any order, 0 for none in common. */
export function likeness(a: readonly Token[], b: readonly Token[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const token of a) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  let common = 0;
  for (const token of b) {
    const left = counts.get(token.text) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(token.text, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}

const LONGEST = 1500;

/** Longest common subsequence: for each token of `a` the index of its partner in `b`, -1 without one. */
export function align(a: readonly Token[], b: readonly Token[]): number[] {
  const partner = new Array<number>(a.length).fill(-1);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text) partner[head] = head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text
  ) {
    partner[a.length - 1 - tail] = b.length - 1 - tail;
    tail += 1;
  }
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows === 0 || columns === 0 || rows > LONGEST || columns > LONGEST) return partner;
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        a[head + i]?.text === b[head + j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[head + i]?.text === b[head + j]?.text) partner[head + i++] = head + j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return partner;
}
