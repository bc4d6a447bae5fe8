/** Where each item of a long list begins, and which one stands at a given height. */

/** One more than there are items: the last is the whole list's height. */
export function offsetsOf(count: number, heightOf: (at: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + heightOf(at);
  return offsets;
}

/** The item that covers this height; the first above the list, the last below it. */
export function firstBelow(offsets: Float64Array, height: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
