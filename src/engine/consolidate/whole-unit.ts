/** Differences of one sheet that one unit explains alike: the upper body left it out of the whole table, or counted it twice. */
import type { Comparison, Difference } from './compare';

export interface WholeUnit {
  readonly sheet: string;
  readonly cause: 'omitted-part' | 'double-count';
  /** Number of the unit. */
  readonly unit: number;
  readonly differences: readonly Difference[];
}

/** Fewer may be chance. */
const LEAST = 3;

/** The likeliest first, where it is of that kind. */
function explainedBy({
  finding,
  units: [unit],
}: Difference): { readonly cause: WholeUnit['cause']; readonly unit: number } | null {
  const cause = finding.suspects?.[0]?.cause;
  return unit !== undefined && (cause === 'omitted-part' || cause === 'double-count') ? { cause, unit } : null;
}

export function wholeUnits({ differences }: Pick<Comparison, 'differences'>): readonly WholeUnit[] {
  const groups = new Map<
    string,
    { cause: WholeUnit['cause']; unit: number; sheet: string; differences: Difference[] }
  >();
  for (const difference of differences) {
    const by = explainedBy(difference);
    if (!by) continue;
    const { sheet } = difference.finding.at;
    const key = `${sheet}\n${by.cause} ${String(by.unit)}`;
    const group = groups.get(key) ?? { ...by, sheet, differences: [] };
    group.differences.push(difference);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.differences.length >= LEAST);
}
