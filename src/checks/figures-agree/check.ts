/** Does one indicator say the same wherever it is reported: identities that forms declare, and one form sent twice? */
import type { Check, CheckResult } from '../../core/check';
import { toText, ZERO } from '../../core/decimal';
import type { EarlierAbsent, Reading } from '../../core/reading';
import { bareWords } from '../../language';
import { arithmeticData, type Failed } from '../arithmetic';
import { askEarlier } from '../ask-earlier';
import type { RelationQuestion } from '../ask-relation';
import { askRelations, relationCheck } from '../relation-check';
import type { RelationSkip } from '../skip-text';
import type { DisagreementData, FiguresAgreeFinding } from './finding';
import { repeatedIndicators } from './repeated-indicators';
import { sameAsEarlier } from './same-as-earlier';
import { describe } from './wording';

function dataOf(failed: Failed): DisagreementData {
  const { facts, relation, whole } = failed;
  const other = facts[relation.parts[0]?.fact ?? -1]?.at ?? whole.at;
  const otherPlace = other.file === whole.at.file ? other.sheet : `${other.sheet}, ${other.file}`;
  const remembered = relation.remembered ? { remembered: '1' } : {};
  return { ...arithmeticData(failed), otherPlace, otherCell: other.cell, ...remembered };
}

/** Lines may be named otherwise in an earlier workbook. */
function earlierData(failed: Failed, stands?: EarlierAbsent['stands']): DisagreementData {
  const data = { ...dataOf(failed), ...(stands ? { stands } : {}) };
  const label = failed.facts[failed.relation.parts[0]?.fact ?? -1]?.label ?? '';
  return bareWords(label) === bareWords(failed.whole.label) ? data : { ...data, otherLabel: label };
}

/** The percentage, and what it is a percentage of. */
function percentData(failed: Failed): DisagreementData {
  const { facts, relation } = failed;
  const [over, under] = relation.parts.map(({ fact }) => facts[fact]);
  const other = under?.at ?? failed.whole.at;
  const texts = {
    over: toText(over?.value ?? ZERO),
    under: toText(under?.value ?? ZERO),
    overUnit: over?.unit?.text ?? '',
    underUnit: under?.unit?.text ?? '',
  };
  return { ...arithmeticData(failed), ...texts, otherPlace: `${other.sheet}, ${other.file}`, otherCell: other.cell };
}

const question: RelationQuestion<'figures-agree', 'mismatch', DisagreementData> = {
  id: 'figures-agree',
  kinds: ['equal'],
  severity: { mismatch: 'error' },
  data: dataOf,
  describe,
};
const declared = relationCheck(question);

type Result = CheckResult<FiguresAgreeFinding, RelationSkip<'figures-agree'>>;

const NONE: Result = { findings: [], skipped: [], proofs: [] };

/** One form sent twice: relations that no form declares, asked like the declared ones. */
function askRepeated(reading: Reading): Result {
  const beyond = repeatedIndicators(reading);
  const answer = askRelations(question, reading, beyond);
  return {
    findings: answer.findings,
    skipped: answer.skipped,
    ...(answer.proven === undefined ? {} : { proven: answer.proven }),
    beyond,
    get proofs() {
      return answer.proofs;
    },
  };
}

/** What of earlier workbooks is asked by nobody, and why. */
const leftUnasked = (reading: Reading): RelationSkip<'figures-agree'>[] =>
  (reading.earlier?.left() ?? []).map(({ reason, at, here, there }) => ({
    check: 'figures-agree',
    at,
    reason,
    data: { label: '', here, there },
  }));

/** Last year's column, and the year's plan, beside what earlier workbooks say. */
function askEarlierBooks(reading: Reading): Result {
  const answer = askEarlier('figures-agree', reading, [
    { claim: 'same-period-last-year', kind: 'equal', code: 'prior-mismatch', severity: 'error', data: earlierData },
    { claim: 'percent-of-last-year', kind: 'ratio', code: 'prior-mismatch', severity: 'error', data: percentData },
    { claim: 'plan-of-the-year', kind: 'equal', code: 'plan-changed', severity: 'warning', data: earlierData },
  ]);
  return {
    ...answer,
    findings: [...answer.findings, ...sameAsEarlier(reading)],
    skipped: [...answer.skipped, ...leftUnasked(reading)],
  };
}

/** What is asked beyond the reading's own relations. */
const askBesides = (reading: Reading): Result => together(askRepeated(reading), askEarlierBooks(reading));

function together(first: Result, second: Result): Result {
  return {
    findings: [...first.findings, ...second.findings],
    skipped: [...first.skipped, ...second.skipped],
    proven: (first.proven ?? first.proofs.length) + (second.proven ?? second.proofs.length),
    beyond: [...(first.beyond ?? []), ...(second.beyond ?? [])],
    get proofs() {
      return [...first.proofs, ...second.proofs];
    },
  };
}

export const figuresAgree: Check<FiguresAgreeFinding, RelationSkip<'figures-agree'>> = {
  ...declared,
  run: (reading) => together(declared.run(reading), askBesides(reading)),
  besides: (reading) => together(declared.besides?.(reading) ?? NONE, askBesides(reading)),
};
