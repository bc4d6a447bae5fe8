/** One table of a sheet as it was understood: its columns, its lines, its period. */
import type { CellAddress, CellRange } from './cell-address';

/** A reporting period: calendar ids "2021-H1", "2021-Q2", "2021-9M", "2021-11M", "2021-M06", "2021-vu-mua", "2021", with its text. */
export interface Period {
  readonly id: string;
  readonly text: string;
  /** ISO dates where the sheet states them. */
  readonly from?: string;
  readonly to?: string;
}

/** One table found on a sheet, and how it was understood (`khopso forms --explain`). */
export interface TableReading {
  readonly file: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly form: string | null;
  /** 0 to 1: how well the form matched; 0 without a form. */
  readonly score: number;
  readonly title: string;
  /** Period as stated on the sheet ("6 THÁNG ĐẦU NĂM 2021"), parsed where possible. */
  readonly period: Period | null;
  /** The cell that states it. */
  readonly periodAt?: CellAddress;
  /** Ids of all periods that the titles above the table say the figures are of; absent where they say none. */
  readonly periods?: readonly string[];
  /** The body that the sheet names above the table, the most local one ("UBND xã An" below "UBND huyện Bình"). */
  readonly body?: string;
  /** The cell that names it. */
  readonly bodyAt?: CellAddress;
  /** The department that the sheet names above the table, and the cell that names it. */
  readonly department?: string;
  readonly departmentAt?: CellAddress;
  /** ISO date that the sheet itself declares its figures to be of ("Số liệu tính đến ngày 06/7/2021"). */
  readonly asOf?: string;
  /** Where a document's text states it; a sheet's stands above its table. */
  readonly statedAt?: CellAddress;
  readonly columns: readonly ColumnReading[];
  readonly lines: readonly LineReading[];
}

export interface ColumnReading {
  /** Zero-based sheet column. */
  readonly column: number;
  /** Heading path from the top header row down. */
  readonly heading: readonly string[];
  /** Code of the code row ("1", "13", "A"), null without one. */
  readonly code: string | null;
  /** What the column is: the outline numbers, the labels, a measure, a text, or nothing understood. */
  readonly role: 'number' | 'label' | 'measure' | 'text' | 'unit' | 'ignored';
  /** Measure for figures, the form's column key for texts, null otherwise. */
  readonly measure: string | null;
  readonly unit: string | null;
}

export interface LineReading {
  readonly row: number;
  /** As written in the numbering column ("II", "1.1", "-"), "" without. */
  readonly number: string;
  /** The outline path or slug that facts carry. */
  readonly code: string;
  readonly label: string;
  readonly key: string | null;
  /** 0 for the outermost level. */
  readonly level: number;
  readonly role: 'line' | 'total' | 'group' | 'unit' | 'item' | 'note';
}
