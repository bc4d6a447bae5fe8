/** Lines whose figure stands to its plan or prior year about 10, 100 or 1000 times otherwise than the table's other lines. */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';

export interface OddRatio {
  readonly suspect: FactIndex;
  readonly against: FactIndex;
  /** The figure is about 10^power times too large. */
  readonly power: number;
}

/** Other lines needed, how far they may lie apart, and how near to a whole power of ten the odd one must be (log₁₀). */
const OTHERS = 2;
const SPREAD = Math.log10(3);
const NEAR = Math.log10(1.6);

interface Ratio {
  readonly value: FactIndex;
  readonly base: FactIndex;
  readonly log: number;
}

function logRatio(value: Fact, base: Fact): number | null {
  const power = powerBetween(base.unit, value.unit);
  if (power === null || sign(value.value) <= 0 || sign(base.value) <= 0) return null;
  return Math.log10(toApproximateNumber(value.value)) - Math.log10(toApproximateNumber(base.value)) - power;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function oddAmong(ratios: readonly Ratio[]): { ratio: Ratio; power: number }[] {
  if (ratios.length < OTHERS + 1) return [];
  const centre = median(ratios.map((ratio) => ratio.log));
  const outliers = ratios.filter((ratio) => Math.abs(ratio.log - centre) > SPREAD);
  if (outliers.length === 0 || ratios.length - outliers.length < Math.max(OTHERS, outliers.length * 3 - 1)) return [];
  return outliers.flatMap((ratio) => {
    const distance = ratio.log - centre;
    const power = Math.round(distance);
    return power !== 0 && Math.abs(power) <= 3 && Math.abs(distance - power) <= NEAR ? [{ ratio, power }] : [];
  });
}

interface LineCells {
  readonly table: number;
  readonly line: string;
  actual: FactIndex;
  plan: FactIndex;
  prior: FactIndex;
}

const NONE = -1;

/** The cells of each line that are compared; facts of a line follow each other. */
function linesOf(facts: readonly Fact[]): LineCells[] {
  const lines: LineCells[] = [];
  let current: LineCells | null = null;
  const close = (): void => {
    if (current && current.actual !== NONE && (current.plan !== NONE || current.prior !== NONE)) lines.push(current);
  };
  for (let index = 0; index < facts.length; index += 1) {
    const { measure, table, line } = facts[index] as Fact;
    if (measure !== 'actual' && measure !== 'plan' && measure !== 'prior') continue;
    if (!current || current.table !== table || current.line !== line) {
      close();
      current = { table, line, actual: NONE, plan: NONE, prior: NONE };
    }
    current[measure as 'actual' | 'plan' | 'prior'] = index;
  }
  close();
  return lines;
}

/** Every odd figure once, with what it was held against. */
export function oddRatios(reading: Reading): OddRatio[] {
  const lines = linesOf(reading.facts);
  const found = new Map<FactIndex, OddRatio>();
  for (const base of ['plan', 'prior'] as const) {
    const byTable = new Map<number, Ratio[]>();
    for (const cells of lines) {
      const [valueIndex, baseIndex] = [cells.actual, cells[base]];
      if (valueIndex === NONE || baseIndex === NONE) continue;
      const [value, other] = [reading.facts[valueIndex], reading.facts[baseIndex]];
      const log = value && other ? logRatio(value, other) : null;
      if (log === null) continue;
      const list = byTable.get(cells.table) ?? [];
      list.push({ value: valueIndex, base: baseIndex, log });
      byTable.set(cells.table, list);
    }
    for (const ratios of byTable.values()) {
      for (const { ratio, power } of oddAmong(ratios)) {
        if (!found.has(ratio.value)) found.set(ratio.value, { suspect: ratio.value, against: ratio.base, power });
      }
    }
  }
  return [...found.values()];
}
