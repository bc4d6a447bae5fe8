/** What a cell holds while there is no value: its formula waits to be computed, or has no result. */
import type { CellValue } from '../../core/snapshot';
import type { Unknown } from '../values';

export class Pending {
  constructor(readonly why: Unknown | null) {}
}

export const WAITING = new Pending(null);

export type Held = CellValue | Pending;
