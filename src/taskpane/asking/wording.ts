/** What is asked about an office's own wording: its open sentences, cells as figures of a sentence, a report that is learnt. */
import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import { chooseProfile, knownForms, learn, periodOf, periodOfDocument } from '../../engine';
import { officeEdits } from '../../engine/wording';
import { readDocument } from '../../hosts/docx-file';
import type { DocumentAsked } from './document-proof';
import type { Held } from './held';

export { knownForms } from '../../engine';
export { bindFigure, figureAt, unboundPassages } from '../../engine/wording';

export interface LearntShown {
  readonly edits: readonly Edit[];
  readonly figures: { readonly found: number; readonly tied: number };
  /** Words of the report, and how many of them are written again of these workbooks. */
  readonly words: { readonly words: number; readonly again: number };
  /** Sentences that are printed for their own period only, until somebody ties or confirms them. */
  readonly kept: number;
  /** What no sheet can hold. */
  readonly left: readonly string[];
  /** Calendar ids where the report says another period than the workbook: nothing is learnt then. */
  readonly otherPeriod: { readonly report: string; readonly books: string } | null;
}

const NOTHING = {
  edits: [],
  figures: { found: 0, tied: 0 },
  words: { words: 0, again: 0 },
  kept: 0,
  left: [],
} as const;

/** From a Word report and the open workbook to the sheets that write it again. Faults of the reader, and of `chooseProfile`. */
export function learntReport({ books, reading }: Held, { bytes, file }: DocumentAsked): LearntShown {
  const document = readDocument(bytes, file);
  const [book] = books;
  const [said, stated] = [periodOfDocument(document), periodOf(reading)];
  if (!book) throw new Fault('nothing-recognised', { file });
  if (said !== undefined && stated !== null && stated !== undefined && said !== stated)
    return { ...NOTHING, otherPeriod: { report: said, books: stated } };
  const learning = learn({ document, reading, forms: knownForms([]), profile: chooseProfile(reading) });
  const { account, words } = learning;
  const { edits, left } = officeEdits(
    book,
    learning.files.filter(({ name }) => name !== 'CHUA-GAN.md'),
  );
  return { edits, figures: account.figures, words, kept: account.kept.length, left, otherPeriod: null };
}
