/** What may lie behind a difference between the upper body's figure and the sum of its units: a unit left out, counted twice, misread. */
import type { CellAddress } from '../../core/cell-address';
import { add, equals, negate, sign, subtract, type Decimal } from '../../core/decimal';
import type { Cause } from '../../core/finding';
import { slipBetween } from '../../diagnosis';

/** One unit's share, in the unit of the upper body's figure. */
export interface Share {
  readonly unit: number;
  readonly at: CellAddress;
  readonly value: Decimal;
}

export interface Explanation {
  readonly cause: Cause;
  /** null: the upper body's figure by itself. */
  readonly share: Share | null;
  /** What the share, or the figure, would have to be. */
  readonly value: Decimal;
}

/** What people do to a figure that they copy. */
const COPIED: ReadonlySet<Cause> = new Set(['scale-slip', 'sign-flip', 'digit-swap']);

/** How one value became another; null where nothing that people do explains it. */
function slipOf(right: Decimal, wrong: Decimal): Cause | null {
  const cause = sign(right) === 0 ? undefined : slipBetween(wrong, right)?.cause;
  return cause !== undefined && COPIED.has(cause) ? cause : null;
}

/** `gap`: the upper body's figure less the sum. */
export function explanationsOf(actual: Decimal, expected: Decimal, shares: readonly Share[]): readonly Explanation[] {
  const gap = subtract(actual, expected);
  const own = slipOf(expected, actual);
  const found: Explanation[] = own ? [{ cause: own, share: null, value: expected }] : [];
  for (const share of shares) {
    const { value } = share;
    if (sign(value) === 0) continue;
    if (equals(value, negate(gap))) found.push({ cause: 'omitted-part', share, value: expected });
    else if (equals(value, gap)) found.push({ cause: 'double-count', share, value: expected });
    else {
      // The figure may have been taken from the unit before, or after, it was mistyped.
      const then = add(value, gap);
      const slip = slipOf(then, value);
      if (slip) found.push({ cause: slip, share, value: then });
    }
  }
  return found;
}

const LIKELY: readonly Cause[] = ['omitted-part', 'double-count', 'scale-slip', 'digit-swap', 'sign-flip'];
const MOST = 5;

/** The likeliest first: what explains most of the differences, then what people do most. */
export function ranked(all: readonly (readonly Explanation[])[]): readonly (readonly Explanation[])[] {
  const votes = new Map<string, number>();
  const nameOf = ({ cause, share }: Explanation): string => `${cause} ${String(share?.unit ?? '')}`;
  for (const each of all) for (const name of new Set(each.map(nameOf))) votes.set(name, (votes.get(name) ?? 0) + 1);
  const weight = (one: Explanation): number => (one.share === null ? 1.5 : (votes.get(nameOf(one)) ?? 0));
  return all.map((each) =>
    [...each].sort((a, b) => weight(b) - weight(a) || LIKELY.indexOf(a.cause) - LIKELY.indexOf(b.cause)).slice(0, MOST),
  );
}
