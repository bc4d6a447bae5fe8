/** Does one indicator say the same wherever it is reported: identities that forms declare, and one form sent twice? */
import type { Check } from '../../core/check';
import type { Finding } from '../../core/finding';
import { packedFigures } from '../../core/packed-figures';
import { certainlyHolds } from '../../core/relation-holds';
import { askRelation, relationCheck, type RelationQuestion } from '../relation-check';
import { repeatedIndicators } from './repeated-indicators';
import { describe } from './wording';

const question: RelationQuestion = { id: 'figures-agree', kinds: ['equal'], severity: { mismatch: 'error' }, describe };
const declared = relationCheck(question);

/** Both places by name, so that the sentence can say which sheet says what. */
function named(finding: Finding): Finding {
  const other = finding.related[0];
  if (!other) return finding;
  const place = other.file === finding.at.file ? other.sheet : `${other.sheet}, ${other.file}`;
  return { ...finding, data: { ...finding.data, otherPlace: place, otherCell: other.cell } };
}

export const figuresAgree: Check = {
  ...declared,
  run(reading) {
    const result = declared.run(reading);
    const findings = [...result.findings];
    const skipped = [...result.skipped];
    const repeated = repeatedIndicators(reading);
    const packed = packedFigures(reading.facts);
    let proven = result.proven ?? 0;
    for (const relation of repeated) {
      if (certainlyHolds(packed, relation)) {
        proven += 1;
        continue;
      }
      const answer = askRelation(question, reading, relation);
      findings.push(...answer.findings);
      skipped.push(...answer.skipped);
      proven += answer.proofs.length;
    }
    return {
      findings: findings.map((finding) => named(finding)),
      skipped,
      proven,
      get proofs() {
        return [...result.proofs, ...repeated.flatMap((relation) => askRelation(question, reading, relation).proofs)];
      },
    };
  },
  ofRelation(reading, relation) {
    const answer = declared.ofRelation?.(reading, relation) ?? { findings: [], skipped: [], proofs: [] };
    return { ...answer, findings: answer.findings.map((finding) => named(finding)) };
  },
};
