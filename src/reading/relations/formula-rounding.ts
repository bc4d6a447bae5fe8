/** A formula says how it rounds (CONTRACT 4, Rounding): its figure then stands for those digits, whatever the cell keeps. */
import type { Rounding } from '../../calculation';
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { standsAs } from '../../core/held-fact';
import type { CellSnapshot } from '../../core/snapshot';
import type { ReadingDraft } from '../reading-draft';

/** Power of ten between what the cell stores and the figure that it shows ("0.0%" shows a hundred times as much). */
function shownPower(stored: number, shown: number): number {
  if (stored === 0 || shown === 0) return 0;
  return Math.round(Math.log10(Math.abs(shown / stored)));
}

/** Makes the fact stand for the digits that its formula rounds to; nothing without a rounding. */
export function standAsRounded(
  draft: ReadingDraft,
  index: FactIndex,
  cell: CellSnapshot,
  rounding: Rounding | null,
): void {
  const fact = draft.facts[index];
  if (!fact || !rounding || rounding.addends > 0 || typeof cell.value !== 'number') return;
  const place = rounding.digits - shownPower(cell.value, Number(toText(fact.value)));
  const decimals = Math.max(0, place);
  // Rounded to nearest it stands for half a unit either way; cut off or rounded up for a whole one.
  const known = rounding.mode === 'nearest' ? { knownTo: place } : {};
  draft.facts[index] = standsAs(fact, { standing: 'rounded', decimals, ...known });
}
