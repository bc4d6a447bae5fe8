/** A mention: one number of a text with everything that its words say of it. */
import type { Decimal } from '../../core/decimal';
import type { Unit } from '../../core/unit';
import type { Line } from '../text/lines';

/**
 * - `level`: an amount or a count that stands for itself
 * - `change`: by how much something rose or fell; `growth`: the same in per cent
 * - `of-plan`, `of-prior`, `share`: a percentage of a plan, of an earlier figure, of a whole; `percent`: any other
 * - `plan`, `prior`: the figure that is compared with
 * - `now`, `base`: the two of "71/74 đơn"
 * - `rate`: an average or a price, which nobody adds
 */
export type Role =
  | 'level'
  | 'change'
  | 'growth'
  | 'of-plan'
  | 'over-plan'
  | 'of-prior'
  | 'share'
  | 'percent'
  | 'times'
  | 'plan'
  | 'prior'
  | 'now'
  | 'base'
  | 'rate';

/** A number as it stands in its line. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly decimals: number;
  /** Where one separator leaves two readings, the less likely one. */
  readonly other: Decimal | null;
}

export interface Mention extends NumberAt {
  readonly line: Line;
  readonly unit: Unit | null;
  /** End of number and unit together. */
  readonly unitEnd: number;
  readonly role: Role;
  /** −1 for a fall, 1 for a rise; 0 for anything else. */
  readonly direction: -1 | 0 | 1;
  /** "khoảng", "gần", "hơn": the printed digits are not the figure's own. */
  readonly hedged: boolean;
  readonly planned: boolean;
  /** Words before it in its clause, and words after its unit. */
  readonly before: string;
  readonly after: string;
  /** What it means, for those who compare words. */
  readonly label: string;
  /** What it is called where people read of it. */
  readonly name: string;
}

/** How bracketed text is to be read: nested depth of each offset, outside all brackets 0. */
export type Depths = Uint8Array;
