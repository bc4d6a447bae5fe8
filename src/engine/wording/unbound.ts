/** The sentences of a workbook's sheet "Mẫu câu" that are printed for one period only, until somebody ties or confirms them. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import { ANY_PERIOD } from '../../narrative';
import { heldSentences, type HeldSentence } from './held';
import { sheetPassages, type SheetPassage } from './sheet-passages';

export interface UnboundPassage extends SheetPassage {
  readonly sentences: readonly HeldSentence[];
}

/** Sentences that "mọi kỳ" prints while they are true are no open question. */
export function unboundPassages(book: WorkbookSnapshot): readonly UnboundPassage[] {
  return sheetPassages(book).flatMap((passage) => {
    if (!passage.text.includes('chi_ky')) return [];
    const sentences = heldSentences(passage.text).filter(({ period }) => period !== ANY_PERIOD);
    return sentences.length === 0 ? [] : [{ ...passage, sentences }];
  });
}
