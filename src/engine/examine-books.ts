/** An examination with the workbooks' own waivers settled: what stays open, what was accepted, what reopened. */
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { KnownFinding } from '../checks';
import { examine, summarise, type Examination } from './examine';
import { readWaivers, settle, type Settled, type Waiver } from './waivers';

export interface SettledExamination extends Examination {
  /** Accepted with a reason and a name, for exactly the values that stand there. Not among `findings`. */
  readonly waived: Settled<KnownFinding>['waived'];
  /** Among `findings` again, because a value changed since they were accepted. */
  readonly reopened: Settled<KnownFinding>['reopened'];
}

/** Asks every check, then settles the findings by the sheets "Ngoại lệ" of the workbooks. */
export function examineBooks(reading: Reading, snapshots: readonly WorkbookSnapshot[]): SettledExamination {
  return settled(reading, examine(reading), snapshots);
}

/** An examination settled by the sheets "Ngoại lệ" of the workbooks. */
export function settled(
  reading: Reading,
  examination: Examination,
  snapshots: readonly WorkbookSnapshot[],
): SettledExamination {
  const { open, waived, reopened } = settle(reading, examination.findings, snapshots.flatMap(readWaivers));
  return {
    findings: open,
    skipped: examination.skipped,
    get proofs() {
      return examination.proofs;
    },
    proven: examination.proven,
    summary: summarise(reading, open, examination.skipped),
    waived,
    reopened,
  };
}

/** Open and accepted findings together, as `compose` takes them. */
export interface WithWaived {
  readonly findings: readonly Finding[];
  readonly isWaived: (finding: Finding) => boolean;
  readonly waiverOf: (finding: Finding) => Waiver | undefined;
}

/** See `WithWaived`; `compose` hands each finding on as a copy, so waivers are found by place and values. */
export function withWaived(settled: SettledExamination): WithWaived {
  const key = (finding: Finding): string =>
    JSON.stringify([finding.check, finding.code, finding.at, finding.relation ?? '', finding.data]);
  const waivers = new Map(settled.waived.map(({ finding, waiver }) => [key(finding), waiver]));
  return {
    findings: [...settled.findings, ...settled.waived.map(({ finding }) => finding)],
    isWaived: (finding) => waivers.has(key(finding)),
    waiverOf: (finding) => waivers.get(key(finding)),
  };
}
