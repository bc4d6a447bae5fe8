/** What a text's figures are bound to: a cell that says the same, one that does not, or two that they follow from. */
import type { FactIndex } from '../../core/fact';
import type { NearMissKind } from '../../core/near-miss';
import type { DerivedClaim } from './derived-claims';
import type { Instead } from './resolve';

export type Miss = NearMissKind;

export interface Binding {
  /** Index of the text's figure among the text's facts, and of the cell's among the workbooks'. */
  readonly figure: FactIndex;
  readonly cell: FactIndex;
  /** null where they are equal. */
  readonly miss: Miss | null;
  /** The cell that says what the text says instead, where one explains the miss. */
  readonly instead: FactIndex | null;
  /** 0 to 1: how far the words speak of the same. */
  readonly score: number;
  /** How many other cells hold the same figure. */
  readonly rivals: number;
  /** The cell was known, not sought. */
  readonly known?: true;
}

export interface Bound {
  readonly bindings: readonly Binding[];
  /** Figures that follow from two cells, or should. */
  readonly derived: readonly DerivedClaim[];
  /** Figures of the text that no cell is like. */
  readonly unbound: readonly FactIndex[];
  /** Numbers that belong to what the workbooks call a line ("Trường Mầm non 20/10") and are no figures. */
  readonly names: readonly FactIndex[];
}

/** The name of a near miss: a column of another time is called by it. */
export function missOf(instead: Instead): Miss {
  if (instead.how === 'other-indicator') return 'other-column';
  if (instead.how !== 'other-time') return instead.how;
  const { time } = instead.cell.axis;
  return time === 'other' || time === 'start' ? 'other-column' : time;
}
