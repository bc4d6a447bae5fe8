/** What `reading` understood of the workbooks: the one input of checks, diagnosis and narrative. */
import type { CellAddress, CellRange } from './cell-address';
import type { Fact, FactIndex } from './fact';
import type { Relation, RelationKind, RelationSource, Support } from './relation';
import type { Observation } from './observation';
import type { WorkedOut } from './worked-out';
import type { SheetVisibility } from './snapshot';

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

/** A text of a sheet that a report may use: an item's name, a note, a paragraph of "Thuyết minh". */
export interface TextEntry {
  readonly id: string;
  /** "" for a note of a table of no form. */
  readonly form: string;
  readonly line: string;
  readonly key: string | null;
  /** The form's column key ("name", "note", "text"). */
  readonly column: string;
  readonly text: string;
  readonly at: CellAddress;
}

/** A reporting period: calendar ids "2021-H1", "2021-Q2", "2021-9M", "2021-11M", "2021-M06", "2021-vu-mua", "2021", with its text. */
export interface Period {
  readonly id: string;
  readonly text: string;
  /** ISO dates where the sheet states them. */
  readonly from?: string;
  readonly to?: string;
}

/** Cover sheet "Thông tin", or the same facts found on sheets: key -> text with its cell. */
export interface Identity {
  readonly body?: string;
  readonly department?: string;
  readonly tier?: string;
  readonly place?: string;
  readonly period?: Period;
  /** ISO date. */
  readonly asOf?: string;
  readonly preparer?: string;
  /** Every row of the cover sheet, by the form's key or the slug of its label. */
  readonly entries: Readonly<Record<string, { readonly text: string; readonly at: CellAddress }>>;
}

export interface SheetReading {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Form of its first recognised table; null with a reason when nothing was read, or read without a form. */
  readonly form: string | null;
  /** Key of why nothing was read ("no-table", "empty", "scratch"); null when something was. */
  readonly reason: string | null;
  readonly facts: number;
  readonly relations: number;
}

export interface WorkbookReading {
  readonly file: string;
  readonly sha256: string | null;
  readonly identity: Identity;
  readonly sheets: readonly SheetReading[];
  /** Of a document: its paragraphs as they read, in the order that places count them in. */
  readonly paragraphs?: readonly string[];
}

/** Why a numeric cell inside a table is no figure (CONTRACT 4, Nothing is silent). */
export type NotFigure =
  | 'code'
  | 'line-number'
  | 'year'
  | 'date'
  | 'note-mark'
  // Of a document's text.
  | 'period'
  | 'document-number'
  | 'name'
  | 'ordinal'
  | 'scale'
  | 'rank'
  | 'target'
  | 'number'
  | 'hidden'
  | 'unreadable';

/** Numeric cells of one sheet that are no facts, as ranges; each numeric cell stands in at most one. */
export interface CellAccount {
  readonly file: string;
  readonly sheet: string;
  /** Numeric cells of the sheet: numbers, and texts that are read as one; a merged cell counts once. */
  readonly numeric: number;
  readonly notFigures: readonly {
    readonly range: CellRange;
    readonly why: NotFigure;
    readonly cells: number;
    readonly at?: CellAddress;
  }[];
  /** Outside every table. */
  readonly outside: readonly { readonly range: CellRange; readonly cells: number }[];
}

/** A structure that was tried for a whole and let go, because the figures do not bear it out or a rival does better. */
export interface Withdrawn {
  readonly kind: RelationKind;
  readonly at: CellAddress;
  readonly parts: readonly CellAddress[];
  readonly source: RelationSource;
  readonly statement: string;
  readonly support: Support;
  /** `unsupported`: nothing holds, so the whole is left unasked; `rival`: another structure of this whole stands. */
  readonly reason: 'unsupported' | 'rival';
}

/** What workbooks and their tables say of themselves: whose they are, of when, on which form. */
export interface Stated {
  readonly workbooks: readonly WorkbookReading[];
  readonly tables: readonly TableReading[];
}

/** What a reading is beside workbooks of earlier periods (CONTRACT 6, `--prior`): made by whoever reads, asked by the checks. */
export type EarlierClaim =
  | 'same-period-last-year'
  | 'percent-of-last-year'
  | 'plan-of-the-year'
  | 'counted-since-january';

export interface ColumnPair {
  readonly claim: EarlierClaim;
  readonly now: ColumnReading;
  readonly then: ColumnReading;
  /** Of a percentage: the later table's own column that is its dividend. */
  readonly of?: ColumnReading;
}

export interface EarlierPair {
  readonly claim: EarlierClaim;
  readonly now: FactIndex;
  readonly then: Fact;
  /** Of a percentage: the figure that is its dividend. */
  readonly of?: FactIndex;
}

/** A cell without a figure where an earlier workbook has one: a dash says that there is none, a blank says nothing. */
export interface EarlierAbsent {
  readonly claim: EarlierClaim;
  readonly at: CellAddress;
  readonly label: string;
  readonly stands: 'none' | 'blank';
  readonly then: Fact;
}

/** Two tables that were set against each other, and what of them could be. */
export interface Beside {
  readonly now: TableReading;
  readonly then: TableReading;
  readonly columns: readonly ColumnPair[];
  readonly pairs: readonly EarlierPair[];
  /** Lines that are each other's. */
  readonly lines: readonly { readonly now: LineReading; readonly then: LineReading }[];
  /** Figures of one line and one kind of amount, of whatever period: by their size alone. */
  readonly alike: () => readonly Omit<EarlierPair, 'claim'>[];
  /** Lines with figures of one side alone. */
  readonly onlyNow: readonly LineReading[];
  readonly onlyThen: readonly LineReading[];
}

export type LeftReason =
  | 'earlier-body'
  | 'earlier-form'
  | 'earlier-period'
  | 'earlier-column'
  | 'earlier-apart'
  | 'earlier-lines';

/** What was set against no earlier figure, and why. */
export interface Left {
  readonly reason: LeftReason;
  readonly at: CellAddress;
  /** What stands in the workbook that is checked, and in the earlier one; names of several lie between line breaks. */
  readonly here: string;
  readonly there: string;
}

export interface Earlier {
  /** The tables that stand beside each other. */
  readonly tables: () => readonly Beside[];
  /** Cells without a figure where there was one; none where the sheets themselves are not at hand. */
  readonly absent: () => readonly EarlierAbsent[];
  readonly left: () => readonly Left[];
}

export interface Reading extends Stated {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly texts: readonly TextEntry[];
  readonly observations: readonly Observation[];
  readonly withdrawn: readonly Withdrawn[];
  /** Formulas with numbers of their own; absent where nothing was read from formulas. */
  readonly workedOut?: readonly WorkedOut[];
  readonly accounts: readonly CellAccount[];
  /** Figures of a document's text that no cell of the workbooks beside it holds; absent where there are none beside it. */
  readonly unbound?: readonly FactIndex[];
  /** Workbooks of earlier periods that figures are held against (CONTRACT 6, `--prior`); absent without any. */
  readonly prior?: Reading;
  /** How the two stand beside each other, worked out when asked. */
  readonly earlier?: Earlier;
}
