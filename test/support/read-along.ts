/** Sheets of one workbook read to the end, on top of an earlier reading of them. */
import type { SheetSnapshot } from '../../src/core/snapshot';
import { readInSteps, type KeptReading } from '../../src/reading';

export function readAlong(sheets: readonly SheetSnapshot[], before: KeptReading | null): KeptReading {
  const steps = readInSteps([{ file: 'a.xlsx', sha256: null, sheets }], [], before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
