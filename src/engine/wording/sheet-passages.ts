/** The passages that a workbook words itself, as its sheet "Mẫu câu" has them. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import { ownRowsOf, templateId, templateTexts } from '../../office';

/** A passage as the sheet has it. */
export interface SheetPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly figures: string;
  readonly place: string;
}

/** Every passage that the workbook words itself; of several rows of a code the last, which is the one that counts. */
export function sheetPassages(book: WorkbookSnapshot): readonly SheetPassage[] {
  const found = new Map<string, SheetPassage>();
  for (const { id: given, text } of templateTexts([book])) {
    const id = templateId(given);
    found.set(id, { id, text, title: '', figures: '', place: '' });
  }
  for (const { id, title, text, figures, place } of ownRowsOf([book]))
    found.set(id, { id, title, text, figures, place });
  return [...found.values()].filter(({ text }) => text.trim() !== '');
}
