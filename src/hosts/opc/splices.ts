/** Changes to a source by offset: collected in any order, applied at once; they may touch but never overlap. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * In the order in which they are made: insertions at one offset as they were given, before a replacement that starts there.
 * @throws RangeError when two overlap.
 */
function inOrder(splices: readonly Splice[]): Splice[] {
  const sorted = splices
    .map((splice, n) => ({ splice, n }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.n - b.n)
    .map(({ splice }) => splice);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end < start) throw new RangeError('overlapping splices');
    at = end;
  }
  return sorted;
}

/** A text with every splice applied. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(splices)) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** UTF-8 bytes with every splice applied; offsets count bytes. */
export function spliceBytes(source: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const cuts = inOrder(splices).map(({ start, end, text }) => ({ start, end, bytes: encoder.encode(text) }));
  const out = new Uint8Array(
    cuts.reduce((size, cut) => size + cut.bytes.length - (cut.end - cut.start), source.length),
  );
  let from = 0;
  let to = 0;
  for (const { start, end, bytes } of cuts) {
    out.set(source.subarray(from, start), to);
    to += start - from;
    out.set(bytes, to);
    to += bytes.length;
    from = end;
  }
  out.set(source.subarray(from), to);
  return out;
}
