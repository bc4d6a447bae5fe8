/**
 * The sample's notation: a workbook as a person reads it, sheet by sheet, in YAML. In header rows "<" joins a cell with the
 * one on its left and "^" with the one above; null is a blank cell.
 */
export interface BookNotation {
  readonly file: string;
  /** Rows of the cover sheet, label to text, in order. */
  readonly cover: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetNotation[];
}

export type Cell = string | number | null;

export interface TableNotation {
  readonly name: string;
  readonly top: readonly {
    readonly left?: string;
    readonly right?: string;
    readonly title?: string;
    readonly subtitle?: string;
    readonly unit?: string;
  }[];
  readonly widths: readonly number[];
  readonly header: readonly (readonly Cell[])[];
  readonly codes?: readonly Cell[];
  /** Number format of each column. */
  readonly formats?: readonly (string | null)[];
  /** Cells that are printed otherwise than their column. */
  readonly cellFormats?: Readonly<Record<string, string>>;
  /** One-based rows that are set in bold. */
  readonly strong?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly bottom?: readonly string[];
}

export interface TextsNotation {
  readonly name: string;
  /** Code of the place in the report, title, paragraph. */
  readonly texts: readonly (readonly [string, string, string])[];
}

export type SheetNotation = TableNotation | TextsNotation;
