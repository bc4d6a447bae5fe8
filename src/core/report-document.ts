/** The report as data: what passages yield and docx hosts write. Every figure remembers its cell (law 2). */
import type { CellAddress } from './cell-address';
import type { Measure } from './fact';
import type { Finding } from './finding';

/** A figure as printed, with everything needed to lead back to its cell. */
export interface FigureInline {
  readonly type: 'figure';
  /** As printed: "1.694", "25,35%", "03". */
  readonly text: string;
  readonly factId: string;
  /** Exact decimal string in the sheet's unit. */
  readonly value: string;
  readonly unit: string;
  /** What the fact measures: what words beside the figure may claim of it. Never read out of an id, which may be cut. */
  readonly measure: Measure;
  /** The line's label, where no form knows the line: its id says only which number or place the line has. */
  readonly line?: string;
  readonly at: CellAddress;
  /** How the text is made from the fact, so that a refresh prints a new value the same way. */
  readonly format: FigureFormat;
  /** What it is called, where no cell states it: it was computed from the figures of its line. */
  readonly computed?: string;
  /** Ids of the relations that proved the figure; printed by `khopso trace`. */
  readonly proofs?: readonly string[];
}

export interface FigureFormat {
  /** `derived` figures (a difference of two facts) are printed, but the tag's fact alone does not give them. */
  readonly kind: 'number' | 'percent' | 'count' | 'derived';
  readonly decimals: number;
  /** Count below 10 printed with a leading zero ("03 dự án"). */
  readonly padded: boolean;
  /** Printed without its sign; the verb beside it says the direction ("giảm 05 lượt" for -5). */
  readonly absolute?: true;
  /** Power of ten applied before printing: -3 prints triệu đồng as tỷ đồng. */
  readonly shift?: number;
  /** Units of the last printed place added so that a printed breakdown adds up to its printed whole. */
  readonly adjusted?: number;
}

export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A real Word footnote; its mark stands outside every content control. */
export interface FootnoteInline {
  readonly type: 'footnote';
  readonly content: readonly (TextInline | FigureInline | GapInline)[];
}

/** Missing data, visibly marked; never an empty or false sentence. */
export interface GapInline {
  readonly type: 'gap';
  readonly text: string;
  readonly missing: string;
}

export type Inline = TextInline | FigureInline | FootnoteInline | GapInline;

/** Named Word styles of the state's layout (NĐ 30/2020, Phụ lục I). */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly id: string;
  /** 1: "I. …" IN HOA; 2: "1. …"; 3: "1.1. …"; deeper as needed. */
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** Stable id of the generated block (`<passage>/<n>`): refresh finds it again by it. */
  readonly id: string;
  readonly content: readonly Inline[];
  /** The workbooks in which people wrote these words, those of its footnote with them; absent where the program did. */
  readonly files?: readonly string[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly id: string;
  readonly caption: string;
  readonly landscape: boolean;
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly (TextInline | FigureInline)[])[];
}

/** One row of columns of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** Exact decimal strings in the chart's unit, one for each category; null where there is no figure. */
  readonly values: readonly (string | null)[];
  /** The facts behind the values, one for each category; null as they are. */
  readonly factIds: readonly (string | null)[];
}

/** A native Office chart. Its caption is text of the document; everything that follows the figures stands in the chart. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock | ChartBlock;

export interface Annex {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly blocks: readonly Block[];
  /** No annex of the document: a page of its own before it, for whoever signs; first of the annexes. */
  readonly inFront?: true;
}

/** The fixed frame of a state document: what NĐ 30/2020 prescribes around the content. */
export interface DocumentFrame {
  readonly parentBody: string;
  readonly body: string;
  /** "Số: 05/BC-UBND"; the number may be left blank for the clerk. */
  readonly number: string;
  readonly symbol: string;
  readonly place: string;
  /** ISO date; null prints blanks to fill in. */
  readonly date: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly signature: { readonly authority: string; readonly position: string; readonly name: string };
  readonly recipients: readonly string[];
  /** What a clerk filled in by hand ("number", "date", "place", "signer", "signerPosition"): an update keeps it. */
  readonly typed?: readonly string[];
}

/** What an office's wording does not print of a paragraph this period: see `held back` in the glossary. */
export interface HeldBlock {
  /** Of the paragraph, printed in part or not at all. */
  readonly id: string;
  /** As the sentences would read. */
  readonly texts: readonly string[];
}

export interface ReportDocument {
  readonly profile: string;
  readonly period: string;
  readonly frame: DocumentFrame;
  readonly blocks: readonly Block[];
  /** Absent where nothing is. */
  readonly held?: readonly HeldBlock[];
  readonly annexes: readonly Annex[];
  readonly provenance: Provenance;
}

/** What the document knows about its making: written to the custom XML part `urn:khopso:provenance:1`. */
export interface Provenance {
  /** `own`: by an office's own report with passages of its own, its folder or the sheets of its workbooks. */
  readonly outline?: 'own';
  readonly workbooks: readonly { readonly file: string; readonly sha256: string | null }[];
  readonly findings: readonly (Finding & { readonly waived: boolean })[];
}
