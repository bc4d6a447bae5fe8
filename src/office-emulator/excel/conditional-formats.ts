/** Excel.ConditionalFormatCollection of a range: custom formats by formula, with their fill; each has its own id. */
import type { CellRange } from '../../core/cell-address';
import type { ModelConditionalFormat, SheetModel } from '../book/sheet-model';
import { ApiError, invalidArgument, itemNotFound } from '../rich-api/api-error';
import type { ExcelContext } from './context';

const touches = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

class ConditionalFormatRule {
  readonly className = 'ConditionalFormatRule';
  constructor(private readonly format: ModelConditionalFormat) {}
  get formula(): string {
    return this.format.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
    this.format.formula = formula;
  }
}

class ConditionalRangeFill {
  readonly className = 'ConditionalRangeFill';
  constructor(private readonly format: ModelConditionalFormat) {}
  get color(): string {
    return this.format.fill;
  }
  set color(color: string) {
    this.format.fill = color;
  }
  clear(): void {
    this.format.fill = '';
  }
}

class ConditionalRangeFont {
  readonly className = 'ConditionalRangeFont';
  bold: boolean | null = null;
  color = '';
}

class ConditionalRangeFormat {
  readonly className = 'ConditionalRangeFormat';
  readonly font = new ConditionalRangeFont();
  constructor(private readonly format: ModelConditionalFormat) {}
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }
}

class CustomConditionalFormat {
  readonly className = 'CustomConditionalFormat';
  readonly format: ConditionalRangeFormat;
  constructor(private readonly model: ModelConditionalFormat) {
    this.format = new ConditionalRangeFormat(model);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.model);
  }
}

export class ConditionalFormat {
  readonly className = 'ConditionalFormat';
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
    private readonly model: ModelConditionalFormat,
  ) {}
  get wireId(): string {
    return this.model.id;
  }
  get id(): string {
    return this.model.id;
  }
  get type(): string {
    return this.model.type;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.model.type === 'Custom' ? new CustomConditionalFormat(this.model) : null;
  }
  get custom(): CustomConditionalFormat {
    if (this.model.type !== 'Custom')
      throw new ApiError('InvalidOperation', 'This is no custom conditional format.', 'ConditionalFormat.custom');
    return new CustomConditionalFormat(this.model);
  }
  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.model);
    this.context.book.tell({ kind: 'marked', sheet: this.sheet });
  }
}

let nextId = 1;

export class ConditionalFormatCollection {
  readonly className = 'ConditionalFormatCollection';
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
    private readonly area: CellRange,
  ) {}

  get items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((one) => touches(one.range, this.area))
      .map((one) => new ConditionalFormat(this.context, this.sheet, one));
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(id: string): ConditionalFormat {
    const found = this.items.find((one) => one.id === id);
    if (!found) throw itemNotFound('ConditionalFormatCollection.getItem');
    return found;
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((one) => one.id === id) ?? null;
  }
  add(type: string): ConditionalFormat {
    if (this.sheet.isProtected)
      throw new ApiError(
        'AccessDenied',
        'You cannot perform the requested operation.',
        'ConditionalFormatCollection.add',
      );
    const model: ModelConditionalFormat = {
      id: `{CF-${String(nextId)}}`,
      type,
      range: this.area,
      formula: '',
      fill: '',
    };
    nextId += 1;
    this.sheet.conditionalFormats = [...this.sheet.conditionalFormats, model];
    this.context.book.tell({ kind: 'marked', sheet: this.sheet });
    return new ConditionalFormat(this.context, this.sheet, model);
  }
}
