/**
 * Words that claim something of figures ("tăng", "đạt", "vượt", "xấp xỉ"…): where they stand in Vietnamese prose, which
 * figure they speak of, and whether that figure bears them out. Wording is a claim: passages take such words only from
 * filters, and an edited report is told when its words have become false.
 */
import { absolute, compare, divide, fromInteger, sign, subtract, type Decimal } from '../core/decimal';
import { claimWords, notClaims, type ClaimWord } from './claim-words';

/** What a figure is, seen from the word: a change (base 0), a ratio to the prior period or to a plan (base 100), an amount. */
export type FigureRole = 'change' | 'of-prior' | 'of-plan' | 'level';

export interface ClaimedFigure {
  readonly role: FigureRole;
  /** Signed and exact: a fall of 5 is -5, 66,3% of a plan is 66.3. */
  readonly value: Decimal;
  /** For a `level`: the amount it is compared with (prior period or plan). Without it nothing can be proved false. */
  readonly against?: Decimal;
}

/** A claim found in a text; offsets are those of the text as given. */
export interface ClaimAt {
  readonly claim: ClaimWord;
  readonly start: number;
  readonly end: number;
  /** The words as written. */
  readonly words: string;
}

export interface ClaimsAround {
  /** Claims that lead to the figure ("tăng khoảng 5%"), nearest first. */
  readonly before: readonly ClaimAt[];
  /** Claims after it that lead to no figure of their own ("08 lượt, bằng cùng kỳ"), nearest first. */
  readonly after: readonly ClaimAt[];
}

export const claims: readonly ClaimWord[] = claimWords;

/** "Xấp xỉ" is false from this many per cent of difference on. */
const APPROXIMATE_PERCENT = fromInteger(5);
const HUNDRED = fromInteger(100);
const REACH = 70;

interface Folded {
  readonly text: string;
  /** Offset in the original for each offset in the folded text, and one for its end. */
  readonly origin: readonly number[] | null;
}

