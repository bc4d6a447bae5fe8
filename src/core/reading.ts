/** What `reading` understood of the workbooks: the one input of checks, diagnosis and narrative. */
import type { CellAddress, CellRange } from './cell-address';
import type { Fact, FactIndex } from './fact';
import type { Relation, RelationKind, RelationSource, Support } from './relation';
import type { Observation } from './observation';
import type { WorkedOut } from './worked-out';
import type { SheetVisibility } from './snapshot';
import type { Earlier } from './earlier';
import type { Period, TableReading } from './table-reading';

export type * from './earlier';
export type * from './table-reading';

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
  /** Whom further cover sheets name, in a workbook merged of several. */
  readonly further?: readonly { readonly body?: string; readonly department?: string }[];
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

/**
 * A structure that was tried for a whole and let go, because the figures do not bear it out or a rival does better. A rival's
 * instances are told where they hold for figures of something that fails.
 */
export interface Withdrawn {
  readonly kind: RelationKind;
  readonly at: CellAddress;
  readonly parts: readonly CellAddress[];
  /** Of a sum that holds: the sign of each part. */
  readonly signs?: readonly (1 | -1)[];
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
