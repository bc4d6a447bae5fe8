/** Formulas that work with numbers of their own, looked up by the cell that holds one and by the figures that it reads. */
import type { FactIndex } from '../core/fact';
import type { Reading } from '../core/reading';
import type { WorkedOut } from '../core/worked-out';

const NONE: readonly WorkedOut[] = [];

export class Formulas {
  private readonly byWhole = new Map<FactIndex, WorkedOut>();
  private readonly byPart = new Map<FactIndex, WorkedOut[]>();

  constructor({ workedOut = NONE }: Reading) {
    for (const each of workedOut) {
      this.byWhole.set(each.whole, each);
      for (const { fact } of each.parts) {
        const list = this.byPart.get(fact);
        if (list) list.push(each);
        else this.byPart.set(fact, [each]);
      }
    }
  }

  /** What the cell holds. */
  of(cell: FactIndex): WorkedOut | undefined {
    return this.byWhole.get(cell);
  }

  /** Those that read the cell. */
  reading(cell: FactIndex): readonly WorkedOut[] {
    return this.byPart.get(cell) ?? NONE;
  }
}
