/** A formula as a tree of our own: references relative to the formula's cell, so that filled-down formulas share one tree. */
import type { CellRange } from '../../core/cell-address';

/** Cells of one sheet; null is the formula's own. */
export interface SheetRange extends CellRange {
  readonly sheet: string | null;
}

/** Bits of `RelativeRange.relative`: that bound is counted from the formula's cell. */
export const RELATIVE = { top: 1, left: 2, bottom: 4, right: 8 } as const;

export interface RelativeRange extends SheetRange {
  readonly relative: number;
}

/** Why (a part of) a formula is beyond us: nothing is guessed about it. */
export type NotUnderstood =
  | { readonly code: 'function' | 'name'; readonly name: string }
  | {
      readonly code:
        | 'syntax'
        | 'too-long'
        | 'external'
        | 'table'
        | 'several-sheets'
        | 'computed-range'
        | 'lambda'
        | 'array'
        | 'error'
        | 'text'
        | 'comparison'
        | 'power'
        | 'branches'
        | 'rounding-inside'
        | 'mixed';
    };

export type Constant = number | string | boolean;

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'error'; readonly error: string }
  /** An argument left out: IF(A1,,2). */
  | { readonly kind: 'missing' }
  | { readonly kind: 'range'; readonly range: RelativeRange }
  | { readonly kind: 'union'; readonly parts: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  /** Upper case, without the prefixes of newer functions. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly (Constant | { readonly error: string })[])[] }
  | {
      readonly kind: 'let';
      readonly names: readonly { readonly name: string; readonly value: Expression }[];
      readonly body: Expression;
    }
  | { readonly kind: 'unknown'; readonly why: NotUnderstood };

/** A relative range as it stands for a formula at this cell, its corners in order. */
export function placeRange(range: RelativeRange, row: number, column: number): SheetRange {
  const { sheet, relative } = range;
  const top = relative & RELATIVE.top ? range.top + row : range.top;
  const left = relative & RELATIVE.left ? range.left + column : range.left;
  const bottom = relative & RELATIVE.bottom ? range.bottom + row : range.bottom;
  const right = relative & RELATIVE.right ? range.right + column : range.right;
  return {
    sheet,
    top: top < bottom ? top : bottom,
    left: left < right ? left : right,
    bottom: top < bottom ? bottom : top,
    right: left < right ? right : left,
  };
}

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;
