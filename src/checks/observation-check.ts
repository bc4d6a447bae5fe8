/** Makes a check out of what `reading` noticed about single cells: observations "<check>/<code>" become findings. */
import type { Check } from '../core/check';
import type { Finding, FindingData, Language, Severity } from '../core/finding';
import type { Observation, Reading } from '../core/reading';

export interface ObservationQuestion {
  readonly id: string;
  /** Severity of each code; a function looks at what was noticed. */
  readonly severity: Readonly<Record<string, Severity | ((data: FindingData) => Severity)>>;
  readonly describe: (finding: Finding, language: Language) => string;
}

function toFinding(question: ObservationQuestion, observation: Observation): Finding | null {
  const slash = observation.kind.indexOf('/');
  if (observation.kind.slice(0, slash) !== question.id) return null;
  const code = observation.kind.slice(slash + 1);
  const severity = Object.hasOwn(question.severity, code) ? question.severity[code] : undefined;
  if (severity === undefined) return null;
  return {
    check: question.id,
    code,
    severity: typeof severity === 'function' ? severity(observation.data) : severity,
    at: observation.at,
    related: observation.related,
    data: observation.data,
  };
}

/** The findings of one question among a reading's observations, in reading order. */
export function observedFindings(question: ObservationQuestion, reading: Reading): Finding[] {
  return reading.observations.flatMap((observation) => toFinding(question, observation) ?? []);
}

/** A check that only words and weighs what was noticed while reading. */
export function observationCheck(question: ObservationQuestion): Check {
  return {
    id: question.id,
    run: (reading) => ({ findings: observedFindings(question, reading), skipped: [], proofs: [] }),
    describe: question.describe,
    describeSkip: (skip) => skip.reason,
  };
}
