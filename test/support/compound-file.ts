/** Compound files as Office wrote them before 2007, and as it writes encrypted ones. */

/** A compound file (MS-CFB) with a directory of these names, as far as a reader of its directory looks. */
export function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, i) => {
    const at = 1024 + 128 * i;
    const text = Buffer.from(`${name}\0`, 'utf16le');
    bytes.set(text, at);
    bytes[at + 64] = text.length;
    bytes[at + 66] = i === 0 ? 5 : 2;
  });
  return bytes;
}
