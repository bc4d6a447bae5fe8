/** Relations between sheets, counted by the sheet where their whole stands, so that the sheets add up to the reading. */
import type { WorkbookReading } from '../core/reading';
import type { ReadingDraft } from './reading-draft';

const sheetKey = (file: string, sheet: string): string => JSON.stringify([file, sheet]);

/** The same workbooks, with the draft's relations from `first` on added to their sheets' counts. */
export function countedAcross(
  workbooks: readonly WorkbookReading[],
  draft: ReadingDraft,
  first: number,
): readonly WorkbookReading[] {
  const counts = new Map<string, number>();
  for (const { whole } of draft.relations.slice(first)) {
    const at = draft.facts[whole]?.at;
    if (at) counts.set(sheetKey(at.file, at.sheet), (counts.get(sheetKey(at.file, at.sheet)) ?? 0) + 1);
  }
  if (counts.size === 0) return workbooks;
  return workbooks.map((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      relations: sheet.relations + (counts.get(sheetKey(book.file, sheet.name)) ?? 0),
    })),
  }));
}
