/** Sheets as offices keep them, beside sentences of reports: which cell a figure is compared with, and what a wrong one is called. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { boundOf as bound } from '../../../test/support/bound-of';

const forest = bookOf([
  ['CHI CỤC KIỂM LÂM TỈNH AN BIÊN'],
  ['KẾT QUẢ SẢN XUẤT LÂM NGHIỆP QUÝ III NĂM 2023'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2023', 'Quý III năm 2022', 'Quý III năm 2023', 'So KH (%)', 'So CK (%)'],
  [1, 'Trồng rừng sản xuất', 'ha', 4150, 1286, 1374, 33.1, 106.8],
  [2, 'Trồng rừng phòng hộ', 'ha', 620, 214, 187, 30.2, 87.4],
  [3, 'Chăm sóc rừng', 'ha', 9870, 3625, 3912, 39.6, 107.9],
  [4, 'Khoán bảo vệ rừng', 'ha', 52600, 48230, 51475, 97.9, 106.7],
]);

const schools = bookOf([
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH AN BIÊN'],
  ['SỐ LIỆU TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2023'],
  ['TT', 'Đơn vị', 'Số lớp', 'Học sinh tiểu học', 'Học sinh THCS', 'Tỷ lệ chuyên cần (%)'],
  [1, 'Huyện Mai Sơn', 412, 12860, 9475, 97.62],
  [2, 'Huyện Mai Châu', 365, 10947, 8318, 96.85],
  [3, 'Thị xã Nghĩa Lâm', 298, 9732, 7286, 98.4],
  ['', 'Tổng cộng', 1075, 33539, 25079, 97.6],
]);

describe('prose/against: words choose the cell', () => {
  const planting = 'Trồng rừng sản xuất đạt 1.374 ha';

  it('asks growth and difference of columns that only years tell apart, whatever the order of words', () => {
    assert.deepEqual(bound(forest, `${planting}, tăng 6,8% so với cùng kỳ; trồng rừng phòng hộ 187 ha, giảm 27 ha.`), [
      '1.374 → F4',
      '6,8 → growth F4,E4',
      '187 → F5',
      '27 → sum E5,F5',
    ]);
    assert.deepEqual(bound(forest, 'Chăm sóc rừng tăng nhẹ 7,9%, đạt 3.912 ha.'), ['7,9 → growth F6,E6', '3.912 → F6']);
  });

  it('calls a figure of another column or line by its name', () => {
    assert.deepEqual(bound(forest, 'Chăm sóc rừng đạt 3.912 ha. Trồng rừng sản xuất đạt 1.286 ha.'), [
      '3.912 → F6',
      '1.286 → F4 prior E4',
    ]);
    assert.deepEqual(bound(forest, 'Khoán bảo vệ rừng đạt 52.600 ha.'), ['52.600 → F7 plan D7']);
    assert.deepEqual(bound(forest, `${planting}. Chăm sóc rừng 1.374 ha.`), ['1.374 → F4', '1.374 → F6 other-line F4']);
    assert.deepEqual(bound(forest, `${planting}. Khoán bảo vệ rừng 51,475 ha.`), [
      '1.374 → F4',
      '51,475 → F7 scale-slip',
    ]);
  });

  it('tells a verb that turned where the sheet only has two years', () => {
    assert.deepEqual(bound(forest, `${planting}, giảm 6,8% so với cùng kỳ.`), ['1.374 → F4', '6,8 → growth F4,E4']);
  });

  it('compares what brackets and pairs say with last year and the plan', () => {
    assert.deepEqual(bound(forest, `${planting} (cùng kỳ 1.268 ha).`), ['1.374 → F4', '1.268 → E4 digit-slip']);
    assert.deepEqual(bound(forest, 'Trồng rừng phòng hộ giảm từ 214 ha xuống còn 187 ha.'), ['214 → E5', '187 → F5']);
  });

  it('takes the line of the place and the column of what is counted', () => {
    assert.deepEqual(
      bound(schools, 'Huyện Mai Châu có 365 lớp với 10.947 học sinh tiểu học, tỷ lệ chuyên cần 96,85%.'),
      ['365 → C5', '10.947 → D5', '96,85 → F5'],
    );
    assert.deepEqual(bound(schools, 'Huyện Mai Châu có 365 lớp, 12.860 học sinh tiểu học.'), [
      '365 → C5',
      '12.860 → D5 other-line D4',
    ]);
  });

  it('is silent about other places, parts, other times and things of the same noun', () => {
    for (const text of [
      'Xã Chiềng Lao có 38 lớp, 1.146 học sinh tiểu học.',
      'Riêng tháng 9, trồng rừng sản xuất đạt 512 ha.',
      'Năm 2021 chăm sóc rừng đạt 3.108 ha.',
      'Trồng rừng sản xuất bằng giống keo lai đạt 640 ha.',
      'Phấn đấu quý IV khoán bảo vệ rừng đạt 52.000 ha.',
      'Diện tích rừng trồng bị cháy 14,5 ha, giảm 3,2 ha so với tháng trước.',
      'Hỗ trợ 1.250 học sinh bán trú kinh phí 2,4 tỷ đồng.',
    ])
      assert.deepEqual(
        bound(forest, text)
          .concat(bound(schools, text))
          .filter((each) => !each.endsWith('?') && !/→ [A-Z]+\d+$/.test(each)),
        [],
        text,
      );
  });

  it('accuses nobody where the words name the equal cell as well, or nothing but its unit', () => {
    const spending = bookOf([
      ['GIẢI NGÂN VỐN ĐẦU TƯ 9 THÁNG NĂM 2023'],
      ['Đơn vị: triệu đồng'],
      ['TT', 'Công trình', 'Vốn giao', 'Giải ngân', 'Tỷ lệ giải ngân (%)'],
      [1, 'Trường tiểu học Mai Lâm', 12400, 9920, 80],
      [2, 'Đường liên xã Mai Lâm - Hòa Tiến giai đoạn 2', 30500, 18605, 61],
      [3, 'Kè chống sạt lở bờ tả sông Hiếu', 21000, 8190, 39],
    ]);
    const told = bound(
      spending,
      'Trường tiểu học Mai Lâm 9.920 triệu đồng, đạt 80%; đường liên xã Mai Lâm 18.605 triệu đồng, đạt 61%; kè sông Hiếu 8.190 triệu đồng, đạt 39%.',
    );
    assert.deepEqual(
      told.filter((each) => / [A-Z]\d+ \S/u.test(each)),
      [],
    );
    const classes = bookOf([
      ['SỐ LỚP NĂM HỌC 2023'],
      ['Tên đơn vị', 'Số lớp'],
      ['Trường Mai Lâm', 12],
      ['Trường Hòa Tiến', 19],
      ['Tổng cộng', 31],
    ]);
    assert.deepEqual(bound(classes, 'Tiếp 31 lượt.'), ['31 → ?']);
  });

  const tax = bookOf([
    ['THU NỘI ĐỊA THEO ĐƠN VỊ 9 THÁNG NĂM 2023'],
    ['Đơn vị: triệu đồng'],
    ['TT', 'Đơn vị', 'Dự toán giao', 'Quý I', 'Quý II', 'Quý III', 'Lũy kế 9 tháng'],
    [1, 'Đội thuế số 1', 410500, 98120, 101340, 95475, 294935],
    [2, 'Đội thuế số 2', 287400, 64310, 70225, 68940, 203475],
    ['', 'Tổng cộng', 697900, 162430, 171565, 164415, 498410],
  ]);

  it('takes the months that are said, and the number of a name for its line', () => {
    assert.deepEqual(bound(tax, 'Đội thuế số 2 thu 203.475 triệu đồng; riêng quý III thu 68.940 triệu đồng.'), [
      '203.475 → G5',
      '68.940 → F5',
    ]);
    assert.deepEqual(bound(tax, 'Đội thuế số 1 thu 294.935 triệu đồng, Đội thuế số 2 thu 294.935 triệu đồng.'), [
      '294.935 → G4',
      '294.935 → G5 other-line G4',
    ]);
  });

  it('compares a stock with the day that the words name', () => {
    const poor = bookOf([
      ['HỘ NGHÈO THEO THÔN NĂM 2023'],
      ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Hộ nghèo hiện nay'],
      [1, 'Thôn Hạ', 412, 38, 27],
      [2, 'Thôn Đoài', 365, 41, 33],
      ['', 'Toàn xã', 777, 79, 60],
    ]);
    assert.deepEqual(bound(poor, 'Thôn Đoài còn 33 hộ nghèo, giảm 8 hộ so với đầu năm.'), ['33 → E4', '8 → sum D4,E4']);
    assert.deepEqual(bound(poor, 'Toàn xã còn 60 hộ nghèo, giảm 19 hộ so với đầu năm.'), ['60 → E5', '19 → sum D5,E5']);
  });

  it('accuses nothing that another reading of the words explains', () => {
    const settled = bookOf([
      ['KẾT QUẢ THANH TRA 6 THÁNG NĂM 2023'],
      ['STT', 'Nội dung', 'KH năm 2023', 'Thực hiện 6 tháng năm 2022', 'Thực hiện 6 tháng năm 2023', 'Tỷ lệ (%)'],
      [1, 'Thanh tra hành chính', 64, 48, 57, 89.1],
      [2, 'Thanh tra chuyên ngành', 1286, 914, 1043, 81.1],
      [3, 'Kiểm tra quốc phòng', 214, 187, 203, 94.9],
      [4, 'Kiểm tra an ninh', 318, 268, 296, 93.1],
      ['', 'Tổng cộng', 1882, 1417, 1599, 85],
    ]);
    const misses = (text: string): string[] => bound(settled, text).filter((each) => !/→ (?:\?|[A-Z]\d+$)/.test(each));
    const beside = 'Thanh tra chuyên ngành 1.043 cuộc';
    assert.deepEqual(
      misses(`${beside}; kiểm tra quốc phòng, an ninh 499 cuộc.`),
      ['499 → sum E5,E6'],
      'two lines together, and they are',
    );
    assert.deepEqual(misses(`${beside}, thanh tra hành chính 64 cuộc theo kế hoạch.`), [], 'the plan, and it says so');
    assert.deepEqual(misses(`${beside}; kiểm tra an ninh 8 cuộc.`), [], 'no slip of 296');
    assert.deepEqual(misses(`${beside}; kiểm tra an ninh 269 cuộc.`), ['269 → E6 digit-slip']);
  });
});

const reception = bookOf([
  ['KẾT QUẢ TIẾP CÔNG DÂN 6 THÁNG NĂM 2023'],
  [
    'TT',
    'Đơn vị',
    'Tiếp công dân định kỳ, thường xuyên - Số lượt',
    'Tiếp công dân - Số vụ việc',
    'Lãnh đạo tiếp - Số lượt',
  ],
  [1, 'Văn phòng UBND tỉnh', 412, 371, 204],
  [2, 'Sở Nông nghiệp và Môi trường', 187, 142, 58],
  [3, 'Sở Xây dựng', 94, 77, 31],
  [4, 'Thanh tra tỉnh', 153, 138, 46],
]);

describe('prose/against: columns of one noun', () => {
  it('goes on with the column of the figure before that counts the same', () => {
    const told =
      'Văn phòng UBND tỉnh tiếp thường xuyên 412 lượt với 371 vụ việc; Sở Nông nghiệp và Môi trường 187 lượt; Thanh tra tỉnh';
    assert.deepEqual(bound(reception, `${told} 153 lượt.`), ['412 → C3', '371 → D3', '187 → C4', '153 → C6']);
  });
});
