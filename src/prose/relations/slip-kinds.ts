/** What a printed figure may have been before one slip of the hand, by kinds of slips: those that give the fewest figures first. */
import { compare, fromInteger, parseDecimal, shift, ZERO, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';

const TEN = [...'0123456789'];

const without = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1);
const places = (digits: string): readonly number[] => [...digits].map((_, at) => at);

/** Two neighbours stand in each other's place. */
const swapped = (digits: string): readonly string[] =>
  places(digits)
    .slice(1)
    .map((at) => digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1));

/** One of two that are alike was typed twice. */
const doubled = (digits: string): readonly string[] =>
  places(digits)
    .filter((at) => at > 0 && digits[at] === digits[at - 1])
    .map((at) => without(digits, at));

/** The last digit that tells is left out: what was counted once more, or of a base a little different, differs by it as well. */
const changed = (digits: string): readonly string[] =>
  places(digits.replace(/0+$/u, ''))
    .slice(0, -1)
    .flatMap((at) => TEN.map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)));

const dropped = (digits: string): readonly string[] =>
  [...places(digits), digits.length].flatMap((at) =>
    TEN.map((digit) => digits.slice(0, at) + digit + digits.slice(at)),
  );

/** Kinds of slips by what the digits were before them. */
const KINDS: readonly ((digits: string) => readonly string[])[] = [swapped, doubled, changed, dropped];
export const SLIP_KINDS = KINDS.length;

/** Every figure of which one slip of the kind makes the printed one; none where its digits do not stand in the line. */
export function meantBefore(kind: number, { line, start, end, value, decimals }: Mention): readonly Decimal[] {
  const digits = line.text.slice(start, end).replace(/\D/gu, '').replace(/^0+/u, '');
  const given = parseDecimal(digits);
  if (!given || compare(shift(given, -decimals), value) !== 0) return [];
  const found = new Set((KINDS[kind]?.(digits) ?? []).filter((each) => each !== digits && /^[1-9]/u.test(each)));
  return [...found].map((each) => shift(parseDecimal(each) ?? ZERO, -decimals));
}

/** One unit of the last place that a figure prints. */
export const stepOf = ({ decimals }: Mention): Decimal => shift(fromInteger(1), -decimals);
