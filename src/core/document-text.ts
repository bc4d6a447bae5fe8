/** A document as a host read it, before anyone has understood it: its paragraphs with their note marks, and its tables. */

/** Where in a document a text stands (CONTRACT 7). */
export type DocumentPlace = 'body' | 'footnote' | 'endnote' | 'table' | 'header' | 'footer' | 'text-box';

/** A stretch of a document, as findings name it (CONTRACT 7). */
export interface TextPlace {
  readonly place: DocumentPlace;
  /** Number of the note, as printed; absent outside notes. */
  readonly note?: number;
  /** From 1, counted over the whole document in the order of `DocumentText.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The heading that it stands under. */
  readonly section?: string;
}

export interface NoteMark {
  readonly note: number;
  /** Offset in the paragraph's text at which the mark stands. */
  readonly at: number;
}

/** From an offset up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is known to have printed a figure, and still reads as it did then. */
export interface KnownFigure extends Stretch {
  readonly fact: string;
  /** What its cell said then: an exact decimal string in the sheet's unit. */
  readonly value: string;
}

export interface DocumentParagraph {
  readonly place: DocumentPlace;
  /** For a note: its number as printed. */
  readonly note?: number;
  /** As it reads, NFC, every blank a plain space; tracked deletions left out. */
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** Stretches that are formatted as hidden: nobody sees them printed. */
  readonly hidden?: readonly Stretch[];
  /** Absent where no figure of it is known. */
  readonly figures?: readonly KnownFigure[];
  /** Whether the paragraph's style is a heading's. */
  readonly heading?: true;
  /** Level of a paragraph that the editor numbers or marks itself. */
  readonly list?: number;
  /** The number that the editor prints before it, which stands in no text: "I.", "1.1.", "a)". */
  readonly number?: string;
}

/** A table's cells, row by row, as they read; merged cells stand at their first place. */
export interface DocumentTable {
  /** Index of the paragraph that it follows, −1 at the document's head. */
  readonly after: number;
  readonly cells: readonly DocumentTableCell[];
}

export interface DocumentTableCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly bold?: true;
}

export interface DocumentText {
  /** File name without its folder. */
  readonly file: string;
  readonly sha256: string | null;
  /** The body in order, then notes, headers, footers and text boxes; cells of tables are not among them. */
  readonly paragraphs: readonly DocumentParagraph[];
  readonly tables: readonly DocumentTable[];
}
