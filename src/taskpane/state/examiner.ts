/** Snapshot in, everything known about it out: the pane's one call into the engine for a check. */
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { examineBooks, understandPlain, type SettledExamination } from '../../engine';

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  /** `findings` are the open ones; accepted ones stand apart. */
  readonly examination: SettledExamination;
  /** How many relations were shown to hold. */
  readonly proven: number;
}

const DECLARATIONS = /^khai b\u00e1o bi\u1ec3u$/;

/** Schemas of own forms are fetched only for a workbook that declares some. */
async function read(snapshots: readonly WorkbookSnapshot[]): Promise<Reading> {
  const declares = snapshots.some((snapshot) => snapshot.sheets.some((sheet) => DECLARATIONS.test(sheet.name.normalize('NFC').trim().toLowerCase())));
  if (!declares) return understandPlain(snapshots);
  const { understand } = await import(/* webpackChunkName: "own-forms" */ '../../engine/understand');
  return understand(snapshots);
}

/** Reads and checks workbooks together. Throws Fault `bad-form` for a wrong declaration of an own form. */
export async function checkTogether(snapshots: readonly WorkbookSnapshot[]): Promise<{ readonly reading: Reading; readonly examination: SettledExamination }> {
  const reading = await read(snapshots);
  return { reading, examination: examineBooks(reading, snapshots) };
}

/** Reads and checks one open workbook. */
export async function checkSnapshot(snapshot: WorkbookSnapshot): Promise<Checked> {
  const { reading, examination } = await checkTogether([snapshot]);
  return { snapshot, reading, examination, proven: examination.proven };
}
