/** Zip packages put together by hand, which may lie about themselves; the checksums are those of Node, not ours. */
import { crc32 } from 'node:zlib';

/** One entry; what is left out is true. */
export interface ForgedEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Where the directory says that the entry stands. */
  readonly offset?: number;
  readonly flags?: number;
}

export interface Forgery {
  /** Sizes, places and the number of entries in the fields of 64 bits (APPNOTE 4.3.14, 4.5.3), as large files have them. */
  readonly zip64?: boolean;
}

const FULL = 0xffffffff;

function signature(code: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(code);
  return bytes;
}

function wide(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(8 * numbers.length);
  numbers.forEach((number, i) => bytes.writeBigUInt64LE(BigInt(number), 8 * i));
  return bytes;
}

/** The fields that both headers of an entry share. */
function shared(entry: ForgedEntry, packedSize: number, size: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.method ?? 0, 4);
  fields.writeUInt32LE(entry.crc ?? crc32(entry.data), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return fields;
}

function centralLine(entry: ForgedEntry, at: number, zip64: boolean): Buffer {
  const size = entry.size ?? entry.data.length;
  const place = entry.offset ?? at;
  const fields = zip64 ? shared(entry, FULL, FULL) : shared(entry, entry.data.length, size);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(zip64 ? FULL : place, 10);
  const extra = zip64
    ? Buffer.concat([Buffer.from([0x99, 0x99, 2, 0, 7, 7, 1, 0, 24, 0]), wide(size, entry.data.length, place)])
    : Buffer.alloc(0);
  fields.writeUInt16LE(extra.length, 24);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), fields, rest, Buffer.from(entry.name), extra]);
}

/** The package's bytes. */
export function forged(entries: readonly ForgedEntry[], { zip64 = false }: Forgery = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    lines.push(centralLine(entry, at, zip64));
    const fields = shared(entry, entry.data.length, Math.min(FULL, entry.size ?? entry.data.length));
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(entry.name), entry.data]);
    chunks.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(lines);
  const behind = at + directory.length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(zip64 ? 0xffff : entries.length, 4);
  end.writeUInt16LE(zip64 ? 0xffff : entries.length, 6);
  end.writeUInt32LE(zip64 ? FULL : directory.length, 8);
  end.writeUInt32LE(zip64 ? FULL : at, 12);
  const ends = zip64
    ? [
        signature(0x06064b50),
        wide(44),
        Buffer.from([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        wide(entries.length, entries.length, directory.length, at),
        signature(0x07064b50),
        Buffer.alloc(4),
        wide(behind),
        Buffer.from([1, 0, 0, 0]),
      ]
    : [];
  return new Uint8Array(Buffer.concat([...chunks, directory, ...ends, signature(0x06054b50), end]));
}