function fold(text: string): Folded {
  const lower = text.toLowerCase();
  if (lower.length === text.length && text.normalize('NFC') === text) return { text: lower, origin: null };
  let folded = '';
  const origin: number[] = [];
  for (const cluster of text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
    const small = cluster[0].normalize('NFC').toLowerCase();
    for (let i = 0; i < small.length; i += 1) origin.push(cluster.index);
    folded += small;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]+');

interface Pattern {
  /** Any of the wordings, longest first, where one is looked for. */
  readonly regex: RegExp;
  readonly kinds: ReadonlyMap<string, ClaimWord>;
  /** The letters that they begin with. */
  readonly heads: ReadonlySet<number>;
}

function pattern(): Pattern {
  const kinds = new Map<string, ClaimWord>();
  for (const claim of claimWords) for (const words of claim.words) kinds.set(words, claim);
  const all = [...kinds.keys(), ...notClaims].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const regex = new RegExp(`(?:${all.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'uy');
  return { regex, kinds, heads: new Set(all.map((words) => words.charCodeAt(0))) };
}

const { regex, kinds, heads } = pattern();
const NOT = new Set(notClaims);

/** "dưới 16 tuổi" names a group of people and compares nothing. */
const AGE = /^[\s\u00a0]+\d+(?:[\s\u00a0]+tháng)?[\s\u00a0]+tuổi/u;

/** The texts asked about last: every figure of a sentence asks for its claims again. */
const asked = new Map<string, readonly ClaimAt[]>();
const MOST_ASKED = 8;

/** Every claim of the text, left to right, longest wording first; words that only look like one ("tăng cường") are none. */
export function findClaims(text: string): readonly ClaimAt[] {
  const known = asked.get(text);
  if (known) return known;
  const found = claimsIn(text);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(text, found);
  return found;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** Whether a letter or digit stands in front of an offset. */
function isInWord(text: string, at: number): boolean {
  const code = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  const low = code >= 0xdc00 && code < 0xe000;
  return WORD_SIGN.test(low ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1));
}

/** The wordings of a folded text, left to right, none inside another. */
function* wordings(text: string): Generator<{ readonly 0: string; readonly index: number }> {
  for (let at = 0; at < text.length; at += 1) {
    if (!heads.has(text.charCodeAt(at)) || isInWord(text, at)) continue;
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (!match) continue;
    yield match;
    at += match[0].length - 1;
  }
}

function claimsIn(text: string): ClaimAt[] {
  const { text: folded, origin } = fold(text);
  const found: ClaimAt[] = [];
  for (const match of wordings(folded)) {
    const phrase = match[0].replace(/[\s\u00a0]+/g, ' ');
    const claim = kinds.get(phrase);
    if (!claim || NOT.has(phrase)) continue;
    const last = match.index + match[0].length;
    if (claim.beforeFigure && !/^[\s\u00a0]+[\p{L}\s\u00a0]{0,12}\d/u.test(folded.slice(last, last + 24))) continue;
    if (claim.beforeFigure === 'at-once' && !/^[\s\u00a0]+\d/u.test(folded.slice(last, last + 4))) continue;
    if (claim.beforeFigure === 'at-once' && AGE.test(folded.slice(last, last + 24))) continue;
    const start = origin ? (origin[match.index] ?? 0) : match.index;
    const end = origin ? (origin[last] ?? text.length) : last;
    found.push({ claim, start, end, words: text.slice(start, end) });
  }
  return found;
}

/** A break between two thoughts: a comma inside a number or a dot inside one is none. */
function breaks(between: string): boolean {
  return /[;:()[\]\n\u2026]|[.,](?!\d)|(?<!\d)[.,]/u.test(between);
}

/** Whether a figure other than a year, a date or a period stands in the text. */
function holdsFigure(between: string): boolean {
  return /\d/.test(
    between
      .normalize('NFC')
      .replace(
        /(?:năm|tháng|quý|ngày|đợt|lần|vụ|so với|cùng kỳ)[\s\u00a0]+[\d/-]+(?:[\s\u00a0]+tháng)?|[\d]+[\s\u00a0]+tháng/giu,
        '',
      ),
  );
}

/**
 * The claims that speak of the figure printed at [start, end) of the text.
 * @param found the result of `findClaims(text)` when it is at hand.
 */
export function claimsAround(
  text: string,
  start: number,
  end: number,
  found: readonly ClaimAt[] = findClaims(text),
): ClaimsAround {
  const before: ClaimAt[] = [];
  const after: ClaimAt[] = [];
  for (const claim of found) {
    if (claim.end <= start && start - claim.end <= REACH) {
      const between = text.slice(claim.end, start);
      if (!breaks(between) && !holdsFigure(between)) before.unshift(claim);
    } else if (claim.start >= end && claim.start - end <= REACH) {
      const between = text.slice(end, claim.start);
      if (/[.;:()\n](?!\d)/u.test(between) || holdsFigure(between)) continue;
      const clause = /^(?:[^.;:,()\n]|[.,](?=\d))*/u.exec(text.slice(claim.end, claim.end + 2 * REACH))?.[0] ?? '';
      if (!holdsFigure(clause)) after.push(claim);
    }
  }
  return { before, after };
}

function signOf(figure: ClaimedFigure): -1 | 0 | 1 | null {
  if (figure.role === 'change') return sign(figure.value);
  if (figure.role !== 'level') return compare(figure.value, HUNDRED);
  return figure.against ? compare(figure.value, figure.against) : null;
}

function nearlySame(figure: ClaimedFigure): boolean | null {
  if (figure.role === 'change') return null;
  const base = figure.role === 'level' ? figure.against : HUNDRED;
  if (!base) return null;
  if (sign(base) === 0) return sign(figure.value) === 0;
  const percent = divide(absolute(subtract(figure.value, base)), divide(absolute(base), HUNDRED, 6), 6);
  return compare(percent, APPROXIMATE_PERCENT) < 0;
}

/** Whether the figure bears the claim out; null when the claim asserts nothing of such a figure. */
export function holds(claim: ClaimWord, figure: ClaimedFigure): boolean | null {
  if (!claim.of.includes(figure.role)) return null;
  if (claim.kind === 'about') return nearlySame(figure);
  const direction = signOf(figure);
  return direction === null ? null : claim.allows.includes(direction);
}

/**
 * The claim about the figure at [start, end) that the figure proves false, or null. A word that merely states a ratio
 * ("đạt 66,3%", "bằng 92,6%") shields it from verbs further left.
 * @param figure the figure itself, which claims leading to it speak of.
 * @param level the same figure as an amount with what it is compared to, for claims after it; omitted when unknown.
 */
export function falseClaim(
  text: string,
  start: number,
  end: number,
  figure: ClaimedFigure,
  level?: ClaimedFigure,
): ClaimAt | null {
  const around = claimsAround(text, start, end);
  for (const at of around.before) {
    const verdict = holds(at.claim, figure);
    if (verdict === false) return at;
    if (verdict === true || (at.claim.kind === 'states' && figure.role !== 'change')) break;
  }
  for (const at of around.after) {
    const verdict = level ? holds(at.claim, level) : null;
    if (verdict === false) return at;
    if (verdict === true) break;
  }
  return null;
}

/** What a measure is to a claim: growth and change are changes, percentages of plan or prior are ratios, the rest amounts. */
export function roleOfMeasure(measure: string): FigureRole {
  if (/(?:^|-)(?:growth|change|difference)$/.test(measure)) return 'change';
  if (measure.startsWith('percent-of-prior')) return 'of-prior';
  if (measure.startsWith('percent-of-')) return 'of-plan';
  return 'level';
}
