/** Results that are made and handed on piece by piece, in chunks that streams and disks like. */

const CHUNK = 1 << 16;

/** The same text in fewer, larger pieces. */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
