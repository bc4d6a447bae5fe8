/**
 * The table of contents of a zip package (APPNOTE 6.3.10, §4.3.12 to §4.3.16), checked before anything is inflated:
 * sizes, ratios, places inside the file, names. The central directory is believed in nothing that was not checked.
 */
import type { OpcContext } from './limits';

export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands, its line in the directory, and the first byte of the packed data. */
  readonly local: number;
  readonly central: number;
  readonly start: number;
  /** MS-DOS time and date, and external attributes, kept when the package is written again. */
  readonly time: number;
  readonly attributes: number;
}

/** The least that one line of the directory takes. */
const LINE = 46;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

function bigNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/** Where the directory is, how many lines it has, and where it has to end. */
interface Place {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function directoryPlace(bytes: Uint8Array, context: OpcContext): Place {
  const view = viewOf(bytes);
  const end = bytes.length < 22 ? -1 : findEnd(view);
  if (end < 0) throw context.corrupt('truncated');
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count === 0xffff || start === 0xffffffff) && locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const at = bigNumber(view, locator + 8);
    if (at + 56 <= view.byteLength && view.getUint32(at, true) === END64) {
      count = bigNumber(view, at + 32);
      start = bigNumber(view, at + 48);
    }
  }
  return { count, start, end };
}

/** Sizes and offset that the 32-bit fields could not hold (§4.5.3), in the order in which they overflowed. */
function widened(view: DataView, at: number, length: number, values: number[]): number[] {
  if (!values.includes(0xffffffff)) return values;
  for (let field = at; field + 4 <= at + length;) {
    const id = view.getUint16(field, true);
    const size = view.getUint16(field + 2, true);
    let place = field + 4;
    if (id === 1) {
      return values.map((value) => {
        if (value !== 0xffffffff || place + 8 > field + 4 + size || place + 8 > at + length) return value;
        place += 8;
        return bigNumber(view, place - 8);
      });
    }
    field += 4 + size;
  }
  return values;
}

/** Throws the fault of a part that grows more than any honest one does. */
export function refuseRatio({ name, size, packedSize }: ZipEntry, context: OpcContext): void {
  const { ratio, ratioFrom } = context.limits;
  if (size > ratioFrom && size / Math.max(1, packedSize) > ratio)
    throw context.tooLarge('ratio', { part: name, rare: `zip 1:${String(ratio)}` });
}

function checkSizes(entry: ZipEntry, total: number, context: OpcContext): void {
  const { limits } = context;
  if (total > limits.totalBytes) throw context.tooLarge('unpacked-size', { limit: String(limits.totalBytes) });
  if (/\.(?:xml|rels)$/i.test(entry.name)) refuseRatio(entry, context);
  if (entry.method === 0 && entry.size !== entry.packedSize) throw context.corrupt('stored-size', { part: entry.name });
}

function checkPlaces(entries: readonly ZipEntry[], context: OpcContext): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.local - b.local)) {
    if (entry.local < end) throw context.corrupt('overlapping-parts', { part: entry.name });
    end = entry.start + entry.packedSize;
  }
}

/** One line of the directory, and where the next one begins. */
function readLine(bytes: Uint8Array, at: number, place: Place, context: OpcContext): { entry: ZipEntry; next: number } {
  const view = viewOf(bytes);
  if (at + LINE > place.end || view.getUint32(at, true) !== CENTRAL) throw context.corrupt('directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > place.end) throw context.corrupt('directory');
  const name = new TextDecoder()
    .decode(bytes.subarray(at + 46, at + 46 + nameLength))
    .replace(/\\/g, '/')
    .replace(/^\/+/, '');
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw context.fault('encrypted');
  const [size, packedSize, local] = widened(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]) as [number, number, number];
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw context.corrupt('packing-method', { part: name });
  const { start } = place;
  if (local + 30 > start || view.getUint32(local, true) !== LOCAL) throw context.corrupt('directory', { part: name });
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packedSize > start) throw context.corrupt('directory', { part: name });
  const entry: ZipEntry = {
    name,
    method,
    size,
    packedSize,
    local,
    central: at,
    start: data,
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** All entries in the directory's order, folders too. Throws Fault. */
export function listEntries(bytes: Uint8Array, context: OpcContext): ZipEntry[] {
  const place = directoryPlace(bytes, context);
  // A count that the directory has no room for is a wrong count, not many parts.
  if (place.count * LINE > place.end - place.start) throw context.corrupt('directory');
  if (place.count > context.limits.parts) {
    const limit = String(context.limits.parts);
    throw context.tooLarge('parts', { limit, rare: `zip > ${limit}` });
  }
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = place.start;
  for (let n = 0; n < place.count; n += 1) {
    const { entry, next } = readLine(bytes, at, place, context);
    total += entry.size;
    checkSizes(entry, total, context);
    entries.push(entry);
    at = next;
  }
  checkPlaces(entries, context);
  return entries;
}

/** The entries by lower-case name (part names are compared so, ECMA-376 Part 2 §6.2.2.3). Throws Fault. */
export function readZipDirectory(bytes: Uint8Array, context: OpcContext): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of listEntries(bytes, context)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key) && !isFolder(key)) throw context.corrupt('duplicate-part', { part: entry.name });
    if (!entries.has(key)) entries.set(key, entry);
  }
  return entries;
}

/** A folder is no part; packages hold some because zip programs make them. */
export function isFolder(name: string): boolean {
  return name.endsWith('/');
}
