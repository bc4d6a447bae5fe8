/** What sign-plausible finds. */
import type { BaseFinding } from '../../core/finding';

export type BelowNought = {
  readonly label: string;
  readonly actual: string;
  readonly unit: string;
  /** What it would be without its sign. */
  readonly expected: string;
  /** What is measured, of which there is never less than none; of a budget's lines, seldom. */
  readonly what: 'area' | 'count' | 'mass' | 'volume' | 'length' | 'yield' | 'budget';
};

export type SignPlausibleFinding = BaseFinding<'sign-plausible', 'below-nought', BelowNought>;
