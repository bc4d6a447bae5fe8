/** Excel.Worksheet and the collection of them. */
import type { SheetVisibility } from '../../core/snapshot';
import { parseRange } from '../book/a1';
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from '../book/sheet-model';
import { ApiError, invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { ExcelContext } from './context';
import { Range } from './range';

const VISIBILITY: readonly (readonly [SheetVisibility, string])[] = [
  ['visible', 'Visible'],
  ['hidden', 'Hidden'],
  ['very-hidden', 'VeryHidden'],
];
const FORBIDDEN = /[\\/?*[\]:]/;

class WorksheetProtection {
  readonly className = 'WorksheetProtection';
  constructor(private readonly sheet: SheetModel) {}
  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    this.sheet.isProtected = true;
  }
  unprotect(): void {
    this.sheet.isProtected = false;
  }
}

const sheets = new WeakMap<SheetModel, Worksheet>();

export class Worksheet {
  readonly className = 'Worksheet';
  private readonly context: ExcelContext;
  readonly model: SheetModel;

  private constructor(context: ExcelContext, model: SheetModel) {
    this.context = context;
    this.model = model;
  }

  /** The one API object of a sheet, so that references to it are the same. */
  static of(context: ExcelContext, model: SheetModel): Worksheet {
    const known = sheets.get(model) ?? new Worksheet(context, model);
    sheets.set(model, known);
    return known;
  }

  get wireId(): string {
    return this.model.id;
  }
  get id(): string {
    return this.present().id;
  }
  get name(): string {
    return this.present().name;
  }
  set name(name: string) {
    if (name === '' || name.length > 31 || FORBIDDEN.test(name)) throw invalidArgument('Worksheet.name');
    const other = this.context.book.find(name);
    if (other && other !== this.model)
      throw new ApiError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        'Worksheet.name',
      );
    this.context.book.rename(this.present(), name);
  }
  get position(): number {
    return this.context.book.sheets.indexOf(this.present());
  }
  get visibility(): string {
    return VISIBILITY.find(([own]) => own === this.present().visibility)?.[1] ?? 'Visible';
  }
  set visibility(visibility: string) {
    const found = VISIBILITY.find(([, wire]) => wire === visibility);
    if (!found) throw invalidArgument('Worksheet.visibility');
    this.present().visibility = found[0];
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.present());
  }

  activate(): void {
    if (this.present().visibility !== 'visible')
      throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated.', 'Worksheet.activate');
    this.context.book.active = this.model;
    this.context.book.tell({ kind: 'activated', sheet: this.model });
  }
  delete(): void {
    refuseLocked(this.context, 'Worksheet.delete');
    if (this.context.book.sheets.length === 1)
      throw new ApiError('InvalidOperation', 'The last sheet cannot be deleted.', 'Worksheet.delete');
    this.context.book.remove(this.present());
  }
  getRange(address?: string | null): Range {
    const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const area = address === undefined || address === null ? whole : parseRange(address);
    if (!area) throw invalidArgument('Worksheet.getRange');
    return new Range(this.context, this.present(), area);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument('Worksheet.getRangeByIndexes');
    return new Range(this.context, this.present(), {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(): Range | null {
    const used = this.present().usedRange();
    return used && new Range(this.context, this.model, used);
  }
  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getRange('A1');
  }

  private present(): SheetModel {
    if (!this.context.book.sheets.includes(this.model)) throw itemNotFound('Worksheet');
    return this.model;
  }
}

/** Excel's answer where the workbook's structure is protected. */
function refuseLocked({ book }: ExcelContext, location: string): void {
  if (book.structureLocked) throw new ApiError('AccessDenied', 'You cannot perform the requested operation.', location);
}

export class WorksheetCollection {
  readonly className = 'WorksheetCollection';
  constructor(private readonly context: ExcelContext) {}

  get items(): Worksheet[] {
    return this.context.book.sheets.map((sheet) => Worksheet.of(this.context, sheet));
  }
  getCount(): number {
    return this.items.length;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const found = this.context.book.find(key);
    return found ? Worksheet.of(this.context, found) : null;
  }
  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound('WorksheetCollection.getItem');
    return found;
  }
  getActiveWorksheet(): Worksheet {
    return Worksheet.of(this.context, this.context.book.active);
  }
  add(name?: string | null): Worksheet {
    refuseLocked(this.context, 'WorksheetCollection.add');
    let free = name ?? '';
    for (let n = this.items.length + 1; free === ''; n += 1)
      if (!this.context.book.find(`Sheet${String(n)}`)) free = `Sheet${String(n)}`;
    if (free.length > 31 || FORBIDDEN.test(free)) throw invalidArgument('WorksheetCollection.add');
    if (this.context.book.find(free))
      throw new ApiError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        'WorksheetCollection.add',
      );
    return Worksheet.of(this.context, this.context.book.add(free));
  }
}
