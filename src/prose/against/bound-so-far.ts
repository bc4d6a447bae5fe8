/** What of a text's figures is bound so far, and what that says of the figures beside them. */
import type { FactIndex } from '../../core/fact';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { Binding, Bound } from './binding';
import { amountOf, type DerivedClaim } from './derived-claims';
import type { GridCell } from './grid';

export class BoundSoFar {
  readonly bindings: Binding[] = [];
  readonly derived: DerivedClaim[] = [];
  readonly unbound: FactIndex[] = [];

  constructor(private readonly draft: ProseDraft) {}

  isTold(figure: FactIndex): boolean {
    return this.bindings.some((each) => each.figure === figure) || this.derived.some((each) => each.figure === figure);
  }

  /** Another figure of the paragraph is equal to the cell. */
  isEqualBeside({ line }: Mention, { index }: GridCell): boolean {
    return this.bindings.some(
      ({ miss, cell, figure }) => miss === null && cell === index && this.draft.mentions[figure]?.line === line,
    );
  }

  /** "nếu loại trừ khoản này thì thu đạt 86.910 triệu đồng, tăng 6,3%": said of an amount that is no cell's. */
  isOfUnbound(mention: Mention): boolean {
    const amount = amountOf(this.draft, mention);
    if (!amount) return false;
    const figure = this.draft.indexOf(amount);
    return !this.bindings.some((each) => each.figure === figure && each.miss === null);
  }

  sorted(): Omit<Bound, 'names'> {
    return {
      bindings: this.bindings.sort((a, b) => a.figure - b.figure),
      derived: this.derived.sort((a, b) => a.figure - b.figure),
      unbound: this.unbound.sort((a, b) => a - b),
    };
  }
}
