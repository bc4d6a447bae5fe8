/** The body that workbooks state: one and the same by its fullest name. */
import type { Reading } from '../core/reading';
import { bodyKind, foldText, isSameDepartment } from '../language';
import { asName } from './body-words';

/** Whether a name that says no place may be of the body of another: the same department, or a committee of the same kind. */
export function leavesPlaceOut(short: string, full: string): boolean {
  const [less, more] = [bodyKind(short), bodyKind(full)];
  if (!less || !more || less.place !== '' || more.place === '') return false;
  if (less.department !== null)
    return (
      more.department !== null &&
      (isSameDepartment(short, full) || foldText(less.department) === foldText(more.department))
    );
  return less.kind === more.kind;
}

/** "Sở Nội vụ" and "SỞ NỘI VỤ TỈNH VĨNH LONG": the department as it is written there, with the place from here. */
export function withPlace(short: string, full: string): string {
  const more = bodyKind(full);
  if (!more?.kind || bodyKind(short)?.department === null) return full;
  return `${short} ${more.kind} ${asName(more.place)}`;
}

/** The body of most standing that the workbooks state; with the place that another of them gives; undefined where none names any. */
export function statedBody({ workbooks }: Pick<Reading, 'workbooks'>): string | undefined {
  const names = workbooks.flatMap(({ identity }) => (identity.body ? [identity.body] : []));
  const [first] = names;
  const fuller = first === undefined ? undefined : names.find((name) => leavesPlaceOut(first, name));
  return first === undefined || fuller === undefined ? first : withPlace(first, fuller);
}
