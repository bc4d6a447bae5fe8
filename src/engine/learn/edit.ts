/** A stretch of a text that becomes template, and what is known of the figures when it does. */
import type { Reading } from '../../core/reading';
import type { Habits } from './as-found';
import type { Ties } from './tie';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly template: string;
}

export interface TieContext {
  readonly reading: Reading;
  readonly ties: Ties;
  readonly habits: Habits;
}
