/** The cells of one sheet part (ECMA-376 Part 1, §18.3.1.4): values, formulas and the looks that carry meaning. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are looked up inside checked bounds, once a byte: a fallback would cost time */
import { cellName } from '../../core/cell-address';
import type { CellSnapshot, CellValue, FontRun } from '../../core/snapshot';
import { numberAt } from './cell-number';
import { COLUMNS, placeAt } from './cell-place';
import { DAYS_TO_1904, serialOfIsoDate } from './date-cells';
import { FormulaGroups } from './formula-groups';
import type { ReadContext } from './limits';
import { readNumber } from './number-content';
import { readElementText, readRichText } from './rich-text';
import type { RichText } from './rich-text';
import { DEFAULT_STYLE } from './styles';
import type { ReadStyle } from './styles';
import { unescapeCellText } from './cell-text';
import { OPEN, type XmlScanner } from '../opc';

/** What all sheets of one workbook share. */
export interface WorkbookTables {
  readonly styles: readonly ReadStyle[];
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
  /** Cells read so far, in all sheets. */
  cells: number;
  /** Characters of expanded formulas so far. */
  formulaCharacters: number;
}

interface CellRead {
  value: CellValue;
  typed: boolean;
  bold: boolean | null;
  runs: readonly FontRun[] | undefined;
}

const TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

/** Reads `sheetData` row by row; the scanner stands on its OPEN tag. */
export class CellReader {
  readonly cells: CellSnapshot[] = [];
  readonly hiddenRows: number[] = [];
  readonly formulas: FormulaGroups;
  /** Whether any text has a font from before Unicode. */
  hasLegacyFonts = false;
  private readonly xml: XmlScanner;
  private readonly tables: WorkbookTables;
  private readonly context: ReadContext;
  private readonly sheet: string;
  private row = -1;
  private column = -1;
  private ordered = true;
  private lastKey = -1;

  constructor(xml: XmlScanner, tables: WorkbookTables, context: ReadContext, sheet: string) {
    this.xml = xml;
    this.tables = tables;
    this.context = context;
    this.sheet = sheet;
    this.formulas = new FormulaGroups(tables, context, sheet);
  }

