/** What a figure of a text looks like that is not its cell's: carried by the relation's statement, so that sentences can say it. */

export type NearMissKind =
  | 'digit-slip'
  | 'scale-slip'
  | 'rounding'
  | 'prior'
  | 'plan'
  | 'now'
  | 'other-line'
  | 'other-column'
  | 'other-direction'
  | 'differs'
  | 'changed';

export interface NearMiss {
  readonly kind: NearMissKind;
  /** The cell that holds what the text says, where one does. */
  readonly cell?: string;
  /** What its line is called. */
  readonly label?: string;
  /** What the cell that was meant is called, where the text calls it otherwise. */
  readonly line?: string;
}

const MARK = 'near-miss:';

export const statementOf = (miss: NearMiss): string => MARK + JSON.stringify(miss);

/** null for any other relation's statement. */
export function nearMissOf(statement: string): NearMiss | null {
  return statement.startsWith(MARK) ? (JSON.parse(statement.slice(MARK.length)) as NearMiss) : null;
}
