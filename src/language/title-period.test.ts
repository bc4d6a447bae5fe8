/** Of which periods a title says that a sheet is; what it compares with, plans for or cites is none of them. */
import { strict as assert } from 'node:assert';
import { isOfOtherPeriod, periodsOfTitle } from './title-period';

describe('the periods of a title', () => {
  const OF: readonly (readonly [title: string, ...ids: string[]])[] = [
    ['ƯỚC THỰC HIỆN THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2024', '2024-H1'],
    ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN 6 THÁNG ĐẦU NĂM 2024', '2024-H1'],
    ['(6 tháng đầu năm 2024)', '2024-H1'],
    ['Quý II và 6 tháng đầu năm 2025', '2025-H1'],
    ['Tháng 6 năm 2025, lũy kế 6 tháng đầu năm 2025', '2025-M06', '2025-H1'],
    ['Lũy kế đến tháng 6/2025', '2025-M06', '2025-H1'],
    ['Số thu từ đầu năm đến hết quý III năm 2025', '2025-Q3', '2025-9M'],
    ['6 tháng đầu năm 2025 so với 6 tháng đầu năm 2024', '2025-H1'],
    ['THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2025, SO SÁNH VỚI CÙNG KỲ NĂM 2024', '2025-H1'],
    ['Thực hiện 6 tháng đầu năm 2025 và kế hoạch năm 2026', '2025-H1'],
    ['Quyết toán thu năm 2024', '2024'],
    ['So với cùng kỳ năm 2024'],
    ['DỰ TOÁN THU NGÂN SÁCH NĂM 2026'],
    ['Biểu kế hoạch sản xuất năm 2026'],
    ['(Kèm theo Báo cáo 6 tháng đầu năm 2024)'],
    ['Thực hiện Nghị quyết năm 2024'],
    ['DIỆN TÍCH VỤ ĐÔNG XUÂN 2023-2024'],
    ['Diện tích, năng suất, sản lượng cây trồng'],
    ['Giai đoạn 2021-2025'],
  ];
  for (const [title, ...ids] of OF) it(title, () => assert.deepEqual(periodsOfTitle(title), ids));

  it('are another one’s where none of them belongs to the one that is wanted', () => {
    assert.equal(isOfOtherPeriod(['2024-H1'], '2025-H1'), true);
    assert.equal(isOfOtherPeriod(['2025-Q1'], '2025-H1'), true);
    assert.equal(isOfOtherPeriod(['2025-M06', '2025-H1'], '2025-H1'), false);
    assert.equal(isOfOtherPeriod(['2025'], '2025-H1'), false);
    assert.equal(isOfOtherPeriod(['2025-Q2'], '2025-H1'), false, 'its columns may count up to it');
    assert.equal(isOfOtherPeriod(['2025-M06'], '2025-H1'), true);
    assert.equal(isOfOtherPeriod(['2025-M06'], '2025-M06'), false);
    assert.equal(isOfOtherPeriod(['2024-Q2'], '2025-H1'), true);
    assert.equal(isOfOtherPeriod(['2025-H1'], '2025-vu-mua'), false);
    assert.equal(isOfOtherPeriod(['2024-H1'], '2025-vu-mua'), true);
    assert.equal(isOfOtherPeriod([], '2025-H1'), false);
  });
});
