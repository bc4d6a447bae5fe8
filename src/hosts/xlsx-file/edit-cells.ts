/**
 * Cells set inside a sheet part: only their own XML changes. A cell keeps its style; a new one takes its row's or its
 * column's, as Excel does. What hangs on a replaced shared formula gets its own formula, and means what it meant.
 */
import { cellName, parseCellName } from '../../core/cell-address';
import type { CellRange } from '../../core/cell-address';
import type { CellEdit } from '../../core/edit';
import type { CellValue } from '../../core/snapshot';
import { Fault } from '../../core/fault';
import { cellXml } from './cell-xml';
import type { ReadContext } from './limits';
import { SharedFormula } from './shared-formulas';
import { parseRange } from './sheet-layout';
import { readPlaces } from './sheet-places';
import type { CellPlace, RowPlace, SheetPlaces } from './sheet-places';
import { escapeCellText } from './cell-text';
import { XmlPatch, escapeXml } from '../opc';

export interface EditedCells {
  readonly bytes: Uint8Array;
  /** Cells that held a formula and no longer do, and those that now do and did not. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A stored result's `t` and its text. */
function writtenResult(value: CellValue): [string | null, string] {
  if (typeof value === 'number') return [null, String(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (typeof value === 'string') return ['str', escapeCellText(value)];
  return value === null ? [null, ''] : ['e', escapeXml(value.error)];
}

/** Sets cells of one sheet. Throws Fault where a cell is part of an array or stands under a merged area. */
export class CellEditor {
  private readonly patch: XmlPatch;
  private readonly places: SheetPlaces;
  private readonly lost: string[] = [];
  private readonly gained: string[] = [];
  /** Rows behind the last one, in ascending order. */
  private readonly ends: string[] = [];

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly sheet: string,
    private readonly context: ReadContext,
  ) {
    this.patch = new XmlPatch(bytes);
    this.places = readPlaces(bytes, part, sheet, context);
  }

  /** Applies the edits at once; where one cell is named twice, the last counts. */
  set(edits: readonly CellEdit[]): EditedCells {
    const wanted = new Map<number, Map<number, CellEdit>>();
    for (const edit of edits) {
      const at = parseCellName(edit.cell);
      if (!at || at.row > 1_048_575 || at.column > 16_383) throw this.refuse('cell-reference', edit.cell);
      this.refuseShut(at.row, at.column, edit.cell);
      const row = wanted.get(at.row) ?? new Map<number, CellEdit>();
      wanted.set(at.row, row.set(at.column, edit));
    }
    const rows = new Map(this.places.rows.map((row) => [row.row, row]));
    for (const [number, cells] of [...wanted].sort((a, b) => a[0] - b[0])) {
      const row = rows.get(number);
      if (row) this.setInRow(row, cells);
      else this.addRow(number, cells);
    }
    this.tellOutShared(wanted);
    this.widenDimension(wanted);
    return { bytes: this.patch.apply(), lost: this.lost, gained: this.gained };
  }

  /** Gives formulas new stored results, by row · 16,384 + column; gives the part's bytes. */
  setResults(results: ReadonlyMap<number, CellValue>): Uint8Array {
    const { prefix } = this.places.data;
    for (const { cells } of this.places.rows) {
      for (const cell of cells) {
        const value = results.get(cell.row * 16_384 + cell.column);
        if (value === undefined || !cell.formula) continue;
        const [type, text] = writtenResult(value);
        this.patch.setAttributes(cell, { t: type });
        this.patch.replace(cell.formula.end, cell.closeStart, `<${prefix}v>${text}</${prefix}v>`);
      }
    }
    return this.patch.apply();
  }

  private refuse(what: string, cell: string): Fault {
    return new Fault('bad-argument', { file: this.context.file, sheet: this.sheet, cell, what });
  }

  private refuseShut(row: number, column: number, cell: string): void {
    const within = (range: CellRange): boolean =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    if (this.places.merges.some((area) => within(area) && (area.top !== row || area.left !== column)))
      throw this.refuse('covered-cell', cell);
    for (const { cells } of this.places.rows) {
      for (const { formula } of cells) {
        if (!formula || (formula.type !== 'array' && formula.type !== 'dataTable')) continue;
        const range = parseRange(formula.reference);
        if (range && within(range) && (range.top !== range.bottom || range.left !== range.right)) {
          throw new Fault('not-supported', { file: this.context.file, sheet: this.sheet, cell, what: 'array-formula' });
        }
      }
    }
  }

  private xmlOf(edit: CellEdit, reference: string, style: number): string {
    if (edit.formula === undefined && edit.value === null && style === 0) return '';
    return cellXml(reference, edit.value, edit.formula, style, this.places.data.prefix);
  }

  private note(edit: CellEdit, reference: string, had: boolean): void {
    if (had && edit.formula === undefined) this.lost.push(reference);
    if (!had && edit.formula !== undefined) this.gained.push(reference);
  }

  private newStyle(column: number, row: RowPlace | null): number {
    return row?.style ?? this.places.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }

  private setInRow(row: RowPlace, edits: ReadonlyMap<number, CellEdit>): void {
    const old = new Map(row.cells.map((cell) => [cell.column, cell]));
    let tail = '';
    for (const [column, edit] of [...edits].sort((a, b) => a[0] - b[0])) {
      const reference = cellName(row.row, column);
      const cell = old.get(column);
      this.note(edit, reference, (cell?.formula ?? null) !== null);
      if (cell) this.patch.replace(cell.start, cell.end, this.xmlOf(edit, reference, cell.style));
      else {
        const xml = this.xmlOf(edit, reference, this.newStyle(column, row));
        const next = row.cells.find((other) => other.column > column);
        if (next) this.patch.insert(next.start, xml);
        else tail += xml;
      }
    }
    const { prefix } = this.places.data;
    const columns = [...edits.keys()];
    const [first, last] = (row.spans ?? '').split(':').map(Number);
    const outside =
      row.spans !== null && columns.some((column) => !(column + 1 >= (first ?? 0) && column + 1 <= (last ?? 0)));
    if (row.closeStart !== row.end) {
      if (outside) this.patch.setAttributes(row, { spans: null });
      if (tail !== '') this.patch.insert(row.closeStart, tail);
    } else if (tail !== '') this.patch.append({ ...row, prefix, name: 'row' }, tail);
  }

  private addRow(number: number, edits: ReadonlyMap<number, CellEdit>): void {
    const { prefix } = this.places.data;
    const cells = [...edits]
      .sort((a, b) => a[0] - b[0])
      .map(([column, edit]) => {
        const reference = cellName(number, column);
        this.note(edit, reference, false);
        return this.xmlOf(edit, reference, this.newStyle(column, null));
      })
      .join('');
    if (cells === '') return;
    const row = `<${prefix}row r="${String(number + 1)}">${cells}</${prefix}row>`;
    const next = this.places.rows.find((other) => other.row > number);
    if (next) this.patch.insert(next.start, row);
    else this.ends.push(row);
  }

  private tellOutShared(edited: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): void {
    if (this.ends.length > 0) {
      this.patch.append({ ...this.places.data, name: 'sheetData' }, this.ends.join(''));
    }
    const isEdited = (cell: CellPlace): boolean => edited.get(cell.row)?.has(cell.column) === true;
    const cells = this.places.rows.flatMap((row) => row.cells).filter((cell) => cell.formula?.type === 'shared');
    const orphaned = new Map<string, SharedFormula>();
    for (const cell of cells) {
      if (cell.formula && cell.formula.text !== '' && isEdited(cell))
        orphaned.set(cell.formula.group, new SharedFormula(cell.formula.text, cell.row, cell.column));
    }
    const { prefix } = this.places.data;
    for (const cell of cells) {
      const master =
        cell.formula && cell.formula.text === '' && !isEdited(cell) ? orphaned.get(cell.formula.group) : undefined;
      if (master && cell.formula)
        this.patch.replace(
          cell.formula.start,
          cell.formula.end,
          `<${prefix}f>${escapeXml(master.at(cell.row, cell.column))}</${prefix}f>`,
        );
    }
  }

  private widenDimension(edited: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>): void {
    const { dimension } = this.places;
    if (!dimension?.range) return;
    let { top, left, bottom, right } = dimension.range;
    for (const [row, cells] of edited) {
      for (const column of cells.keys()) {
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    const name = `${cellName(top, left)}:${cellName(bottom, right)}`;
    const { range } = dimension;
    const grew = top < range.top || left < range.left || bottom > range.bottom || right > range.right;
    if (grew) this.patch.setAttributes(dimension, { ref: name });
  }
}
