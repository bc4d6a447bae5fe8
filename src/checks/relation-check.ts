/** Makes a check out of the kinds of relations it asks and the severity of each failure (law 4: it only returns). */
import { equationOf } from '../core/arithmetic-text';
import type { Check, CheckResult } from '../core/check';
import { normalise, shift, subtract, toText } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Finding, Language, Proof, Severity, Skip } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Relation, RelationKind } from '../core/relation';
import { packedFigures } from '../core/packed-figures';
import { certainlyHolds } from '../core/relation-holds';
import { relationsOfKind } from '../core/relations-by-kind';
import { powerBetween } from '../core/relation-scale';
import { verdictOf, type Failure, type Sides } from '../core/verdict';
import { arithmeticData } from './arithmetic';
import { skipText } from './skip-text';

export interface RelationQuestion {
  readonly id: string;
  readonly kinds: readonly RelationKind[];
  readonly severity: Readonly<Partial<Record<Failure, Severity>>>;
  readonly describe: (finding: Finding, language: Language) => string;
}

const NOTHING: CheckResult = { findings: [], skipped: [], proofs: [] };

/** The part that is larger than what it belongs to is the odd one; all in the part's unit. */
function exceeding(question: RelationQuestion, relation: Relation, whole: Fact, part: Fact, sides: Sides): Finding {
  const power = powerBetween(whole.unit, part.unit) ?? 0;
  const most = shift(whole.value, power);
  const data = {
    actual: toText(part.value),
    expected: toText(normalise(most)),
    difference: toText(normalise(subtract(part.value, most))),
    unit: part.unit?.text ?? '',
    test: sides.test,
    label: part.label,
    whole: whole.label,
    statement: relation.statement,
  };
  const at = part.at;
  return {
    check: question.id,
    code: 'exceeds',
    severity: 'error',
    at,
    related: [whole.at],
    data,
    relation: relation.id,
  };
}

/** One relation asked by one question: at most one finding, one skip or one proof. */
export function askRelation(question: RelationQuestion, reading: Reading, relation: Relation): CheckResult {
  const whole = reading.facts[relation.whole];
  if (!whole) return NOTHING;
  const verdict = verdictOf(reading.facts, relation);
  if (verdict.status === 'skipped') {
    const named = verdict.facts[0]?.label ?? whole.label;
    const data: Record<string, string> = { label: named, statement: relation.statement };
    const cells = verdict.reason === 'blank-part' ? relation.blanks : verdict.facts.map((fact) => fact.at);
    if (cells.length > 0)
      data['cells'] = cells
        .slice(0, 5)
        .map((at) => at.cell)
        .join(', ');
    return { findings: [], skipped: [{ check: question.id, at: whole.at, reason: verdict.reason, data }], proofs: [] };
  }
  const data = arithmeticData(reading.facts, relation, whole, verdict);
  if (verdict.status === 'holds') {
    const proof: Proof = {
      relation: relation.id,
      at: whole.at,
      test: verdict.test,
      data: { ...data, equation: equationOf(reading.facts, relation), source: relation.source },
    };
    return { findings: [], skipped: [], proofs: [proof] };
  }
  const parts = relation.parts.flatMap((part) => reading.facts[part.fact] ?? []);
  const part = relation.kind === 'subset' ? parts[0] : undefined;
  if (part) return { findings: [exceeding(question, relation, whole, part, verdict)], skipped: [], proofs: [] };
  const related = [...parts.map((each) => each.at), ...relation.items.map((item) => item.at)];
  const finding: Finding = {
    check: question.id,
    code: verdict.code,
    severity: question.severity[verdict.code] ?? 'error',
    at: whole.at,
    related,
    data,
    relation: relation.id,
  };
  return { findings: [finding], skipped: [], proofs: [] };
}

/** Proofs are made when they are first read: on a large workbook nearly every relation holds, and few ask why. */
class LazyResult implements CheckResult {
  readonly findings: Finding[] = [];
  readonly skipped: Skip[] = [];
  proven = 0;
  private made: readonly Proof[] | null = null;

  constructor(private readonly prove: () => readonly Proof[]) {}

  get proofs(): readonly Proof[] {
    this.made ??= this.prove();
    return this.made;
  }
}

/** What reading found that a form asks, but of a cell that says "-" or nothing (law 5: silence is not success). */
function notAsked(question: RelationQuestion, reading: Reading): Skip[] {
  const kind = `${question.id}/not-asked`;
  return reading.observations
    .filter((observation) => observation.kind === kind)
    .map((observation) => ({
      check: question.id,
      at: observation.at,
      reason: observation.data['reason'] === 'none' ? 'none' : 'blank-part',
      data: {
        cells: observation.related
          .slice(0, 5)
          .map((at) => at.cell)
          .join(', '),
        ...observation.data,
      },
    }));
}

/** A check over relations: the whole reading at once, or one relation after an edit. */
export function relationCheck(question: RelationQuestion): Check {
  const kinds = new Set<RelationKind>(question.kinds);
  const own = (reading: Reading): readonly Relation[] =>
    question.kinds.flatMap((kind) => relationsOfKind(reading.relations, kind));
  const ask = (relations: readonly Relation[], reading: Reading, result: LazyResult): void => {
    if (relations.length === 0) return;
    const packed = packedFigures(reading.facts);
    for (const relation of relations) {
      if (certainlyHolds(packed, relation)) {
        result.proven += 1;
        continue;
      }
      const answer = askRelation(question, reading, relation);
      for (const finding of answer.findings) result.findings.push(finding);
      for (const skip of answer.skipped) result.skipped.push(skip);
      result.proven += answer.proofs.length;
    }
  };
  return {
    id: question.id,
    run(reading) {
      const result = new LazyResult(() =>
        own(reading).flatMap((relation) => askRelation(question, reading, relation).proofs),
      );
      for (const kind of question.kinds) ask(relationsOfKind(reading.relations, kind), reading, result);
      result.skipped.push(...notAsked(question, reading));
      return result;
    },
    kinds: question.kinds,
    besides: (reading) => ({ findings: [], skipped: notAsked(question, reading), proofs: [] }),
    ofRelation: (reading, relation) => (kinds.has(relation.kind) ? askRelation(question, reading, relation) : NOTHING),
    describe: question.describe,
    describeSkip: skipText,
  };
}
