/**
 * How far what opens a list, how it is built and what its parts are called make it a division of its whole, whether or not
 * the figures bear that out: then a sum that misses is told, however far a figure of another line has led it astray.
 */
import { compare, fromInteger, multiply, shift, type Decimal } from '../../core/decimal';
import { QUALITIES } from '../mentions/cues';
import type { Mention } from '../mentions/mention';

/** What opens a list that no word calls complete. */
export type Opening = 'bracket' | 'colon' | 'heading' | 'among';

interface Strength {
  readonly opening: Opening;
  /** So many parts at least. */
  readonly parts: number;
  /** Hundredths of the whole between which the sum of a division may lie that one wrong figure spoils; null: it may leave some out. */
  readonly low: number | null;
  readonly high: number;
}

/** The cues by their strength: what lies further off is another matter than the whole's. */
const STRENGTHS: readonly Strength[] = [
  { opening: 'bracket', parts: 3, low: 65, high: 145 },
  { opening: 'bracket', parts: 2, low: 70, high: 135 },
  { opening: 'colon', parts: 3, low: 65, high: 145 },
  { opening: 'colon', parts: 2, low: 80, high: 125 },
  { opening: 'heading', parts: 3, low: null, high: 135 },
  { opening: 'among', parts: 3, low: null, high: 145 },
  { opening: 'among', parts: 2, low: null, high: 135 },
];
/** A list that ends with the rest ("loại khác") is complete whatever opens it. */
const CLOSED = { parts: 3, low: 60, high: 200 } as const;

const RESIDUE = /(?<!\p{L})khác(?!\p{L})/u;
/** No more syllables than so many name a kind; more describe something. */
const LONGEST = 8;

const wordsOf = ({ label, after }: Mention): string => `${label} ${after}`.toLowerCase();

/** A name of a kind, and no quality that goes with others. */
function isKind(part: Mention): boolean {
  const words = wordsOf(part).trim();
  return words.split(/\s+/u).length <= LONGEST && !QUALITIES.test(words);
}

const isBetween = (sum: Decimal, whole: Decimal, low: number, high: number): boolean =>
  compare(shift(sum, 2), multiply(whole, fromInteger(low))) >= 0 &&
  compare(shift(sum, 2), multiply(whole, fromInteger(high))) <= 0;

/** The last of several kinds is called the rest. */
export function isClosedByRest(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  return parts.length >= CLOSED.parts && last !== undefined && RESIDUE.test(wordsOf(last));
}

/** Whether a list divides its whole by its grammar alone: all of it, so much of it that there is no more, or nobody knows. */
export function divides(
  opening: Opening,
  whole: Mention,
  parts: readonly Mention[],
  sum: Decimal,
): 'all' | 'no more' | null {
  if (!parts.every(isKind)) return null;
  if (isClosedByRest(parts) && isBetween(sum, whole.value, CLOSED.low, CLOSED.high)) return 'all';
  const strength = STRENGTHS.find((each) => each.opening === opening && parts.length >= each.parts);
  if (!strength) return null;
  if (strength.low === null)
    return compare(sum, whole.value) > 0 && isBetween(sum, whole.value, 100, strength.high) ? 'no more' : null;
  return isBetween(sum, whole.value, strength.low, strength.high) ? 'all' : null;
}
