/** What a table's words and units say of its lines and columns, as suggestions ask for it. */
import type { ReadingDraft } from '../reading-draft';
import { COUNTED, type MeasureColumn } from '../facts';
import type { Nature } from './additivity';
import type { AxisView } from './axis-view';
import type { ColumnMeaning } from './suggest-columns';
import type { DimensionOf } from './suggest-products';

/** Money that does not add up. */
const PRICE = /giá|mức|suất|(?<!\p{L})(?:price|rate|wage|salary)(?!\p{L})/u;

/** What a column's words and unit say of its figures; lines say nothing of theirs. */
export function natureOf({ axis }: AxisView, measures: readonly MeasureColumn[]): (at: number) => Nature {
  return (at) => {
    if (axis === 'columns') return null;
    if (measures[at]?.additive === false) return 'rate';
    const [heading, unit] = [measures[at]?.column.folded.at(-1) ?? '', measures[at]?.unit];
    return COUNTED.test(heading) || (unit?.dimension === 'money' && !PRICE.test(heading)) ? 'count' : null;
  };
}

/** What columns' headings and years say of them. */
export function meaningOf(measures: readonly MeasureColumn[]): ColumnMeaning {
  return {
    measure: (at) => measures[at]?.measure ?? null,
    year: (at) => measures[at]?.column.year ?? null,
  };
}

/** The unit's dimension that all figures of a position share; "percent" where as many are percentages as are not. */
export function dimensionsOf({ facts }: ReadingDraft, view: AxisView): DimensionOf {
  return (position) => {
    let found: string | null = null;
    let mixed = false;
    let [percents, others] = [0, 0];
    for (let j = 0; j < view.width; j += 1) {
      const own = facts[view.facts[position * view.width + j] as number]?.unit?.dimension;
      if (own === undefined) continue;
      if (own === 'percent') percents += 1;
      else {
        others += 1;
        mixed ||= found !== null && found !== own;
        found = own;
      }
    }
    return percents > 0 && percents >= others ? 'percent' : mixed ? null : found;
  };
}

/** Positions that hold a figure. */
export function filledOf(view: AxisView): number[] {
  const found: number[] = [];
  for (let at = 0; at < view.size; at += 1) {
    for (let j = 0; j < view.width; j += 1) {
      if ((view.facts[at * view.width + j] as number) >= 0) {
        found.push(at);
        break;
      }
    }
  }
  return found;
}
