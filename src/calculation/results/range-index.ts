/**
 * Which ranges of one sheet hold a cell, each told once. Ranges are kept by halves of halves of the columns that they span
 * and, inside such a part, in a tree over their rows: memory grows with the number of ranges, never with their size.
 */
import type { CellRange } from '../../core/cell-address';

const COLUMNS = 16_384;

/** Ranges of rows in one part of the columns. */
class RowRanges {
  private tops: number[] = [];
  private bottoms: number[] = [];
  private owners: number[] = [];
  /** Over ranges sorted by top: the greatest bottom of each half of halves; −1 where all are told. */
  private tree: Int32Array | null = null;
  private base = 1;

  add(top: number, bottom: number, owner: number): void {
    this.tops.push(top);
    this.bottoms.push(bottom);
    this.owners.push(owner);
    this.tree = null;
  }

  private build(): Int32Array {
    const order = this.tops.map((_, i) => i).sort((a, b) => (this.tops[a] ?? 0) - (this.tops[b] ?? 0));
    [this.tops, this.bottoms, this.owners] = [this.tops, this.bottoms, this.owners].map((list) =>
      order.map((i) => list[i] ?? 0),
    ) as [number[], number[], number[]];
    while (this.base < this.tops.length) this.base *= 2;
    const tree = new Int32Array(this.base * 2).fill(-1);
    this.bottoms.forEach((bottom, i) => (tree[this.base + i] = bottom));
    for (let i = this.base - 1; i > 0; i -= 1) tree[i] = Math.max(tree[2 * i] ?? -1, tree[2 * i + 1] ?? -1);
    return tree;
  }

  /** Hands out every range that holds the row and was not handed out before. */
  take(row: number, visit: (owner: number) => void): void {
    this.tree ??= this.build();
    const { tree, base, tops } = this;
    const open = [1];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if ((tree[node] ?? -1) < row) continue;
      if (node < base) {
        // The left half has the smaller tops: the right one is of use only if its first top is not below the row.
        let first = 2 * node + 1;
        while (first < base) first *= 2;
        if ((tops[first - base] ?? Infinity) <= row) open.push(2 * node + 1);
        open.push(2 * node);
        continue;
      }
      if ((tops[node - base] ?? Infinity) > row) continue;
      visit(this.owners[node - base] ?? -1);
      tree[node] = -1;
      for (let up = node >> 1; up > 0; up >>= 1) tree[up] = Math.max(tree[2 * up] ?? -1, tree[2 * up + 1] ?? -1);
    }
  }
}

export class RangeIndex {
  private readonly parts = new Map<number, RowRanges>();

  add({ top, left, bottom, right }: CellRange, owner: number): void {
    for (let [from, to] = [left + COLUMNS, right + COLUMNS + 1]; from < to; from >>= 1, to >>= 1) {
      if (from & 1) this.put(from++, top, bottom, owner);
      if (to & 1) this.put(--to, top, bottom, owner);
    }
  }

  private put(part: number, top: number, bottom: number, owner: number): void {
    let ranges = this.parts.get(part);
    if (!ranges) this.parts.set(part, (ranges = new RowRanges()));
    ranges.add(top, bottom, owner);
  }

  /** Owners of ranges that hold the cell; one that has several may be told several times. */
  take(row: number, column: number, visit: (owner: number) => void): void {
    for (let part = column + COLUMNS; part > 0; part >>= 1) this.parts.get(part)?.take(row, visit);
  }
}
