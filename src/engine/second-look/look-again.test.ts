/** Ties that reading again breaks, and those that it leaves. */
import { strict as assert } from 'node:assert';
import { snapshotOf, type GivenCell } from '../../../test/support/snapshot-of';
import type { FoundCause } from '../../core/cause';
import { describeCause } from '../../diagnosis';
import { examineBooks, understand } from '..';

/** People by age: both sexes, men, women, with a total at the end; some cells otherwise. */
function ages(changes: Readonly<Record<string, GivenCell>> = {}, more: Readonly<Record<string, GivenCell>> = {}) {
  const men = [1412, 1587, 1369, 2204, 1918, 1741];
  const women = [1398, 1602, 1344, 2290, 2011, 1873];
  const cells: Record<string, GivenCell> = {
    A1: 'DÂN SỐ THEO ĐỘ TUỔI',
    D2: 'Đơn vị: người',
    A3: 'Độ tuổi',
    B3: 'Chung',
    C3: 'Nam',
    D3: 'Nữ',
  };
  men.forEach((man, index) => {
    const row = String(index + 4);
    const woman = women[index] ?? 0;
    Object.assign(cells, { [`A${row}`]: `${String(index * 10)}-${String(index * 10 + 9)} tuổi`, [`B${row}`]: man + woman, [`C${row}`]: man, [`D${row}`]: woman }); // prettier-ignore
  });
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  Object.assign(cells, { A10: 'Tổng cộng', B10: sum(men) + sum(women), C10: sum(men), D10: sum(women) });
  return snapshotOf({ ...cells, ...changes, ...more });
}

function causesOf(snapshot: ReturnType<typeof ages>): FoundCause[] {
  const { findings } = examineBooks(understand([snapshot]), [snapshot]);
  return [...new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : []))).values()];
}

const told = ({ kind, decided, explanations }: FoundCause): string =>
  `${kind}${decided ? '!' : ''} ${explanations.flatMap(({ repairs }) => repairs.map(({ at, value }) => `${at.cell}=${value}`)).join(' ')}`;

describe('engine/second-look', () => {
  it('decides for the figure with which the column is added up again', () => {
    // Ten times as large, B8 hides that column B has a total: its sum is not asked, and C8 and D8 would do as well.
    const causes = causesOf(ages({ B8: 39290 }));
    assert.deepEqual(causes.map(told), ['cell! B8=3929']);
    assert.match(describeCause(causes[0] as FoundCause, 'vi'), /chỉ với số ấy bảng mới có thêm phép tính khớp/);
    assert.match(describeCause(causes[0] as FoundCause, 'en'), /only with it do more equations of the table hold/);
  });

  it('puts the cell first among the suspects of every finding of the cause', () => {
    const snapshot = ages({ B8: 39290 });
    const { findings } = examineBooks(understand([snapshot]), [snapshot]);
    const suspects = findings.flatMap((finding) => finding.suspects ?? []);
    assert.deepEqual(
      suspects.filter(({ rank }) => rank === 1).map(({ at, data }) => [at.cell, data['decision']]),
      [['B8', 'decided']],
    );
  });

  it('leaves a sheet alone that would take long to read again', () => {
    const beside = Object.fromEntries(Array.from({ length: 1500 }, (_, row) => [`H${String(row + 100)}`, 'ghi chú']));
    const [cause] = causesOf(ages({ B8: 39290 }, beside));
    assert.equal(cause?.kind, 'undecided');
  });

  it('leaves a tie in which nothing more can be asked', () => {
    const [cause] = causesOf(
      snapshotOf({
        A1: 'CHI NGÂN SÁCH',
        C2: 'Đơn vị: triệu đồng',
        A3: 'STT',
        B3: 'Nội dung',
        C3: 'Thực hiện',
        A4: 'I',
        B4: 'Chi sự nghiệp (gồm)',
        C4: 3625,
        A5: '1',
        B5: 'Giáo dục',
        C5: 1250,
        A6: '2',
        B6: 'Y tế',
        C6: 1317,
        A7: '3',
        B7: 'Văn hóa',
        C7: 1408,
      }),
    );
    assert.ok(cause === undefined || (cause.kind === 'undecided' && !cause.decided));
  });
});
