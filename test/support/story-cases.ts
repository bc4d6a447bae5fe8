/** Cases of one story: a small sheet, and what is said to have happened on it. */
import { strict as assert } from 'node:assert';
import { allChecks } from '../../src/checks';
import type { FoundCause } from '../../src/core/cause';
import { diagnose } from '../../src/diagnosis';
import { readingOf, type ReadingSpec } from './reading-of';

export interface StoryCase extends ReadingSpec {
  readonly name: string;
  /** One text a cause: "cell! D9=1864" (! where decided), "undecided 4 C7=3975 | C4=900". */
  readonly causes: readonly string[];
}

function causeText({ kind, decided, tie, explanations }: FoundCause): string {
  const told = explanations.map(({ repairs, cells }) =>
    repairs.length > 0
      ? repairs.map(({ at, value }) => `${at.cell}=${value}`).join(' ')
      : cells.map(({ cell }) => cell).join(' '),
  );
  return kind === 'undecided'
    ? `undecided ${String(tie)} ${told.join(' | ')}`
    : `${kind}${decided ? '!' : ''} ${told.join()}`;
}

/** The causes of what fails on a sheet. */
export function causesOf(spec: ReadingSpec): readonly FoundCause[] {
  const reading = readingOf(spec);
  const findings = diagnose(
    reading,
    allChecks.flatMap((check) => check.run(reading).findings),
  );
  const causes = new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : [])));
  return [...causes.values()];
}

/** What is said of a sheet, a text a cause. */
export const causesTold = (spec: ReadingSpec): string[] => causesOf(spec).map(causeText);

/** One test for each case of a story's `cases.json`. */
export function testCases(cases: readonly unknown[]): void {
  for (const each of cases as readonly StoryCase[])
    it(each.name, () => {
      assert.deepEqual(causesTold(each), each.causes);
    });
}
