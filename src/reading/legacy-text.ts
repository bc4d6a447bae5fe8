/** A sheet whose texts were typed in fonts from before Unicode, as people see it; every such table is noted once (CONTRACT 5). */
import type { CellSnapshot, SheetSnapshot } from '../core/snapshot';
import { readLegacyTexts, type LegacyTable } from '../language';
import { addresser, type ReadingDraft } from './reading-draft';

const NAMES: Readonly<Record<LegacyTable, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

interface Noted {
  readonly first: CellSnapshot;
  readonly typed: string;
  readonly text: string;
  cells: number;
}

/** The same sheet where nothing of it is legacy text; else a copy with its texts in Unicode, noted in the draft. */
export function sheetInUnicode(draft: ReadingDraft, file: string, sheet: SheetSnapshot): SheetSnapshot {
  const typed = sheet.cells.filter((cell) => typeof cell.value === 'string');
  const read = readLegacyTexts(
    typed.map(({ value, font, fontRuns }) => ({ text: value as string, font, runs: fontRuns })),
  );
  const shown = new Map<CellSnapshot, string>();
  const noted = new Map<LegacyTable, Noted>();
  for (const [at, cell] of typed.entries()) {
    const found = read[at];
    if (!found) continue;
    shown.set(cell, found.text);
    const note = noted.get(found.table);
    if (note) note.cells += 1;
    else noted.set(found.table, { first: cell, typed: cell.value as string, text: found.text, cells: 1 });
  }
  if (shown.size === 0) return sheet;
  const address = addresser(file, sheet.name);
  for (const [table, { first, typed: before, text, cells }] of noted) {
    const data = {
      table: NAMES[table],
      cells: String(cells),
      typed: before,
      text,
      font: first.font ?? '',
    };
    draft.observe('legacy-font', address(first.row, first.column), data);
  }
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = shown.get(cell);
      return text === undefined ? cell : { ...cell, value: text };
    }),
  };
}
