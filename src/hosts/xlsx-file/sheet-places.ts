/** Where rows, cells and formulas of a sheet part stand in its bytes, so that an edit can cut between them. */
import { parseCellName } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';
import { numberAt } from './cell-number';
import type { ReadContext } from './limits';
import { readElementText } from './rich-text';
import { parseRange } from './sheet-layout';
import { unescapeCellText } from './cell-text';
import { CLOSE, END, OPEN, XmlScanner } from '../opc';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly style: number;
  formula: {
    readonly type: string;
    readonly group: string;
    readonly reference: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  } | null;
}

export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly style: number | null;
  readonly spans: string | null;
  readonly cells: CellPlace[];
}

export interface SheetPlaces {
  readonly rows: RowPlace[];
  readonly data: { readonly prefix: string; readonly openEnd: number; closeStart: number; end: number };
  readonly dimension: { readonly start: number; readonly openEnd: number; readonly range: CellRange | null } | null;
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly merges: readonly CellRange[];
}

function readFormula(xml: XmlScanner): NonNullable<CellPlace['formula']> {
  const start = xml.tokenStart;
  const attributes = xml.attributes();
  const text = unescapeCellText(readElementText(xml));
  return {
    type: attributes.get('t') ?? 'normal',
    group: attributes.get('si') ?? '',
    reference: attributes.get('ref') ?? '',
    text,
    start,
    end: xml.position,
  };
}

class PlaceReader {
  readonly rows: RowPlace[] = [];
  private readonly columns: { from: number; to: number; style: number }[] = [];
  private readonly merges: CellRange[] = [];
  private data: SheetPlaces['data'] | null = null;
  private dimension: SheetPlaces['dimension'] = null;

  constructor(
    private readonly xml: XmlScanner,
    private readonly sheet: string,
    private readonly context: ReadContext,
  ) {}

  read(): SheetPlaces {
    const { xml } = this;
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN || xml.depth < 2) continue;
      if (xml.depth === 2 && xml.is('sheetData')) this.readData();
      else if (xml.depth === 2 && xml.is('dimension')) {
        const [start, openEnd] = [xml.tokenStart, xml.position];
        this.dimension = { start, openEnd, range: parseRange(xml.attributes().get('ref') ?? '') };
      } else if (xml.depth === 3 && xml.is('col')) {
        const attributes = xml.attributes();
        this.columns.push({
          from: Number(attributes.get('min')) - 1,
          to: Number(attributes.get('max')) - 1,
          style: Number(attributes.get('style') ?? 0),
        });
      } else if (xml.depth === 3 && xml.is('mergeCell')) {
        const range = parseRange(xml.attributes().get('ref') ?? '');
        if (range) this.merges.push(range);
      }
    }
    if (!this.data) throw this.context.corrupt('no-sheet-data', { sheet: this.sheet });
    return { rows: this.rows, data: this.data, dimension: this.dimension, columns: this.columns, merges: this.merges };
  }

  private readData(): void {
    const { xml } = this;
    const prefix = String.fromCharCode(...xml.bytes.subarray(xml.tokenStart + 1, xml.nameStart));
    const data = { prefix, openEnd: xml.position, closeStart: xml.position, end: xml.position };
    const depth = xml.depth;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
      const row = this.rows[this.rows.length - 1];
      if (token === OPEN && xml.is('row')) this.rows.push(this.readRow(row));
      else if (token === OPEN && xml.is('c') && row) row.cells.push(this.readCell(row));
      else if (token === CLOSE && xml.depth === depth && row && xml.position > row.openEnd) {
        row.closeStart = xml.tokenStart;
        row.end = xml.position;
      }
    }
    if (xml.position > data.openEnd) {
      data.closeStart = xml.tokenStart;
      data.end = xml.position;
    }
    this.data = data;
  }

  private readRow(before: RowPlace | undefined): RowPlace {
    const { xml } = this;
    const { tokenStart: start, position } = xml;
    const attributes = xml.attributes();
    const row = attributes.has('r') ? Number(attributes.get('r')) - 1 : (before?.row ?? -1) + 1;
    const style = /^(1|true)$/.test(attributes.get('customFormat') ?? '') ? Number(attributes.get('s') ?? 0) : null;
    return {
      row,
      start,
      openEnd: position,
      closeStart: position,
      end: position,
      style,
      spans: attributes.get('spans') ?? null,
      cells: [],
    };
  }

  private readCell(row: RowPlace): CellPlace {
    const { xml } = this;
    const { tokenStart: start, position: openEnd } = xml;
    let column = (row.cells[row.cells.length - 1]?.column ?? -1) + 1;
    let style = 0;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) continue;
      const name = xml.bytes[xml.attributeStart];
      if (name === 114) column = parseCellName(xml.value())?.column ?? column;
      else if (name === 115) style = numberAt(xml.bytes, xml.valueStart, xml.valueEnd);
    }
    const cell: CellPlace = {
      row: row.row,
      column,
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      style,
      formula: null,
    };
    const depth = xml.depth;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next())
      if (token === OPEN && xml.is('f')) cell.formula = readFormula(xml);
    if (xml.position > openEnd) {
      cell.closeStart = xml.tokenStart;
      cell.end = xml.position;
    }
    return cell;
  }
}

/** Finds the places in a sheet part. Throws Fault. */
export function readPlaces(bytes: Uint8Array, part: string, sheet: string, context: ReadContext): SheetPlaces {
  return new PlaceReader(new XmlScanner(bytes, part, context), sheet, context).read();
}
