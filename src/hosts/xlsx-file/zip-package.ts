/** A zip package opened for reading: parts are inflated one at a time, on demand, and never beyond what they declared. */
import { Inflate, inflateSync } from 'fflate';
import { Fault } from '../../core/fault';
import { crc32 } from './crc32';
import type { ReadContext } from './limits';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** Up to this packed size a lie about the size costs at most a moment, since deflate grows at most 1,032 times. */
const SMALL = 256 << 10;
const CHUNK = 32 << 10;

function inflateSmall(packed: Uint8Array, size: number): Uint8Array | null {
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return out.length === size ? out : null;
}

function inflateLarge(packed: Uint8Array, size: number, context: ReadContext): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
    ended = final;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    context.checkTime();
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    if (length > size) return null;
  }
  return ended && length === size ? out : null;
}

export class ZipPackage {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly context: ReadContext;
  private inflated = 0;

  /** Reads the table of contents. Throws Fault where it is not sound. */
  constructor(bytes: Uint8Array, context: ReadContext) {
    this.bytes = bytes;
    this.context = context;
    this.entries = readZipDirectory(bytes, context);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The part's bytes, checked against its declared size and checksum; null where the package has no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? this.inflate(entry) : null;
  }

  /** As `read`; a missing part is a fault. */
  need(name: string): Uint8Array {
    const part = this.read(name);
    if (!part) throw this.context.corrupt('missing-part', { part: name });
    return part;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const { context } = this;
    context.checkTime();
    if (entry.size > context.limits.partBytes) throw context.tooLarge('part-size', { part: entry.name });
    this.inflated += entry.size;
    if (this.inflated > context.limits.totalBytes) throw context.tooLarge('unpacked-size', { part: entry.name });
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packedSize);
    let out: Uint8Array | null = packed;
    if (entry.method === 8) {
      try {
        out = entry.packedSize <= SMALL ? inflateSmall(packed, entry.size) : inflateLarge(packed, entry.size, context);
      } catch (error) {
        if (error instanceof Fault) throw error;
        out = null;
      }
    }
    if (!out) throw context.corrupt('packed-data', { part: entry.name });
    if (crc32(out) !== entry.crc) throw context.corrupt('checksum', { part: entry.name });
    return out;
  }
}
