/** Cells and what is to be written into them, as a sentence names them. */
import type { CauseRepair } from '../core/cause';
import { isInProse, type CellAddress } from '../core/cell-address';
import type { Language } from '../core/finding';
import { figureText, withUnit } from '../language/exact-text';

/** Cells, repairs and explanations written out; more are counted. */
export const MOST = 6;

export function cellsText(cells: readonly CellAddress[]): string {
  const names = cells.slice(0, MOST).map(({ cell }) => cell);
  return names.join(', ') + (cells.length > MOST ? `, … (${String(cells.length)})` : '');
}

/** One repair: "D4: 120 → 102 ha"; the name of a figure of a text is the figure. */
function repairText({ at, from, value, unit }: CauseRepair, language: Language): string {
  return `${isInProse(at) ? '' : `${at.cell}: `}${figureText(from, language)} → ${withUnit(value, unit, language)}`;
}

export function repairsText(repairs: readonly CauseRepair[], language: Language): string {
  const texts = repairs.slice(0, MOST).map((repair) => repairText(repair, language));
  return texts.join('; ') + (repairs.length > MOST ? `; … (${String(repairs.length)})` : '');
}

/** Repairs that are made together: "D8: 47 → 30 và D7: 30 → 23", so that one way is told from the next. */
export function togetherText(repairs: readonly CauseRepair[], language: Language): string {
  const texts = repairs.slice(0, MOST).map((repair) => repairText(repair, language));
  if (repairs.length > MOST) return `${texts.join(', ')}, … (${String(repairs.length)})`;
  const last = texts.pop() ?? '';
  return texts.length > 0 ? `${texts.join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}` : last;
}
