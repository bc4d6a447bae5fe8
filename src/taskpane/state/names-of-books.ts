/** What each workbook that was taken in is called: by its department, and by its file too where several are of one name. */
import type { IntakeBook } from '../../engine';

export function namesOfBooks(
  books: readonly Pick<IntakeBook, 'file' | 'department'>[],
): (book: Pick<IntakeBook, 'file' | 'department'>) => string {
  const times = new Map<string, number>();
  for (const { department } of books) times.set(department, (times.get(department) ?? 0) + 1);
  return ({ file, department }) =>
    (times.get(department) ?? 0) > 1 && department !== file ? `${department} (${file})` : department;
}
