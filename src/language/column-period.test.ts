import { strict as assert } from 'node:assert';
import { columnPeriod } from './column-period';

describe('language/column-period', () => {
  const cases: readonly (readonly [heading: readonly string[], sheet: string, period: string | null])[] = [
    [['Thực hiện 6 tháng năm 2024'], '2025-H1', '2024-H1'],
    [['6 tháng đầu năm 2024'], '2025-H1', '2024-H1'],
    [['TH 6 tháng 2024'], '2025-H1', '2024-H1'],
    [['TH 6T/2024'], '2025-H1', '2024-H1'],
    [['Ước thực hiện 6 tháng đầu năm 2024'], '2025-H1', '2024-H1'],
    [['6 tháng cuối năm 2024'], '2025-H2', '2024-H2'],
    [['Thực hiện quý II/2024'], '2025-Q2', '2024-Q2'],
    [['9T/2024'], '2025-9M', '2024-9M'],
    [['T6/2024'], '2025-M06', '2024-M06'],
    [['Tháng 6 năm 2024'], '2025-M06', '2024-M06'],
    [['Vụ mùa 2024'], '2025-vu-mua', '2024-vu-mua'],
    [['Thực hiện đến 30/6/2024'], '2025-H1', '2024-H1'],
    [['Thực hiện đến hết tháng 9/2024'], '2025-9M', '2024-9M'],
    [['Thực hiện đến 31/12'], '2025', '2025'],
    [['Nửa đầu năm 2024'], '2025-H1', '2024-H1'],
    [['TH H1/2024'], '2025-H1', '2024-H1'],
    // The year above, or below.
    [['Năm 2024', '6 tháng'], '2025-H1', '2024-H1'],
    [['Năm 2024', 'Thực hiện', 'Quý II'], '2025-Q2', '2024-Q2'],
    [['Thực hiện 6 tháng', 'Năm 2024'], '2025-H1', '2024-H1'],
    [['Thực hiện 6 tháng', '2024'], '2025-H1', '2024-H1'],
    // The year before.
    [['Cùng kỳ'], '2025-H1', '2024-H1'],
    [['Cùng kỳ năm 2024'], '2025-9M', '2024-9M'],
    [['Cùng kỳ năm 2023'], '2025-H1', '2023-H1'],
    [['Cùng kỳ năm trước'], '2025-vu-mua', '2024-vu-mua'],
    [['Thực hiện 6 tháng đầu năm trước'], '2025-H1', '2024-H1'],
    [['Cùng kỳ năm trước', 'Tháng 6'], '2025-H1', '2024-M06'],
    [['Lũy kế cùng kỳ năm trước'], '2025-M06', '2024-H1'],
    [['Cùng kỳ'], '2025', '2024'],
    // A whole year is no half of it.
    [['Năm trước'], '2025-H1', '2024'],
    [['Thực hiện năm 2024'], '2025-H1', '2024'],
    [['Thực hiện cả năm'], '2025-H1', '2025'],
    [['TH 2024'], '2025', '2024'],
    [['TH 2024'], '2025-H1', null],
    // The sheet's own, or nobody knows.
    [['Thực hiện'], '2025-H1', '2025-H1'],
    [['Ước thực hiện 6 tháng'], '2025-H1', '2025-H1'],
    [['Lũy kế'], '2025-M06', '2025-H1'],
    [['Kỳ trước'], '2025-H1', null],
    [['So với cùng kỳ'], '', null],
    [['Giai đoạn 2021-2025'], '2025', null],
    [['Thực hiện'], '', ''],
    [['Năm trước'], '', null],
  ];
  for (const [heading, sheet, period] of cases)
    it(`“${heading.join(' > ')}” on a sheet of ${sheet === '' ? 'no period' : sheet}: ${String(period)}`, () => {
      assert.equal(columnPeriod(heading, sheet), period);
    });
});
