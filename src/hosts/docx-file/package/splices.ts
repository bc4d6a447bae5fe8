/** Changes to a source text by offset: collected in any order, applied at once; they may touch but never overlap. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with every splice applied. Insertions at one offset keep the order in which they are given and stand before
 * a replacement that starts there.
 * @throws RangeError when two splices overlap.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source;
  const sorted = splices
    .map((splice, n) => ({ splice, n }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.n - b.n);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of sorted) {
    if (splice.start < at || splice.end < splice.start) throw new RangeError('overlapping splices');
    pieces.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
