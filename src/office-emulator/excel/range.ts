/** Excel.Range over the in-memory workbook: grids of values, formulas and formats, and writing them back. */
import type { CellRange } from '../../core/cell-address';
import { parseRange, printAddress } from '../book/a1';
import type { ModelCell, SheetModel } from '../book/sheet-model';
import { MAX_COLUMNS, MAX_ROWS } from '../book/sheet-model';
import { typedInput } from '../book/typed-input';
import { ApiError, invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { ModelObject } from '../rich-api/model-object';
import type { ExcelContext } from './context';
import { ConditionalFormatCollection } from './conditional-formats';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { cellProperties, columnProperties, rowProperties, type PropertyQuestion } from './range-properties';

type Grid = readonly (readonly unknown[])[];

export class Range {
  readonly className = 'Range';
  readonly context: ExcelContext;
  readonly sheet: SheetModel;
  readonly area: CellRange;

  constructor(context: ExcelContext, sheet: SheetModel, area: CellRange) {
    if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS)
      throw invalidArgument('Range');
    this.context = context;
    this.sheet = sheet;
    this.area = area;
  }

  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get address(): string {
    return printAddress(this.sheet.name, this.area);
  }
  get worksheet(): ModelObject {
    return this.context.worksheetOf(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.area);
  }

  get values(): Grid | null {
    return this.grid((cell) => shown(cell));
  }
  set values(input: unknown) {
    this.write('values', input);
  }
  get formulas(): Grid | null {
    return this.grid((cell) => (cell?.formula === undefined ? shown(cell) : `=${cell.formula}`));
  }
  set formulas(input: unknown) {
    this.write('formulas', input);
  }
  get text(): Grid | null {
    return this.grid((cell) => String(shown(cell)));
  }
  get valueTypes(): Grid | null {
    return this.grid(typeOf);
  }
  get numberFormat(): Grid | null {
    return this.grid((cell) => cell?.format ?? 'General');
  }
  set numberFormat(input: unknown) {
    const formats = this.shaped(input, 'numberFormat');
    this.change((row, column) => {
      const format = formats(row, column);
      const cell = this.sheet.cell(row, column) ?? { value: null };
      return typeof format === 'string' ? withFormat(cell, format) : undefined;
    });
  }

  get rowHidden(): boolean | null {
    return uniform(this.area.top, this.area.bottom, this.sheet.hiddenRows);
  }
  set rowHidden(hidden: boolean | null) {
    for (let row = this.area.top; row <= this.area.bottom; row += 1)
      this.sheet.hiddenRows[hidden ? 'add' : 'delete'](row);
    this.context.book.tell({ kind: 'rows-shown', sheet: this.sheet, range: this.area });
  }
  get columnHidden(): boolean | null {
    return uniform(this.area.left, this.area.right, this.sheet.hiddenColumns);
  }
  set columnHidden(hidden: boolean | null) {
    for (let column = this.area.left; column <= this.area.right; column += 1)
      this.sheet.hiddenColumns[hidden ? 'add' : 'delete'](column);
  }

  getCell(row: number, column: number): Range {
    return this.part(row, column, 1, 1);
  }
  getRow(row: number): Range {
    return this.part(row, 0, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.part(0, column, this.rowCount, 1);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.part(0, 0, rows, columns);
  }
  getBoundingRect(other: Range | string): Range {
    const with_ = typeof other === 'string' ? parseRange(other) : other.area;
    if (!with_) throw invalidArgument('Range.getBoundingRect');
    const { top, left, bottom, right } = this.area;
    return new Range(this.context, this.sheet, {
      top: Math.min(top, with_.top),
      left: Math.min(left, with_.left),
      bottom: Math.max(bottom, with_.bottom),
      right: Math.max(right, with_.right),
    });
  }
  /** What of this range holds values; null when nothing does. */
  getUsedRangeOrNullObject(): Range | null {
    const used = this.sheet.usedRange(this.area);
    return used && new Range(this.context, this.sheet, used);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { top, left, bottom, right } = this.area;
    const inside = this.sheet.merges.filter(
      (m) => m.top <= bottom && m.bottom >= top && m.left <= right && m.right >= left,
    );
    if (inside.length > this.context.limits.mergedAreas)
      throw new ApiError('GeneralException', 'Too many merged areas.', 'Range.getMergedAreas');
    return inside.length === 0 ? null : new RangeAreas(inside.map((m) => new Range(this.context, this.sheet, m)));
  }
  getCellProperties(question: PropertyQuestion): unknown {
    return cellProperties(this.sheet, this.area, question);
  }
  getRowProperties(question: PropertyQuestion): unknown {
    return rowProperties(this.sheet, this.area, question);
  }
  getColumnProperties(question: PropertyQuestion): unknown {
    return columnProperties(this.sheet, this.area, question);
  }

  select(): void {
    if (this.sheet.visibility !== 'visible')
      throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.', 'Range.select');
    this.context.book.select(this.sheet, this.area);
  }
  clear(): void {
    this.write('values', '');
  }
  autofitColumns(): void {
    /* widths are not drawn by their text here */
  }

  /** Sent before a large write that the client splits into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument('Range.values');
  }

  private part(row: number, column: number, rows: number, columns: number): Range {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return new Range(this.context, this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  private grid(of: (cell: ModelCell | undefined) => unknown): Grid | null {
    const count = this.rowCount * this.columnCount;
    if (!this.context.book.sheets.includes(this.sheet)) throw itemNotFound('Range');
    if (count > this.context.limits.rangeCells) {
      throw new ApiError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
        'Range',
      );
    }
    if (count > this.context.limits.nullValuesAbove) return null;
    const rows: unknown[][] = [];
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      const cells = this.sheet.rows.get(row);
      const line: unknown[] = [];
      for (let column = this.area.left; column <= this.area.right; column += 1) line.push(of(cells?.get(column)));
      rows.push(line);
    }
    return rows;
  }

  /** A whole grid of the range's shape, or one value for every cell. */
  private shaped(input: unknown, member: string): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const grid = input as unknown[][];
    if (
      grid.length !== this.rowCount ||
      grid.some((line) => !Array.isArray(line) || line.length !== this.columnCount)
    ) {
      throw invalidArgument(`Range.${member}`);
    }
    return (row, column) => grid[row - this.area.top]?.[column - this.area.left];
  }

  private write(member: string, input: unknown): void {
    const inputs = this.shaped(input, member);
    this.change((row, column) => typedInput(inputs(row, column), this.sheet.cell(row, column)));
    this.context.recalculate?.(this.context.book, this.sheet);
  }

  private change(cellAt: (row: number, column: number) => ModelCell | null | undefined): void {
    if (this.sheet.isProtected)
      throw new ApiError('AccessDenied', 'You cannot perform the requested operation.', 'Range');
    if (!this.context.book.sheets.includes(this.sheet)) throw itemNotFound('Range');
    this.context.book.write(this.sheet, this.area, cellAt, true);
  }
}

function shown(cell: ModelCell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

function typeOf(cell: ModelCell | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && cell?.formula === undefined ? 'Empty' : 'String';
}

function withFormat(cell: ModelCell, format: string): ModelCell {
  const { format: _before, ...rest } = cell;
  return format === 'General' ? rest : { ...rest, format };
}

function uniform(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  const inside = [...hidden].filter((line) => line >= from && line <= to).length;
  return inside === 0 ? false : inside === to - from + 1 ? true : null;
}
