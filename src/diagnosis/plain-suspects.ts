/** Suspects without weighing: two places that disagree, and the cell of a finding that is one of very many. */
import { addressKey, type CellAddress } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Finding, Suspect } from '../core/finding';
import { shift, toText, normalise } from '../core/decimal';
import type { Reading } from '../core/reading';
import { powerBetween } from '../core/relation-scale';
import { slipBetween } from './typing-errors';

/** Figures by their cell; the map is made when first asked. */
export class Places {
  private byKey: Map<string, Fact> | null = null;

  constructor(private readonly reading: Reading) {}

  at(at: CellAddress | undefined): Fact | undefined {
    if (!at) return undefined;
    this.byKey ??= new Map(this.reading.facts.map((fact) => [addressKey(fact.at), fact]));
    return this.byKey.get(addressKey(at));
  }
}

function suspect(fact: Fact, other: Fact, rank: number): Suspect[] {
  const power = powerBetween(other.unit, fact.unit);
  if (power === null) return [];
  const value = normalise(shift(other.value, power));
  const slip = slipBetween(fact.value, value, fact.decimals);
  const data = {
    label: fact.label,
    from: toText(fact.value),
    to: toText(value),
    unit: fact.unit?.text ?? '',
    arithmetic: `${toText(value)} = ${toText(value)}`,
    decision: 'undecided',
    repaired: '1',
  };
  return [{ at: fact.at, cause: slip?.cause ?? 'unknown', value: toText(value), rank, data }];
}

/** Both cells of a disagreement, the one that the finding stands at first; else the finding's own cell as its parts ask. */
export function plainSuspects(places: Places, finding: Finding): Suspect[] {
  const { expected, actual } = finding.data;
  if (finding.check === 'figures-agree') {
    const [here, there] = [places.at(finding.at), places.at(finding.related[0])];
    return here && there ? [...suspect(here, there, 1), ...suspect(there, here, 2)] : [];
  }
  if (expected === undefined || actual === undefined) return [];
  const data = {
    label: finding.data['label'] ?? '',
    from: actual,
    to: expected,
    unit: finding.data['unit'] ?? '',
    repaired: '1',
    arithmetic: `${finding.data['arithmetic'] ?? ''} = ${expected}`,
    decision: 'undecided',
    candidates: finding.at.cell,
  };
  return [{ at: finding.at, cause: 'unknown', value: expected, rank: 1, data }];
}
