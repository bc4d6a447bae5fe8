/** The unit of money that a cover states once for all sheets: theirs where they print none of their own (CONTRACT 1). */
import type { CellAddress } from '../../core/cell-address';
import { ownSheetOf } from '../../core/own-sheets';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { Unit } from '../../core/unit';
import { parseUnit } from '../../language';
import { comparable } from '../comparable';
import type { PreparedForm } from '../recognise';
import { SheetGrid } from '../sheet';
import { readCover } from './cover-sheet';

const KEY = 'money-unit';
const LONGEST = 60;

export interface CoverMoney {
  readonly text: string;
  readonly at: CellAddress;
  /** null where nobody knows it, or it is no money. */
  readonly unit: Unit | null;
}

/** Words that a cover has before its unit of money, and before nothing else. */
function wordsOf(forms: readonly PreparedForm[]): ReadonlySet<string> {
  const lines = forms.filter(({ form }) => form.layout === 'cover').flatMap((form) => form.lines);
  return new Set(lines.flatMap(({ line, names }) => (line.key === KEY ? names : [])));
}

/** What the workbook's first cover with a unit of money says; a cover may stand behind the sheets that it speaks of. */
export function coverMoney({ file, sheets }: WorkbookSnapshot, forms: readonly PreparedForm[]): CoverMoney | null {
  const words = wordsOf(forms);
  if (words.size === 0) return null;
  for (const sheet of sheets) {
    if (sheet.visibility === 'very-hidden' || ownSheetOf(sheet) !== null) continue;
    const mayBe = sheet.cells.some(
      ({ value }) =>
        typeof value === 'string' && value.length <= LONGEST && words.has(comparable(value.replace(/:.*$/su, ''))),
    );
    const entry = mayBe
      ? readCover(new SheetGrid(sheet), file, forms)?.entries.find(({ key, text }) => key === KEY && text !== '')
      : undefined;
    if (!entry) continue;
    const unit = parseUnit(entry.text);
    return { text: entry.text, at: entry.at, unit: unit?.dimension === 'money' ? unit : null };
  }
  return null;
}
