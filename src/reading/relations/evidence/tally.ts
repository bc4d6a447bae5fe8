/** What the instances of one family said so far: how many hold, miss or fail, and how much that is worth as evidence. */
import { Says, type Evidence } from '../family';

const MOST_DIGITS = 6;
const ENOUGH_TO_COUNT = 0.3;
/** Gaps of so many units of the last place are not the same by chance. */
const TELLING = 12;

/** Digits that a figure of this size and grain can tell. */
export function digitsOf(value: number, grain: number): number {
  if (!(grain > 0)) return value === 0 ? 0 : MOST_DIGITS;
  return Math.min(MOST_DIGITS, Math.log10(1 + Math.abs(value) / grain));
}

/** Figures that were seen together before: pairs, the first by the second. */
class SeenPairs {
  private readonly lone = new Map<number, number>();
  private more: Map<number, Set<number>> | null = null;

  /** Whether the pair is new; from now on it is not. */
  add(first: number, whole: number): boolean {
    const known = this.lone.get(whole);
    if (known === undefined) {
      this.lone.set(whole, first);
      return true;
    }
    if (known === first || (Number.isNaN(known) && Number.isNaN(first))) return false;
    this.more ??= new Map();
    const others = this.more.get(whole);
    if (others?.has(first)) return false;
    if (others) others.add(first);
    else this.more.set(whole, new Set([first]));
    return true;
  }
}

export class Tally {
  readonly says: Uint8Array;
  private held = 0;
  private nearly = 0;
  private failed = 0;
  private idle = 0;
  private digits = 0;
  private distinct = 0;
  /** For each share of the whole (in hundredths) that the first part had: that share exactly. */
  private readonly shares = new Map<number, number>();
  private readonly seen = new SeenPairs();
  private texts: Map<string, number> | null = null;
  /** Sizes of gaps, in units of the last place, as far as chance does not make them equal. */
  private gaps: Set<number> | null = null;
  private shared = 0;
  private far = 0;

  /** `spread`: between the least and the greatest whole, how far a chance figure might have missed. */
  constructor(
    width: number,
    readonly spread: number,
  ) {
    this.says = new Uint8Array(width);
  }

  /** Holds, but could not have failed. */
  trivial(j: number): void {
    this.says[j] = Says.trivial;
    this.idle += 1;
  }

  fails(j: number): void {
    this.says[j] = Says.fails;
    this.failed += 1;
  }

  /** Fails by this much; where another one does so, too, they are one mistake. `far`: by more than all parts make. */
  failsBy(j: number, gap: number, grain: number, far = false): void {
    this.fails(j);
    if (far) this.far += 1;
    if (!(grain > 0) || gap < TELLING * grain) return;
    const units = Math.round(gap / grain);
    this.gaps ??= new Set();
    if (this.gaps.has(units)) this.shared += 1;
    this.gaps.add(units);
  }

  /** Holds and could have failed; `first` and `whole` tell copies of the same figures, which prove nothing anew. */
  holds(j: number, digits: number, whole: number, first = 0): void {
    if (!this.isNew(digits, whole, first)) return this.trivial(j);
    this.says[j] = Says.holds;
    this.held += 1;
  }

  /** Misses by no more than rounding each part by itself explains. */
  near(j: number, digits: number, whole: number, first = 0): void {
    if (!this.isNew(digits, whole, first)) return this.trivial(j);
    this.says[j] = Says.near;
    this.nearly += 1;
  }

  private isNew(digits: number, whole: number, first: number): boolean {
    if (!this.seen.add(first, whole)) return false;
    if (digits >= ENOUGH_TO_COUNT) {
      this.distinct += 1;
      this.digits += digits;
    }
    return true;
  }

  /** A number in the place of a text, for what more than two figures tell apart. */
  idOf(text: string): number {
    this.texts ??= new Map();
    const known = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, known);
    return known;
  }

  /** Digits that a figure tells, as far as the others of its position are spread at all. */
  spreadDigits(value: number, grain: number): number {
    return digitsOf(Math.min(Math.abs(value), this.spread), grain);
  }

  /**
   * Digits that one sum adds to the evidence. Where lines grow alike, a sum that fits in one instance fits in the next:
   * then only what the first part departs from its share there is told anew.
   */
  sumDigits(first: number, whole: number, grain: number): number {
    const digits = this.spreadDigits(whole, grain);
    const share = first / whole;
    const bin = Math.round(share * 100);
    const before = this.shares.get(bin);
    if (before === undefined) {
      this.shares.set(bin, share);
      return digits;
    }
    return Math.min(digits, digitsOf(first - before * whole, grain));
  }

  evidence(): Evidence {
    return {
      says: this.says,
      holds: this.held,
      near: this.nearly,
      fails: this.failed,
      trivial: this.idle,
      distinct: this.distinct,
      shared: this.shared,
      ...(this.far > 0 ? { far: this.far } : {}),
      digits: this.digits,
    };
  }
}
