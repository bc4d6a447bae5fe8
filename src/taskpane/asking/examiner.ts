/** Snapshots in, everything known about them out, in slices: the engine's own side of a check. */
import type { FormDefinition } from '../../core/form';
import type { CancelSignal } from '../../core/host';
import { ownSheetOf } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { Session, type Examined } from '../../engine';

export interface ExaminerOptions {
  /** Cells that are understood, of all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: CancelSignal;
  /** Workbooks of earlier periods that figures are held against. */
  readonly prior?: readonly WorkbookSnapshot[];
  /** Called between two pieces of work; a promise where it is time to let others in. */
  readonly rest: () => Promise<void> | null;
}

/** Checks workbooks again and again, each time on top of what it knew before. */
export class Examiner {
  private readonly session = new Session();
  private declared: readonly SheetSnapshot[] = [];
  /** The office's own forms, as the last check knew them. */
  forms: readonly FormDefinition[] = [];

  /** Throws Fault `bad-form` for a wrong declaration of an own form, `cancelled` when told to stop. */
  async together(snapshots: readonly WorkbookSnapshot[], options: ExaminerOptions): Promise<Examined> {
    return this.session.examine(snapshots, { ...options, forms: await this.ownForms(snapshots) });
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
