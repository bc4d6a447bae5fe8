/** A blank workbook as data: what `hosts/xlsx-file` writes, by shape. Rows and columns are zero-based. */
import type { CellRange } from '../../core/cell-address';

export interface TemplateWorkbook {
  readonly sheets: readonly TemplateSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly properties: { readonly title: string };
  readonly lockStructure: boolean;
}

export interface TemplateSheet {
  readonly name: string;
  readonly cells: readonly TemplateCell[];
  readonly merges: readonly CellRange[];
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly rows: readonly { readonly row: number; readonly height: number }[];
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly validations: readonly TemplateValidation[];
  readonly protection: { readonly allowFormatColumns: boolean; readonly allowFormatRows: boolean };
  readonly print: {
    readonly landscape: boolean;
    readonly fitToWidth: number;
    readonly titleRows?: { readonly from: number; readonly to: number };
    readonly area?: CellRange;
    readonly centreHorizontally?: boolean;
    readonly footer?: string;
  };
}

export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula?: string;
  readonly style?: TemplateStyle;
}

export interface TemplateStyle {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly colour?: string;
  };
  readonly fill?: string;
  readonly border?: 'thin';
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'center';
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  readonly format?: string;
  readonly unlocked?: boolean;
}

export interface TemplateValidation {
  readonly ranges: readonly CellRange[];
  readonly type: 'list' | 'custom' | 'any';
  readonly formula1?: string;
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string; readonly style: 'stop' | 'warning' };
}

/** What the blank sheets say about whose they are: the cover form's line keys to texts. */
export type TemplateIdentity = Readonly<Record<string, string>>;
