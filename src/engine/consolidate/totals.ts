/** What the units' sheets say of their totals: which lines or columns each is made of. */
import type { Relation } from '../../core/relation';
import { cellKey, type NamedCell } from './unit-cells';

/** A part of a total by its key, and how it counts. */
export interface Summand {
  readonly key: string;
  readonly sign: 1 | -1;
}

/** What the units' sheets say of which totals are made of what, with how often. */
export class Totals {
  readonly #votes = new Map<string, Map<string, { readonly parts: readonly Summand[]; votes: number }>>();

  learn(relations: readonly Relation[], named: ReadonlyMap<number, NamedCell>): void {
    for (const { kind, exhaustive, whole: of, parts: terms } of relations) {
      const whole = named.get(of);
      if (kind !== 'sum' || !exhaustive || !whole) continue;
      const parts = terms.flatMap(({ fact, sign }): Summand[] => {
        const part = named.get(fact);
        return part ? [{ key: cellKey(part.path, part.column), sign }] : [];
      });
      if (parts.length < terms.length) continue;
      const key = cellKey(whole.path, whole.column);
      const known = this.#votes.get(key) ?? new Map<string, { readonly parts: readonly Summand[]; votes: number }>();
      this.#votes.set(key, known);
      const name = parts.map((part) => `${String(part.sign)} ${part.key}`).join('\n');
      const entry = known.get(name);
      if (entry) entry.votes += 1;
      else known.set(name, { parts, votes: 1 });
    }
  }

  /** The commonest parts of a total; null where no unit says any. */
  of(key: string): readonly Summand[] | null {
    let best: { readonly parts: readonly Summand[]; readonly votes: number } | null = null;
    for (const entry of this.#votes.get(key)?.values() ?? []) if (entry.votes > (best?.votes ?? 0)) best = entry;
    return best?.parts ?? null;
  }
}
