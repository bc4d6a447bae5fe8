/** The repair that may be made without asking: what the figures decide, and never a typed number in a formula's place. */
import { addressKey } from '../../core/cell-address';
import type { Cause, Finding, Suspect } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { addsBeside, isSpokenFor, isTypedAmongFormulas } from '../../diagnosis';
import { repairByExplanation, type Repair } from './repair';
import { repairByFormula } from './total-formula';

const TYPED: ReadonlySet<Cause> = new Set(['digit-swap', 'digit-slip', 'scale-slip', 'sign-flip']);

/** Whether the whole's own formula leaves a part out, adds one beyond, or adds what stands beside them: then it is not sound. */
function isUnsound(reading: Reading, relation: Relation): boolean {
  const formula = reading.relations.find((each) => each.whole === relation.whole && each.source === 'formula');
  if (!formula || formula.kind !== 'sum') return false;
  if (addsBeside(reading.facts, relation.parts, formula.parts)) return true;
  const [asked, added] = [relation, formula].map(({ parts }) => new Set(parts.map(({ fact }) => fact)));
  if (!asked || !added || asked.size === added.size) return false;
  const [small, large] = asked.size < added.size ? [asked, added] : [added, asked];
  return small.size > 0 && [...small].every((fact) => large.has(fact));
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
  const due =
    (isUnsound(reading, relation) && isSpokenFor(relation)) || (slip && isTypedAmongFormulas(reading, relation));
  return due ? repairByFormula(snapshot, reading, relation) : null;
}

/** A SUM where SUBTOTALs pass each other over would be added once more above them. */
const isSubtotal = ({ changes }: Repair): boolean => changes.some(({ after }) => after.startsWith('=SUBTOTAL('));

/** The formula for a total that was typed among formulas, where that is all that is wrong. */
function repairOfTyped(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding): Repair | null {
  const [only, ...more] = finding.cause?.explanations[0]?.repairs ?? [];
  if (!only || more.length > 0) return null;
  const relations = reading.relations.filter(
    (each) =>
      addressKey(reading.facts[each.whole]?.at ?? finding.at) === addressKey(only.at) &&
      isTypedAmongFormulas(reading, each),
  );
  const repairs = relations.flatMap((relation) => repairByFormula(snapshot, reading, relation) ?? []);
  return repairs.find(isSubtotal) ?? repairs[0] ?? null;
}

/** The repair of what is proven, or of a total by its table's formulas; a sound formula is never replaced. */
export function certainRepair(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding): Repair | null {
  const [told] = finding.cause?.decided ? finding.cause.explanations : [];
  if (told && told.data['calculated'] !== 'formula')
    return repairOfTyped(snapshot, reading, finding) ?? repairByExplanation(snapshot, told);
  return finding.suspects?.[0] ? repairByStructure(snapshot, reading, finding) : null;
}
