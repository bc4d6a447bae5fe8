/** What a figure is bound to, its words say: no line that they do not name, no plan for what was done, nothing that was done for what is hoped. */
import { strict as assert } from 'node:assert';
import { learntFrom, nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Reading } from '../../core/reading';

const HEAD = '# BÁO CÁO\n# Kinh tế - xã hội 6 tháng đầu năm 2026\n# I. KẾT QUẢ\n';

type Row = readonly [name: string, unit: string, plan: number, now: number, rate: number];
const ofPlan = (months: number, rows: readonly Row[], title = 'CHỈ TIÊU'): Reading =>
  readingOfRows([
    ['UBND XÃ LONG VÂN'],
    [`${title} ${String(months)} THÁNG ĐẦU NĂM 2026`],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'So với KH (%)'],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);

const boundIn = (text: string, reading: Reading): readonly string[] =>
  learntFrom(HEAD + text, reading).account.tied.flatMap(({ cells }) => cells.map(({ label }) => label));

describe('engine/learn: the words of what is bound', () => {
  const then = ofPlan(6, [
    ['Đàn trâu', 'con', 500, 460, 92],
    ['Thu phí chợ', 'triệu đồng', 40, 38.1, 95.2],
  ]);

  it('binds no percentage to a line that neither its sentence nor its heading names', () => {
    assert.deepEqual(boundIn('Tỷ lệ giải ngân vốn đầu tư đạt 92% kế hoạch.', then), []);
    assert.deepEqual(boundIn('Thu quỹ phòng chống thiên tai đạt 95,2% kế hoạch.', then), []);
  });

  it('binds it to the line that its sentence, the sentence before or the heading names', () => {
    const bound = ['Đàn trâu, So với KH (%)'];
    assert.deepEqual(boundIn('Đàn trâu đạt 92% kế hoạch.', then), bound);
    assert.deepEqual(boundIn('Đàn trâu phát triển tốt. Kết quả đạt 92% kế hoạch.', then), bound);
    assert.deepEqual(boundIn('# 1. Đàn trâu\nKết quả đạt 92% kế hoạch.', then), bound);
  });

  it('wants every word of the line where the cell only rounds to the figure', () => {
    assert.deepEqual(boundIn('Thu phí chợ đạt 95% kế hoạch.', then), ['Thu phí chợ, So với KH (%)']);
    assert.deepEqual(boundIn('Thu phí bến bãi đạt 95% kế hoạch.', then), []);
  });

  it('ties nothing that is hoped for to what was done', () => {
    for (const text of [
      'Phấn đấu đàn trâu đạt 92% kế hoạch.',
      'Đến cuối năm, đàn trâu đạt 460 con.',
      'Dự kiến đàn trâu đạt 460 con.',
    ])
      assert.deepEqual(boundIn(text, then), [], text);
  });

  const homes = (month: number, rows: readonly (readonly [string, number, number])[]): Reading =>
    readingOfRows([
      ['UBND XÃ LONG VÂN'],
      [`HỖ TRỢ THÁNG ${String(month)} NĂM 2026`],
      ['STT', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
      ['', '', 'Số hộ', 'Số hộ'],
      ...rows.map((row, at) => [at + 1, ...row]),
    ]);
  const after = (text: string): string =>
    nextOf(
      `# BÁO CÁO\n# Hỗ trợ tháng 5 năm 2026\n# I. KẾT QUẢ\n${text}`,
      homes(5, [
        ['Hỗ trợ sinh kế', 65, 65],
        ['Hỗ trợ nhà ở', 40, 22],
      ]),
      homes(6, [
        ['Hỗ trợ sinh kế', 70, 31],
        ['Hỗ trợ nhà ở', 40, 25],
      ]),
    );

  it('takes what was done for done where the plan holds as much, and the plan where the words say so', () => {
    assert.equal(after('Đã hỗ trợ sinh kế cho 65 hộ.'), 'Đã hỗ trợ sinh kế cho 31 hộ.');
    assert.equal(after('Hỗ trợ sinh kế cho 65 hộ theo kế hoạch.'), 'Hỗ trợ sinh kế cho 70 hộ theo kế hoạch.');
    assert.equal(after('Đã hỗ trợ sinh kế đủ cho 65 hộ theo kế hoạch.'), '');
  });

  it('binds neither of a plan and what is headed otherwise, where both hold as much and no word tells', () => {
    const led = readingOfRows([
      ['THANH TRA TỈNH'],
      ['KẾT QUẢ THANH TRA THÁNG 5 NĂM 2026'],
      ['STT', 'Loại hình', 'Số cuộc theo kế hoạch', 'Số cuộc đã kết luận'],
      [1, 'Thanh tra trách nhiệm', 6, 6],
    ]);
    assert.deepEqual(boundIn('Triển khai 06 cuộc thanh tra trách nhiệm.', led), []);
    assert.deepEqual(boundIn('Đã kết luận 06 cuộc thanh tra trách nhiệm.', led), [
      'Thanh tra trách nhiệm, Số cuộc đã kết luận',
    ]);
  });

  it('takes for now what holds as much as the month or the year before', () => {
    const fires = (month: number, now: number, before: number) =>
      readingOfRows([
        ['UBND XÃ LONG VÂN'],
        [`AN NINH THÁNG ${String(month)} NĂM 2026`],
        ['STT', 'Nội dung', 'Đơn vị tính', `Tháng ${String(month)}/2026`, `Tháng ${String(month - 1)}/2026`],
        [1, 'Trộm cắp tài sản', 'vụ', now, before],
        [2, 'Đánh bạc', 'vụ', 9, 2],
      ]);
    const text = '# BÁO CÁO\n# An ninh tháng 5 năm 2026\n# I. KẾT QUẢ\nXảy ra 04 vụ trộm cắp tài sản.';
    assert.equal(nextOf(text, fires(5, 4, 4), fires(6, 7, 4)), 'Xảy ra 07 vụ trộm cắp tài sản.');
  });

  it('decides "bằng cùng kỳ" by the year before where the month before stands beside it too, and holds back what is held at a level', () => {
    const fires = (month: number, now: number, before: number, year: number) =>
      readingOfRows([
        ['UBND XÃ LONG VÂN'],
        [`AN NINH THÁNG ${String(month)} NĂM 2026`],
        [
          'STT',
          'Nội dung',
          'Đơn vị tính',
          `Tháng ${String(month)}/2026`,
          `Tháng ${String(month - 1)}/2026`,
          `Tháng ${String(month)}/2025`,
        ],
        [1, 'Trộm cắp tài sản', 'vụ', now, before, year],
        [2, 'Đánh bạc', 'vụ', 9, 2, 3],
      ]);
    const head = '# BÁO CÁO\n# An ninh tháng 5 năm 2026\n# I. KẾT QUẢ\n';
    const then = fires(5, 14, 11, 14);
    assert.equal(
      nextOf(`${head}Trộm cắp tài sản xảy ra 14 vụ, bằng cùng kỳ năm trước.`, then, fires(6, 17, 14, 21)),
      'Trộm cắp tài sản xảy ra 17 vụ, thấp hơn cùng kỳ năm trước.',
    );
    assert.equal(nextOf(`${head}Trộm cắp tài sản giữ ở mức 14 vụ.`, then, fires(6, 17, 14, 21)), '');
  });

  it('holds back what was said of a season that no line is called by', () => {
    const sown = (season: string, months: number, now: number) =>
      ofPlan(months, [['Tháp Mười', 'ha', 12400, now, 99]], `XUỐNG GIỐNG LÚA ${season}`);
    const text = `${HEAD}Vụ lúa Đông Xuân: Tháp Mười xuống giống 12.310 ha; Tháp Mười đạt 99% kế hoạch.`;
    assert.equal(nextOf(text, sown('ĐÔNG XUÂN', 6, 12310), sown('HÈ THU', 9, 10150)), '');
  });

  const told = (
    month: number,
    head: readonly string[],
    rows: readonly (readonly (string | number)[])[],
    unit = '',
  ): Reading =>
    readingOfRows([
      ['UBND XÃ LONG VÂN'],
      [`SỐ LIỆU THÁNG ${String(month)} NĂM 2026`],
      ['', '', '', unit],
      head,
      ...rows.map((row, at) => [at + 1, ...row]),
    ]);
  const next = (text: string, first: Reading, second: Reading): string =>
    nextOf(`# BÁO CÁO\n# Tình hình tháng 5 năm 2026\n# I. KẾT QUẢ\n${text}`, first, second);

  it('works a change out of the months beside a column that holds changes', () => {
    const cases = (month: number, rows: readonly (readonly [string, number, number])[]) =>
      told(
        month,
        [
          'STT',
          'Nội dung',
          'Đơn vị tính',
          `Tháng ${String(month)}/2026`,
          `Tháng ${String(month - 1)}/2026`,
          'Tăng (+), giảm (-) so với tháng trước',
        ],
        rows.map(([name, now, before]) => [name, 'vụ', now, before, now - before]),
      );
    const first = cases(5, [
      ['Trộm cắp tài sản', 6, 8],
      ['Số vụ khám phá', 5, 7],
    ]);
    const second = cases(6, [
      ['Trộm cắp tài sản', 9, 6],
      ['Số vụ khám phá', 4, 5],
    ]);
    assert.equal(
      next('Xảy ra 06 vụ trộm cắp tài sản, giảm 02 vụ so với tháng trước.', first, second),
      'Xảy ra 09 vụ trộm cắp tài sản, tăng 03 vụ so với tháng trước.',
    );
  });

  it('says the change of a price with what it is for', () => {
    const prices = (month: number, now: number, before: number, year: number) =>
      told(
        month,
        [
          'STT',
          'Mặt hàng',
          `Tháng ${String(month)}/2026`,
          `Tháng ${String(month - 1)}/2026`,
          `Tháng ${String(month)}/2025`,
        ],
        [['Giá heo hơi', now, before, year]],
        'Đơn vị tính: đồng/kg',
      );
    const text = 'Giá heo hơi 71.000 đồng/kg, giảm 3.000 đồng/kg so với cùng kỳ năm trước.';
    const after = next(text, prices(5, 71000, 69500, 74000), prices(6, 69000, 71000, 69000));
    assert.equal(after, 'Giá heo hơi 69.000 đồng/kg, không thay đổi so với cùng kỳ năm trước.');
  });

  it('binds a percentage that is what its line is in, and a change since the beginning of the year', () => {
    const rates = (month: number, now: number) =>
      told(
        month,
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', `Thực hiện tháng ${String(month)}/2026`, 'TH/KH (%)'],
        [
          ['Tỷ lệ bao phủ BHYT', '%', 95, now, 96.2],
          ['Công suất giường bệnh', '%', 105, now + 7, 96.2],
        ],
      );
    assert.equal(
      next('Tỷ lệ bao phủ đạt 91,4% dân số. Công suất giường bệnh đạt 98,4%.', rates(5, 91.4), rates(6, 92.2)),
      'Tỷ lệ bao phủ đạt 92,2% dân số. Công suất giường bệnh đạt 99,2%.',
    );
    const poor = (month: number, now: number) =>
      told(
        month,
        ['STT', 'Thôn', 'Số hộ nghèo đầu năm', 'Số hộ nghèo cuối kỳ'],
        [
          ['Thôn Đông', 79, 30],
          ['Tổng cộng', 179, now],
        ],
      );
    assert.equal(
      next('Toàn xã còn 167 hộ nghèo, giảm 12 hộ so với đầu năm.', poor(5, 167), poor(6, 158)),
      'Toàn xã còn 158 hộ nghèo, giảm 21 hộ so với đầu năm.',
    );
  });
});
