/** Snapshot in, everything known about it out: the pane's one call into the engine for a check. */
import type { FormDefinition } from '../../core/form';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { examine, understand, type Examination } from '../../engine';

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly examination: Examination;
  /** Findings that no waiver covers. */
  readonly open: readonly Finding[];
}

/** Reads and checks one open workbook. Pure. */
export function checkSnapshot(snapshot: WorkbookSnapshot, forms: readonly FormDefinition[] = []): Checked {
  const reading = understand([snapshot], { forms });
  const examination = examine(reading);
  return { snapshot, reading, examination, open: examination.findings };
}
