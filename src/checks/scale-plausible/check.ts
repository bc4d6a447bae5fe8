/**
 * Is a figure off by a power of ten against its plan, its prior year and the other lines of its table? A slip that no
 * relation proves: it only says where to look, and only where the other lines agree with each other.
 */
import type { Check } from '../../core/check';
import { addressKey } from '../../core/cell-address';
import { normalise, shift, toText } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { farOff } from './far-off';
import type { ScalePlausibleFinding, ScaleSlip } from './finding';
import { oddRatios } from './odd-ratios';
import { tenfoldLines } from './tenfold';
import { vouchedFor } from './vouched-for';
import { scaledTables } from './whole-tables';
import { describe } from './wording';

const id = 'scale-plausible';

interface Odd {
  readonly suspect: FactIndex;
  readonly power: number;
}

function findingOf(
  reading: Reading,
  odd: Odd,
  other: Fact | undefined,
  more: Pick<ScaleSlip, 'figures' | 'otherPlace' | 'lastYear' | 'lastYearUnit'> = {},
): ScalePlausibleFinding[] {
  const fact = reading.facts[odd.suspect];
  if (!fact || !other) return [];
  const data: ScaleSlip = {
    label: fact.label,
    actual: toText(fact.value),
    expected: toText(normalise(shift(fact.value, -odd.power))),
    unit: fact.unit?.text ?? '',
    factor: '1'.padEnd(Math.abs(odd.power) + 1, '0'),
    direction: odd.power > 0 ? 'large' : 'small',
    against: toText(other.value),
    againstUnit: other.unit?.text ?? '',
    measure: other.measure,
    ...more,
  };
  return [{ check: id, code: 'scale-slip', severity: 'warning', at: fact.at, related: [other.at], data }];
}

function askFarOff(reading: Reading): ScalePlausibleFinding[] {
  const { facts } = reading;
  return farOff(reading).flatMap((odd) => {
    const last = facts[odd.lastYear];
    const more = last ? { lastYear: toText(last.value), lastYearUnit: last.unit?.text ?? '' } : {};
    return findingOf(reading, odd, facts[odd.against], more);
  });
}

/** What a unit's whole table is to its own earlier one. */
const askTables = (reading: Reading): ScalePlausibleFinding[] =>
  scaledTables(reading).flatMap(({ suspect, against, power, figures }) => {
    const { cell, sheet, file } = against.at;
    const more = { figures: String(figures), otherPlace: `${cell} (${sheet}, ${file})` };
    return findingOf(reading, { suspect, power }, against, more);
  });

export const scalePlausible: Check<ScalePlausibleFinding, never> = {
  id,
  run(reading) {
    const odd = oddRatios(reading);
    const trusted =
      odd.length > 0
        ? vouchedFor(
            reading,
            odd.map((each) => each.suspect),
          )
        : new Set<number>();
    const findings = odd
      .filter((each) => !trusted.has(each.suspect))
      .flatMap((each) => findingOf(reading, each, reading.facts[each.against]));
    const told = new Set(findings.map(({ at }) => addressKey(at)));
    const tenfold = tenfoldLines(reading).flatMap((each) => findingOf(reading, each, reading.facts[each.against]));
    const further = [...tenfold, ...askFarOff(reading)].filter(({ at }) => {
      const isNew = !told.has(addressKey(at));
      told.add(addressKey(at));
      return isNew;
    });
    return { findings: [...findings, ...further, ...askTables(reading)], skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip: never) => skip,
};
