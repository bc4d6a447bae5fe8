/** Units that the tree no longer names: what they handed in is kept and shown as such, and counts nowhere. */
import { Refusal } from '../refusal';
import type { Submission, Unit } from '../store';

export interface GoneUnit {
  readonly unit: Unit;
  /** What it handed in for the period, oldest first. */
  readonly versions: readonly Submission[];
}

/** Those that have handed in for the period, among what a person sees; the person's `own` in any case. */
export function goneOf(
  units: readonly Unit[],
  ofUnit: ReadonlyMap<string, readonly Submission[]>,
  own: string | null = null,
): readonly GoneUnit[] {
  return units.flatMap((unit) => {
    const versions = ofUnit.get(unit.id) ?? [];
    return unit.active === 1 || (versions.length === 0 && unit.id !== own) ? [] : [{ unit, versions }];
  });
}

/** Where a unit that is handed in for is one of the tree: Refusal where it no longer is. */
export function requireInTree(unit: Unit | null): void {
  if (unit?.active !== 0) return;
  throw new Refusal('conflict', {
    vi: `“${unit.name}” không còn trong cây cơ quan nên không nộp thêm được; sổ đã nộp vẫn giữ. Nếu là nhầm, hãy nhờ người quản trị đưa đơn vị trở lại cây.`,
    en: `"${unit.name}" is no longer in the tree of bodies and hands nothing more in; what it handed in is kept. If that is a mistake, ask the administrator to put it back.`,
  });
}
