/** One cell of a column of figures to a fact, or why there is none. */
import { toText } from '../../core/decimal';
import { heldFact, type FactLine, type FigureOf } from '../../core/held-fact';
import type { CellSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { likelyFigure } from '../../language';
import type { TableLine } from '../lines';
import { CellClaims } from '../sheet';
import { blankBehind } from './blank-behind';
import { asShown, readFigure, type CellReading } from './figures';
import { formulaDecimals } from './formula-decimals';
import { ABSENT } from './measure-column';
import type { ReadColumn } from './survey-columns';
import type { TableContext } from './table-context';

export interface ReadPlace {
  readonly cell: CellSnapshot;
  readonly column: ReadColumn;
  readonly unit: Unit | null;
  /** What the line's figures share. */
  readonly line: FactLine;
  readonly row: Int32Array;
  readonly at: number;
}

const FACT = CellClaims.code('fact');
const UNREAD = CellClaims.code('unread');

/** Reads one cell into its line: a fact, or why there is none. Answers what the cell is claimed as; 0 for nothing. */
export function readCell(context: TableContext, line: TableLine, place: ReadPlace): number {
  const { draft } = context;
  const { cell, column, row, at } = place;
  const { measure, style, decimals: common } = column;
  const lineUnit = column.money && place.unit?.dimension !== 'money' ? null : place.unit;
  const read = readFigure(cell, style);
  const tableUnit = column.counted && context.tableUnit?.dimension === 'money' ? null : context.tableUnit;
  const unit = read.unit ?? (measure.unitIsFirm ? measure.unit : (lineUnit ?? measure.unit ?? tableUnit));
  const reading = read.scaled ? asShown(read, unit) : read;
  if (reading.problem === 'not-a-number' && !isSlip(cell, column, line)) {
    row[at] = cell.column === line.labelCell ? ABSENT.blank : ABSENT.unknown;
    return 0;
  }
  const address = context.addressOf(line.row, cell.column);
  if (reading.problem !== null) {
    const value = valueOf(reading);
    draft.observe(reading.problem, address, { ...reading.data, ...value, label: line.label });
  }
  const { value } = reading;
  if (reading.state === 'none') {
    const blank = blankBehind(cell, context.grid);
    draft.observe('none-figure', address, { label: line.label, ...(blank === null ? {} : { blank }) });
  }
  if (reading.state !== 'figure' || !value) {
    row[at] = ABSENT[reading.state === 'figure' ? 'bad' : reading.state];
    return reading.problem === 'ambiguous-number' ? UNREAD : 0;
  }
  const computed = reading.written === 'formula';
  const rounded = computed ? value.scale > 0 : measure.rounded;
  row[at] = draft.facts.length;
  const figure: FigureOf = {
    value,
    decimals: computed ? formulaDecimals(value) : Math.max(reading.decimals, common),
    standing: rounded || reading.cut === true ? 'rounded' : 'exact',
    written: reading.written,
  };
  draft.facts.push(heldFact(place.line, column.fact.of(unit), figure));
  return FACT;
}

/** A numeral gone wrong ("1,173,5"), or with a letter that looks like a digit ("1O5", "l2"). */
const NUMERAL = /^[+-]?[\d.,\s]*\d[\d.,\s%]*$|^(?=.*\d)[\dOolI.,]{2,}$/u;

/** Two figures, one below the other in their cell. */
const TWO_LINES = /\d\s*[\r\n]+\s*\S/u;
/** A label that stands among the figures: "1. Từ Quỹ bảo trì". */
const NUMBERED_LABEL = /^(?:\d{1,2}[.)]|[a-zđ]\)|[-+•])\s*\p{L}{2}/u;

/** Whether it is none by its kind: the answer of a comparison, two figures at once, a label with its number. */
const isOtherwise = ({ value, formula }: CellSnapshot): boolean =>
  typeof value === 'string'
    ? TWO_LINES.test(value) || NUMBERED_LABEL.test(value.trim())
    : typeof value === 'boolean' && formula !== undefined;

/**
 * Whether what is no number should be one: on a line of data, in a column of figures; words only where a form or the
 * heading says what is measured.
 */
function isSlip(cell: CellSnapshot, { strict, mostly, measure }: ReadColumn, line: TableLine): boolean {
  if (!mostly || !line.hasFigures || cell.column === line.labelCell || isOtherwise(cell)) return false;
  if (measure.form !== null || (typeof cell.value === 'string' && NUMERAL.test(cell.value.trim()))) return true;
  return strict && (measure.column.named !== null || typeof cell.value !== 'string');
}

/** What was read, or what the text most likely is. */
function valueOf({ value, problem, data }: CellReading): { readonly value?: string } {
  if (value) return { value: toText(value) };
  const likely = problem === 'not-a-number' && data.text !== undefined ? likelyFigure(data.text) : null;
  return likely === null ? {} : { value: likely };
}
