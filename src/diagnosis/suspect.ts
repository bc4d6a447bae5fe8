/** Hypotheses as suspects: data for one sentence of reason each, with the arithmetic written out. */
import { valuedFact } from '../core/held-fact';
import { equationOf } from '../core/arithmetic-text';
import { toText } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { FindingData, Suspect } from '../core/finding';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { causeNamed } from './causes';
import type { Decision } from './decide';
import { isClean, type Hypothesis } from './hypothesis';
import { cellsOf } from './cells-of';
import { type Problem } from './problem';

const MOST_EQUATIONS = 3;
const MOST_CANDIDATES = 8;
/** Costs closer than this do not decide. */
const CLOSE = 0.75;

interface Ranked {
  readonly cell: FactIndex;
  readonly best: Hypothesis;
}

function changedFacts(problem: Problem, hypothesis: Hypothesis): Fact[] {
  const facts = [...problem.facts];
  for (const change of hypothesis.changes) {
    const fact = facts[change.fact];
    if (fact) facts[change.fact] = valuedFact(fact, change.value);
  }
  return facts;
}

function equations(facts: readonly Fact[], relations: readonly Relation[]): string {
  return relations
    .slice(0, MOST_EQUATIONS)
    .map((relation) => equationOf(facts, relation))
    .filter(Boolean)
    .join('; ');
}

/** "70250 / 135264 × 100 = 51.9" with what the cell says instead, for a relation that the repair would break. */
function contradiction(
  facts: readonly Fact[],
  relation: Relation | undefined,
  hypothesis: Hypothesis,
): Record<string, string> {
  const whole = relation && facts[relation.whole];
  const verdict = relation && verdictOf(facts, relation);
  if (!relation || !whole || verdict?.status !== 'fails') return {};
  // What the changed cell itself should be by a relation that holds now.
  if (hypothesis.changes.some((change) => change.fact === relation.whole))
    return { despite: equationOf(facts, relation) };
  return {
    against: equationOf(facts, relation),
    againstCell: whole.at.cell,
    againstSays: toText(whole.value),
    againstUnit: whole.unit?.text ?? '',
    againstLabel: whole.label,
  };
}

/** A relation that holds now and would fail if the whole of the failing one were changed: what decides. */
function witness(relation: Relation, order: readonly Ranked[]): Relation | undefined {
  const loser = order.find((each) => !isClean(each.best) && each.best.broken.length > 0);
  return loser?.best.broken.find((broken) => cellsOf(broken).some((cell) => cellsOf(relation).includes(cell)));
}

function dataOf(problem: Problem, relation: Relation, ranked: Ranked, decision: FindingData): FindingData {
  const { cell, best } = ranked;
  const fact = problem.facts[cell];
  const change = best.changes.find((each) => each.fact === cell);
  const other = best.changes.find((each) => each.fact !== cell);
  const facts = changedFacts(problem, best);
  const first = [relation, ...best.repaired.filter((each) => each !== relation)];
  const data: Record<string, string> = {
    ...decision,
    label: fact?.label ?? '',
    from: fact ? toText(fact.value) : '',
    to: change ? toText(change.value) : '',
    unit: fact?.unit?.text ?? '',
    repaired: String(best.repaired.length),
    arithmetic: equations(facts, first),
    ...contradiction(facts, best.broken[0], best),
  };
  if (change && change.cause !== 'unknown') data['slip'] = change.cause;
  if (change?.by) data['by'] = change.by;
  if (best.left.length > 0) data['left'] = String(best.left.length);
  const otherFact = other && problem.facts[other.fact];
  if (other && otherFact) {
    data['otherCell'] = otherFact.at.cell;
    data['otherSheet'] = otherFact.at.sheet;
    data['otherFile'] = otherFact.at.file;
    data['otherFrom'] = toText(otherFact.value);
    data['otherValue'] = toText(other.value);
  }
  return data;
}

function decisionOf(problem: Problem, relation: Relation, order: readonly Ranked[], proof: Decision): FindingData {
  const cellName = (cell: FactIndex): string => problem.facts[cell]?.at.cell ?? '';
  const meant = proof.proven?.changes[0];
  // What is proven of one cell says nothing of an equation that it leaves wrong.
  if (proof.proven?.repaired.includes(relation) && meant) {
    const { repaired } = proof.proven;
    const agreed = repaired.length >= 2 ? { agreed: String(repaired.length), agreedValue: toText(meant.value) } : {};
    const data = { decision: 'decided', candidates: cellName(meant.fact), ...agreed };
    return repaired.length >= 2 ? data : { ...data, ...supportOf(problem, relation, order) };
  }
  const clean = order.filter((each) => isClean(each.best));
  const best = (clean[0] ?? order[0])?.best.cost ?? 0;
  const close = (clean.length > 0 ? clean : order).filter((each) => each.best.cost < best + CLOSE);
  const own = new Set(cellsOf(relation));
  const rivals = new Set([...close.map((each) => each.cell), ...proof.rivals.filter((cell) => own.has(cell))]);
  // One alone is not proven: nothing excludes the others of the equation.
  if (rivals.size < 2) for (const { cell } of order) rivals.add(cell);
  return {
    decision: 'undecided',
    candidates: [...rivals].slice(0, MOST_CANDIDATES).map(cellName).join(', '),
    ...supportOf(problem, relation, order),
  };
}

/** The equation that speaks for what stands in a cell, and what it would say instead. */
function supportOf(problem: Problem, relation: Relation, order: readonly Ranked[]): FindingData {
  const decides = witness(relation, order);
  const data: Record<string, string> = {};
  const whole = decides && problem.facts[decides.whole];
  if (decides && whole) {
    data['witness'] = equationOf(problem.facts, decides);
    data['witnessCell'] = whole.at.cell;
    const loser = order.find((each) => each.best.broken.includes(decides));
    const loserFact = loser && problem.facts[loser.cell];
    if (loser && loserFact) {
      data['keeps'] = toText(loserFact.value);
      data['keepsCell'] = loserFact.at.cell;
      if (loser.cell !== decides.whole) data['wouldBe'] = equationOf(changedFacts(problem, loser.best), decides);
    }
  }
  return data;
}

/** Suspects of one failing relation, in order; each carries what decides between them, or that nothing does. */
export function suspectsFrom(
  problem: Problem,
  relation: Relation,
  given: readonly Ranked[],
  proof: Decision,
): Suspect[] {
  const proven = proof.proven?.changes[0]?.fact;
  const order = [...given].sort((a, b) => Number(b.cell === proven) - Number(a.cell === proven));
  const decision = decisionOf(problem, relation, order, proof);
  return order.flatMap((ranked, index): Suspect[] => {
    const fact = problem.facts[ranked.cell];
    const change = ranked.best.changes.find((each) => each.fact === ranked.cell);
    if (!fact || !change) return [];
    const repaired = isClean(ranked.best)
      ? ranked.best.repaired.filter((each) => cellsOf(each).includes(ranked.cell)).length
      : 1;
    return [
      {
        at: fact.at,
        cause: causeNamed(change.cause, repaired),
        value: toText(change.value),
        rank: index + 1,
        data: dataOf(problem, relation, ranked, decision),
      },
    ];
  });
}
