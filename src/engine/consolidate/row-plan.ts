/** Where the rows of a unit's sheet come to stand on the sheet of the sum: lines are put in between, others are left out. */
import type { MoreLine } from './model';

export class RowPlan {
  readonly #rows = new Map<MoreLine, number>();
  readonly #after: readonly number[];
  readonly #dropped: readonly number[];
  readonly #leaves: ReadonlySet<number>;

  constructor(more: readonly MoreLine[], dropped: ReadonlySet<number>) {
    const inOrder = [...more].sort((a, b) => a.after - b.after);
    this.#after = inOrder.map(({ after }) => after);
    this.#dropped = [...dropped].sort((a, b) => a - b);
    this.#leaves = dropped;
    inOrder.forEach((line, before) => {
      this.#rows.set(line, line.after + 1 + before - this.#droppedUpTo(line.after));
    });
  }

  #droppedUpTo(row: number): number {
    return this.#dropped.filter((each) => each <= row).length;
  }

  /** null where the row is left out. */
  moved(row: number): number | null {
    return this.#leaves.has(row) ? null : this.bound(row);
  }

  /** The same for the end of a range, whatever becomes of its row. */
  bound(row: number): number {
    return row + this.#after.filter((after) => after < row).length - this.#droppedUpTo(row);
  }

  rowOf(line: MoreLine): number {
    return this.#rows.get(line) ?? line.after + 1;
  }
}
