/**
 * The ports a pane codes against: an open workbook and an open document, whoever holds them (law 1).
 * `hosts/excel-office` and `hosts/word-office` implement them over Office.js; tests may implement them over nothing.
 * Every method throws a Fault and nothing else.
 */
import type { CellAddress, CellRange } from './cell-address';
import type { Edit } from './edit';
import type { Severity } from './finding';
import type { WorkbookSnapshot } from './snapshot';

/** What can ask a long work to stop; every AbortSignal is one. A stopped work throws Fault "cancelled". */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** How far a long work is: `done` of `total` cells, or sheets while the number of cells is not known yet. */
export interface Progress {
  readonly stage: 'listing' | 'reading';
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;

/** Something this host cannot do, and what it would need: the pane turns it into a sentence. */
export interface HostGap {
  readonly feature:
    | 'merged-areas'
    | 'cell-styles'
    | 'hidden-rows'
    | 'change-events'
    | 'marks'
    | 'insert-sheets'
    | 'save'
    | 'bytes'
    | 'footnotes'
    | 'open-document'
    | 'comments'
    | 'provenance';
  /** Requirement set that is missing ("ExcelApi 1.13"). */
  readonly needs: string;
}

/** Colours of the host's own surface as "#rrggbb"; null from `theme()` where the host tells none. */
export interface HostTheme {
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}

/** What changed in the open workbook since the last reading. */
export type WorkbookChange =
  /** Cells were typed, filled, pasted or cleared. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly range: CellRange }
  /** Rows or columns came, went, were hidden or shown: read that sheet again. `moved`: its cells have other addresses now. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly moved?: true }
  /** A sheet came, went or got another name: read everything again. */
  | { readonly kind: 'sheets' };

/** `hidden`: the sheet is hidden, so nothing could be shown; `gone`: the sheet is no longer there. */
export type SelectOutcome = 'selected' | 'hidden' | 'gone';

/** A cell to be coloured: while its finding is open, or as one of the cells of a relation that is looked at. */
export interface Mark {
  readonly at: CellAddress;
  readonly as: Severity | 'traced';
}

export interface WorkbookHost {
  readonly kind: 'workbook';
  /** What this host cannot do; empty on a current one. */
  gaps(): readonly HostGap[];
  /** Reads all sheets. Faults: host-busy, host-lost, cancelled, too-many-cells. */
  read(progress?: ProgressListener, signal?: CancelSignal): Promise<WorkbookSnapshot>;
  /**
   * `previous` with what changed read anew: the changed cells, and the values of formulas that may depend on them.
   * Unchanged sheets are the same objects as in `previous`. Reads everything where that is as good. Faults as of `read`.
   */
  readAgain(
    previous: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    progress?: ProgressListener,
    signal?: CancelSignal,
  ): Promise<WorkbookSnapshot>;
  /** Shows and selects the cell. `file` of the address is not looked at: there is one open workbook. */
  select(at: CellAddress): Promise<SelectOutcome>;
  /**
   * Writes, all or nothing as far as the host allows, and returns the edits that undo it, to be applied as they are. Nothing
   * is written where something else stands than an edit expects: Fault changed-since {sheet, cell, expected, found}. Also
   * Fault not-supported {reason: "protected", sheet}, not-found {sheet}.
   */
  apply(edits: readonly Edit[]): Promise<Edit[]>;
  /** Calls back after changes have been quiet for a moment, with all of them. The host's own `apply` is told as well. */
  onChange(listener: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>>;
  /** Calls back with the cell that a person goes to in the sheet; absent where the host tells of none. */
  onSelect?(listener: (at: Pick<CellAddress, 'sheet' | 'cell'>) => void): Promise<() => Promise<void>>;
  /** Colours cells without touching their own format; replaces the marks of before. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Removes exactly the marks of `mark`, of this session or an earlier one; returns how many there were. */
  unmark(): Promise<number>;
  /** Inserts the sheets of an .xlsx (a blank form) after the last one; returns their names as they are now. */
  insertSheets(bytes: Uint8Array): Promise<string[]>;
  /** Saves the open workbook where it is; false where the host offers no way. */
  save(): Promise<boolean>;
  /** The workbook as .xlsx bytes as it is now; null where the host hands out none. */
  bytes(): Promise<Uint8Array | null>;
  /** Opens an address in the system's browser, which downloads what a WebView may not; false (or no method) where the host cannot. */
  browse?(address: string): boolean;
  /**
   * Opens an address of the pane's own in a window of the host's and gives the one thing that it says; null where it is
   * closed without. Fault not-supported where this host opens none.
   */
  ask?(address: string): Promise<string | null>;
  theme(): HostTheme | null;
}

/** One figure's content control in the open document. */
export interface DocumentFigure {
  /** The control's own id in the document. */
  readonly id: number;
  /** Tag without its prefix "khopso:". */
  readonly factId: string;
  readonly text: string;
  readonly inFootnote: boolean;
}

export interface FigureChange {
  readonly id: number;
  readonly factId: string;
  readonly before: string;
  readonly after: string;
}

/** `footnote-mark`: the control holds a mark that writing would destroy; `gone`: deleted meanwhile; `locked`: not editable. */
export interface FigureRefusal {
  readonly id: number;
  readonly factId: string;
  readonly reason: 'footnote-mark' | 'gone' | 'locked';
}

export interface RefreshOutcome {
  readonly changed: readonly FigureChange[];
  readonly refused: readonly FigureRefusal[];
}

/** Words of the open document, found again by the text that they stand in. */
export interface DocumentWords {
  /** Number of the footnote, as printed; absent in the body and its tables. */
  readonly note?: number;
  readonly inTable: boolean;
  /** The whole text of its paragraph or cell, as `core/document-text` reads it. */
  readonly around: string;
  /** How many paragraphs (cells) of this very text stand before it. */
  readonly nth: number;
  /** Where in it the words begin. */
  readonly start: number;
  readonly text: string;
}

/** Acts on words that are no figure of ours. Each answers false where they are no longer found. */
export interface WordsHost {
  show(words: DocumentWords): Promise<boolean>;
  /** Fault not-supported where this Word takes no comments. */
  comment(words: DocumentWords, text: string): Promise<boolean>;
  /** Writes over them in their own format: what stands around them, notes' marks and comments stay. */
  replace(words: DocumentWords, text: string): Promise<boolean>;
}

export interface DocumentHost {
  readonly kind: 'document';
  gaps(): readonly HostGap[];
  /** Opens a generated .docx as a new document. Fault not-supported where the host cannot. */
  openReport(bytes: Uint8Array): Promise<void>;
  /** Content controls tagged "khopso:…" in document order, those in footnotes after those in the body. */
  figures(): Promise<DocumentFigure[]>;
  /** Selects and shows the control; false when it is gone. */
  goTo(id: number): Promise<boolean>;
  /** Text of the paragraph around each figure, by control id, a note's mark as U+0002; figures that are gone are left out. */
  paragraphs(): Promise<ReadonlyMap<number, string>>;
  /** Gives figures new text by control id; texts that are equal already are left alone. Undo: refresh with `before`. */
  refresh(texts: ReadonlyMap<number, string>): Promise<RefreshOutcome>;
  /** XML of the provenance part "urn:khopso:provenance:1"; null when the document has none. */
  provenance(): Promise<string | null>;
  /** Replaces the provenance part; makes it when there is none. */
  setProvenance(xml: string): Promise<void>;
  /** Absent where there is no document. */
  readonly words?: WordsHost;
  /** The document as .docx bytes as it is now, unsaved changes and all; null (or no method) where the host hands out none. */
  bytes?(): Promise<Uint8Array | null>;
  theme(): HostTheme | null;
}
