/**
 * Relations that run along lines and columns at once: a running total (lũy kế) is the one before it and its own line's
 * figure; a share is its line's figure over the total line's.
 */
import type { FactIndex } from '../../core/fact';
import { NOISE } from './axis-view';
import { claim, NEEDED_HOLDS, type Crossed, type Crossing, type Rule } from './claim-crossed';
import { digitsOf } from './evidence';
import { shares } from './shares';
import { CUMULATIVE_WORD } from './words';

const MOST_COLUMNS = 30;

function runningTotals(crossing: Crossing, filled: readonly number[]): void {
  const { lines, columnWords, made } = crossing;
  for (let total = 0; total < lines.width; total += 1) {
    if (made.has(total)) continue;
    for (let single = 0; single < lines.width; single += 1) {
      if (single === total) continue;
      const instances: Crossed[] = [];
      let digits = 0;
      let fails = 0;
      for (let at = 1; at < filled.length && fails <= 2 + instances.length / 4; at += 1) {
        const [own, before, added] = [
          (filled[at] as number) * lines.width + total,
          (filled[at - 1] as number) * lines.width + total,
          (filled[at] as number) * lines.width + single,
        ] as const;
        const [sum, last, more] = [own, before, added].map((place) => lines.values[place] as number);
        if (sum === undefined || last === undefined || more === undefined) continue;
        const facts = [own, before, added].map((place) => lines.facts[place] as FactIndex);
        if (facts.some((fact) => fact < 0) || more === 0) continue;
        const off = last + more - sum;
        const holds = Math.abs(off) <= NOISE * (Math.abs(sum) + Math.abs(more)) + (lines.ulps[own] as number) * 1e-6;
        if (holds) digits += digitsOf(more, lines.ulps[added] as number);
        else fails += 1;
        instances.push({ whole: facts[0] as FactIndex, parts: facts.slice(1), holds, off: holds ? 0 : off });
      }
      const named = CUMULATIVE_WORD.test(columnWords.name(total));
      const statement = `${columnWords.leaf(total)} = … + ${columnWords.leaf(single)}`;
      const rule: Rule = { kind: 'sum', source: named ? 'meaning' : 'figures', statement, factorPower: 0 };
      if (claim(crossing, rule, instances, digits)) break;
    }
  }
}

/** Relates running totals and shares of a total line. */
export function relateCrossed(crossing: Crossing, filled: readonly number[]): void {
  if (crossing.lines.width > MOST_COLUMNS || filled.length < NEEDED_HOLDS) return;
  if (crossing.lines.width >= 2) runningTotals(crossing, filled);
  shares(crossing, filled);
}
