/** What figures-agree finds. */
import type { BaseFinding } from '../../core/finding';
import type { ArithmeticData } from '../arithmetic';

/** Both places by name, so that the sentence can say which sheet says what. */
export type DisagreementData = ArithmeticData & { readonly otherPlace: string; readonly otherCell: string };

export type FiguresAgreeFinding =
  | BaseFinding<'figures-agree', 'mismatch', DisagreementData>
  | BaseFinding<'figures-agree', 'prior-mismatch' | 'plan-changed', DisagreementData>;
