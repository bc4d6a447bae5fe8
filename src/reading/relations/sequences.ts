/**
 * In what order parts may stand: all positions as they come, only those of one shape (bold, indented, one numbering style,
 * one label column), only those of one name ("Nam" under every age), every n-th. Each is walked from a whole both ways.
 */

export interface Sequence {
  readonly positions: Int32Array;
  /** How natural it is that parts stand so: digits of evidence that a family along it needs. */
  readonly needs: number;
}

/** Positions grouped by a key, in order; groups below two, and one that holds all, are left out. */
export function groupsBy(size: number, keyOf: (position: number) => string | null): Int32Array[] {
  const groups = new Map<string, number[]>();
  for (let at = 0; at < size; at += 1) {
    const key = keyOf(at);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()]
    .filter((list) => list.length >= 2 && list.length < size)
    .map((list) => Int32Array.from(list));
}

/** Index of the first element above `position`; the sequence ascends. */
export function firstAbove(sequence: Int32Array, position: number): number {
  let low = 0;
  let high = sequence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sequence[middle] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every n-th position from one residue on. */
export function strides(size: number, most: number): Sequence[] {
  const found: Sequence[] = [];
  for (let stride = 2; stride <= most && stride * 2 < size; stride += 1) {
    for (let first = 0; first < stride; first += 1) {
      const positions: number[] = [];
      for (let at = first; at < size; at += stride) positions.push(at);
      if (positions.length >= 3) found.push({ positions: Int32Array.from(positions), needs: 4.5 });
    }
  }
  return found;
}
