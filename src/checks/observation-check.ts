/** Makes a check out of what `reading` noticed about single cells: the check says which kinds are findings, and how grave. */
import type { Check } from '../core/check';
import type { BaseFinding, FindingData, Language, Severity } from '../core/finding';
import type { Noticed, Observation, ObservationKind } from '../core/observation';
import type { Reading } from '../core/reading';

type AnyFinding = BaseFinding<string, string, FindingData>;

/** Codes of `F` whose sentences need no more than `Data` has. */
type CodeFor<F extends AnyFinding, Data> = F extends AnyFinding ? (Data extends F['data'] ? F['code'] : never) : never;

/** Kind of observation -> code and severity; functions look at what was noticed. */
export type Codes<F extends AnyFinding> = {
  readonly [Kind in ObservationKind]?: {
    readonly code: CodeFor<F, Noticed[Kind]>;
    readonly severity: Severity | ((data: Noticed[Kind]) => Severity);
    /** Which of them are findings; all where absent. */
    readonly where?: (data: Noticed[Kind]) => boolean;
  };
};

export interface ObservationQuestion<F extends AnyFinding> {
  readonly id: F['check'];
  readonly codes: Codes<F>;
  readonly describe: (finding: F, language: Language) => string;
}

function toFinding<F extends AnyFinding>(question: ObservationQuestion<F>, observation: Observation): F[] {
  const { kind, at, related, data } = observation;
  const named = Object.hasOwn(question.codes, kind) ? question.codes[kind] : undefined;
  if (!named) return [];
  if (named.where && !(named.where as (given: typeof data) => boolean)(data)) return [];
  const severity =
    typeof named.severity === 'function' ? (named.severity as (given: typeof data) => Severity)(data) : named.severity;
  // `Codes` has paired the kind's data with a code of `F`; the compiler cannot follow the pair through the look-up.
  const finding: AnyFinding = { check: question.id, code: named.code, severity, at, related, data };
  return [finding as F];
}

/** The findings of one question among a reading's observations, in reading order. */
function observedFindings<F extends AnyFinding>(question: ObservationQuestion<F>, reading: Reading): F[] {
  return reading.observations.flatMap((observation) => toFinding(question, observation));
}

/** A check that only words and weighs what was noticed while reading. */
export function observationCheck<F extends AnyFinding>(question: ObservationQuestion<F>): Check<F, never> {
  return {
    id: question.id,
    run: (reading) => ({ findings: observedFindings(question, reading), skipped: [], proofs: [] }),
    describe: question.describe,
    describeSkip: (skip: never) => skip,
  };
}
