/** Writes a ZIP file from entries whose bytes are ready (PKWARE APPNOTE 4.3): what was not touched is copied as it was. */
import type { ZipEntry } from './zip-entries';

/** The bytes of a ZIP file with these entries in this order; deterministic. */
export function zipWrite(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const size = entries.reduce((sum, entry, n) => sum + 76 + 2 * (names[n]?.length ?? 0) + entry.stored.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  const common = (entry: ZipEntry, nameLength: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, 0x800, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.time, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.stored.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, nameLength, true);
    at += 26;
  };
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    common(entry, name.length);
    bytes.set(name, at);
    bytes.set(entry.stored, at + name.length);
    at += name.length + entry.stored.length;
  });
  const directory = at;
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    at += 6;
    common(entry, name.length);
    view.setUint32(at + 6, entry.attributes, true);
    view.setUint32(at + 10, offsets[n] ?? 0, true);
    bytes.set(name, at + 14);
    at += 14 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
