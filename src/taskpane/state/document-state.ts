/** Everything the pane beside a document shows, and the document's memory as a port. */
import type { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { DocumentWords, FigureChange, FigureRefusal } from '../../core/host';
import type { PrintedFigure, ProvenanceRecord } from '../../hosts/docx-file';
import type { Answer } from '../asking/answer';
import type { DocumentProof } from '../asking/document-proof';
import type { Updated } from '../asking/updated';
import type { StrangeBook } from './books-question';
import type { SourcedFigure } from './figure-match';
import type { OwnWording } from './own-wording';
import type { Variables } from './report-variables';
import type { HeldFigure } from './turned-words';
import type { Surroundings } from './surroundings';
import type { Sentence } from './workbook-state';

export type DocumentView = 'figures' | 'proof' | 'report';

/** Workbooks chosen by the user, read together. */
export interface ChosenBooks {
  readonly files: readonly string[];
  readonly found: Answer;
  readonly own: OwnWording;
}

export interface DocumentState {
  readonly language: Language;
  readonly view: DocumentView;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly notice: Sentence | null;
  /** null until the document was looked at. */
  readonly figures: readonly SourcedFigure[] | null;
  readonly record: ProvenanceRecord | null;
  readonly changed: readonly FigureChange[];
  readonly refused: readonly FigureRefusal[];
  /** Figures that the new data did not give. */
  readonly unknown: readonly SourcedFigure[];
  /** Figures of sentences that they would make false: left as they were. */
  readonly held: readonly HeldFigure[];
  /** What has to be answered before the last act goes on. */
  readonly question: DocumentQuestion | null;
  /** What stands around each figure, by control id; empty until it was read. */
  readonly around: ReadonlyMap<number, Surroundings>;
  /** Refreshes that can be taken back, the latest last. */
  readonly undo: readonly RefreshStep[];
  /** A whole update that is ready, and waits for a person to have read what it will change. */
  readonly proposal: Proposal | null;
  /** What the last whole update did. */
  readonly told: Updated['told'] | null;
  readonly books: ChosenBooks | null;
  /** What was found in the document's own prose and tables; null before it was asked. */
  readonly proof: DocumentProof | null;
  /** Keys of findings that stand beside their words as comments. */
  readonly marked: ReadonlySet<string>;
  /** Figures of the prose that were put right, the latest last. */
  readonly repaired: readonly ProofUndo[];
  readonly profile: string | null;
  readonly period: string | null;
  readonly variables: Variables;
}

/** `books` of another body or period than the report; figures that people `typed` over and that would be replaced. */
export type DocumentQuestion =
  | { readonly about: 'books'; readonly books: readonly StrangeBook[] }
  | { readonly about: 'typed'; readonly typed: readonly { readonly before: string; readonly after: string }[] };

/** `keep`: go on, and leave what was typed by hand. */
export type DocumentAnswer = 'yes' | 'keep' | 'no';

export interface Proposal extends Updated {
  /** The workbooks that it was made from. */
  readonly files: readonly string[];
}

/** A figure of the prose that was put right, and what takes it back. */
export interface ProofUndo {
  readonly words: DocumentWords;
  readonly back: string;
}

/** What a refresh did, and what takes it back. */
export interface RefreshStep {
  readonly changed: readonly FigureChange[];
  /** The document's memory before. */
  readonly record: ProvenanceRecord;
}

/** The document's own memory, as the docx host reads and writes it. */
export interface Memory {
  read(xml: string): ProvenanceRecord;
  write(record: ProvenanceRecord): string;
  /** The figures of a .docx file. Fault not-a-report where it is none. */
  ofFile(bytes: Uint8Array): readonly PrintedFigure[];
}

export function initialDocumentState(language: Language, view: DocumentView): DocumentState {
  return {
    language,
    view,
    busy: false,
    fault: null,
    notice: null,
    figures: null,
    record: null,
    changed: [],
    refused: [],
    unknown: [],
    held: [],
    question: null,
    around: new Map(),
    undo: [],
    proposal: null,
    told: null,
    books: null,
    proof: null,
    marked: new Set(),
    repaired: [],
    profile: null,
    period: null,
    variables: {},
  };
}
