/** The repair that may be made without asking: what the figures decide, and never a typed number in a formula's place. */
import { addressKey, parseCellName } from '../../core/cell-address';
import { contentAt } from '../../core/edit-fit';
import type { Cause, Finding, Suspect } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { repairBySuspect, type Repair } from './repair';
import { repairByFormula } from './total-formula';

const TYPED: ReadonlySet<Cause> = new Set(['digit-swap', 'digit-slip', 'scale-slip', 'sign-flip']);

/** Whether the whole's own formula leaves a part out or adds one beyond: then it is not sound. */
function isUnsound(reading: Reading, relation: Relation): boolean {
  const formula = reading.relations.find((each) => each.whole === relation.whole && each.source === 'formula');
  if (!formula || formula.kind !== 'sum') return false;
  const [asked, added] = [relation, formula].map(({ parts }) => new Set(parts.map(({ fact }) => fact)));
  if (!asked || !added || asked.size === added.size) return false;
  const [small, large] = asked.size < added.size ? [asked, added] : [added, asked];
  return small.size > 0 && [...small].every((fact) => large.has(fact));
}

/** Where the parts of a relation stand as seen from its whole. */
function shapeOf(reading: Reading, relation: Relation): string {
  const position = (fact: number): { row: number; column: number } | null =>
    parseCellName(reading.facts[fact]?.at.cell ?? '');
  const whole = position(relation.whole);
  return relation.parts
    .map(({ fact, sign }) => {
      const part = position(fact);
      return `${String(sign)} ${String((part?.row ?? 0) - (whole?.row ?? 0))} ${String((part?.column ?? 0) - (whole?.column ?? 0))}`;
    })
    .join();
}

/** Whether the same sum is a formula in at least two other places of the table, and typed here alone. */
function isTypedAmongFormulas(reading: Reading, relation: Relation): boolean {
  const whole = reading.facts[relation.whole];
  if (!whole || whole.written === 'formula') return false;
  const shape = shapeOf(reading, relation);
  const kin = reading.relations.filter((each) => {
    const other = reading.facts[each.whole];
    return (
      each.whole !== relation.whole &&
      each.kind === 'sum' &&
      other?.table === whole.table &&
      each.parts.length === relation.parts.length &&
      shapeOf(reading, each) === shape
    );
  });
  const others = new Set(kin.map((each) => each.whole));
  return others.size >= 2 && [...others].every((fact) => reading.facts[fact]?.written === 'formula');
}

/** The whole's suspect where nothing speaks for what stands there. */
function unopposed(finding: Finding, relation: Relation, reading: Reading): Suspect | undefined {
  const whole = reading.facts[relation.whole];
  const own = whole && finding.suspects?.find(({ at }) => addressKey(at) === addressKey(whole.at));
  return own && own.data['against'] === undefined && own.data['despite'] === undefined ? own : undefined;
}

/** The formula that covers the parts, where the total's own omits one, or a slip was typed among formulas. */
function repairByStructure(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding): Repair | null {
  const relation = reading.relations.find((each) => each.id === finding.relation);
  if (relation?.kind !== 'sum' || !relation.exhaustive || relation.source === 'figures') return null;
  const suspect = unopposed(finding, relation, reading);
  if (!suspect || suspect.at.file !== snapshot.file) return null;
  const slip = TYPED.has(suspect.cause) || TYPED.has(suspect.data['slip'] as Cause);
  const due = isUnsound(reading, relation) || (slip && isTypedAmongFormulas(reading, relation));
  return due ? repairByFormula(snapshot, reading, relation) : null;
}

/** The repair of what is proven, or of a total by its table's formulas; a sound formula is never replaced. */
export function certainRepair(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding): Repair | null {
  const first = finding.suspects?.[0];
  if (!first) return null;
  const decided = first.data['decision'] === 'decided' && first.at.file === snapshot.file;
  const typed = contentAt(snapshot, first.at.sheet, first.at.cell).formula === undefined;
  if (decided && typed && first.data['otherCell'] === undefined) return repairBySuspect(snapshot, first);
  return repairByStructure(snapshot, reading, finding);
}
