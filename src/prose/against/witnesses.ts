/** How many of a text's figures agree with a table's cells, and how many do not: what an accusation is borne out by. */
import type { Evidence } from './accuse';
import { isOfOneSize } from './miss';
import type { Waiting } from './resolved-miss';

/** Figures that agree with a table's cells and that do not, table for table. */
export class Witnesses {
  private readonly counts = new Map<number, { equal: number; unlike: number }>();

  count(table: number, kind: keyof Evidence): void {
    const own = this.counts.get(table) ?? { equal: 0, unlike: 0 };
    own[kind] += 1;
    this.counts.set(table, own);
  }

  /** Of a figure that is not the cell's that its words name: what is of another size is another thing. */
  countUnlike({ resolved, mention }: Pick<Waiting, 'resolved' | 'mention'>): void {
    if (!resolved?.clear || !resolved.instead || mention.planned || mention.hedged) return;
    if (resolved.named.depth === Infinity) return;
    if (resolved.instead.how === 'differs' && !isOfOneSize(mention, resolved.cell)) return;
    this.count(resolved.cell.line.table, 'unlike');
  }

  all(): Evidence {
    const counts = [...this.counts.values()];
    const sum = (kind: keyof Evidence): number => counts.reduce((all, each) => all + each[kind], 0);
    return { equal: sum('equal'), unlike: sum('unlike') };
  }

  of(table: number): Evidence {
    return this.counts.get(table) ?? { equal: 0, unlike: 0 };
  }
}
