/** What reading needs of the style table (ECMA-376 Part 1, §18.8): number format, weight, indentation and old font of each cell format. */
import { legacyFont } from '../../language';
import type { ReadContext } from './limits';
import { builtInFormat, isDateFormat } from './number-formats';
import { CLOSE, END, OPEN, XmlScanner, toUtf8 } from '../opc';

export interface ReadStyle {
  /** null for General. */
  readonly format: string | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly date: boolean;
  /** The font's name where it is one from before Unicode. */
  readonly font: string | null;
}

export const DEFAULT_STYLE: ReadStyle = { format: null, bold: false, indent: 0, date: false, font: null };

interface ReadFont {
  bold: boolean;
  legacy: string | null;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readFonts(xml: XmlScanner): ReadFont[] {
  const fonts: ReadFont[] = [];
  const depth = xml.depth;
  for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
    if (token !== OPEN) continue;
    const font = fonts[fonts.length - 1];
    if (xml.is('font')) fonts.push({ bold: false, legacy: null });
    else if (font && xml.is('b')) font.bold = isTrue(xml.attributes().get('val') ?? '1');
    else if (font && xml.is('name')) {
      const name = xml.attributes().get('val') ?? '';
      if (legacyFont(name)) font.legacy = name;
    }
  }
  return fonts;
}

function readXf(xml: XmlScanner, codes: ReadonlyMap<number, string>, fonts: readonly ReadFont[]): ReadStyle {
  const attributes = xml.attributes();
  const id = Number(attributes.get('numFmtId') ?? 0);
  const code = codes.get(id) ?? builtInFormat(id);
  const format = code === null || /^general$/i.test(code) ? null : code;
  let indent = 0;
  const depth = xml.depth;
  for (let token = xml.next(); !(token === CLOSE && xml.depth < depth); token = xml.next()) {
    if (token === OPEN && xml.is('alignment')) indent = Number(xml.attributes().get('indent') ?? 0);
  }
  const font = fonts[Number(attributes.get('fontId') ?? 0)];
  return {
    format,
    bold: font?.bold ?? false,
    indent: indent > 0 && indent < 256 ? Math.floor(indent) : 0,
    date: format !== null && isDateFormat(format),
    font: font?.legacy ?? null,
  };
}

/** The cell formats in order, as cells' `s` counts them. Throws Fault. */
export function readStyles(bytes: Uint8Array, part: string, context: ReadContext): ReadStyle[] {
  const xml = new XmlScanner(toUtf8(bytes, part, context), part, context);
  const codes = new Map<number, string>();
  let fonts: ReadFont[] = [];
  const styles: ReadStyle[] = [];
  let inside = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth === 1) inside = false;
    if (token !== OPEN) continue;
    if (xml.is('numFmt') && xml.depth === 3) {
      const attributes = xml.attributes();
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
    } else if (xml.is('fonts') && xml.depth === 2) fonts = readFonts(xml);
    else if (xml.is('cellXfs') && xml.depth === 2) inside = true;
    else if (inside && xml.is('xf') && xml.depth === 3) styles.push(readXf(xml, codes, fonts));
  }
  return styles;
}
