/** What figures-agree finds. */
import type { BaseFinding } from '../../core/finding';
import type { ArithmeticData } from '../arithmetic';

/** Both places by name, so that the sentence can say which sheet says what. */
export type DisagreementData = ArithmeticData & {
  readonly otherPlace: string;
  readonly otherCell: string;
  /** What the line is called there, where it is called otherwise. */
  readonly otherLabel?: string;
  /** "1": a text's figure beside the cell that it is known to have printed. */
  readonly remembered?: string;
  /** Of a figure held against what sums of units come to: what it comes to as it is printed, and out of which sums. */
  readonly worked?: string;
  readonly over?: string;
  readonly under?: string;
  /** Of a percentage of last year's figure: what its two figures are measured in. */
  readonly overUnit?: string;
  readonly underUnit?: string;
  /** What stands where a figure should. */
  readonly stands?: 'none' | 'blank';
  /** "1": it is the plain mean of the units' own figures. */
  readonly plainMean?: string;
};

/** A whole table beside the unit's own of another year. */
export type SameAsEarlierData = {
  readonly label: string;
  readonly actual: string;
  readonly unit: string;
  /** How many figures are alike: all of them. */
  readonly figures: string;
  /** "C7 (Cây trồng, nam-truoc.xlsx)". */
  readonly otherPlace: string;
};

export type SameAsEarlierFinding = BaseFinding<'figures-agree', 'same-as-earlier', SameAsEarlierData>;

export type DisagreementFinding =
  | BaseFinding<'figures-agree', 'mismatch', DisagreementData>
  | BaseFinding<'figures-agree', 'prior-mismatch' | 'plan-changed', DisagreementData>;

export type FiguresAgreeFinding = DisagreementFinding | SameAsEarlierFinding;
