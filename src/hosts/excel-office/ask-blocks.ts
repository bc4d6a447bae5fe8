/** How each kind of piece is asked in a batch, and how its answer comes into the sheet's draft. */
import type { CellRange } from '../../core/cell-address';
import type { Block } from './pages';
import { isMixed, placeNumber, type SheetDraft, type Style } from './sheet-draft';

interface LineAnswer {
  readonly rowHidden?: boolean | null;
  readonly columnHidden?: boolean | null;
  readonly format?: {
    readonly font?: { readonly bold?: boolean | null; readonly name?: string | null };
    readonly indentLevel?: number | null;
  };
}

export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

const AREAS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/* eslint-disable office-addins/load-object-before-read, office-addins/call-sync-before-read -- results are taken after the page's sync */

/** Asks for the merged areas of a range; the returned function takes the answer after the round trip. */
export function askMerges(range: Excel.Range): () => CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(AREAS);
  return () =>
    merged.isNullObject
      ? []
      : Array.from(merged.areas.items, (area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        }));
}

/** Only what the sheet as a whole did not tell. */
function mixedStyle({ listed }: SheetDraft): { font?: { bold: true }; indentLevel?: true } {
  return {
    ...(listed.bold === null ? { font: { bold: true } } : {}),
    ...(listed.indent === null ? { indentLevel: true } : {}),
  };
}

const styleOf = ({ format }: LineAnswer): Style => ({
  bold: format?.font?.bold ?? null,
  indent: format?.indentLevel ?? null,
});

/** Every question but that for contents; the returned function takes the answer after the round trip. */
export function askBlock(sheet: Excel.Worksheet, { range, asks }: Block, draft: SheetDraft): () => void {
  if (asks === 'merges') {
    const take = askMerges(sheet.getRange());
    return () => {
      draft.merges = take();
    };
  }
  const asked = rangeAt(sheet, range);
  const each = <T>(grid: unknown, put: (place: number, answer: T) => void): void => {
    for (const [r, line] of ((grid ?? []) as readonly (readonly T[])[]).entries())
      for (const [c, answer] of line.entries()) put(placeNumber(range.top + r, range.left + c), answer);
  };
  if (asks === 'styles') {
    const answer = asked.getCellProperties({ format: mixedStyle(draft) });
    return () => {
      each<LineAnswer>(answer.value, (place, one) => draft.styles.set(place, styleOf(one)));
    };
  }
  if (asks === 'fonts') {
    const answer = asked.getCellProperties({ format: { font: { name: true } } });
    return () => {
      each<LineAnswer>(answer.value, (place, { format }) => {
        if (format?.font?.name) draft.fonts.set(place, format.font.name);
      });
    };
  }
  if (asks === 'types') {
    asked.load('valueTypes');
    return () => {
      each<unknown>(asked.valueTypes, (place, type) => {
        if (String(type) === 'Error') draft.errors.add(place);
      });
    };
  }
  if (asks === 'hidden-columns') {
    const answer = asked.getColumnProperties({ columnHidden: true });
    return () => {
      for (const [i, column] of (answer.value as readonly LineAnswer[]).entries())
        if (column.columnHidden) draft.hiddenColumns.push(range.left + i);
    };
  }
  const hidden = asks === 'hidden-rows';
  const answer = asked.getRowProperties(hidden ? { rowHidden: true } : { format: mixedStyle(draft) });
  return () => {
    const lines = answer.value as readonly LineAnswer[];
    if (hidden) {
      for (const [i, row] of lines.entries()) if (row.rowHidden) draft.hiddenRows.push(range.top + i);
    } else if (isMixed(draft)) {
      const rows = new Map(Array.from(lines, (row, i) => [range.top + i, styleOf(row)] as const));
      draft.rowStyles.push({ left: range.left, right: range.right, rows });
    }
  };
}
