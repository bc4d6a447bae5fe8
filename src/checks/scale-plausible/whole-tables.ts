/** Tables whose figures are a thousand or a million times those of the unit's own earlier workbook: the unit is written wrong. */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';

/** One figure of a table, for all of them. */
export interface ScaledTable {
  readonly suspect: FactIndex;
  readonly against: Fact;
  readonly power: number;
  /** How many figures say so. */
  readonly figures: number;
}

/** No growth takes so many figures of one table over three powers of ten at once. */
const FEWEST = 5;
const FEWEST_LINES = 3;
const POWERS = [3, 6, 9, -3, -6, -9] as const;
/** In powers of ten: how far from one of them the middle figure may be, and how far nine of ten may be. */
const NEAR = 0.6;
const WITHIN = 1;

interface Gap {
  readonly now: FactIndex;
  readonly then: Fact;
  readonly log: number;
}

function gapOf(facts: readonly Fact[], now: FactIndex, then: Fact): Gap[] {
  const fact = facts[now];
  const power = fact ? powerBetween(fact.unit, then.unit) : null;
  if (!fact || power === null || sign(fact.value) <= 0 || sign(then.value) <= 0) return [];
  return [
    {
      now,
      then,
      log: Math.log10(toApproximateNumber(fact.value)) + power - Math.log10(toApproximateNumber(then.value)),
    },
  ];
}

function slipOf(gaps: readonly Gap[], facts: readonly Fact[]): ScaledTable[] {
  const sorted = gaps.map(({ log }) => log).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const power = POWERS.find((each) => Math.abs(middle - each) <= NEAR);
  const [first] = gaps;
  if (power === undefined || !first || gaps.length < FEWEST) return [];
  if (new Set(gaps.map(({ now }) => facts[now]?.line)).size < FEWEST_LINES) return [];
  const alike = gaps.filter(({ log }) => Math.abs(log - power) <= WITHIN).length;
  if (alike * 10 < gaps.length * 9) return [];
  return [{ suspect: first.now, against: first.then, power, figures: alike }];
}

/** One for each kind of amount of each table: money may be off where counts are not. */
export function scaledTables(reading: Reading): readonly ScaledTable[] {
  const { facts } = reading;
  const told = new Set<string>();
  return (reading.earlier?.tables() ?? []).flatMap(({ alike }) => {
    const kinds = new Map<string, Gap[]>();
    for (const { now, then } of alike())
      for (const gap of gapOf(facts, now, then)) {
        const kind = `${String(facts[now]?.table)} ${facts[now]?.unit?.dimension ?? ''}`;
        kinds.set(kind, [...(kinds.get(kind) ?? []), gap]);
      }
    return [...kinds].flatMap(([kind, gaps]) => {
      const slips = told.has(kind) ? [] : slipOf(gaps, facts);
      if (slips.length > 0) told.add(kind);
      return slips;
    });
  });
}
