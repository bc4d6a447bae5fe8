/**
 * Zip packages written (APPNOTE 6.3.10): parts in the order given, fixed times, no data descriptors, so that the same parts
 * give the same bytes. A part taken over from another package keeps its packed bytes as they are.
 */
import { deflateSync } from 'fflate';
import type { Checksum } from '../../core/inflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

export interface NewPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface KeptPart {
  readonly entry: ZipEntry;
  /** The package that `entry` belongs to. */
  readonly from: Uint8Array;
}

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly attributes: number;
}

/** 1980-01-01 00:00, the earliest that the format knows. */
const NO_TIME = 0x0021_0000;
const UTF8_NAME = 0x0800;

function pack(part: NewPart | KeptPart, encoder: TextEncoder, checksum: Checksum): Packed {
  if ('entry' in part) {
    const { entry, from } = part;
    const data = from.subarray(entry.start, entry.start + entry.packedSize);
    return {
      name: encoder.encode(entry.name),
      data,
      method: entry.method,
      crc: entry.crc,
      size: entry.size,
      time: entry.time,
      attributes: entry.attributes,
    };
  }
  const deflated = deflateSync(part.bytes, { level: 6 });
  const smaller = deflated.length < part.bytes.length;
  return {
    name: encoder.encode(part.name),
    data: smaller ? deflated : part.bytes,
    method: smaller ? 8 : 0,
    crc: checksum(part.bytes),
    size: part.bytes.length,
    time: NO_TIME,
    attributes: 0,
  };
}

function fields(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

/** The package's bytes; `checksum`: what is quickest here. */
export function writeZip(parts: readonly (NewPart | KeptPart)[], checksum: Checksum = crc32): Uint8Array {
  const encoder = new TextEncoder();
  const packed = parts.map((part) => pack(part, encoder, checksum));
  const local = packed.reduce((sum, part) => sum + 30 + part.name.length + part.data.length, 0);
  const central = packed.reduce((sum, part) => sum + 46 + part.name.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = local;
  for (const part of packed) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    fields(view, directory + 6, part);
    view.setUint32(directory + 38, part.attributes, true);
    view.setUint32(directory + 42, at, true);
    out.set(part.name, directory + 46);
    directory += 46 + part.name.length;
    view.setUint32(at, 0x04034b50, true);
    fields(view, at + 4, part);
    out.set(part.name, at + 30);
    out.set(part.data, at + 30 + part.name.length);
    at += 30 + part.name.length + part.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, packed.length, true);
  view.setUint16(directory + 10, packed.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return out;
}
