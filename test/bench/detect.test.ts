import { strict as assert } from 'node:assert';
import { complaints, detect } from '../../tools/bench/detect/detect';
import { KINDS } from '../../tools/bench/detect/injected-errors';
import { randomNumbers } from '../../tools/bench/large-reading';

describe('bench: detect', () => {
  it('finds what breaks a relation, names the right cell, and raises no false alarm (short run)', function () {
    this.timeout(120_000);
    const report = detect(6, 40, randomNumbers(7));
    assert.deepEqual(complaints(report), []);
    assert.ok(report.total.cases >= 20);
    for (const kind of KINDS) assert.ok(report.byKind.has(kind), kind);
  });
});
