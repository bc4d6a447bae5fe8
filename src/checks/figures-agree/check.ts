/** Does one indicator say the same wherever it is reported: identities that forms declare, and one form sent twice? */
import type { Check, CheckResult } from '../../core/check';
import type { Finding, Skip } from '../../core/finding';
import { packedFigures } from '../../core/packed-figures';
import { certainlyHolds } from '../../core/relation-holds';
import type { Reading } from '../../core/reading';
import { askRelation, relationCheck, type RelationQuestion } from '../relation-check';
import { repeatedIndicators } from './repeated-indicators';
import { describe } from './wording';

const question: RelationQuestion = { id: 'figures-agree', kinds: ['equal'], severity: { mismatch: 'error' }, describe };
const declared = relationCheck(question);
const NOTHING: CheckResult = { findings: [], skipped: [], proofs: [] };

/** Both places by name, so that the sentence can say which sheet says what. */
function named(finding: Finding): Finding {
  const other = finding.related[0];
  if (!other) return finding;
  const place = other.file === finding.at.file ? other.sheet : `${other.sheet}, ${other.file}`;
  return { ...finding, data: { ...finding.data, otherPlace: place, otherCell: other.cell } };
}

/** One form sent twice: relations that no form declares, asked like the declared ones. */
function askRepeated(reading: Reading): CheckResult {
  const repeated = repeatedIndicators(reading);
  const packed = packedFigures(reading.facts);
  const findings: Finding[] = [];
  const skipped: Skip[] = [];
  let proven = 0;
  for (const relation of repeated) {
    if (certainlyHolds(packed, relation)) {
      proven += 1;
      continue;
    }
    const answer = askRelation(question, reading, relation);
    findings.push(...answer.findings.map(named));
    skipped.push(...answer.skipped);
    proven += answer.proofs.length;
  }
  return {
    findings,
    skipped,
    proven,
    get proofs() {
      return repeated.flatMap((relation) => askRelation(question, reading, relation).proofs);
    },
  };
}

function together(first: CheckResult, second: CheckResult): CheckResult {
  return {
    findings: [...first.findings.map(named), ...second.findings],
    skipped: [...first.skipped, ...second.skipped],
    proven: (first.proven ?? first.proofs.length) + (second.proven ?? second.proofs.length),
    get proofs() {
      return [...first.proofs, ...second.proofs];
    },
  };
}

export const figuresAgree: Check = {
  ...declared,
  run: (reading) => together(declared.run(reading), askRepeated(reading)),
  besides: (reading) => together(declared.besides?.(reading) ?? NOTHING, askRepeated(reading)),
  ofRelation(reading, relation) {
    const answer = declared.ofRelation?.(reading, relation) ?? NOTHING;
    return { ...answer, findings: answer.findings.map(named) };
  },
};
