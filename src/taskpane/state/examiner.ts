/** Snapshot in, everything known about it out: the pane's one way into the engine for a check, in slices. */
import type { FormDefinition } from '../../core/form';
import type { CancelSignal } from '../../core/host';
import { ownSheetOf } from '../../core/own-sheets';
import type { Reading } from '../../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { Session, type Examined, type SettledExamination } from '../../engine';
import { breath } from './breath';

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  /** `findings` are the open ones; accepted ones stand apart. */
  readonly examination: SettledExamination;
  /** How many relations were shown to hold. */
  readonly proven: number;
}

export interface CheckOptions {
  /** Cells that are understood, of all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: CancelSignal;
}

/** Checks one workbook again and again, or several together, each time on top of what it knew before. */
export class Examiner {
  private readonly session = new Session();
  private declared: readonly SheetSnapshot[] = [];
  private forms: readonly FormDefinition[] = [];

  /** Throws Fault `bad-form` for a wrong declaration of an own form, `cancelled` when told to stop. */
  async together(snapshots: readonly WorkbookSnapshot[], options: CheckOptions = {}): Promise<Examined> {
    return this.session.examine(snapshots, { ...options, forms: await this.ownForms(snapshots), rest: breath() });
  }

  async one(snapshot: WorkbookSnapshot, options: CheckOptions = {}): Promise<Checked> {
    const { reading, examination } = await this.together([snapshot], options);
    return { snapshot, reading, examination, proven: examination.proven };
  }

  /** Schemas of own forms are fetched only for a workbook that declares some, and read again only when a declaration changed. */
  private async ownForms(snapshots: readonly WorkbookSnapshot[]): Promise<readonly FormDefinition[]> {
    const declared = snapshots.flatMap((snapshot) => snapshot.sheets.filter((sheet) => ownSheetOf(sheet) === 'forms'));
    const same = declared.length === this.declared.length && declared.every((sheet, at) => sheet === this.declared[at]);
    if (!same) {
      this.forms =
        declared.length === 0
          ? []
          : (await import(/* webpackChunkName: "own-forms" */ '../../engine/understand')).ownFormsOf(snapshots);
      this.declared = declared;
    }
    return this.forms;
  }
}

/** Reads and checks workbooks together, once. */
export function checkTogether(snapshots: readonly WorkbookSnapshot[]): Promise<Examined> {
  return new Examiner().together(snapshots);
}
