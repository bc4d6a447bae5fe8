/**
 * Shared formulas expanded (ECMA-376 Part 1, §18.3.1.40): only the first cell of a group holds the text, each other one means
 * the same text with its relative references moved along. References are found by @borgar/fx's tokens, never in strings.
 */
import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from '../../core/cell-address';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

interface Reference {
  readonly sheet: string;
  /** Each corner: column and row, null where the reference is of whole rows or columns. */
  readonly corners: readonly { readonly column: Part | null; readonly row: Part | null }[];
}

interface Part {
  readonly index: number;
  readonly fixed: boolean;
}

const CORNER = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/;

function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf('!');
  const corners = text
    .slice(bang + 1)
    .split(':')
    .map((corner) => {
      const match = CORNER.exec(corner);
      if (!match || corner === '') return null;
      const column = match[2] === undefined ? null : { index: columnIndex(match[2]), fixed: match[1] === '$' };
      const row = match[4] === undefined ? null : { index: Number(match[4]) - 1, fixed: match[3] === '$' };
      return { column, row };
    });
  if (corners.some((corner) => corner === null)) return null;
  return { sheet: text.slice(0, bang + 1), corners: corners as Reference['corners'] };
}

/** Excel wraps relative references around the sheet's edge. */
function move(part: Part, by: number, size: number): number {
  return part.fixed ? part.index : (((part.index + by) % size) + size) % size;
}

const NAMES: string[] = [];

function nameOf(column: number): string {
  return (NAMES[column] ??= columnName(column));
}

function print(reference: Reference, rows: number, columns: number): string {
  let text = reference.sheet;
  let separator = '';
  for (const { column, row } of reference.corners) {
    text += separator;
    separator = ':';
    if (column) text += (column.fixed ? '$' : '') + nameOf(move(column, columns, COLUMNS));
    if (row) text += (row.fixed ? '$' : '') + String(move(row, rows, ROWS) + 1);
  }
  return text;
}

function isFixed(reference: Reference): boolean {
  return reference.corners.every(({ column, row }) => (column?.fixed ?? true) && (row?.fixed ?? true));
}

/** One shared formula, tokenised once. */
export class SharedFormula {
  private readonly pieces: readonly (string | Reference)[];
  private readonly row: number;
  private readonly column: number;

  /** `formula` without "=", as the group's first cell at `row`, `column` holds it. */
  constructor(formula: string, row: number, column: number) {
    this.row = row;
    this.column = column;
    const pieces: (string | Reference)[] = [];
    for (const { type, value } of tokenize(formula, { withLocation: false, mergeRefs: true, allowTernary: false })) {
      const reference = type.startsWith('range') ? parseReference(value) : null;
      const last = pieces[pieces.length - 1];
      if (reference && !isFixed(reference)) pieces.push(reference);
      else if (typeof last === 'string') pieces[pieces.length - 1] = last + value;
      else pieces.push(value);
    }
    this.pieces = pieces;
  }

  /** The formula as the cell at `row`, `column` means it. */
  at(row: number, column: number): string {
    // Joined, not added up: a long chain of additions is kept as a chain and weighs many times its characters.
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : print(piece, row - this.row, column - this.column)))
      .join('');
  }
}
