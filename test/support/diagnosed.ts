/** Errors of a spelt-out reading with their suspects, for tests of diagnosis. */
import { allChecks } from '../../src/checks';
import type { Finding } from '../../src/core/finding';
import { diagnose } from '../../src/diagnosis';
import { readingOf, type ReadingSpec } from './reading-of';

export function diagnosed(spec: ReadingSpec): Finding[] {
  const reading = readingOf(spec);
  return diagnose(
    reading,
    allChecks.flatMap((check) => check.run(reading).findings),
  ).filter((finding) => finding.severity === 'error');
}

/** "D9=1864 digit": each suspect's cell, value and cause. */
export function suspects(finding: Finding | undefined): string[] {
  return (finding?.suspects ?? []).map((suspect) => `${suspect.at.cell}=${suspect.value} ${suspect.cause}`);
}
