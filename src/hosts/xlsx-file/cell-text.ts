/** Text of cells as SpreadsheetML writes it: characters that XML cannot hold stand as _xHHHH_ (ECMA-376 Part 1, §22.9.2.19). */
import { escapeXml } from '../opc';

/** Text of a cell: as `escapeXml`, with the characters and look-alikes that SpreadsheetML writes as _xHHHH_. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_'));
}

/** _xHHHH_ in a cell's text resolved. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
