import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { allChecks } from '../../checks';
import { describeProof, proofLines } from './index';

describe('engine/proofs', () => {
  const reading = readingOf({
    facts: {
      D12: { value: '70250', unit: 'triệu đồng', label: 'Chi thường xuyên' },
      D13: { value: '59233', unit: 'triệu đồng' },
      D14: { value: '11017', unit: 'triệu đồng' },
      C12: { value: '135264', unit: 'triệu đồng' },
      F12: { value: '51.9~1', unit: '%', label: 'Chi thường xuyên' },
      X: '9',
    },
    relations: ['D12 = D13 + D14', 'F12 ratio D12 C12 e2', 'X = D13 + ?Z', 'C12 = D12 + D13'],
  });
  const results = allChecks.map((check) => check.run(reading));

  it('writes one line for each relation that holds, with the interval where rounding was used', () => {
    const lines = results.flatMap((result) => result.proofs).map((proof) => describeProof(proof, 'vi'));
    assert.equal(lines.length, 2);
    assert.ok(
      lines.includes('“Chi thường xuyên”: 59.233 + 11.017 = 70.250 triệu đồng, đúng chính xác.'),
      lines.join('\n'),
    );
    const rounded = lines.find((line) => line.includes('làm tròn')) ?? '';
    assert.match(
      rounded,
      /70\.250 \/ 135\.264 × 100 = 51,9%, đúng trong phạm vi làm tròn: 51,9% thay cho số từ 51,85 đến dưới 51,95, tính ra số từ 51,93\d+ đến 51,93\d+\./,
    );
  });

  it('lists what fails and what could not be asked beside them', () => {
    const parts = {
      proofs: results.flatMap((result) => result.proofs),
      findings: results.flatMap((result) => result.findings),
      skipped: results.flatMap((result) => result.skipped),
    };
    const words = {
      describeFinding: (finding: { check: string }, language: 'vi' | 'en') =>
        allChecks.find((check) => check.id === finding.check)?.describe(finding as never, language) ?? '',
      describeSkip: (skip: { check: string }, language: 'vi' | 'en') =>
        allChecks.find((check) => check.id === skip.check)?.describeSkip(skip as never, language) ?? '',
    };
    for (const language of ['vi', 'en'] as const) {
      const lines = proofLines(parts, words, language);
      assert.deepEqual(lines.map((line) => line.status).sort(), ['exact', 'fails', 'fails', 'rounding']);
      for (const line of lines) assert.doesNotMatch(line.text, /undefined|NaN/);
    }
  });
});
