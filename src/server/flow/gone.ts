/** Units that the tree no longer names: what they handed in is kept and shown as such, and counts nowhere. */
import type { Submission, Unit } from '../store';

export interface GoneUnit {
  readonly unit: Unit;
  /** What it handed in for the period, oldest first. */
  readonly versions: readonly Submission[];
}

/** Those that have handed in for the period, among what a person sees. */
export function goneOf(
  units: readonly Unit[],
  ofUnit: ReadonlyMap<string, readonly Submission[]>,
): readonly GoneUnit[] {
  return units.flatMap((unit) => {
    const versions = ofUnit.get(unit.id) ?? [];
    return unit.active === 1 || versions.length === 0 ? [] : [{ unit, versions }];
  });
}
