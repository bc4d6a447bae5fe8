/**
 * Figures that note when somebody looks at their amounts. What was worked out of them stays true while those that were
 * looked at stay what they are, whatever became of the others.
 */
import type { Decimal } from './decimal';
import type { Fact, FactIndex, Standing } from './fact';
import { HeldFact } from './held-fact';
import type { Stretch } from './sheet-spans';

/** What may be looked at of a figure: its amount; how many digits it shows and how it stands. */
export const AMOUNT = 1;
export const FORM = 2;

/** A figure's place in its stretch, and what of it is another now. */
export interface ChangedFigure {
  readonly place: number;
  readonly what: number;
}

export const looksAt = (seen: Uint8Array, changed: readonly ChangedFigure[]): boolean =>
  changed.some(({ place, what }) => ((seen[place] ?? 0) & what) !== 0);

export class FactWatch {
  private seen: Uint8Array;
  private aside = 0;

  constructor(private readonly stretch: Stretch) {
    this.seen = this.none();
  }

  private none(): Uint8Array {
    return new Uint8Array(this.stretch.to - this.stretch.from);
  }

  note(at: FactIndex, what = AMOUNT | FORM): void {
    if (this.aside > 0) return;
    const place = at - this.stretch.from;
    this.seen[place] = (this.seen[place] ?? 0) | what;
  }

  /** What is looked at meanwhile is not noted: the caller says itself on what its answer rests. */
  unnoted<T>(act: () => T): T {
    this.aside += 1;
    try {
      return act();
    } finally {
      this.aside -= 1;
    }
  }

  /** What one piece of work comes to, with what was looked at for it of the figure in each place. */
  during<T>(act: () => T): { readonly result: T; readonly seen: Uint8Array } {
    const before = this.seen;
    this.seen = this.none();
    try {
      return { result: act(), seen: this.seen };
    } finally {
      const own = this.seen;
      this.seen = before;
      this.noteAll(own);
    }
  }

  /** Notes what was looked at earlier for a piece of work that is not done again. */
  noteAll(seen: Uint8Array): void {
    for (let place = 0; place < seen.length; place += 1)
      this.seen[place] = (this.seen[place] ?? 0) | (seen[place] ?? 0);
  }

  /** Whether something that changed was looked at. */
  hasSeen(changed: readonly ChangedFigure[]): boolean {
    return looksAt(this.seen, changed);
  }

  /** The figures, those of the stretch watched. */
  over(facts: readonly Fact[]): Fact[] {
    const watched = facts.slice();
    const { from, to } = this.stretch;
    for (let at = from; at < to; at += 1) {
      const fact = watched[at] as Fact;
      if (fact instanceof HeldFact) watched[at] = new WatchedFact(fact, this, at);
      else this.note(at);
    }
    return watched;
  }
}

class WatchedFact extends HeldFact {
  constructor(
    { of, under, coefficient, traits }: HeldFact,
    private readonly watch: FactWatch,
    private readonly place: FactIndex,
  ) {
    super(of, under, coefficient, traits);
  }

  override get value(): Decimal {
    this.watch.note(this.place, AMOUNT);
    return super.value;
  }

  override get decimals(): number {
    this.watch.note(this.place, FORM);
    return super.decimals;
  }

  override get standing(): Standing {
    this.watch.note(this.place, FORM);
    return super.standing;
  }

  override get knownTo(): number | undefined {
    this.watch.note(this.place, FORM);
    return super.knownTo;
  }
}
