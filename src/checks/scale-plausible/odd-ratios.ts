/** Lines whose figure stands to its plan or prior year about 10, 100 or 1000 times otherwise than the table's other lines. */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { BySheet, type Stretch } from '../../core/sheet-spans';

export interface OddRatio {
  readonly suspect: FactIndex;
  readonly against: FactIndex;
  /** The figure is about 10^power times too large. */
  readonly power: number;
}

/**
 * Strong evidence only: other lines needed, how far they may lie from their middle, how near to a whole power of ten the
 * odd one must be (log₁₀), and the least figures that have a size to speak of. A factor of ten needs more than a thousand.
 */
const OTHERS = 3;
const SPREAD = Math.log10(2);
const NEAR = Math.log10(1.4);
const TENFOLD = { spread: Math.log10(1.5), near: Math.log10(1.3) };
const LEAST = 10;
/** One odd line among so many others. */
const LINES_TO_ONE = 3;

export interface Ratio {
  readonly value: FactIndex;
  readonly base: FactIndex;
  readonly log: number;
}

function logRatio(value: Fact, base: Fact): number | null {
  const power = powerBetween(base.unit, value.unit);
  if (power === null || sign(value.value) <= 0 || sign(base.value) <= 0) return null;
  const least = Math.min(toApproximateNumber(value.value), toApproximateNumber(base.value));
  if (least < LEAST && value.decimals === 0 && base.decimals === 0) return null;
  return Math.log10(toApproximateNumber(value.value)) - Math.log10(toApproximateNumber(base.value)) - power;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The odd line of a table, with how many powers of ten it is off; all others must agree with each other. */
function oddAmong(ratios: readonly Ratio[]): { ratio: Ratio; power: number }[] {
  if (ratios.length < OTHERS + 1) return [];
  const centre = median(ratios.map((ratio) => ratio.log));
  const outliers = ratios.filter((ratio) => Math.abs(ratio.log - centre) > SPREAD);
  const others = ratios.filter((ratio) => !outliers.includes(ratio));
  if (outliers.length === 0 || others.length < Math.max(OTHERS, outliers.length * LINES_TO_ONE)) return [];
  const spread = Math.max(...others.map((ratio) => Math.abs(ratio.log - centre)));
  return outliers.flatMap((ratio) => {
    const distance = ratio.log - centre;
    const power = Math.round(distance);
    const tenfold = Math.abs(power) === 1;
    const near = tenfold ? TENFOLD.near : NEAR;
    const fits = power !== 0 && Math.abs(power) <= 3 && Math.abs(distance - power) <= near;
    return fits && (!tenfold || spread <= TENFOLD.spread) ? [{ ratio, power }] : [];
  });
}

export interface LineCells {
  readonly table: number;
  readonly line: string;
  actual: FactIndex;
  plan: FactIndex;
  prior: FactIndex;
}

export const NONE = -1;

/** The cells of each line that are compared; facts of a line follow each other. */
export function linesOf(facts: readonly Fact[], { from, to }: Stretch): LineCells[] {
  const lines: LineCells[] = [];
  let current: LineCells | null = null;
  const close = (): void => {
    if (current && current.actual !== NONE && (current.plan !== NONE || current.prior !== NONE)) lines.push(current);
  };
  for (let index = from; index < to; index += 1) {
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

/** What each line's figure is to one of its bases, by table. */
export function ratiosTo(reading: Reading, lines: readonly LineCells[], base: 'plan' | 'prior'): Map<number, Ratio[]> {
  const byTable = new Map<number, Ratio[]>();
  for (const cells of lines) {
    const [value, other] = [reading.facts[cells.actual], reading.facts[cells[base]]];
    const log = value && other ? logRatio(value, other) : null;
    if (log === null) continue;
    const list = byTable.get(cells.table) ?? [];
    list.push({ value: cells.actual, base: cells[base], log });
    byTable.set(cells.table, list);
  }
  return byTable;
}

const known = new BySheet<OddRatio>();

/** Every odd figure once, with what it was held against; odd to one base and in line with the other, the base is the odd one. */
export function oddRatios(reading: Reading): OddRatio[] {
  return known.of(reading, (facts) => oddAmongFacts(reading, facts));
}

function oddAmongFacts(reading: Reading, stretch: Stretch): OddRatio[] {
  const lines = linesOf(reading.facts, stretch);
  const found = new Map<FactIndex, OddRatio>();
  const inLine = new Set<FactIndex>();
  for (const base of ['plan', 'prior'] as const) {
    for (const ratios of ratiosTo(reading, lines, base).values()) {
      const odd = oddAmong(ratios);
      if (ratios.length > OTHERS && odd.length < ratios.length)
        for (const ratio of ratios) if (!odd.some((each) => each.ratio === ratio)) inLine.add(ratio.value);
      for (const { ratio, power } of odd)
        if (!found.has(ratio.value)) found.set(ratio.value, { suspect: ratio.value, against: ratio.base, power });
    }
  }
  return [...found.values()].filter(({ suspect }) => !inLine.has(suspect));
}
