/** What checks found, in words: all that those need who only show it, and so apart from what examines. */
import type { Check } from '../core/check';
import type { Finding, Language, Severity, Skip } from '../core/finding';
import { phraseOf, sentenceOf, type KnownFinding, type KnownSkip } from '../checks';
import { describeCoverage, type CoverageSkip } from './coverage';

/** Questions that checks could not ask, and cells that nothing was asked of. */
export type AnySkip = KnownSkip | CoverageSkip;

export type KnownCheck = Check<KnownFinding, KnownSkip>;

/** The gravest first. */
export const SEVERITIES: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The sentence of a finding, made by the check that owns its wording. */
export function describeFinding(finding: Finding, language: Language): string {
  return sentenceOf(finding, language) ?? `${finding.check}/${finding.code}`;
}

/** The phrase of a skip, made by the check that owns its wording. */
export function describeSkip(skip: Skip, language: Language): string {
  if (isCoverage(skip)) return describeCoverage(skip, language);
  return phraseOf(skip, language) ?? skip.reason;
}

/** Whether a skip is about cells that nothing was asked of, rather than a question that could not be asked. */
export function isCoverage(skip: Skip): skip is CoverageSkip {
  return skip.check === 'coverage';
}

/** Whether any finding is at or above the given severity. */
export function reaches(findings: readonly Finding[], limit: Severity): boolean {
  return findings.some((finding) => SEVERITIES[finding.severity] <= SEVERITIES[limit]);
}
