/**
 * The calculation chain (ECMA-376 Part 1, §18.6): Excel repairs a file whose chain names a cell without a formula, so the
 * chain follows every change. An entry without a sheet id means the sheet of the entry before it.
 */
import type { OpcPackage } from '../opc';

/** Takes cells out of the chain and puts others in; drops the part where nothing is left. */
export function updateChain(
  book: OpcPackage,
  part: string,
  sheetId: string,
  lost: readonly string[],
  gained: readonly string[],
): 'kept' | 'empty' {
  const { elements, patch, save } = book.open(part, 2);
  const entries = elements.filter((element) => element.name === 'c' && element.depth === 2);
  const gone = new Set(lost);
  let sheet = '';
  let written = '';
  let left = 0;
  for (const entry of entries) {
    const own = entry.attributes.get('i');
    sheet = own ?? sheet;
    if (sheet === sheetId && gone.has(entry.attributes.get('r') ?? '')) {
      patch.replace(entry.start, entry.end, '');
      continue;
    }
    left += 1;
    if (own === undefined && sheet !== written) patch.setAttributes(entry, { i: sheet });
    written = sheet;
  }
  const root = elements[0];
  if (root && gained.length > 0) {
    patch.append(root, gained.map((cell) => `<${root.prefix}c r="${cell}" i="${sheetId}"/>`).join(''));
  }
  if (left + gained.length === 0) return 'empty';
  save();
  return 'kept';
}
