/** The repair that may be made without asking: what the figures decide, and never a typed number in a formula's place. */
import { addressKey } from '../../core/cell-address';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { repairBySuspect, restoring, type Repair } from './repair';
import { repairByFormula } from './total-formula';

/**
 * The first suspect's repair, unless the figures cannot decide between several. A formula is only ever replaced by the
 * formula that the failing relation asks for; null where there is none.
 */
export function certainRepair(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding): Repair | null {
  const first = finding.suspects?.[0];
  if (!first || first.data['decision'] !== 'decided' || first.at.file !== snapshot.file) return null;
  const cells = [
    first.at,
    ...(first.data['otherCell'] === undefined
      ? []
      : [{ sheet: first.data['otherSheet'] ?? first.at.sheet, cell: first.data['otherCell'] }]),
  ];
  if (!cells.some(({ sheet, cell }) => restoring(snapshot, sheet, cell).formula !== undefined))
    return repairBySuspect(snapshot, first);
  const relation = reading.relations.find((each) => each.id === finding.relation);
  const whole = relation && reading.facts[relation.whole];
  return relation && whole && cells.length === 1 && addressKey(whole.at) === addressKey(first.at)
    ? repairByFormula(snapshot, reading, relation)
    : null;
}
