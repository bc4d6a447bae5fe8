/** What subset-within-whole finds: the part is the odd one, all in the part's unit. */
import type { BaseFinding } from '../../core/finding';
import type { Sides } from '../../core/verdict';

export type ExceedsData = {
  readonly actual: string;
  readonly expected: string;
  readonly difference: string;
  readonly unit: string;
  readonly test: Sides['test'];
  readonly label: string;
  readonly whole: string;
  readonly statement: string;
};

export type SubsetWithinWholeFinding = BaseFinding<'subset-within-whole', 'exceeds', ExceedsData>;
