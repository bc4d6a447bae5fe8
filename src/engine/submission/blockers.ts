/** What still stands between a workbook and its submission. */
import type { Finding } from '../../core/finding';
import type { Stated } from '../../core/reading';
import { bodyKind } from '../../language';

export type Blocker =
  | { readonly kind: 'nothing-read' }
  | { readonly kind: 'errors'; readonly findings: readonly Finding[] }
  /** A fact that the cover sheet "Thông tin" must state. */
  | { readonly kind: 'identity'; readonly field: 'body' | 'department' | 'period' };

/** A commune hands in for itself, and a department that is named as the body needs no second name. */
function needsDepartment(body: string | undefined): boolean {
  const tier = bodyKind(body)?.tier;
  return tier !== 'commune' && tier !== 'department';
}

/** In the order in which a department head would clear them. `open` are the findings that no waiver covers. */
export function blockersOf(reading: Stated, file: string, open: readonly Finding[]): readonly Blocker[] {
  const book = reading.workbooks.find((candidate) => candidate.file === file);
  if (!book || book.sheets.every((sheet) => sheet.facts === 0)) return [{ kind: 'nothing-read' }];
  const blockers: Blocker[] = [];
  const errors = open.filter((finding) => finding.severity === 'error' && finding.at.file === file);
  if (errors.length > 0) blockers.push({ kind: 'errors', findings: errors });
  if (!book.identity.body) blockers.push({ kind: 'identity', field: 'body' });
  if (!book.identity.department && needsDepartment(book.identity.body))
    blockers.push({ kind: 'identity', field: 'department' });
  if (!book.identity.period) blockers.push({ kind: 'identity', field: 'period' });
  return blockers;
}
