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
const sheet = (name: string, wrong: number, more: Readonly<Record<string, string | number>> = {}): SheetSnapshot => {
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
  return { ...(snapshotOf({ ...cells, ...more }).sheets[0] ?? assert.fail()), name };
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

/** Explains so many other sheets that nothing is known of those before. */
function forget(): void {
  diagnosed(read(Array.from({ length: 16 }, (_, at) => sheet(`Khác ${String(at)}`, 867)), null)); // prettier-ignore
}

describe('diagnosis/kept-answers', () => {
  beforeEach(forget);

  it('explains only the sheet that was edited, and says of the others what it said', () => {
    const others = [sheet('Một', 867), sheet('Hai', 867), sheet('Ba', 867)];
    const one = read([...others, sheet('Bốn', 867)], null);
    const first = diagnosed(one);
    assert.ok(first.findings.filter(({ suspects }) => suspects?.length).length >= 4);
    const two = read([...others, sheet('Bốn', 678)], one);
    const again = diagnosed(two);
    assert.equal(again.steps * 4, first.steps);
    forget();
    assert.deepEqual(again.findings, diagnosed(read([...others, sheet('Bốn', 678)], null)).findings);
  });

  it('explains a sheet that was read anew only where its figures, or what is asked of them, are others', () => {
    const first = diagnosed(read([sheet('Một', 867)], null));
    const steps = (more: Readonly<Record<string, string | number>>): number => {
      const again = diagnosed(read([sheet('Một', 867, more)], null));
      if (again.steps === 0) assert.deepEqual(again.findings, first.findings);
      return again.steps;
    };
    assert.equal(steps({ A1: 'SỐ HỘ 2021', G20: 'đã xem' }), 0);
    assert.ok(steps({ B7: 'Xã Gio Hải' }) > 0);
    assert.ok(steps({ C7: 119, E7: 364 }) > 0);
  });

  it('explains nothing again after a figure far from what is wrong', () => {
    const beside = (part: number): Record<string, string | number> => ({
      ...{ A20: 'STT', B20: 'Đơn vị', C20: 'Nam', D20: 'Nữ', E20: 'Tổng số' },
      ...{ A21: 'A', B21: 'B', C21: '1', D21: '2', E21: '3=1+2' },
      ...{ A22: 'I', B22: 'Xã Gio Hải', C22: part, D22: 75, E22: part + 75 },
      ...{ A23: 'II', B23: 'Xã Linh Sơn', C23: 64, D23: 71, E23: 135 },
    });
    const first = diagnosed(read([sheet('Một', 867, beside(80))], null));
    assert.ok(first.steps > 0);
    const again = diagnosed(read([sheet('Một', 867, beside(81))], null));
    assert.equal(again.steps, 0);
    assert.deepEqual(again.findings, first.findings);
  });

  it('explains again where other findings are asked about', () => {
    const kept = read([sheet('Một', 867)], null);
    assert.ok(diagnosed(kept).steps > 0);
    assert.equal(diagnosed(kept).steps, 0);
    const steps = diagnoseInSteps(kept.reading, []);
    assert.deepEqual(steps.next(), { done: true, value: [] });
  });
});
