/** Cells to figures: numbers, texts that are numbers, dashes, dates, formulas, errors, and what is wrong with each. */
import { equals, fromCellNumber, fromInteger, round, shift, type Decimal } from '../../core/decimal';
import type { CellSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { parseFigure, type AmbiguousFigure, type ParsedFigure } from '../../language';
import { kindOfText, showsDate, textOf } from '../sheet';
import type { ColumnStyle } from './column-style';
import { formatOf } from './number-format';

export type FigureProblem =
  | 'text-number'
  | 'ambiguous-number'
  | 'not-a-number'
  | 'formula-error'
  | 'formula-uncached'
  | 'external-link';

export interface CellReading {
  /** `none` is a dash, `unknown` a mark for no data ("…"), `blank` nothing (or a note's mark), `bad` something else. */
  readonly state: 'figure' | 'none' | 'unknown' | 'blank' | 'bad';
  /** Only of a figure. */
  readonly value: Decimal | null;
  /** Digits after the decimal separator as printed. */
  readonly decimals: number;
  readonly written: 'number' | 'text' | 'formula';
  /** Unit that the cell itself shows ("%", "5 kg"). */
  readonly unit: Unit | null;
  readonly problem: FigureProblem | null;
  readonly data: CellShown;
  /** Powers of ten that the cell's format leaves out ("#,##0,,"), and the decimals that it prints. */
  readonly scaled?: number;
  readonly printed?: number;
  /** The cell shows fewer digits than it holds. */
  readonly cut?: boolean;
}

/** What a cell shows, and the formula that it holds, where either matters. */
type CellShown = { readonly text?: string; readonly formula?: string };

const PERCENT: Unit = { text: '%', dimension: 'percent', kind: '', power: 0 };
const NO_DATA: CellShown = {};
const BLANK: CellReading = {
  state: 'blank',
  value: null,
  decimals: 0,
  written: 'number',
  unit: null,
  problem: null,
  data: NO_DATA,
};
const NONE: CellReading = { ...BLANK, state: 'none' };
const UNKNOWN: CellReading = { ...BLANK, state: 'unknown' };

const isExternal = (formula: string): boolean =>
  formula.includes('[') &&
  /\[[^\]]+\]/.test(formula) &&
  /\[(?:\d+|[^\]]*\.(?:xls|ods|csv)[a-z]*)\][^!]*!/i.test(formula);

function bad(problem: FigureProblem, data: CellShown): CellReading {
  return { ...BLANK, state: 'bad', problem, data };
}

/** Which of two readings the rest of the column proves; null when it proves none. */
function decide(figure: AmbiguousFigure, style: ColumnStyle): ParsedFigure | null {
  if (style.separator !== null)
    return figure.asDecimals.decimalSeparator === style.separator ? figure.asDecimals : figure.asThousands;
  if (style.torn) return null;
  if (style.numbers > 0)
    return style.numberDecimals === 0 ? figure.asThousands : style.numberDecimals === 3 ? figure.asDecimals : null;
  if (style.table === null) return null;
  return figure.asDecimals.decimalSeparator === style.table ? figure.asDecimals : figure.asThousands;
}

/** Whole numbers recur (0, 1, 2, …): each is one object. */
const SMALL: readonly Decimal[] = Array.from({ length: 1024 }, (_, n) => fromInteger(n));

function numberFigure(cell: CellSnapshot, value: number, problem: FigureProblem | null, data: CellShown): CellReading {
  const exact =
    (Number.isInteger(value) && value >= 0 && value < SMALL.length ? SMALL[value] : undefined) ?? fromCellNumber(value);
  if (!exact) return bad('not-a-number', { text: String(value) });
  const format = formatOf(cell.format);
  const shown = format.percent ? shift(exact, 2) : exact;
  const written = cell.formula !== undefined ? 'formula' : 'number';
  const decimals = written === 'formula' ? shown.scale : Math.max(shown.scale, format.decimals);
  const unit = format.percent ? PERCENT : null;
  const scaled = format.scaled;
  return { state: 'figure', value: shown, decimals, written, unit, problem, data, scaled, printed: format.decimals };
}

const BRACKETED = /^\(\s?\d{1,2}\s?\)$/u;

/** Reads one cell of a column of figures. */
export function readFigure(cell: CellSnapshot | undefined, style: ColumnStyle): CellReading {
  if (!cell) return BLANK;
  const { value, formula } = cell;
  if (formula !== undefined) {
    if (value === null) return bad('formula-uncached', { formula });
    if (typeof value === 'number' && isExternal(formula))
      return numberFigure(cell, value, 'external-link', { formula });
  }
  if (value === null) return BLANK;
  if (typeof value === 'number')
    return showsDate(cell.format)
      ? bad('not-a-number', { text: String(value) })
      : numberFigure(cell, value, null, NO_DATA);
  if (typeof value === 'object')
    return bad('formula-error', { text: value.error, ...(formula === undefined ? {} : { formula }) });
  if (typeof value === 'boolean') return bad('not-a-number', { text: value ? 'TRUE' : 'FALSE' });
  const text = textOf(cell);
  if (text === '') return BLANK;
  // As it is written: a line break parts two figures.
  const kind = kindOfText(value);
  if (kind === 'mark' && !(style.brackets && BRACKETED.test(text))) return BLANK;
  const parsed = kind === 'text' ? null : parseFigure(text);
  if (parsed === null) return bad('not-a-number', { text });
  if (parsed.kind === 'none') return NONE;
  if (parsed.kind === 'unknown') return UNKNOWN;
  const figure = parsed.kind === 'ambiguous' ? decide(parsed, style) : parsed;
  if (!figure) return bad('ambiguous-number', { text });
  const computed = formula !== undefined;
  return {
    state: 'figure',
    value: figure.value,
    decimals: figure.decimals,
    written: computed ? 'formula' : 'text',
    unit: figure.unit,
    problem: computed ? null : 'text-number',
    data: { text },
  };
}

/** A figure as its cell shows it under a unit of as many powers of ten ("70.250" of 70250000000 under "triệu đồng"). */
export function asShown(reading: CellReading, unit: Unit | null): CellReading {
  const { value, scaled = 0, printed = 0 } = reading;
  if (scaled === 0 || value === null || unit?.dimension !== 'money' || unit.power < scaled) return reading;
  const decimals = Math.max(0, printed);
  const whole = shift(value, -scaled);
  const shown = round(whole, decimals);
  return { ...reading, value: shown, decimals, cut: !equals(whole, shown) };
}
