/**
 * A workbook to be written, described plainly: what samples and templates need of SpreadsheetML (ECMA-376 Part 1, §18) and
 * nothing else. Rows and columns are zero-based; colours are "RRGGBB"; lengths are in the unit that Excel shows.
 */
import type { CellRange } from '../../core/cell-address';
import type { CellError, SheetVisibility } from '../../core/snapshot';

export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  readonly names?: readonly DefinedName[];
  readonly properties?: { readonly title?: string; readonly subject?: string; readonly creator?: string };
  /** Seconds since 1970 for the core properties; 2021-01-01 where absent, so that the same book gives the same bytes. */
  readonly epoch?: number;
  /** Sheets cannot be added, moved or removed (without a password). */
  readonly lockStructure?: boolean;
  /** Font of every cell that names none; Times New Roman 12 where absent. */
  readonly font?: { readonly name: string; readonly size: number };
  /** Zero-based index of the sheet that is shown first. Default: the first visible one. */
  readonly active?: number;
}

/** A named range or value: `refersTo` without "=" ("'Biểu 95'!$C$8:$D$20"). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Name of the sheet it is local to; the whole workbook where absent. */
  readonly sheet?: string;
  readonly comment?: string;
}

export interface PlainSheet {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  /** In any order; each position once. */
  readonly cells: readonly PlainCell[];
  readonly merges?: readonly CellRange[];
  readonly columns?: readonly PlainColumn[];
  readonly rows?: readonly PlainRow[];
  /** So many rows and columns stay in view. */
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly validations?: readonly Validation[];
  /** Locks every cell that is not `unlocked` (without a password). */
  readonly protection?: SheetProtection;
  readonly print?: PrintSetup;
  readonly tabColour?: string;
  /** Default true. */
  readonly gridLines?: boolean;
  /** Percent, 10 to 400. */
  readonly zoom?: number;
  /** Range that gets filter buttons. */
  readonly autoFilter?: CellRange;
}

export interface PlainCell {
  readonly row: number;
  readonly column: number;
  /** The typed value, or the cached value of `formula`. null writes an empty, styled cell. */
  readonly value: string | number | boolean | CellError | null;
  /** Without "=". */
  readonly formula?: string;
  /** Text with formats inside it, instead of `value`. */
  readonly runs?: readonly TextRun[];
  readonly style?: CellStyle;
}

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'superscript' | 'subscript';
}

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly colour?: string;
  };
  readonly fill?: string;
  /** One line for all four sides, or each side by itself. */
  readonly border?:
    | BorderLine
    | {
        readonly top?: BorderLine;
        readonly right?: BorderLine;
        readonly bottom?: BorderLine;
        readonly left?: BorderLine;
      };
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'centerContinuous';
    readonly vertical?: 'top' | 'center' | 'bottom';
    readonly wrap?: boolean;
    readonly indent?: number;
    readonly rotation?: number;
  };
  /** Number format code ("#,##0", "0.0%", "@"); "General" where absent. */
  readonly format?: string;
  /** The cell stays writable on a protected sheet. */
  readonly unlocked?: boolean;
}

export type BorderLine = 'thin' | 'medium' | 'hair' | 'dotted' | 'dashed' | 'double';

export interface PlainColumn {
  readonly column: number;
  /** Last column this holds for; the same where absent. */
  readonly to?: number;
  /** In characters, as Excel shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface PlainRow {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What may be typed into a range, with the prompt that Excel shows beside the cell and the sentence when it is refused. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly type: 'whole' | 'decimal' | 'list' | 'date' | 'text-length' | 'custom' | 'any';
  readonly operator?: 'between' | 'not-between' | 'equal' | 'not-equal' | 'greater' | 'less' | 'at-least' | 'at-most';
  /** A formula without "=", a number as text; for lists either a range or texts in double quotes ("\"có,không\""). */
  readonly formula1?: string;
  readonly formula2?: string;
  /** Default true. */
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly style?: 'stop' | 'warning' | 'information';
  };
}

export interface SheetProtection {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowSort?: boolean;
  readonly allowAutoFilter?: boolean;
  /** Default true. */
  readonly allowSelectLocked?: boolean;
}

/** Printing on A4. */
export interface PrintSetup {
  readonly landscape?: boolean;
  /** Pages across; rows break as they come. Default 1; 0 switches fitting off. */
  readonly fitToWidth?: number;
  /** Rows repeated on each page, zero-based, inclusive. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly area?: CellRange;
  /** In centimetres; NĐ 30/2020's 2, 2, 3, 1.5 where absent. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centreHorizontally?: boolean;
  /** Excel's header and footer codes ("&C&P/&N"). */
  readonly header?: string;
  readonly footer?: string;
}
