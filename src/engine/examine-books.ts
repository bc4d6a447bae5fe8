/** An examination with the workbooks' own waivers settled: what stays open, what was accepted, what reopened. */
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { examine, summarise, type Examination } from './examine';
import { readWaivers, settle, type Settled } from './waivers';

export interface SettledExamination extends Examination {
  /** Accepted with a reason and a name, for exactly the values that stand there. Not among `findings`. */
  readonly waived: Settled['waived'];
  /** Among `findings` again, because a value changed since they were accepted. */
  readonly reopened: Settled['reopened'];
}

/** Asks every check, then settles the findings by the sheets "Ngoại lệ" of the workbooks. */
export function examineBooks(reading: Reading, snapshots: readonly WorkbookSnapshot[]): SettledExamination {
  const examination = examine(reading);
  const { open, waived, reopened } = settle(reading, examination.findings, snapshots.flatMap(readWaivers));
  return {
    findings: open,
    skipped: examination.skipped,
    get proofs() {
      return examination.proofs;
    },
    summary: summarise(reading, open, examination.skipped),
    waived,
    reopened,
  };
}

/** Open and accepted findings together, as `compose` takes them. */
export function withWaived(settled: SettledExamination): { readonly findings: readonly Finding[]; readonly isWaived: (finding: Finding) => boolean } {
  const accepted = new Set(settled.waived.map(({ finding }) => finding));
  return { findings: [...settled.findings, ...accepted], isWaived: (finding) => accepted.has(finding) };
}
