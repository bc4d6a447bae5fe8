/**
 * Inflates parts wherever JavaScript runs: by fflate, because what a browser has of its own (DecompressionStream) cannot
 * answer before the next turn, and readers are synchronous.
 */
import { Inflate as InflateStream, inflateSync } from 'fflate';
import type { Inflate } from '../../core/inflate';

/** Up to this packed size a lie about the size costs at most a moment, since deflate grows at most 1,032 times. */
const SMALL = 256 << 10;
const CHUNK = 32 << 10;

function inflateSmall(packed: Uint8Array, size: number): Uint8Array | null {
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return out.length === size ? out : null;
}

function inflateLarge(packed: Uint8Array, size: number, checkTime: () => void): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  let ended = false;
  const stream = new InflateStream((chunk, final) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
    ended = final;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    checkTime();
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    if (length > size) return null;
  }
  return ended && length === size ? out : null;
}

/** Inflates wherever JavaScript runs. */
export const inflateHere: Inflate = (packed, size, checkTime) =>
  packed.length <= SMALL ? inflateSmall(packed, size) : inflateLarge(packed, size, checkTime);
