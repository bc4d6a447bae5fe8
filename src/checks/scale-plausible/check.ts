/**
 * Is a figure off by a power of ten against its plan, its prior year and the other lines of its table? A slip that no
 * relation proves: it only says where to look, and only where the other lines agree with each other.
 */
import type { Check } from '../../core/check';
import { normalise, shift, toText } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import type { ScalePlausibleFinding, ScaleSlip } from './finding';
import { oddRatios, type OddRatio } from './odd-ratios';
import { vouchedFor } from './vouched-for';
import { describe } from './wording';

const id = 'scale-plausible';

function findingOf(reading: Reading, odd: OddRatio): ScalePlausibleFinding[] {
  const fact = reading.facts[odd.suspect];
  const other = reading.facts[odd.against];
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
  };
  return [{ check: id, code: 'scale-slip', severity: 'warning', at: fact.at, related: [other.at], data }];
}

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
    const findings = odd.filter((each) => !trusted.has(each.suspect)).flatMap((each) => findingOf(reading, each));
    return { findings, skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip: never) => skip,
};