  /** Reads to the CLOSE of `sheetData`. `zeroHeight`: rows that are not written are hidden. */
  readAll(): void {
    const { xml } = this;
    const depth = xml.depth;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is('c')) this.readCell();
      else if (xml.is('row')) this.startRow();
    }
    this.formulas.finish(this.cells);
    if (!this.ordered) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.refuseDuplicates();
  }

  private startRow(): void {
    const { xml } = this;
    this.row += 1;
    this.column = -1;
    let hidden = false;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart === 1 && xml.bytes[xml.attributeStart] === 114) {
        this.row = numberAt(xml.bytes, xml.valueStart, xml.valueEnd) - 1;
        if (!Number.isInteger(this.row) || this.row < 0 || this.row > 1_048_575) throw this.corrupt('row-number');
      } else if (xml.attributeEnd - xml.attributeStart === 6 && xml.bytes[xml.attributeStart] === 104) {
        hidden = /^(1|true)$/.test(xml.value());
      }
    }
    if (hidden) this.hiddenRows.push(this.row);
  }

  private corrupt(what: string): Error {
    const isPlace = Number.isSafeInteger(this.row) && this.row >= 0 && this.row <= 1_048_575;
    return this.context.corrupt(what, {
      sheet: this.sheet,
      ...(isPlace ? { cell: cellName(this.row, Math.max(0, this.column)) } : {}),
    });
  }

  /** `r` of a cell. */
  private place(): void {
    const { bytes, valueStart, valueEnd } = this.xml;
    const place = placeAt(bytes, valueStart, valueEnd);
    if (place < 0) throw this.corrupt('cell-reference');
    this.row = Math.floor(place / COLUMNS);
    this.column = place % COLUMNS;
  }

  private readCell(): void {
    const { xml } = this;
    const { bytes } = xml;
    let style: ReadStyle | undefined = this.tables.styles[0];
    let type = 'n';
    this.column += 1;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) continue;
      const name = bytes[xml.attributeStart];
      if (name === 114) this.place();
      else if (name === 115) style = this.tables.styles[numberAt(bytes, xml.valueStart, xml.valueEnd)];
      else if (name === 116) {
        type = xml.value();
        if (!TYPES.has(type)) throw this.corrupt('cell-type');
      }
    }
    if (this.row < 0) throw this.corrupt('cell-reference');
    if (this.column >= COLUMNS) throw this.corrupt('cell-reference');
    this.readContent(type, style ?? DEFAULT_STYLE);
  }

  private readContent(type: string, style: ReadStyle): void {
    const { xml } = this;
    const depth = xml.depth;
    const read: CellRead = { value: null, typed: false, bold: null, runs: undefined };
    let formula: string | undefined;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is('v')) this.readValue(type, style, read);
      else if (xml.is('f')) formula = this.formulas.read(xml, this.row, this.column);
      else if (xml.is('is')) {
        const rich = readRichText(xml);
        read.value = rich.text;
        read.bold = rich.bold;
        read.runs = rich.runs;
        read.typed = true;
      } else xml.skip();
    }
    if (formula === undefined && (!read.typed || read.value === '')) return;
    this.push(read, formula, style);
  }

  private push(read: CellRead, formula: string | undefined, style: ReadStyle): void {
    const key = this.row * COLUMNS + this.column;
    if (key <= this.lastKey) this.ordered = false;
    this.lastKey = key;
    if ((this.tables.cells += 1) > this.context.limits.cells) {
      throw this.context.tooManyCells(this.sheet);
    }
    const cell: { -readonly [K in keyof CellSnapshot]: CellSnapshot[K] } = {
      row: this.row,
      column: this.column,
      value: read.value,
    };
    if (formula !== undefined) cell.formula = formula;
    if (style.format !== null) cell.format = style.format;
    if (read.bold ?? style.bold) cell.bold = true;
    if (style.indent > 0) cell.indent = style.indent;
    if (typeof read.value === 'string' && (style.font !== null || read.runs)) this.putFonts(cell, style, read.runs);
    this.cells.push(cell);
  }

  private putFonts(
    cell: { -readonly [K in keyof CellSnapshot]: CellSnapshot[K] },
    style: ReadStyle,
    runs: readonly FontRun[] | undefined,
  ): void {
    if (style.font === null && !runs?.some(({ font }) => font)) return;
    this.hasLegacyFonts = true;
    if (style.font !== null) cell.font = style.font;
    if (runs) cell.fontRuns = runs;
  }

  /** `v` to a value; the scanner stands on its OPEN tag and is left on its CLOSE. */
  private readValue(type: string, style: ReadStyle, read: CellRead): void {
    const { xml, tables } = this;
    if (type === 'n' || type === 's') {
      const number = readNumber(xml);
      if (number === null) {
        if (type === 's') throw this.corrupt('string-index');
        return;
      }
      read.typed = true;
      if (type === 'n') {
        if (Number.isNaN(number)) throw this.corrupt('cell-value');
        read.value = tables.date1904 && style.date ? number + DAYS_TO_1904 : number;
        return;
      }
      const string = tables.strings[number];
      if (!string) throw this.corrupt('string-index');
      read.value = string.text;
      read.bold = string.bold;
      read.runs = string.runs;
      return;
    }
    const text = readElementText(xml);
    read.typed = true;
    if (type === 'str' || type === 'inlineStr') read.value = unescapeCellText(text);
    else if (type === 'b') read.value = this.boolean(text.trim());
    else if (type === 'e') read.value = { error: text.trim() };
    else read.value = this.date(text);
  }

  private boolean(text: string): boolean {
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    throw this.corrupt('cell-value');
  }

  private date(text: string): number {
    const serial = serialOfIsoDate(text);
    if (Number.isNaN(serial)) throw this.corrupt('cell-value');
    return serial;
  }

  private refuseDuplicates(): void {
    if (this.ordered) return;
    for (let i = 1; i < this.cells.length; i += 1) {
      const [a, b] = [this.cells[i - 1]!, this.cells[i]!];
      if (a.row === b.row && a.column === b.column) {
        throw this.context.corrupt('duplicate-cell', { sheet: this.sheet, cell: cellName(a.row, a.column) });
      }
    }
  }
}
