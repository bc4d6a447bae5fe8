/** Asks whether figures agree with those of earlier workbooks; what one of them says beside it is the answer (CONTRACT 6). */
import type { CheckResult } from '../core/check';
import type { BaseFinding, FindingData, Proof, Severity } from '../core/finding';
import { changedFact } from '../core/held-fact';
import { ZERO } from '../core/decimal';
import type { EarlierAbsent, EarlierClaim, Reading } from '../core/reading';
import { changedRelation, type Relation } from '../core/relation';
import type { Failed } from './arithmetic';
import { askRelation } from './ask-relation';
import { roomOf } from './rounded-parts';
import type { RelationSkip } from './skip-text';

/** How a claim is asked (that both are equal, or that the later figure holds the earlier one), and what a failure is. */
export interface EarlierQuestion<Code extends string, Data extends FindingData> {
  readonly claim: EarlierClaim;
  readonly kind: 'equal' | 'subset' | 'ratio';
  readonly code: Code;
  readonly severity: Severity;
  readonly data: (failed: Failed, stands?: EarlierAbsent['stands']) => Data;
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

/** A percentage of two figures as they are printed. */
const OF_THREE = {
  parts: [
    { fact: 1, sign: 1 },
    { fact: 2, sign: 1 },
  ],
  factorPower: 2,
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
  const askedBy = ({ kind, severity, data }: EarlierQuestion<Code, Data>, stands?: EarlierAbsent['stands']) => ({
    id: check,
    kinds: [kind],
    // What was left blank denies nothing.
    severity: gravity(stands === 'blank' ? 'warning' : severity),
    data: (failed: Failed): Data => data(failed, stands),
  });
  // In the order of the figures.
  const all = (reading.earlier?.tables() ?? []).flatMap((beside) => beside.pairs);
  // Last year's own sheet goes before what another report says of last year.
  const known = new Set(all.flatMap(({ claim, now }) => (claim === 'same-period-last-year' ? [now] : [])));
  const pairs = all
    .filter(({ claim, now }) => claim !== 'counted-since-january' || !known.has(now))
    .sort((a, b) => a.now - b.now);
  const room = roomOf(reading);
  for (const pair of pairs) {
    const question = questions.find(({ claim }) => claim === pair.claim);
    const now = reading.facts[pair.now];
    const dividend = pair.of === undefined ? null : reading.facts[pair.of];
    if (!question || !now || dividend === undefined) continue;
    const id = `${question.kind}:${now.id}@${now.at.sheet}@${now.at.file}@${pair.then.at.file}`;
    const common = { ...OF_TWO, id, kind: question.kind, statement: now.label };
    const relation: Relation = dividend ? { ...common, ...OF_THREE } : common;
    const facts = dividend ? [now, dividend, pair.then] : [now, pair.then];
    const answer = askRelation(askedBy(question), { ...reading, facts }, relation);
    // Of this reading only the later figure is asked.
    beyond.push(changedRelation(relation, { whole: pair.now, parts: [] }));
    if (answer.findings.length > 0 && question.kind === 'equal' && room(pair)) continue;
    findings.push(...answer.findings.map((finding) => ({ ...finding, code: question.code })));
    skipped.push(...answer.skipped);
    proofs.push(...answer.proofs);
  }
  for (const { claim, at, label, stands, then } of reading.earlier?.absent() ?? []) {
    const question = questions.find((each) => each.claim === claim);
    if (!question || question.kind === 'ratio') continue;
    const nought = changedFact(then, { at, label, value: ZERO, decimals: 0, standing: 'exact' });
    const id = `${question.kind}:${nought.id}@${at.sheet}@${at.cell}@${at.file}@${then.at.file}`;
    const relation: Relation = { ...OF_TWO, id, kind: question.kind, statement: label };
    const answer = askRelation(askedBy(question, stands), { ...reading, facts: [nought, then] }, relation);
    findings.push(...answer.findings.map((finding) => ({ ...finding, code: question.code })));
  }
  return { findings, skipped, proofs, beyond };
}

const gravity = (severity: Severity): { readonly mismatch: Severity; readonly exceeds: Severity } => ({
  mismatch: severity,
  exceeds: severity,
});
