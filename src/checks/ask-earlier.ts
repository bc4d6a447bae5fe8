/** Asks whether figures agree with those of earlier workbooks; what one of them says beside it is the answer (CONTRACT 6). */
import type { CheckResult } from '../core/check';
import type { BaseFinding, FindingData, Proof, Severity } from '../core/finding';
import type { EarlierClaim, Reading } from '../core/reading';
import { changedRelation, type Relation } from '../core/relation';
import type { Failed } from './arithmetic';
import { askRelation } from './ask-relation';
import type { RelationSkip } from './skip-text';

/** How a claim is asked (that both are equal, or that the later figure holds the earlier one), and what a failure is. */
export interface EarlierQuestion<Code extends string, Data extends FindingData> {
  readonly claim: EarlierClaim;
  readonly kind: 'equal' | 'subset';
  readonly code: Code;
  readonly severity: Severity;
  readonly data: (failed: Failed) => Data;
}

const OF_TWO = {
  whole: 0,
  parts: [{ fact: 1, sign: 1 }],
  exhaustive: true,
  factorPower: 0,
  source: 'meaning',
  support: null,
  force: 'error',
  statedAt: null,
  blanks: [],
  items: [],
} as const;

export function askEarlier<Id extends string, Code extends string, Data extends FindingData>(
  check: Id,
  reading: Reading,
  questions: readonly EarlierQuestion<Code, Data>[],
): CheckResult<BaseFinding<Id, Code, Data>, RelationSkip<Id>> {
  const findings: BaseFinding<Id, Code, Data>[] = [];
  const skipped: RelationSkip<Id>[] = [];
  const proofs: Proof[] = [];
  const beyond: Relation[] = [];
  // In the order of the figures.
  const pairs = (reading.earlier?.tables() ?? []).flatMap((beside) => beside.pairs).sort((a, b) => a.now - b.now);
  for (const pair of pairs) {
    const question = questions.find(({ claim }) => claim === pair.claim);
    const now = reading.facts[pair.now];
    if (!question || !now) continue;
    const id = `${question.kind}:${now.id}@${now.at.sheet}@${now.at.file}@${pair.then.at.file}`;
    const relation: Relation = { ...OF_TWO, id, kind: question.kind, statement: now.label };
    const { severity, data } = question;
    const asked = { id: check, kinds: [question.kind], severity: { mismatch: severity, exceeds: severity }, data };
    const answer = askRelation(asked, { ...reading, facts: [now, pair.then] }, relation);
    findings.push(...answer.findings.map((finding) => ({ ...finding, code: question.code })));
    skipped.push(...answer.skipped);
    proofs.push(...answer.proofs);
    // Of this reading only the later figure is asked.
    beyond.push(changedRelation(relation, { whole: pair.now, parts: [] }));
  }
  return { findings, skipped, proofs, beyond };
}
