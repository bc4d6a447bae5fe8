/** Runs a check's `cases.json`: each case is a small reading and exactly the findings and skips it must give. */
import { strict as assert } from 'node:assert';
import type { Check } from '../../src/core/check';
import type { FindingData, Language } from '../../src/core/finding';
import { readingOf, type ReadingSpec } from './reading-of';

export interface CheckCase extends ReadingSpec {
  readonly name: string;
  /** Expected findings in order: code, severity, cell, and the data that matters. */
  readonly findings?: readonly {
    code: string;
    severity?: string;
    cell: string;
    data?: FindingData;
    says?: readonly string[];
  }[];
  readonly skipped?: readonly { reason: string; cell: string }[];
  /** Number of proofs, where the case is about what holds. */
  readonly proofs?: number;
}

function asText(reading: unknown): string {
  return JSON.stringify(reading, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

function assertSentence(sentence: string, where: string): void {
  assert.ok(sentence.length > 10, `${where}: a sentence`);
  assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/, where);
}

/** Declares mocha tests for every case; each finding must also have a sentence in both languages. */
export function runCases(check: Check, given: unknown): void {
  const cases = given as readonly CheckCase[];
  describe(`checks/${check.id}`, () => {
    assert.ok(cases.length >= 3, 'a check needs at least three cases');
    for (const example of cases) {
      it(example.name, () => {
        const reading = readingOf(example);
        const before = asText(reading);
        const result = check.run(reading);
        assert.equal(asText(reading), before, 'a check never mutates');
        const expected = example.findings ?? [];
        assert.deepEqual(
          result.findings.map((finding) => ({ code: finding.code, cell: finding.at.cell })),
          expected.map(({ code, cell }) => ({ code, cell })),
        );
        for (const [index, finding] of result.findings.entries()) {
          const wanted = expected[index];
          assert.equal(finding.check, check.id);
          if (wanted?.severity) assert.equal(finding.severity, wanted.severity);
          for (const [key, value] of Object.entries(wanted?.data ?? {})) assert.equal(finding.data[key], value, key);
          for (const language of ['vi', 'en'] as Language[]) {
            assertSentence(check.describe(finding, language), `${example.name} (${language})`);
          }
          for (const piece of wanted?.says ?? [])
            assert.ok(check.describe(finding, 'vi').includes(piece), `${check.describe(finding, 'vi')} lacks ${piece}`);
        }
        assert.deepEqual(
          result.skipped.map((skip) => ({ reason: skip.reason, cell: skip.at.cell })),
          (example.skipped ?? []).map(({ reason, cell }) => ({ reason, cell })),
        );
        for (const skip of result.skipped) {
          for (const language of ['vi', 'en'] as Language[])
            assert.ok(check.describeSkip(skip, language).includes(' '), skip.reason);
        }
        if (example.proofs !== undefined) assert.equal(result.proofs.length, example.proofs);
      });
    }
  });
}
