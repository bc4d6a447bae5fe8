/** VLOOKUP, HLOOKUP, XLOOKUP, MATCH, INDEX over areas. */
import type { CellValue } from '../../core/snapshot';
import type { Expression } from '../formula';
import { foldText, isEqual, isError, order, raise, Raised, UnknownResult, wildcard } from '../values';
import type { Area, Scalar, Value } from '../values';
import { argument, given, heightOf, notAvailable, wholeNumber, widthOf } from './arguments';
import type { Evaluator, Functions } from './evaluator';

/** A row or a column of cells that is searched. */
interface Line {
  readonly length: number;
  cell(at: number): Area;
  /** Where a value first stands, by an index; null where there is none. */
  first(wanted: Exclude<Scalar, null>): number | null;
  /** The cells that are not blank, in order. */
  each(visit: (value: CellValue, at: number) => void): void;
}

function lineOf(area: Area, on: Evaluator): Line {
  const down = area.left === area.right;
  if (!down && area.top !== area.bottom) throw notAvailable();
  return {
    length: down ? heightOf(area) : widthOf(area),
    cell: (at) => {
      const [row, column] = down ? [area.top + at, area.left] : [area.top, area.left + at];
      return { ...area, top: row, bottom: row, left: column, right: column };
    },
    first: (wanted) => on.first(area, wanted),
    each: (visit) => on.each(area, (value, row, column) => visit(value, down ? row - area.top : column - area.left)),
  };
}

const sameKind = (a: CellValue, b: Scalar): boolean => typeof a === typeof b;

/** The first (or last) place of a value; −1 without. Texts may be patterns where the function takes them so. */
function exactly(line: Line, wanted: Scalar, patterns: boolean, last = false): number {
  const fits = patterns && typeof wanted === 'string' ? wildcard(foldText(wanted)) : null;
  const key = wanted ?? 0;
  const indexed = fits || last ? null : line.first(key);
  if (indexed !== null) return indexed;
  let found = -1;
  line.each((value, at) => {
    if ((found >= 0 && !last) || isError(value) || !sameKind(value, key)) return;
    if (fits ? typeof value === 'string' && fits(foldText(value)) : isEqual(value, key)) found = at;
  });
  return found;
}

/** The last place not above (below, where descending) a value. Only of a sorted line is that certain. */
function nearest(line: Line, wanted: Scalar, descending: boolean): number {
  const key = wanted ?? 0;
  const sign = descending ? -1 : 1;
  let found = -1;
  let before: Scalar = null;
  line.each((value, at) => {
    if (isError(value) || value === null || !sameKind(value, key)) return;
    if (before !== null && order(before, value) * sign > 0) throw new UnknownResult({ code: 'not-sorted' });
    before = value;
    if (order(value, key) * sign <= 0) found = at;
  });
  return found;
}

function lookUp(args: readonly Expression[], on: Evaluator, across: boolean): Value {
  given(args, 3, 4);
  const wanted = on.scalar(argument(args, 0));
  const table = on.area(argument(args, 1));
  const offset = wholeNumber(argument(args, 2), on) - 1;
  if (offset < 0) throw raise('#VALUE!');
  if (offset >= (across ? heightOf(table) : widthOf(table))) throw raise('#REF!');
  const line = lineOf(across ? { ...table, bottom: table.top } : { ...table, right: table.left }, on);
  const approximate = args.length < 4 || on.truth(argument(args, 3));
  const at = approximate ? nearest(line, wanted, false) : exactly(line, wanted, true);
  if (at < 0) throw notAvailable();
  const [row, column] = across ? [table.top + offset, table.left + at] : [table.top + at, table.left + offset];
  return { ...table, top: row, bottom: row, left: column, right: column };
}

function match(args: readonly Expression[], on: Evaluator): number {
  given(args, 2, 3);
  const wanted = on.scalar(argument(args, 0));
  const line = lineOf(on.area(argument(args, 1)), on);
  const how = args.length < 3 ? 1 : Math.sign(on.number(argument(args, 2)));
  const at = how === 0 ? exactly(line, wanted, true) : nearest(line, wanted, how < 0);
  if (at < 0) throw notAvailable();
  return at + 1;
}

/** The least value above (or greatest below) the wanted one, wherever it stands. */
function closest(line: Line, wanted: Scalar, sign: number): number {
  const key = wanted ?? 0;
  let found = -1;
  let best: Scalar = null;
  line.each((value, at) => {
    if (isError(value) || value === null || !sameKind(value, key) || order(value, key) * sign < 0) return;
    if (best !== null && order(value, best) * sign >= 0) return;
    best = value;
    found = at;
  });
  return found;
}

function xLookUp(args: readonly Expression[], on: Evaluator): Value {
  given(args, 3, 6);
  const wanted = on.scalar(argument(args, 0));
  const searched = on.area(argument(args, 1));
  const given3 = on.area(argument(args, 2));
  const how = args.length > 4 ? wholeNumber(argument(args, 4), on) : 0;
  const direction = args.length > 5 ? wholeNumber(argument(args, 5), on) : 1;
  if (Math.abs(direction) !== 1) throw new UnknownResult({ code: 'not-sorted' });
  const line = lineOf(searched, on);
  let at = exactly(line, wanted, how === 2, direction < 0);
  if (at < 0 && Math.abs(how) === 1) at = closest(line, wanted, how);
  if (at < 0) {
    if (args.length > 3 && argument(args, 3).kind !== 'missing') return on.value(argument(args, 3));
    throw notAvailable();
  }
  const down = searched.left === searched.right;
  if (down ? heightOf(given3) !== line.length : widthOf(given3) !== line.length) throw raise('#VALUE!');
  return down
    ? { ...given3, top: given3.top + at, bottom: given3.top + at }
    : { ...given3, left: given3.left + at, right: given3.left + at };
}

/** INDEX of an area: one cell, or a whole row or column of it. */
function index(args: readonly Expression[], on: Evaluator): Value {
  given(args, 2, 3);
  const area = on.area(argument(args, 0));
  const [first, second] = [
    wholeNumber(argument(args, 1), on),
    args.length > 2 ? wholeNumber(argument(args, 2), on) : null,
  ];
  const lying = second === null && area.top === area.bottom;
  if (second === null && !lying && area.left !== area.right) throw raise('#REF!');
  const [row, column] = lying ? [1, first] : [first, second ?? 1];
  if (row < 0 || column < 0) throw raise('#VALUE!');
  if (row > heightOf(area) || column > widthOf(area)) throw raise('#REF!');
  return {
    ...area,
    ...(row > 0 ? { top: area.top + row - 1, bottom: area.top + row - 1 } : {}),
    ...(column > 0 ? { left: area.left + column - 1, right: area.left + column - 1 } : {}),
  };
}

/** LOOKUP of the vector form. */
function vectorLookUp(args: readonly Expression[], on: Evaluator): Value {
  given(args, 3, 3);
  const at = nearest(lineOf(on.area(argument(args, 1)), on), on.scalar(argument(args, 0)), false);
  if (at < 0) throw notAvailable();
  const cell = lineOf(on.area(argument(args, 2)), on).cell(at);
  const value = on.at(cell.sheet, cell.top, cell.left);
  if (isError(value)) throw new Raised(value);
  return cell;
}

export const LOOKUP: Functions = {
  VLOOKUP: (args, on) => lookUp(args, on, false),
  HLOOKUP: (args, on) => lookUp(args, on, true),
  LOOKUP: vectorLookUp,
  XLOOKUP: xLookUp,
  MATCH: match,
  INDEX: index,
};
