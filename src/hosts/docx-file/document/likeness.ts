/** How alike two texts are, token by token, and which tokens of one are which of the other. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Holds a sign that normalising might change: whatever is no Latin letter in one piece. */
export const LOOSE = /[^\u0000-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2060]/;

const LETTER = 1,
  DIGIT = 2,
  MARK = 3,
  SIGN = 4,
  BLANK = 5;
const kinds = new Uint8Array(0x10000);

/** What a character is to tokens; each is looked up once. */
function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const sign = String.fromCharCode(code);
  let kind = SIGN;
  if (code >= 48 && code <= 57) kind = DIGIT;
  else if (sign === '.' || sign === ',') kind = MARK;
  else if (/[\p{L}\p{M}]/u.test(sign)) kind = LETTER;
  else if (/\s/.test(sign)) kind = BLANK;
  return (kinds[code] = kind);
}

/** Characters of two halves, and how a text that holds some is cut. */
const HALVES = /[\ud800-\udfff]/;
const ANY = /[\p{L}\p{M}]+|\d(?:[\d.,]*\d)?|[^\s\u00a0]/gu;

/** Where the number that begins at an offset ends: it ends with a digit. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === DIGIT) end = at + 1;
    else if (kind !== MARK) break;
  }
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === LETTER) end += 1;
  return end;
}

/** Words, numbers with their separators ("71/74" are two), and single signs; offsets are those of the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const loose = LOOSE.test(text);
  if (loose && HALVES.test(text)) {
    for (const { 0: word, index } of text.matchAll(ANY))
      found.push({ text: word.normalize('NFC'), start: index, end: index + word.length });
    return found;
  }
  for (let start = 0; start < text.length;) {
    const kind = kindOf(text.charCodeAt(start));
    const end = kind === LETTER ? wordEnd(text, start) : kind === DIGIT ? numberEnd(text, start) : start + 1;
    if (kind !== BLANK) {
      const word = text.slice(start, end);
      found.push({ text: loose ? word.normalize('NFC') : word, start, end });
    }
    start = end;
  }
  return found;
}

const isBlank = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === BLANK;

/** The tokens of the stretch around [start, end) that has a blank or an end of the text on both sides: a few of many. */
export function tokensAround(text: string, start: number, end: number): Token[] {
  let [from, to] = [start, end];
  while (from > 0 && !isBlank(text, from - 1)) from -= 1;
  while (to < text.length && !isBlank(text, to)) to += 1;
  return tokens(text.slice(from, to)).map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

/** The words of a text as numbers that ascend, each as often as it stands there. */
export type Bag = Int32Array;

/** Numbers words, so that texts which are compared with many others are compared by numbers. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  bagOf(words: readonly Token[]): Bag {
    const bag = new Int32Array(words.length);
    words.forEach(({ text }, at) => {
      const number = this.numbers.get(text) ?? this.numbers.size;
      if (number === this.numbers.size) this.numbers.set(text, number);
      bag[at] = number;
    });
    return bag.sort();
  }
}

/** Dice coefficient over words of one vocabulary: 1 for the same words in any order, 0 for none in common. */
export function likeness(a: Bag, b: Bag): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
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
