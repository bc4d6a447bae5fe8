/** Snapshot in, everything known about it out: the pane's one call into the engine for a check. */
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { examine, understand, type Examination } from '../../engine';

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly examination: Examination;
}

/** Reads and checks one open workbook. Pure. */
export function checkSnapshot(snapshot: WorkbookSnapshot, forms: readonly FormDefinition[] = []): Checked {
  const reading = understand([snapshot], { forms });
  return { snapshot, reading, examination: examine(reading) };
}
