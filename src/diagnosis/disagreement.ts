/** Suspects of two places that disagree where no relation of the reading says so: either may be the wrong one. */
import { addressKey, type CellAddress } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Finding, Suspect } from '../core/finding';
import { shift, toText, normalise } from '../core/decimal';
import type { Reading } from '../core/reading';
import { powerBetween } from '../core/relation-scale';
import { slipBetween } from './typing-errors';

function factAt(reading: Reading, at: CellAddress | undefined): Fact | undefined {
  if (!at) return undefined;
  const key = addressKey(at);
  return reading.facts.find((fact) => addressKey(fact.at) === key);
}

function suspect(fact: Fact, other: Fact, rank: number): Suspect[] {
  const power = powerBetween(other.unit, fact.unit);
  if (power === null) return [];
  const value = normalise(shift(other.value, power));
  const slip = slipBetween(fact.value, value);
  const data = {
    label: fact.label, from: toText(fact.value), to: toText(value), unit: fact.unit?.text ?? '',
    arithmetic: `${toText(value)} = ${toText(value)}`, decision: 'undecided', repaired: '1',
  };
  return [{ at: fact.at, cause: slip?.cause ?? 'unknown', value: toText(value), rank, data }];
}

/** Both cells of a disagreement, the one that the finding stands at first. */
export function disagreement(reading: Reading, finding: Finding): Suspect[] {
  const [here, there] = [factAt(reading, finding.at), factAt(reading, finding.related[0])];
  if (finding.check !== 'figures-agree' || !here || !there) return [];
  return [...suspect(here, there, 1), ...suspect(there, here, 2)];
}
