/** A sheet that did not change is not explained again, and what is said of it is the same. */
import { strict as assert } from 'node:assert';
import { readAlong as read } from '../../test/support/read-along';
import { snapshotOf } from '../../test/support/snapshot-of';
import { allChecks } from '../checks';
import type { Finding } from '../core/finding';
import type { SheetSnapshot } from '../core/snapshot';
import type { KeptReading } from '../reading';
import { diagnoseInSteps } from './index';

/** Two groups with their sums by a code row: D6 is wrong by a slip. */
const sheet = (name: string, wrong: number): SheetSnapshot => {
  const rows = [
    ['I', 'Xã An Bình', 412, 388, 800],
    ['II', 'Xã Cam Thủy', 57, 630, wrong],
    ['III', 'Xã Đông Hà', 118, 245, 363],
  ] as const;
  const cells: Record<string, string | number> = {
    A1: 'SỐ HỘ',
    A3: 'STT',
    B3: 'Đơn vị',
    C3: 'Hộ nghèo',
    D3: 'Hộ khác',
    E3: 'Tổng số',
    A4: 'A',
    B4: 'B',
    C4: '1',
    D4: '2',
    E4: '3=1+2',
  };
  rows.forEach((row, index) => {
    ['A', 'B', 'C', 'D', 'E'].forEach((column, at) => {
      cells[`${column}${String(index + 5)}`] = row[at] ?? '';
    });
  });
  return { ...(snapshotOf(cells).sheets[0] ?? assert.fail()), name };
};

/** The findings with their suspects, and in how many steps they were explained. */
function diagnosed({ reading }: KeptReading): { findings: Finding[]; steps: number } {
  const found: Finding[] = allChecks.flatMap((check) => check.run(reading).findings);
  const steps = diagnoseInSteps(reading, found);
  for (let taken = 0; ; taken += 1) {
    const step = steps.next();
    if (step.done) return { findings: step.value, steps: taken };
  }
}

describe('diagnosis/kept-answers', () => {
  it('explains only the sheet that was edited, and says of the others what it said', () => {
    const others = [sheet('Một', 867), sheet('Hai', 867), sheet('Ba', 867)];
    const one = read([...others, sheet('Bốn', 867)], null);
    const first = diagnosed(one);
    assert.ok(first.findings.filter(({ suspects }) => suspects?.length).length >= 4);
    const two = read([...others, sheet('Bốn', 678)], one);
    const again = diagnosed(two);
    assert.equal(again.steps * 4, first.steps);
    assert.deepEqual(again.findings, diagnosed(read([...others, sheet('Bốn', 678)], null)).findings);
  });

  it('explains again where other findings are asked about', () => {
    const kept = read([sheet('Một', 867)], null);
    assert.ok(diagnosed(kept).steps > 0);
    assert.equal(diagnosed(kept).steps, 0);
    const steps = diagnoseInSteps(kept.reading, []);
    assert.deepEqual(steps.next(), { done: true, value: [] });
  });
});
