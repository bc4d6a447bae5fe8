/** Names that name a period are carried to the next report by what the period is beside the report's own. */
import { strict as assert } from 'node:assert';
import { fitsMarked, markPeriods, namesPeriod } from './period-marks';

const carried = (name: string, from: string, other: string, to: string): boolean =>
  fitsMarked(markPeriods(name, from), other, to);

describe('language: names of columns and tabs that name a period', () => {
  it('are named by what the period is beside the report', () => {
    const cases: readonly (readonly [name: string, report: string, marked: string])[] = [
      ['Tháng 9', '2025-M09', '{kỳ này}'],
      ['Tháng 8', '2025-M09', '{kỳ trước}'],
      ['Tháng 7', '2025-M09', '{2 kỳ trước}'],
      ['Tháng 12', '2026-M01', '{kỳ trước}'],
      ['Thực hiện tháng 9/2024', '2025-M09', 'Thực hiện {cùng kỳ}'],
      ['T9/2025', '2025-M09', '{kỳ này}'],
      ['Thang 9', '2025-M09', '{kỳ này}'],
      ['Lũy kế 9 tháng', '2025-M09', 'Lũy kế {lũy kế}'],
      ['Lũy kế 9 tháng đầu năm 2024', '2025-M09', 'Lũy kế {lũy kế, năm trước}'],
      ['Quý II', '2026-Q2', '{kỳ này}'],
      ['Quý I', '2026-Q2', '{kỳ trước}'],
      ['Quý IV/2025', '2026-Q1', '{kỳ trước}'],
      ['6 tháng 2024', '2025-H1', '{cùng kỳ}'],
      ['Năm 2024', '2025', '{năm trước}'],
      ['Kế hoạch năm 2025', '2025-9M', 'Kế hoạch {năm nay}'],
      ['2024', '2025', '{năm trước}'],
      ['Quý I', '2025-9M', '{quý I trong 9 tháng đầu năm}'],
      ['Giai đoạn 2021-2025', '2025', 'Giai đoạn 2021-2025'],
      ['Đến 30/9/2025', '2025-M09', 'Đến 30/9/2025'],
      ['Thực hiện', '2025-M09', 'Thực hiện'],
    ];
    for (const [name, report, marked] of cases) assert.equal(markPeriods(name, report), marked, name);
  });

  it('fit what the next sheet calls the same, and nothing else', () => {
    assert.ok(carried('Tháng 9', '2025-M09', 'Tháng 10', '2025-M10'));
    assert.ok(!carried('Tháng 9', '2025-M09', 'Tháng 9', '2025-M10'));
    assert.ok(carried('Tháng 8', '2025-M09', 'Tháng 9', '2025-M10'));
    assert.ok(carried('Tháng 12', '2025-M12', 'Tháng 01/2026', '2026-M01'));
    assert.ok(carried('Quý II', '2026-Q2', 'Quý III', '2026-Q3'));
    assert.ok(carried('6 tháng 2025', '2025-H1', '6 tháng đầu năm 2026', '2026-H1'));
    assert.ok(carried('9 tháng', '2025-9M', 'Năm 2025', '2025'));
    assert.ok(carried('Kế hoạch năm 2025', '2025-9M', 'KẾ HOẠCH NĂM 2026', '2026-H1'));
    assert.ok(!carried('Kế hoạch năm 2025', '2025-9M', 'Thực hiện năm 2026', '2026-H1'));
    assert.ok(!carried('Quý I', '2025-9M', 'Quý I', '2025'));
    assert.ok(carried('Quý I', '2025-9M', 'Quý I', '2026-9M'));
    assert.ok(!fitsMarked('{kỳ này}', 'Thực hiện', '2025-M10'));
  });

  it('are told from those that name none', () => {
    assert.ok(namesPeriod('Tháng 9') && namesPeriod('9T') && namesPeriod('2024') && !namesPeriod('2024', false));
    assert.ok(!namesPeriod('Nam') && !namesPeriod('Quý') && !namesPeriod('Tổng số') && !namesPeriod('Cột 9'));
  });
});
