/** The central directory of a ZIP file as data (PKWARE APPNOTE 4.3): each entry's sizes and where its bytes lie. */
import { Fault } from '../../../core/fault';
import type { PackageLimits } from './limits';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The stored bytes as they are, deflated or not: untouched parts are written back from them. */
  readonly stored: Uint8Array;
  /** DOS time and date, copied through. */
  readonly time: number;
  readonly attributes: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function corrupt(what: string): Fault {
  return new Fault('corrupt', { what });
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw corrupt('zip directory');
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Fault('empty-file');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length & ~1, 1 << 20)));
    throw new Fault(head.includes('EncryptedPackage') ? 'encrypted' : 'old-format');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Fault('not-a-report', { what: 'zip' });
}

/**
 * Lists the entries of a ZIP file without inflating anything.
 * @throws Fault `empty-file`, `old-format`, `encrypted`, `not-a-report`, `corrupt`, `too-large`.
 */
export function zipEntries(bytes: Uint8Array, limits: PackageLimits): ZipEntry[] {
  refuseOtherFormats(bytes);
  if (bytes.length > limits.fileBytes) throw new Fault('too-large', { what: 'file' });
  if (bytes.length < 22) throw corrupt('zip directory');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > limits.entries) throw new Fault('too-large', { what: 'entries' });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw corrupt('zip directory');
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new Fault('encrypted');
    const method = view.getUint16(at + 10, true);
    const deflated = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (method !== 0 && method !== 8) throw corrupt(name);
    total += size;
    if (size > limits.partBytes || total > limits.totalBytes) throw new Fault('too-large', { what: name });
    const isXml = /\.(?:xml|rels)$/i.test(name);
    if (isXml && size > 4 * 2 ** 20 && size > deflated * limits.ratio) throw new Fault('too-large', { what: name });
    if (names.has(name.toLowerCase())) throw corrupt(name);
    names.add(name.toLowerCase());
    if (local + 30 > at || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw corrupt(name);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + deflated > bytes.length) throw corrupt(name);
    if (method === 0 && deflated !== size) throw corrupt(name);
    entries.push({
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size,
      stored: bytes.subarray(from, from + deflated),
      time: view.getUint32(at + 12, true),
      attributes: view.getUint32(at + 38, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
