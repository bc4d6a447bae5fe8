/** Cell styles collected into one style table (ECMA-376 Part 1, §18.8.39): equal looks share one cell format. */
import { builtInId } from './number-formats';
import { Numbered } from './numbered';
import type { BorderLine, CellStyle, PlainWorkbook } from './plain-workbook';
import { escapeXml } from '../opc';

const FIRST_OWN_FORMAT = 164;

export class StyleWriter {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly cellFormats = new Numbered();
  private readonly known = new Map<CellStyle, number>();
  private readonly base: { readonly name: string; readonly size: number };

  constructor(font: PlainWorkbook['font'] = { name: 'Times New Roman', size: 12 }) {
    this.base = font;
    this.fills.add('<fill><patternFill patternType="none"/></fill>');
    this.fills.add('<fill><patternFill patternType="gray125"/></fill>');
    this.add({});
  }

  /** The index that cells of this look carry in `s`; 0 is the plain look. */
  add(style: CellStyle | undefined): number {
    if (!style) return 0;
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.cellFormats.add(this.cellFormat(style));
      this.known.set(style, index);
    }
    return index;
  }

  /** Font of a run of rich text, as `rPr` wants it. */
  runFont(style: CellStyle | undefined, run: { bold?: boolean; italic?: boolean; script?: string }): string {
    const font = style?.font ?? {};
    return `<rPr>${(run.bold ?? font.bold) === true ? '<b/>' : ''}${(run.italic ?? font.italic) === true ? '<i/>' : ''}${
      run.script === undefined ? '' : `<vertAlign val="${run.script}"/>`
    }<sz val="${String(font.size ?? this.base.size)}"/>${
      font.colour === undefined ? '' : `<color rgb="FF${font.colour}"/>`
    }<rFont val="${escapeXml(font.name ?? this.base.name)}"/><family val="1"/></rPr>`;
  }

  private font(font: NonNullable<CellStyle['font']>): number {
    return this.fonts.add(
      `<font>${font.bold === true ? '<b/>' : ''}${font.italic === true ? '<i/>' : ''}${font.underline === true ? '<u/>' : ''}<sz val="${String(
        font.size ?? this.base.size,
      )}"/><color rgb="FF${font.colour ?? '000000'}"/><name val="${escapeXml(font.name ?? this.base.name)}"/><family val="1"/></font>`,
    );
  }

  private border(border: CellStyle['border']): number {
    const sides =
      typeof border === 'string' ? { left: border, right: border, top: border, bottom: border } : (border ?? {});
    const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
      const line: BorderLine | undefined = sides[name];
      return line === undefined ? `<${name}/>` : `<${name} style="${line}"><color rgb="FF000000"/></${name}>`;
    };
    return this.borders.add(
      `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`,
    );
  }

  private format(code: string | undefined): number {
    const known = builtInId(code ?? 'General');
    return known ?? FIRST_OWN_FORMAT + this.formats.add(escapeXml(code ?? 'General'));
  }

  private cellFormat(style: CellStyle): string {
    const font = this.font(style.font ?? {});
    const fill =
      style.fill === undefined
        ? 0
        : this.fills.add(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const border = this.border(style.border);
    const { align } = style;
    const alignment = !align
      ? ''
      : `<alignment${align.horizontal === undefined ? '' : ` horizontal="${align.horizontal}"`}${
          align.vertical === undefined ? '' : ` vertical="${align.vertical}"`
        }${align.rotation === undefined ? '' : ` textRotation="${String(align.rotation)}"`}${
          align.wrap === true ? ' wrapText="1"' : ''
        }${align.indent === undefined ? '' : ` indent="${String(align.indent)}"`}/>`;
    const protection = style.unlocked === true ? '<protection locked="0"/>' : '';
    return `<xf numFmtId="${String(this.format(style.format))}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(
      border,
    )}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment === '' ? '' : ' applyAlignment="1"'}${
      protection === '' ? '' : ' applyProtection="1"'
    }>${alignment}${protection}</xf>`;
  }

  /** The style part. */
  print(): string {
    const formats =
      this.formats.items.length === 0
        ? ''
        : `<numFmts count="${String(this.formats.items.length)}">${this.formats.items
            .map((code, i) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + i)}" formatCode="${code}"/>`)
            .join('')}</numFmts>`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats
    }${this.fonts.print('fonts')}${this.fills.print('fills')}${this.borders.print(
      'borders',
    )}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.cellFormats.print(
      'cellXfs',
    )}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>`;
  }
}
