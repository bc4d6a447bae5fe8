/** A file of bodies as text: UTF-8, or UTF-16 as Excel's "Unicode text" is saved. In the page and on the command line alike. */

export function tableText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
