/** The style tables of several workbooks as one (ECMA-376 Part 1, §18.8.39): equal looks stay one, cells get new numbers. */
import { builtInFormat } from './number-formats';
import { Numbered } from './numbered';
import type { ReadContext } from './limits';
import { type XmlElement, escapeXml, listElements } from '../opc';

/** Where the cell formats and the conditional formats of one source went. */
export interface StyleMap {
  readonly cells: readonly number[];
  readonly differential: readonly number[];
}

const FIRST_OWN_FORMAT = 164;

/** An element's text without its namespace prefix, foreign attributes and extensions. */
export function plainElement(bytes: Uint8Array, element: Pick<XmlElement, 'start' | 'end' | 'prefix'>): string {
  let text = new TextDecoder().decode(bytes.subarray(element.start, element.end));
  if (element.prefix !== '') text = text.replaceAll(`<${element.prefix}`, '<').replaceAll(`</${element.prefix}`, '</');
  return text
    .replace(/<extLst\b[^>]*?(?:\/>|>[\s\S]*?<\/extLst>)/g, '')
    .replace(/\s(?!xml:)[A-Za-z_][\w.-]*:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
}

function withAttributes(tag: string, changes: Readonly<Record<string, number>>): string {
  let text = tag;
  for (const [name, value] of Object.entries(changes)) {
    text = text.replace(new RegExp(`^(<\\w+[^>]*?)\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '$1');
    text = text.replace(/^<(\w+)/, `<$1 ${name}="${String(value)}"`);
  }
  return text;
}

export class StyleMerger {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly cells = new Numbered();
  private readonly differential = new Numbered();

  constructor() {
    this.fills.add('<fill><patternFill patternType="none"/></fill>');
    this.fills.add('<fill><patternFill patternType="gray125"/></fill>');
  }

  /** Takes a source's style part in; without one its cells have the plain look. */
  add(bytes: Uint8Array | null, part: string, context: ReadContext): StyleMap {
    if (!bytes) return { cells: [this.plainCell()], differential: [] };
    const elements = listElements(bytes, part, context, 3);
    const children = (list: string): XmlElement[] => {
      const parent = elements.find((element) => element.depth === 2 && element.name === list);
      return parent
        ? elements.filter((element) => element.depth === 3 && element.start > parent.start && element.end < parent.end)
        : [];
    };
    const take = (list: string, into: Numbered): number[] =>
      children(list).map((element) => into.add(plainElement(bytes, element)));
    const [fonts, fills, borders] = [
      take('fonts', this.fonts),
      take('fills', this.fills),
      take('borders', this.borders),
    ];
    const codes = new Map(
      children('numFmts').map((element) => [
        Number(element.attributes.get('numFmtId')),
        element.attributes.get('formatCode') ?? 'General',
      ]),
    );
    const number = (element: XmlElement, name: string): number => Number(element.attributes.get(name) ?? 0);
    const cells = children('cellXfs').map((element) =>
      this.cells.add(
        withAttributes(plainElement(bytes, element), {
          xfId: 0,
          borderId:
            borders[number(element, 'borderId')] ??
            this.borders.add('<border><left/><right/><top/><bottom/><diagonal/></border>'),
          fillId: fills[number(element, 'fillId')] ?? 0,
          fontId: fonts[number(element, 'fontId')] ?? this.plainFont(),
          numFmtId: this.format(number(element, 'numFmtId'), codes),
        }),
      ),
    );
    return { cells: cells.length > 0 ? cells : [this.plainCell()], differential: take('dxfs', this.differential) };
  }

  private format(id: number, codes: ReadonlyMap<number, string>): number {
    const code = codes.get(id);
    if (code === undefined) return builtInFormat(id) === null ? 0 : id;
    return FIRST_OWN_FORMAT + this.formats.add(code);
  }

  private plainFont(): number {
    return this.fonts.add('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
  }

  private plainCell(): number {
    const border = this.borders.add('<border><left/><right/><top/><bottom/><diagonal/></border>');
    return this.cells.add(
      `<xf numFmtId="0" fontId="${String(this.plainFont())}" fillId="0" borderId="${String(border)}" xfId="0"/>`,
    );
  }

  /** The style part. */
  print(): string {
    const formats = this.formats.items
      .map((code, i) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + i)}" formatCode="${escapeXml(code)}"/>`)
      .join('');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats === '' ? '' : `<numFmts count="${String(this.formats.items.length)}">${formats}</numFmts>`
    }${this.fonts.print('fonts')}${this.fills.print('fills')}${this.borders.print('borders')}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.cells.print('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${this.differential.print('dxfs')}</styleSheet>`;
  }
}
