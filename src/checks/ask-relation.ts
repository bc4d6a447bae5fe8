/** One relation asked by one question: a finding, a skip or a proof (law 4: it only returns). */
import type { CheckResult } from '../core/check';
import type { CellAddress } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { BaseFinding, FindingData, Language, Proof, Severity } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Relation, RelationKind } from '../core/relation';
import { claimOf, type RelationClaim } from '../core/relation-claim';
import { verdictOf, type Failure, type Verdict } from '../core/verdict';
import { proofData, type Failed } from './arithmetic';
import type { RelationSkip } from './skip-text';

export interface RelationQuestion<Id extends string, Code extends Failure, Data extends FindingData> {
  readonly id: Id;
  readonly kinds: readonly RelationKind[];
  /** How grave each failure is, where the relation's force lets it accuse outright. */
  readonly severity: Readonly<Record<Code, Severity>>;
  readonly data: (failed: Failed) => Data;
  /** The cell that is the odd one, where it is not the whole. */
  readonly oddOne?: (failed: Failed) => Fact | undefined;
  readonly describe: (finding: BaseFinding<Id, Code, Data>, language: Language) => string;
}

const MOST_NAMED = 5;

/** The first cells by name, as a skip's data has them. */
export function named(cells: readonly CellAddress[]): { readonly cells?: string } {
  return cells.length === 0
    ? {}
    : {
        cells: cells
          .slice(0, MOST_NAMED)
          .map((at) => at.cell)
          .join(', '),
      };
}

/** An error of a relation that may only warn is a warning. */
function weighed(severity: Severity, relation: Relation): Severity {
  return severity === 'error' && relation.force === 'warning' ? 'warning' : severity;
}

export type Result<Id extends string, Code extends Failure, Data extends FindingData> = CheckResult<
  BaseFinding<Id, Code, Data>,
  RelationSkip<Id>
>;

export const NOTHING: CheckResult<never, never> = { findings: [], skipped: [], proofs: [] };

function skipOf<Id extends string>(
  check: Id,
  failed: Omit<Failed, 'sides'>,
  verdict: Extract<Verdict, { status: 'skipped' }>,
  claim: RelationClaim,
): RelationSkip<Id> {
  const { relation, whole } = failed;
  const cells = verdict.reason === 'unknown-operand' ? relation.blanks : verdict.facts.map((fact) => fact.at);
  const data = {
    label: verdict.facts[0]?.label ?? whole.label,
    statement: relation.statement,
    ...named(cells),
  };
  return { check, at: whole.at, reason: verdict.reason, data, relation: relation.id, claim };
}

function findingOf<Id extends string, Code extends Failure, Data extends FindingData>(
  question: Omit<RelationQuestion<Id, Code, Data>, 'describe'>,
  code: Code,
  failed: Failed,
  claim: RelationClaim,
): BaseFinding<Id, Code, Data> {
  const odd = question.oddOne?.(failed) ?? failed.whole;
  const figures = [failed.whole, ...failed.relation.parts.flatMap(({ fact }) => failed.facts[fact] ?? [])];
  const others = figures.filter((each) => each !== odd).map(({ at }) => at);
  return {
    check: question.id,
    code,
    severity: weighed(question.severity[code], failed.relation),
    at: odd.at,
    related: [...others, ...failed.relation.items.map(({ at }) => at)],
    data: question.data(failed),
    relation: failed.relation.id,
    claim,
  };
}

/** One relation asked by one question: at most one finding, one skip or one proof. */
export function askRelation<Id extends string, Code extends Failure, Data extends FindingData>(
  question: Omit<RelationQuestion<Id, Code, Data>, 'describe'>,
  reading: Reading,
  relation: Relation,
): Result<Id, Code, Data> {
  const { facts } = reading;
  const whole = facts[relation.whole];
  const claim = claimOf(facts, relation);
  if (!whole || !claim) return NOTHING;
  const verdict = verdictOf(facts, relation);
  if (verdict.status === 'skipped')
    return { ...NOTHING, skipped: [skipOf(question.id, { facts, relation, whole }, verdict, claim)] };
  if (verdict.status === 'holds') {
    const proof: Proof = {
      check: question.id,
      relation: relation.id,
      claim,
      at: whole.at,
      test: verdict.test,
      data: proofData(facts, relation, whole, verdict),
    };
    return { ...NOTHING, proofs: [proof] };
  }
  const { code } = verdict;
  const isOwn = (given: Failure): given is Code => Object.hasOwn(question.severity, given);
  if (!isOwn(code)) return NOTHING;
  return { ...NOTHING, findings: [findingOf(question, code, { facts, relation, whole, sides: verdict }, claim)] };
}
