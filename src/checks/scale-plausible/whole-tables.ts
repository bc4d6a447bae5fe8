/**
 * Tables whose figures are a thousand or a million times those of the unit's own earlier workbook: the unit is written wrong.
 * Ten or a hundred times: a nought too many in every figure, or a unit that has become another; asked only where most of a
 * column say so closely.
 */
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

/** When so many figures say so that nothing else explains it. */
interface Rule {
  readonly powers: readonly number[];
  readonly figures: number;
  readonly lines: number;
  /** In powers of ten: how far from one of them the middle figure may be, and how far `most` of ten may be. */
  readonly near: number;
  readonly within: number;
  readonly most: number;
}

/** No growth takes so many figures of one table over three powers of ten at once. */
const THOUSANDS: Rule = { powers: [3, 6, 9, -3, -6, -9], figures: 5, lines: 3, near: 0.6, within: 1, most: 9 };
/** Of one column: bodies that are joined grow threefold or so, and each line in its own way. */
const TENS: Rule = { powers: [1, 2, -1, -2], figures: 6, lines: 6, near: 0.15, within: 0.35, most: 8 };

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

function slipOf(gaps: readonly Gap[], facts: readonly Fact[], rule: Rule): ScaledTable[] {
  const sorted = gaps.map(({ log }) => log).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const power = rule.powers.find((each) => Math.abs(middle - each) <= rule.near);
  const [first] = gaps;
  if (power === undefined || !first || gaps.length < rule.figures) return [];
  if (new Set(gaps.map(({ now }) => facts[now]?.line)).size < rule.lines) return [];
  const alike = gaps.filter(({ log }) => Math.abs(log - power) <= rule.within).length;
  if (alike * 10 < gaps.length * rule.most) return [];
  return [{ suspect: first.now, against: first.then, power, figures: alike }];
}

type Kinds = ReadonlyMap<string, readonly Gap[]>;

function byKind(gaps: readonly Gap[], kindOf: (gap: Gap) => string): Kinds {
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const kind = kindOf(gap);
    const known = kinds.get(kind);
    if (known) known.push(gap);
    else kinds.set(kind, [gap]);
  }
  return kinds;
}

/** One for each kind of amount of each table: money may be off where counts are not. */
export function scaledTables(reading: Reading): readonly ScaledTable[] {
  const { facts } = reading;
  const told = new Set<string>();
  const kindOf = ({ now }: Gap): string => `${String(facts[now]?.table)} ${facts[now]?.unit?.dimension ?? ''}`;
  const once = (kinds: Kinds, rule: Rule): readonly ScaledTable[] =>
    [...kinds.values()].flatMap((gaps) => {
      const [first] = gaps;
      const kind = first ? kindOf(first) : '';
      const slips = told.has(kind) ? [] : slipOf(gaps, facts, rule);
      if (slips.length > 0) told.add(kind);
      return slips;
    });
  return (reading.earlier?.tables() ?? []).flatMap(({ alike }) => {
    const gaps = alike().flatMap(({ now, then }) => gapOf(facts, now, then));
    const columnOf = (gap: Gap): string => `${kindOf(gap)} ${facts[gap.now]?.measure ?? ''}`;
    return [...once(byKind(gaps, kindOf), THOUSANDS), ...once(byKind(gaps, columnOf), TENS)];
  });
}
