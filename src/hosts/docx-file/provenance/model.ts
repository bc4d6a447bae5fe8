/** What a document remembers of its making: the custom XML part `urn:khopso:provenance:1` (CONTRACT 3) as data. */
import type { CellAddress } from '../../../core/cell-address';
import type { FigureFormat, Provenance } from '../../../core/report-document';

export const PROVENANCE_NAMESPACE = 'urn:khopso:provenance:1';

/** Places that the program itself never prints in: figures get there when people copy them. */
export const SIDE_PLACES = ['header', 'footer', 'endnote', 'text-box'] as const;
export type SidePlace = (typeof SIDE_PLACES)[number];
/** Where in the document a figure stands. */
export type FigurePlace = 'body' | 'footnote' | SidePlace;

/** One figure as it was printed by the program, with everything that leads back to its cell. */
export interface PrintedFigure {
  readonly fact: string;
  /** Exact decimal string in the sheet's unit. */
  readonly value: string;
  readonly unit: string;
  /** See `FigureInline`. */
  readonly line?: string;
  readonly at: CellAddress;
  /** Lower-case hex digest of the workbook it came from; null when the host had no bytes. */
  readonly sha256: string | null;
  readonly printed: string;
  readonly format: FigureFormat;
  readonly block: string;
  readonly place: FigurePlace;
  /** Ids of the relations that proved it. */
  readonly proofs: readonly string[];
}

export interface RememberedFigure {
  readonly fact: string;
  readonly text: string;
}

export interface RememberedNote {
  readonly note: readonly (string | RememberedFigure)[];
}

/** Text, figures and footnotes of one paragraph as generated. */
export type RememberedParagraph = readonly (string | RememberedFigure | RememberedNote)[];

export interface RememberedChart {
  /** Digest of its part as it was written, lower-case hex. */
  readonly sha256: string;
  /** The facts it is drawn from. */
  readonly facts: readonly string[];
  /** Its text for those who cannot see it, as it was written. */
  readonly description: string;
}

/** A generated block: a table is its caption and cells, one paragraph each, without the empty ones. */
export interface RememberedBlock {
  readonly id: string;
  readonly type: string;
  /** `deleted`: people removed it, it must not come back. */
  readonly state: 'present' | 'deleted';
  readonly paragraphs: readonly RememberedParagraph[];
  /** The workbooks in which people wrote it. */
  readonly files?: readonly string[];
  readonly chart?: RememberedChart;
}

/** Texts of the fixed frame, so that next period's report finds and replaces them. */
export type RememberedFrame = Readonly<Record<string, string>>;

export interface ProvenanceRecord {
  readonly profile: string;
  readonly period: string;
  /** Whose outline it was written by, see `Provenance`. */
  readonly outline?: 'own';
  readonly workbooks: Provenance['workbooks'];
  readonly frame: RememberedFrame;
  readonly figures: readonly PrintedFigure[];
  readonly blocks: readonly RememberedBlock[];
  readonly findings: Provenance['findings'];
}
