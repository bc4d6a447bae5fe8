/** Makes a check out of the kinds of relations it asks and the severity of each failure (law 4: it only returns). */
import type { Check, CheckResult } from '../core/check';
import type { BaseFinding, FindingData, Proof } from '../core/finding';
import { isOfKind } from '../core/observation';
import { packedFigures } from '../core/packed-figures';
import type { Reading } from '../core/reading';
import type { Relation, RelationKind } from '../core/relation';
import { certainlyHolds } from '../core/relation-holds';
import { relationsOfKind } from '../core/relations-by-kind';
import type { Failure } from '../core/verdict';
import { askRelation, named, NOTHING, type RelationQuestion, type Result } from './ask-relation';
import { skipText, type RelationSkip } from './skip-text';

/** Proofs are made when they are first read: on a large workbook nearly every relation holds, and few ask why. */
class LazyResult<F extends BaseFinding<string, string, FindingData>, Id extends string> implements CheckResult<
  F,
  RelationSkip<Id>
> {
  readonly findings: F[] = [];
  readonly skipped: RelationSkip<Id>[] = [];
  proven = 0;
  private made: readonly Proof[] | null = null;

  constructor(private readonly prove: () => readonly Proof[]) {}

  get proofs(): readonly Proof[] {
    this.made ??= this.prove();
    return this.made;
  }
}

/** What reading found that a form asks, but of a cell that says "-" or nothing (law 5: silence is not success). */
function notAsked<Id extends string>(id: Id, kinds: ReadonlySet<RelationKind>, reading: Reading): RelationSkip<Id>[] {
  return reading.observations
    .filter(isOfKind('not-asked'))
    .filter(({ data }) => kinds.has(data.relation))
    .map(({ at, related, data: { reason, label, measure } }) => ({
      check: id,
      at,
      reason: reason === 'none' ? 'none' : 'unknown-operand',
      data: { label, measure, ...named(related) },
    }));
}

/** Structures that were tried and let go, where nothing else stands for their wholes. */
function unsupported<Id extends string>(
  check: Id,
  kinds: ReadonlySet<RelationKind>,
  reading: Reading,
): RelationSkip<Id>[] {
  return reading.withdrawn
    .filter(({ kind, reason }) => reason === 'unsupported' && kinds.has(kind))
    .map(({ kind, at, parts, source, statement, support }) => ({
      check,
      at,
      reason: 'unsupported',
      data: { label: '', statement, holds: String(support.holds), asked: String(support.asked) },
      claim: {
        kind,
        source,
        exhaustive: true,
        support,
        whole: at,
        parts: parts.map((part) => ({ at: part, sign: 1 })),
      },
    }));
}

/** A check over relations: the whole reading at once, or one relation after an edit. */
export function relationCheck<Id extends string, Code extends Failure, Data extends FindingData>(
  question: RelationQuestion<Id, Code, Data>,
): Check<BaseFinding<Id, Code, Data>, RelationSkip<Id>> {
  const kinds = new Set<RelationKind>(question.kinds);
  const own = (reading: Reading): readonly Relation[] =>
    question.kinds.flatMap((kind) => relationsOfKind(reading.relations, kind));
  const unasked = (reading: Reading): RelationSkip<Id>[] => [
    ...notAsked(question.id, kinds, reading),
    ...unsupported(question.id, kinds, reading),
  ];
  return {
    id: question.id,
    run(reading) {
      return askRelations(question, reading, own(reading), unasked(reading));
    },
    kinds: question.kinds,
    besides: (reading) => ({ ...NOTHING, skipped: unasked(reading) }),
    ofRelation: (reading, relation) => (kinds.has(relation.kind) ? askRelation(question, reading, relation) : NOTHING),
    describe: question.describe,
    describeSkip: skipText,
  };
}

/** Many relations asked by one question; what holds for certain is only counted. `skipped`: what is known to be unasked. */
export function askRelations<Id extends string, Code extends Failure, Data extends FindingData>(
  question: RelationQuestion<Id, Code, Data>,
  reading: Reading,
  relations: readonly Relation[],
  skipped: readonly RelationSkip<Id>[] = [],
): Result<Id, Code, Data> {
  const result = new LazyResult<BaseFinding<Id, Code, Data>, Id>(() =>
    relations.flatMap((relation) => askRelation(question, reading, relation).proofs),
  );
  const packed = relations.length > 0 ? packedFigures(reading.facts) : null;
  for (const relation of relations) {
    if (packed && certainlyHolds(packed, relation)) {
      result.proven += 1;
      continue;
    }
    const answer = askRelation(question, reading, relation);
    result.findings.push(...answer.findings);
    result.skipped.push(...answer.skipped);
    result.proven += answer.proofs.length;
  }
  result.skipped.push(...skipped);
  return result;
}
