/**
 * Formulas of a sheet that moves into another workbook: references to sheets that got another name follow them; a formula
 * that leads to what did not come along cannot be kept.
 */
import { tokenize } from '@borgar/fx';
import { quoteSheetName, sheetKey } from './sheet-names';

/** What came along: new names of the source's sheets by their old ones, and the defined names that were kept. */
export interface Moved {
  /** By `sheetKey` of the old name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Lower-case defined names. */
  readonly names: ReadonlySet<string>;
}

function context(reference: string): { sheet: string; rest: string } | null {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return null;
  const sheet = reference
    .slice(0, bang)
    .replace(/^'([\s\S]*)'$/, '$1')
    .replace(/''/g, "'");
  return { sheet, rest: reference.slice(bang) };
}

/** The formula as it must read after the move; null where it leads elsewhere (another workbook, a sheet or a name left behind). */
export function moveFormula(formula: string, moved: Moved): string | null {
  if (!/[!\p{L}_\\[]/u.test(formula)) return formula;
  let text = '';
  for (const { type, value } of tokenize(formula, { withLocation: false, mergeRefs: true })) {
    if (!type.startsWith('range') && type !== 'structured') {
      text += value;
      continue;
    }
    const found = context(value);
    if (type === 'structured' || (type === 'range_named' && !found && !moved.names.has(value.toLowerCase())))
      return null;
    if (!found) {
      text += value;
      continue;
    }
    const as = moved.sheets.get(sheetKey(found.sheet));
    if (as === undefined) return null;
    text += as === found.sheet ? value : quoteSheetName(as) + found.rest;
  }
  return text;
}
