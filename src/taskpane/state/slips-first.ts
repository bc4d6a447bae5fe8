/**
 * A figure with a wrong sign stands before what was worked out of it: the rates and totals of its column fail or look odd
 * because of it, and who puts it right first has nothing left to do there.
 */
import { parseCellName } from '../../core/cell-address';
import type { Finding, Severity } from '../../core/finding';

/** As the list shows it. */
export interface Entry {
  readonly block: { readonly findings: readonly Finding[] };
  readonly first: Finding;
  readonly severity: Severity;
  readonly sheet: string;
}

const isSlip = ({ check }: Finding): boolean => check === 'sign-plausible';

const columnOf = (cell: string): number => parseCellName(cell)?.column ?? -1;

/** Columns of its own sheet that an entry's figures stand in or are worked out of. */
function columnsOf({ block, sheet }: Entry): readonly number[] {
  const cells = block.findings.flatMap(({ at, claim }) =>
    claim ? [claim.whole, ...claim.parts.map((part) => part.at)] : [at],
  );
  return cells.filter((at) => at.sheet === sheet).map(({ cell }) => columnOf(cell));
}

/** The entries of one sheet, the gravest first, with each slip before the first entry about its column. */
export function slipsBeforeResults<T extends Entry>(group: readonly T[]): readonly T[] {
  const slips = group.filter(({ first }) => isSlip(first));
  if (slips.length === 0) return group;
  const others = group.filter((listed) => !slips.includes(listed));
  const firstAt = new Map<number, number>();
  others.forEach((listed, at) => {
    for (const column of columnsOf(listed)) if (!firstAt.has(column)) firstAt.set(column, at);
  });
  const before = new Map<number, T[]>();
  for (const slip of slips) {
    const at = firstAt.get(columnOf(slip.first.at.cell)) ?? others.findIndex((each) => each.severity === 'note');
    const place = at < 0 ? others.length : at;
    before.set(place, [...(before.get(place) ?? []), slip]);
  }
  return [...others, null].flatMap((listed, at) => [...(before.get(at) ?? []), ...(listed ? [listed] : [])]);
}
