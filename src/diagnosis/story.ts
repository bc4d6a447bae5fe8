/** A story: one kind of thing that people do to a sheet, told of the cells where it would explain what fails. */
import type { Explanation } from '../core/cause';
import type { Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Cause } from '../core/finding';
import type { Scene } from './scene';

/** One explanation that mends everything that fails in a scene and breaks nothing. */
export interface Telling {
  readonly kind: Explanation['kind'];
  /** New values of the cells that people typed, where it starts first; formulas follow by themselves. */
  readonly edits: ReadonlyMap<FactIndex, Decimal>;
  /** Cells to look at, where nothing is to be typed. */
  readonly places?: readonly FactIndex[];
  /** Lower is likelier; comparable within one scene. */
  readonly cost: number;
  /** Another value would do as well. */
  readonly open: boolean;
  /** No value of the cell makes a result come to the last digit, as all others of its column do. */
  readonly loose?: true;
  /** The slip of the hand behind it. */
  readonly slip?: Cause;
  /** Labels that the sentence needs. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface Story {
  /** Its folder's name. */
  readonly id: string;
  /** Whether it may join failures that share no cell: two lines, two columns, a run of cells. */
  readonly joins: boolean;
  tell(scene: Scene): Telling[];
}
