/** What a formula's parts come to: single values, areas of cells, arrays; and what is thrown where there is none. */
import type { CellRange } from '../../core/cell-address';
import type { CellError, CellValue } from '../../core/snapshot';

/** A single value that is no error; null is a blank cell. */
export type Scalar = number | string | boolean | null;

/** A rectangle of one sheet's cells, named by the sheet's place in the workbook. */
export interface Area extends CellRange {
  readonly kind: 'area';
  readonly sheet: number;
}

export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly CellValue[])[];
}

export type Value = CellValue | Area | Matrix;

/** Why a formula has no result here. */
export type Unknown =
  | { readonly code: 'function' | 'name' | 'sheet'; readonly name: string }
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
        | 'hidden-rows'
        | 'text-number'
        | 'text-order'
        | 'number-text'
        | 'not-sorted'
        /** On a circle of references, or behind one. */
        | 'cycle'
        | 'behind-cycle'
        | 'budget';
    };

/** Thrown where nothing may be guessed: no IFERROR catches it. */
export class UnknownResult extends Error {
  constructor(readonly why: Unknown) {
    super(why.code);
  }
}

/** An error value of Excel's on its way up. */
export class Raised extends Error {
  constructor(readonly error: CellError) {
    super(error.error);
  }
}

export const raise = (error: string): Raised => new Raised({ error });

export const isError = (value: Value): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const isArea = (value: Value): value is Area =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'area';

export const isMatrix = (value: Value): value is Matrix =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'matrix';
