/** How many of a text's figures agree with a table's cells, and how many do not: what an accusation is borne out by. */
import type { Evidence } from './accuse';

/** Figures that agree with a table's cells and that do not, table for table. */
export class Witnesses {
  private readonly counts = new Map<number, { equal: number; unlike: number }>();

  count(table: number, kind: keyof Evidence): void {
    const own = this.counts.get(table) ?? { equal: 0, unlike: 0 };
    own[kind] += 1;
    this.counts.set(table, own);
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
