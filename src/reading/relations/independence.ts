/** Whether an equation says anything that those before it do not: sums of sums, added and taken from each other, say nothing new. */
import type { Family } from './family';

const ZERO = 1e-9;

/** Equations between positions, reduced as they come. */
export class Equations {
  private readonly rows: { readonly pivot: number; readonly terms: ReadonlyMap<number, number> }[] = [];

  /** Adds an equation; false, with nothing added, where it follows from those that are there. */
  add(family: Family): boolean {
    const own = new Map<number, number>([[family.whole, -1]]);
    for (const { at, sign } of family.parts) own.set(at, (own.get(at) ?? 0) + sign);
    for (const { pivot, terms } of this.rows) {
      const factor = own.get(pivot) ?? 0;
      if (factor === 0) continue;
      for (const [at, value] of terms) {
        const rest = (own.get(at) ?? 0) - factor * value;
        if (Math.abs(rest) < ZERO) own.delete(at);
        else own.set(at, rest);
      }
    }
    const [lead] = own;
    if (!lead) return false;
    const [pivot, scale] = lead;
    this.rows.push({ pivot, terms: new Map([...own].map(([at, value]) => [at, value / scale])) });
    return true;
  }
}
