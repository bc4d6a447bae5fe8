/** What an update did, as data: every change with its old and new figure, and everything that was left alone, with the reason. */
import type { CellAddress } from '../../../../core/cell-address';
import type { FigurePlace } from '../../provenance/model';
import type { SkipReason } from '../plan/decide-figure';

export interface FigureChange {
  readonly fact: string;
  readonly block: string;
  readonly place: FigurePlace;
  readonly old: string;
  readonly new: string;
  readonly at: CellAddress;
}

export interface BlockChange {
  readonly block: string;
  readonly old: string;
  readonly new: string;
}

export interface FalseWording {
  readonly block: string;
  /** The words as they stand ("tăng"). */
  readonly words: string;
  readonly fact: string;
  /** The figure's new text. */
  readonly figure: string;
  /** The sentence around them. */
  readonly text: string;
}

/** `typed`: people typed it over; the sheet's figure is back and a comment keeps what they typed. */
export interface Overtyped {
  readonly block: string;
  readonly fact: string;
  readonly place: FigurePlace;
  readonly at: CellAddress;
  readonly typed: string;
  readonly restored: string;
}

export interface SkippedFigure {
  readonly block: string;
  readonly fact: string;
  readonly place: FigurePlace;
  /** The cell that it last came from; null where the document does not remember it. */
  readonly at: CellAddress | null;
  readonly text: string;
  readonly reason: SkipReason;
}

/** A figure that lost its place: `text` is the number in the text that may be it. Nothing was written there. */
export interface UnattachedFigure {
  readonly block: string;
  readonly fact: string;
  readonly place: FigurePlace;
  readonly at: CellAddress;
  readonly printed: string;
  readonly text: string;
  readonly sentence: string;
}

/** A figure whose words people took out: it is not asked about any more. */
export interface GoneFigure {
  readonly block: string;
  readonly fact: string;
  readonly printed: string;
}

export interface OfferedBlock {
  readonly block: string;
  readonly text: string;
  /** false: no neighbour was left to put it beside, it is only listed. */
  readonly placed: boolean;
}

export interface KeptBlock {
  readonly block: string;
  readonly text: string;
}

/** Left as it is, figures and words: what it was written from was not given. */
export interface NotRefreshedBlock extends KeptBlock {
  /** Workbooks, or "workbook › sheet"; several where the document does not remember which. */
  readonly sources: readonly string[];
}

/**
 * - `drawn-anew`: nobody had touched it.
 * - `figures`: its figures are new, its looks are as they were.
 * - `left-alone`: it shows other lines or series by now; its figures may be old.
 */
export interface ChartChange {
  readonly block: string;
  /** Its caption. */
  readonly text: string;
  readonly action: 'drawn-anew' | 'figures' | 'left-alone';
}

export interface UpdateSummary {
  /** The document had only its tags left: its words count as edited where they are not what would be written today. */
  readonly memoryLost: boolean;
  /** Of workbooks or sheets that were not given; empty where everything was. */
  readonly notRefreshed: readonly NotRefreshedBlock[];
  readonly figures: readonly FigureChange[];
  readonly regenerated: readonly BlockChange[];
  /** Edited by hand: the words stayed. */
  readonly kept: readonly KeptBlock[];
  readonly falseWordings: readonly FalseWording[];
  readonly overtyped: readonly Overtyped[];
  readonly deleted: readonly string[];
  /** What stood in each deleted block, in the order of `deleted`. */
  readonly deletedTexts: readonly string[];
  readonly offered: readonly OfferedBlock[];
  /** Blocks that the new data no longer yields; they stay, with a comment. */
  readonly orphaned: readonly KeptBlock[];
  /** Untouched, and held back by the office's wording: no longer in the document. */
  readonly takenOut: readonly KeptBlock[];
  /** Words in edited blocks that the office's wording holds back; they stay, with a comment. */
  readonly heldWordings: readonly KeptBlock[];
  /** Nothing is wrong any more: the page in front that listed what was is no longer there. */
  readonly frontPageGone: boolean;
  readonly skipped: readonly SkippedFigure[];
  /** They keep `verify` failing until somebody decides: writes them anew, takes them out, or lets them go. */
  readonly unattached: readonly UnattachedFigure[];
  readonly gone: readonly GoneFigure[];
  /** For the next period: words of the last one in sentences that were carried over, with their paragraph. */
  readonly lastPeriod: readonly { readonly words: string; readonly text: string }[];
  readonly charts: readonly ChartChange[];
  readonly footnotes: { readonly changed: number; readonly added: number; readonly removed: number };
  /** Controls and tags that an editor had dropped and that were put back. */
  readonly healed: number;
  /** Blocks that needed nothing. */
  readonly unchanged: number;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[]
    ? E[]
    : T[K] extends object
      ? { -readonly [F in keyof T[K]]: T[K][F] }
      : T[K];
};

export type OpenSummary = Mutable<UpdateSummary>;

export function emptySummary(): OpenSummary {
  return {
    memoryLost: false,
    notRefreshed: [],
    figures: [],
    regenerated: [],
    kept: [],
    falseWordings: [],
    overtyped: [],
    deleted: [],
    deletedTexts: [],
    footnotes: { changed: 0, added: 0, removed: 0 },
    offered: [],
    orphaned: [],
    takenOut: [],
    heldWordings: [],
    frontPageGone: false,
    skipped: [],
    unattached: [],
    gone: [],
    lastPeriod: [],
    charts: [],
    healed: 0,
    unchanged: 0,
  };
}
