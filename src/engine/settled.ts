/** An examination with the workbooks' own waivers settled: what stays open, what was accepted, what reopened. */
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { KnownFinding } from '../checks';
import type { Examination } from './examine';
import { summarise } from './summary';
import type { lookAgain as LookAgain, WholeBooks } from './second-look';
import { withoutAccepted, type Accepted } from './strangers';
import { readWaivers, settle, type Settled } from './waivers';

export interface SettledExamination extends Examination {
  /** Accepted with a reason and a name, for exactly the values that stand there. Not among `findings`. */
  readonly waived: Settled<KnownFinding>['waived'];
  /** Among `findings` again, because a value changed since they were accepted. */
  readonly reopened: Settled<KnownFinding>['reopened'];
}

export interface Settling {
  /** Given, and not imported here: it brings the formula engine, which a page fetches only for a workbook with ties. */
  readonly lookAgain: typeof LookAgain;
  readonly accepted?: Accepted;
  /** Where the snapshots hold our own sheets alone: the whole workbook, read again. */
  readonly whole?: WholeBooks | undefined;
}

/** An examination with ties looked at again, settled by the sheets "Ngoại lệ" of the workbooks; in steps. */
export function* settled(
  reading: Reading,
  examination: Examination,
  snapshots: readonly WorkbookSnapshot[],
  { lookAgain, accepted = {}, whole }: Settling,
): Generator<undefined, SettledExamination> {
  const books = whole ?? ((file: string) => snapshots.find((snapshot) => snapshot.file === file));
  const findings = yield* lookAgain(withoutAccepted(examination.findings, accepted), books, reading);
  const { open, waived, reopened } = settle(reading, findings, snapshots.flatMap(readWaivers));
  return {
    findings: open,
    skipped: examination.skipped,
    get proofs() {
      return examination.proofs;
    },
    proven: examination.proven,
    summary: summarise(reading, open, { skipped: examination.skipped, cells: examination.summary.cells }),
    waived,
    reopened,
  };
}
