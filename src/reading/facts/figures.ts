/** Cells to figures: numbers, texts that are numbers, dashes, dates, formulas, errors, and what is wrong with each. */
import { type Decimal, fromCellNumber, fromInteger, shift } from '../../core/decimal';
import type { CellSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { parseFigure, type AmbiguousFigure, type ParsedFigure } from '../../language';
import { kindOfText, showsDate, textOf } from '../sheet';

export type FigureProblem =
  'text-number' | 'ambiguous-number' | 'not-a-number' | 'formula-error' | 'formula-uncached' | 'external-link';

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
}

/** What a cell shows, and the formula that it holds, where either matters. */
type CellShown = { readonly text?: string; readonly formula?: string };

/** How a column writes its numbers, from the cells that leave no doubt. */
export interface ColumnStyle {
  /** The decimal separator of its texts; null without evidence, or with evidence for both. */
  readonly separator: '.' | ',' | null;
  /** Some cells say "." and others ",". */
  readonly torn: boolean;
  /** Decimals of its true numbers, told where a text leaves doubt: -1 without any, else the most that one has. */
  readonly numberDecimals: number;
  readonly numbers: number;
}

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

interface Format {
  readonly percent: boolean;
  /** -1 where the format leaves them open. */
  readonly decimals: number;
}

const formats = new Map<string, Format>();

/** Printed decimals and percent sign of a number format code. */
export function formatOf(code: string | undefined): Format {
  if (code === undefined) return { percent: false, decimals: -1 };
  let format = formats.get(code);
  if (!format) {
    const first = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
    const digits = /\.([0#?]+)/.exec(first);
    format = {
      percent: first.includes('%'),
      decimals: digits ? (digits[1] ?? '').replace(/[#?]/g, '').length : /0/.test(first) ? 0 : -1,
    };
    if (formats.size > 2000) formats.clear();
    formats.set(code, format);
  }
  return format;
}

const isExternal = (formula: string): boolean =>
  formula.includes('[') &&
  /\[[^\]]+\]/.test(formula) &&
  /\[(?:\d+|[^\]]*\.(?:xls|ods|csv)[a-z]*)\][^!]*!/i.test(formula);

function bad(problem: FigureProblem, data: CellShown): CellReading {
  return { ...BLANK, state: 'bad', problem, data };
}

/** Evidence of a column's number style over all its cells. */
export function columnStyle(cells: readonly (CellSnapshot | undefined)[]): ColumnStyle {
  let dots = 0;
  let commas = 0;
  let numbers = 0;
  let doubtful = false;
  for (const cell of cells) {
    if (!cell) continue;
    if (typeof cell.value === 'number') {
      if (!showsDate(cell.format)) numbers += 1;
    } else if (typeof cell.value === 'string' && cell.value !== '') {
      const figure = parseFigure(textOf(cell));
      doubtful ||= figure?.kind === 'ambiguous';
      if (figure?.kind !== 'figure' || figure.decimalSeparator === null) continue;
      if (figure.decimalSeparator === '.') dots += 1;
      else commas += 1;
    }
  }
  const torn = dots > 0 && commas > 0;
  return {
    separator: torn ? null : dots > 0 ? '.' : commas > 0 ? ',' : null,
    torn,
    numberDecimals: doubtful ? decimalsOfNumbers(cells) : -1,
    numbers,
  };
}

function decimalsOfNumbers(cells: readonly (CellSnapshot | undefined)[]): number {
  let most = -1;
  for (const cell of cells) {
    if (typeof cell?.value === 'number' && !showsDate(cell.format))
      most = Math.max(most, fromCellNumber(cell.value)?.scale ?? 0);
  }
  return most;
}

/** Which of two readings the rest of the column proves; null when it proves none. */
function decide(figure: AmbiguousFigure, style: ColumnStyle): ParsedFigure | null {
  if (style.separator !== null)
    return figure.asDecimals.decimalSeparator === style.separator ? figure.asDecimals : figure.asThousands;
  if (style.torn || style.numbers === 0) return null;
  if (style.numberDecimals === 0) return figure.asThousands;
  return style.numberDecimals === 3 ? figure.asDecimals : null;
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
  return { state: 'figure', value: shown, decimals, written, unit: format.percent ? PERCENT : null, problem, data };
}

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
  if (kindOfText(text) === 'mark') return BLANK;
  const parsed = parseFigure(text);
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
