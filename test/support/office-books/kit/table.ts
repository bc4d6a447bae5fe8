/** What a table is, before it is written: lines, columns, what adds up to what, and how its head and numbers look. */
import type { Figure } from './figure';
import type { FormulaStyle } from './formulas';

export interface Term<T> {
  readonly of: T;
  readonly sign: 1 | -1;
}

/** One way in which a line is made of others. */
export interface Breakdown {
  readonly parts: readonly Term<Line>[];
  /** false is "trong đó": the whole is larger by what is not named. */
  readonly exhaustive: boolean;
  /** The same said with other lines ("mang sang" for the page before): either way of asking will do. */
  readonly or?: readonly Term<Line>[];
  /** The whole comes first and is cut into these parts ("phân theo …", the second time). */
  readonly split?: boolean;
}

export interface Line {
  readonly number: string;
  readonly label: string;
  readonly level: number;
  readonly kind: 'line' | 'total' | 'group' | 'heading';
  /** The first decides the figures, the others agree with it. Filled while the lines are made. */
  breakdowns: Breakdown[];
  /** How large this line is beside the others. */
  readonly size: number;
  /** An empty row above it. */
  gap?: boolean;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly unit?: string;
  readonly code?: string;
  /** Texts of other columns by key ("note", "group"). */
  readonly texts?: Readonly<Record<string, string>>;
  /** Decimals of this line's figures where the columns' do not hold (lines of different units). */
  readonly d?: number;
  /** Made of other lines of the same column in another way than by adding; no rule of a column holds in it. */
  readonly made?: {
    readonly kind: 'product' | 'ratio' | 'average';
    readonly of: readonly Line[];
    readonly power: number;
  };
  /** What stands in a cell whose figure is not known ("…", "x"); no relation knows it. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Columns in which this line has no figure. */
  readonly without?: readonly string[];
}

export type RowRule =
  | { readonly kind: 'sum'; readonly terms: readonly Term<string>[]; readonly exhaustive: boolean }
  | { readonly kind: 'ratio'; readonly of: readonly [string, string]; readonly power: number }
  | { readonly kind: 'growth'; readonly of: readonly [string, string] }
  | { readonly kind: 'product'; readonly of: readonly [string, string]; readonly power: number }
  | { readonly kind: 'average'; readonly of: readonly string[] }
  /** A percentage of the same column of another line. */
  | { readonly kind: 'share'; readonly of: string; readonly in: Line }
  /** The line above in this column and this line in another. */
  | { readonly kind: 'running'; readonly of: string };

export type Getter = (key: string) => number;

export interface FigureColumn {
  readonly role: 'figure';
  readonly key: string;
  /** Headings from the top down. */
  readonly path: readonly string[];
  readonly d: number;
  /** Figures of the lines below add up to the line's. */
  readonly adds: boolean;
  readonly rule?: RowRule;
  /** Other sums that it is as well ("1=2+3=4+5"). */
  readonly also?: readonly RowRule[];
  /** How it comes about at a total, where that differs (a yield is production by area). */
  readonly atTotal?: RowRule;
  /** Integer of the last place for a line that nothing decides; null for no figure. */
  readonly typed?: (line: Line, get: Getter) => number | null;
  /** In thousands, millions, thousand hectares: it stands for its printed digits. */
  readonly scaled?: boolean;
  /** Places that the maker of the table had and rounded away, part by part. */
  readonly fine?: number;
  readonly unit?: string;
  /** Stored as so many powers of ten more, under a format that hides them, where the book is styled. */
  readonly storedPower?: number;
  /** Stored with what binary arithmetic leaves behind the last place. */
  readonly noisy?: boolean;
  /** Stored as a fraction under a percent format where the book is styled. */
  readonly percent?: boolean;
  readonly code?: string;
}

export interface TextColumn {
  readonly role: 'number' | 'label' | 'text' | 'unit' | 'code';
  readonly path: readonly string[];
  readonly text: (line: Line) => string | number | null;
}

export interface SpacerColumn {
  readonly role: 'spacer';
}

export type Column = FigureColumn | TextColumn | SpacerColumn;

export type CodeStyle = 'plain' | 'letters' | 'formulas' | 'round' | 'square' | 'lower';

export interface Table {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly header: 'merged' | 'plain' | 'stacked';
  /** Above the table, one cell a row. */
  readonly title: readonly string[];
  readonly unit?: string;
  readonly unitPlace?: 'right' | 'left' | 'below-header';
  /** Below the table. */
  readonly notes?: readonly string[];
  /** The header is printed again after so many lines. */
  readonly repeatAfter?: number;
  readonly repeatTitle?: string;
  readonly blankAfterHeader?: boolean;
  /** No code row, whatever the variant says (bare lists). */
  readonly codeRow?: CodeStyle;
  /** Wholes are formulas, each with its value. */
  readonly formulas?: FormulaStyle;
  /** Where lines belong to groups, one may be taken away or moved. */
  readonly movable?: boolean;
}

export const isFigure = (column: Column): column is FigureColumn => column.role === 'figure';

/** A relation between places of one table. */
export interface TableRelation {
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product' | 'average' | 'equal';
  readonly exhaustive: boolean;
  readonly whole: Place;
  readonly parts: readonly Term<Place>[];
  readonly or?: readonly Term<Place>[];
  readonly power: number;
}

export interface Place {
  readonly line: Line;
  readonly key: string;
}

export type Values = Map<Line, Map<string, Figure>>;
