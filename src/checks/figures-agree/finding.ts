/** What figures-agree finds. */
import type { BaseFinding } from '../../core/finding';
import type { ArithmeticData } from '../arithmetic';

/** Both places by name, so that the sentence can say which sheet says what. */
export type DisagreementData = ArithmeticData & {
  readonly otherPlace: string;
  readonly otherCell: string;
  /** What the line is called there, where it is called otherwise. */
  readonly otherLabel?: string;
  /** Of a figure held against what sums of units come to: what it comes to as it is printed, and out of which sums. */
  readonly worked?: string;
  readonly over?: string;
  readonly under?: string;
  /** "1": it is the plain mean of the units' own figures. */
  readonly plainMean?: string;
};

export type FiguresAgreeFinding =
  | BaseFinding<'figures-agree', 'mismatch', DisagreementData>
  | BaseFinding<'figures-agree', 'prior-mismatch' | 'plan-changed', DisagreementData>;
