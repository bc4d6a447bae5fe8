/** What verifying a report says, as data: a verdict for every figure that is printed in it (CONTRACT 7). */
import type { FigurePlace } from '../provenance/model';
import type { TracedFigure } from '../trace/trace-report';
import type { ChartMismatch } from './verify-charts';

/**
 * - `equal`: the text is what the cells give, its unit and the words about it are true.
 * - `changed`: the cell holds another figure now.
 * - `overtyped`: the text is neither what was printed nor what the cell says.
 * - `unit-changed`: the figure is the cell's, the unit beside it is not.
 * - `claim-contradicted`: the figure is the cell's, a word about it ("giảm") is false.
 * - `missing-fact`: the workbooks hold no such figure any more.
 * - `unprovable`: made from several cells, and the workbooks do not give it any more; or the document does not remember it.
 */
export type FigureVerdict =
  | 'equal'
  | 'changed'
  | 'overtyped'
  | 'unit-changed'
  | 'claim-contradicted'
  | 'missing-fact'
  | 'unprovable';

export interface VerifiedFigure extends TracedFigure {
  readonly verdict: FigureVerdict;
  /** What the cells give now; null where it cannot be said. */
  readonly expected: string | null;
  /** The cell's exact value now. */
  readonly now: string | null;
  /** The unit or claim that is wrong, as it is written; null with any other verdict. */
  readonly words: string | null;
  /** With `unit-changed`: the unit that belongs there. */
  readonly unitExpected: string | null;
  /** Its control or tag is lost: it was known by its digits and the words beside it. */
  readonly byWords: boolean;
}

export interface VerifiedWorkbook {
  readonly file: string;
  readonly then: string | null;
  readonly now: string | null;
  /** `renamed`: the same bytes under another name. */
  readonly state: 'same' | 'changed' | 'renamed' | 'missing' | 'unknown';
}

/** A figure that was printed and whose words are gone. */
export interface MissingFigure {
  readonly fact: string;
  readonly printed: string;
  readonly block: string;
}

/** A figure that lost its place: a number that may be it stands in the text, and nobody can say whether it is right. */
export interface UnattachedMention {
  readonly fact: string;
  readonly printed: string;
  readonly block: string;
  /** The number as it reads now, where, and in which sentence. */
  readonly text: string;
  readonly place: FigurePlace;
  readonly sentence: string;
}

/** A number that stands in no figure's place. */
export interface LooseMention {
  readonly text: string;
  readonly place: FigurePlace;
  readonly block: string;
  readonly sentence: string;
}

/** A caption or heading of a table that states another unit than was printed. */
export interface HeadingUnit {
  readonly block: string;
  readonly then: string;
  readonly now: string;
}

/** Numbers that stand in no figure's place, by whose they are. */
export interface LooseMentions {
  /** Numbers in words that the program printed and would print otherwise today. */
  readonly stale: readonly LooseMention[];
  /** Figures that a passage prints as words of its own: bound to no cell, whatever the workbooks say. */
  readonly untied: readonly LooseMention[];
  /** Figures that people added: bound to no cell. */
  readonly unbound: readonly LooseMention[];
}

export interface Verification extends LooseMentions {
  /** Every figure is equal or was added by people; see `isSound`. */
  readonly holds: boolean;
  /** The document has only its tags left: what is bound to no cell may be a figure that lost its tag, and fails too. */
  readonly memoryLost: boolean;
  readonly figures: readonly VerifiedFigure[];
  readonly missing: readonly MissingFigure[];
  readonly unattached: readonly UnattachedMention[];
  readonly headings: readonly HeadingUnit[];
  readonly charts: readonly ChartMismatch[];
  readonly workbooks: readonly VerifiedWorkbook[];
}

export interface GivenWorkbook {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string | null;
}

/** Whether nothing printed contradicts the cells, and nothing that the program printed is beyond proof. */
export function isSound(verification: Omit<Verification, 'holds'>): boolean {
  const { memoryLost, figures, missing, unattached, stale, unbound, headings, charts } = verification;
  if (memoryLost && unbound.length > 0) return false;
  return (
    figures.every(({ verdict }) => verdict === 'equal') &&
    [missing, unattached, stale, headings, charts].every((list) => list.length === 0)
  );
}
