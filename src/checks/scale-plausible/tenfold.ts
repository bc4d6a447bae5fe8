/**
 * A line at about ten, a hundred or a thousand times the share of its plan that all other lines of its table agree on, though
 * the percentage and the totals typed beside it fit: whoever reckons them from the slip makes them fit.
 */
import { sign, toApproximateNumber } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { BySheet, type Stretch } from '../../core/sheet-spans';
import { verdictOf } from '../../core/verdict';
import { linesOf, median, NONE, ratiosTo, type LineCells, type OddRatio, type Ratio } from './odd-ratios';

/** Lines that no other sums up, how far apart they may lie, how near to a power of ten the odd one must be, all in log₁₀. */
const OTHERS = 2;
const SPREAD = Math.log10(1.25);
const NEAR = Math.log10(1.2);
/** Times its plan at the least, and times what it was last year. */
const BEYOND_PLAN = Math.log10(3);
const BEYOND_LAST = 5;

function oddOne(ratios: readonly Ratio[]): OddRatio[] {
  const [odd, ...others] = [...ratios].sort((a, b) => b.log - a.log);
  if (!odd || others.length < OTHERS || odd.log < BEYOND_PLAN) return [];
  const centre = median(others.map(({ log }) => log));
  const distance = odd.log - centre;
  const power = Math.round(distance);
  const fits = power >= 1 && power <= 3 && Math.abs(distance - power) <= NEAR;
  if (!fits || others.some(({ log }) => Math.abs(log - centre) > SPREAD)) return [];
  return [{ suspect: odd.value, against: odd.base, power }];
}

/** Figures that sum up others. */
function wholesOf({ relations }: Reading, { from, to }: Stretch): ReadonlySet<FactIndex> {
  const wholes = new Set<FactIndex>();
  for (let at = from; at < to; at += 1) {
    const relation = relations[at];
    if (relation?.kind === 'sum') wholes.add(relation.whole);
  }
  return wholes;
}

/** Whether the figure is what it is beside last year's: no new revenue, no project that began. */
function isFarFrom(value: Fact, last: Fact | undefined): boolean {
  const power = last ? powerBetween(last.unit, value.unit) : null;
  if (!last || power === null) return false;
  if (sign(last.value) <= 0) return false;
  return toApproximateNumber(value.value) > BEYOND_LAST * toApproximateNumber(last.value) * 10 ** power;
}

/** Last year says otherwise, or has nothing of the line though it has something of others. */
function isGrowth(reading: Reading, odd: OddRatio, lines: readonly LineCells[]): boolean {
  const value = reading.facts[odd.suspect];
  const own = lines.find(({ actual }) => actual === odd.suspect);
  if (!value || !own) return true;
  const hasPrior = lines.some(({ table, prior }) => table === own.table && prior !== NONE);
  if (hasPrior && !isFarFrom(value, reading.facts[own.prior])) return true;
  const earlier = (reading.earlier?.tables() ?? []).flatMap(({ alike }) =>
    alike().filter(({ now }) => now === odd.suspect),
  );
  return earlier.some(({ then }) => !isFarFrom(value, then));
}

/** Another sheet says the same of it. */
const isSaidElsewhere = (reading: Reading, { suspect }: OddRatio): boolean =>
  reading.relations.some(
    (relation) =>
      relation.kind === 'equal' &&
      (relation.whole === suspect || relation.parts.some(({ fact }) => fact === suspect)) &&
      verdictOf(reading.facts, relation).status === 'holds',
  );

const known = new BySheet<OddRatio>();

/** Every such line, once for each table. */
export function tenfoldLines(reading: Reading): readonly OddRatio[] {
  const odd = known.of(reading, (facts, relations) => {
    const tables = [...ratiosTo(reading, linesOf(reading.facts, facts), 'plan').values()];
    const beyond = tables.filter((ratios) => ratios.some(({ log }) => log >= BEYOND_PLAN));
    if (beyond.length === 0) return [];
    const wholes = wholesOf(reading, relations);
    return beyond.flatMap((ratios) => oddOne(ratios.filter(({ value }) => !wholes.has(value))));
  });
  if (odd.length === 0) return [];
  const lines = linesOf(reading.facts, { from: 0, to: reading.facts.length });
  return odd.filter((each) => !isGrowth(reading, each, lines) && !isSaidElsewhere(reading, each));
}
