/** The office's own report: its folder, or the sheet "Dàn bài" of the workbooks where no folder is named. */
import type { FormDefinition } from '../core/form';
import type { WorkbookSnapshot } from '../core/snapshot';
import { knownForms, outlineOfSheets, type OwnReport } from '../engine';

/** Fault `bad-office` with workbook, sheet, row and column for the first problem of the sheet. */
export function ownOutline(
  folder: OwnReport | undefined,
  snapshots: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
): OwnReport | undefined {
  if (folder) return folder;
  const read = outlineOfSheets(snapshots, knownForms(forms));
  const [fault] = read?.faults ?? [];
  if (fault) throw fault;
  return read?.report;
}
