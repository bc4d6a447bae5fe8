/** Lines of a later and an earlier table: paired where they are written otherwise, in time that does not run away. */
import { strict as assert } from 'node:assert';
import type { LineReading } from '../core/reading';
import { pairLines } from './earlier-lines';

const line = (label: string, row: number): LineReading =>
  ({ row, level: 0, label, number: '', key: null, role: 'line' }) as unknown as LineReading;
const table = (labels: readonly string[]) => ({ lines: labels.map(line) });
const NO_FIGURES = { now: () => '', then: () => '' };

describe('lines of an earlier table', () => {
  it('are known when a word of theirs is written in short', () => {
    const { pairs, onlyNow, onlyThen } = pairLines(
      table(['Khu vực kinh tế tư nhân', 'Thu phạt', 'Mới']),
      table(['Khu vực KT tư nhân', 'Thu phạt', 'Cũ']),
      NO_FIGURES,
    );
    assert.deepEqual(pairs.map(({ now, then }) => `${now.label} = ${then.label}`).sort(), [
      'Khu vực kinh tế tư nhân = Khu vực KT tư nhân',
      'Thu phạt = Thu phạt',
    ]);
    assert.deepEqual([onlyNow.map(({ label }) => label), onlyThen.map(({ label }) => label)], [['Mới'], ['Cũ']]);
  });

  it('are not held against thousands of others', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `dòng ${'abcdefghijklmnopqrst'[at % 20] ?? ''}${String(at)}`);
    const started = process.cpuUsage();
    const { onlyNow } = pairLines(
      table(names.map((name) => `${name} lâm sinh`)),
      table(names.map((name) => `${name} LS`)),
      NO_FIGURES,
    );
    assert.equal(onlyNow.length, 3000);
    assert.ok(process.cpuUsage(started).user < 2_000_000);
  });
});
