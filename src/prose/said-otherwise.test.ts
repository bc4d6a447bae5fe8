/** The same relations said otherwise: without "gồm", by a bare figure, in a note, by another noun. Each is true, and the same with one figure changed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim));

/** [what is asked, a true text, a claim of it, the figure changed, what it becomes]. */
const PAIRS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'what became of what was tried',
    'Trong năm đã tiếp nhận 640 vụ việc, hòa giải thành 512 vụ việc (đạt 80%), hòa giải không thành 84 vụ việc, đang hòa giải 44 vụ việc.',
    'sum 640 = 512 + 84 + 44',
    '84',
    '48',
  ],
  [
    'what was done with those who broke a rule',
    'Phát hiện 132 cơ sở vi phạm (9,8%): phạt tiền 51 cơ sở/124,6 triệu đồng, nhắc nhở 81 cơ sở.',
    'sum 132 = 51 + 81',
    '51',
    '15',
  ],
  [
    'times at things, and what came of them',
    'Đã kiểm tra 860 lượt cơ sở; 791 cơ sở đạt (92,0%); 69 cơ sở vi phạm (8,0%).',
    'sum 860 = 791 + 69',
    '791',
    '761',
  ],
  [
    'sizes in the names of parts',
    'Toàn huyện có 2.316 tàu cá: chiều dài từ 6 - dưới 12 m: 1.402 tàu; từ 12 - dưới 15 m: 538 tàu; từ 15 m trở lên: 376 tàu.',
    'sum 2.316 = 1.402 + 538 + 376',
    '538',
    '358',
  ],
  [
    'sizes of one thing',
    'Tiếp nhận 2.708 đơn vị máu, trong đó loại 350 ml: 2.164 đơn vị, loại 250 ml: 544 đơn vị.',
    'sum 2.708 = 2.164 + 544',
    '2.164',
    '2.146',
  ],
  [
    'bare numbers of services among others',
    'Điện thương phẩm 842,6 triệu kWh: công nghiệp 461,3; dịch vụ 88,4; sinh hoạt 268,7; hoạt động khác 24,2.',
    'sum 842,6 = 461,3 + 88,4 + 268,7 + 24,2',
    '268,7',
    '286,7',
  ],
  [
    'what came less what went',
    'Trong năm phát triển mới 842 hội viên, giảm tự nhiên 318 hội viên, tăng thực 524 hội viên.',
    'sum 524 = 842 - 318',
    '524',
    '542',
  ],
  [
    'what was, what came and what went',
    'Thành lập mới 14 HTX, giải thể 05 HTX, nâng tổng số HTX từ 187 lên 196 HTX.',
    'sum 196 = 187 + 14 - 05',
    '196',
    '169',
  ],
  ['a balance of bare numbers', 'Đầu kỳ 36, nhập mới 94, xuất 87, hiện còn 43.', 'sum 43 = 36 + 94 - 87', '43', '53'],
  [
    'two prices apart',
    'Đấu giá 24 lô đất; giá khởi điểm 86,4 tỷ đồng, giá trúng 112,9 tỷ đồng, chênh lệch tăng 26,5 tỷ đồng (30,7%).',
    'sum 26,5 = 112,9 - 86,4',
    '26,5',
    '25,6',
  ],
  [
    'bare numbers that turn into others',
    'Sau sắp xếp giảm từ 186 xuống còn 142 ĐVHC cấp xã (giảm 44 đơn vị).',
    'sum 44 = 186 - 142',
    '44',
    '54',
  ],
  [
    'a fraction that says its noun twice',
    'So với năm 2022, số việc chứng thực tăng 1.284 việc (16.418 việc/15.134 việc).',
    'sum 1.284 = 16.418 - 15.134',
    '1.284',
    '1.824',
  ],
  [
    'figures in a row and what they were',
    'Xảy ra 142 vụ, làm chết 71 người, bị thương 118 người; so với cùng kỳ (160 vụ, 80 người chết, 130 người bị thương), giảm 18 vụ (-11,25%), giảm 09 người chết (-11,25%) và giảm 12 người bị thương (-9,23%).',
    'sum 09 = 80 - 71',
    '09',
    '06',
  ],
  [
    'what herds were, in a note',
    'Đàn trâu 14.210 con, giảm 3,2%; đàn bò 26.180 con, tăng 1,6%; đàn lợn 184.500 con, tăng 2,5% so với cùng thời điểm năm trước[^1].\n[^1]: Cùng thời điểm năm 2023: trâu 14.680 con; bò 25.768 con; lợn 180.000 con.',
    'growth 2,5 = 184.500 / 180.000',
    '2,5',
    '5,2',
  ],
  [
    'a growth by its name and what makes it up',
    'Trong mức tăng chung 6,84%, nông nghiệp đóng góp 0,72 điểm phần trăm; công nghiệp đóng góp 3,41 điểm phần trăm; dịch vụ đóng góp 2,71 điểm phần trăm.',
    'sum 6,84 = 0,72 + 3,41 + 2,71',
    '3,41',
    '3,14',
  ],
  [
    'what falls to each',
    'Đã hỗ trợ 412 hộ với tổng số tiền 2.060 triệu đồng, bình quân mỗi hộ được hỗ trợ 5 triệu đồng.',
    'ratio 5 = 2.060 / 412',
    '2.060',
    '2.860',
  ],
  [
    'a present each',
    'Thăm, tặng quà 4.216 đoàn viên khó khăn với tổng số tiền 1.264.800.000 đồng (300.000 đồng/suất).',
    'ratio 300.000 = 1.264.800.000 / 4.216',
    '1.264.800.000',
    '1.624.800.000',
  ],
  [
    'a decision for each person',
    'Ban hành 2.480 quyết định hưởng với tổng số tiền 47,12 tỷ đồng, bình quân 19 triệu đồng/người.',
    'ratio 19 = 47,12 / 2.480',
    '19',
    '20',
  ],
  [
    'times of readers',
    'Phục vụ 84.300 lượt bạn đọc; luân chuyển 252.900 lượt tài liệu (bình quân 3,0 lượt/bạn đọc).',
    'ratio 3,0 = 252.900 / 84.300',
    '3,0',
    '3,2',
  ],
  [
    'yield and production for short',
    'Diện tích chè 8.640 ha (kiến thiết cơ bản 240 ha, kinh doanh 8.400 ha); NS bình quân 92,5 tạ/ha, SL 77.700 tấn.',
    'product 77.700 = 8.400 × 92,5',
    '92,5',
    '95,2',
  ],
  [
    'what was lost on the way',
    'Nước sản xuất 4.216.000 m3, nước thương phẩm 3.710.080 m3, tỷ lệ thất thoát 12,0%.',
    'ratio 12,0 = 4.216.000 − 3.710.080 / 4.216.000',
    '12,0',
    '21,0',
  ],
  [
    'a rate by a name of its own',
    'Tổng số hội viên 41.820/52.275 phụ nữ từ 18 tuổi trở lên, đạt tỷ lệ tập hợp 80,0%.',
    'ratio 80,0 = 41.820 / 52.275',
    '52.275',
    '55.275',
  ],
  [
    'households in the style of a telegram',
    'Dân số: 6.412 khẩu/1.580 hộ. Hộ nghèo: 52, tỷ lệ 3,29%. Hộ cận nghèo: 81, tỷ lệ 5,13%.',
    'ratio 5,13 = 81 / 1.580',
    '5,13',
    '5,31',
  ],
  [
    'who is missing, by bare numbers',
    'Biên chế được giao 1.842 (công chức 196; viên chức 1.646); hiện có mặt 1.779 (công chức 184; viên chức 1.595), còn thiếu 63 so với biên chế giao.',
    'sum 1.842 = 1.779 + 63',
    '63',
    '36',
  ],
  [
    'targets reached and missed',
    'Kết quả: 15/18 chỉ tiêu đạt và vượt, 03 chỉ tiêu chưa đạt.',
    'sum 18 = 15 + 03',
    '03',
    '05',
  ],
  [
    'fractions and what both sides make up',
    'Tổng vốn được phân bổ 74.210 triệu đồng; giải ngân 32.418 triệu đồng. Cụ thể: giảm nghèo 12.164/28.410 triệu đồng (42,8%); nông thôn mới 8.236/15.600 triệu đồng (52,8%); miền núi 12.018/30.200 triệu đồng (39,8%).',
    'sum 32.418 = 12.164 + 8.236 + 12.018',
    '8.236',
    '8.326',
  ],
  [
    'a list below a figure that no word opens',
    '2. Tổng chi khám chữa bệnh 9 tháng: 184.620 triệu đồng\n- Nội trú: 109.340 triệu đồng, chiếm 59,2%;\n- Ngoại trú: 75.280 triệu đồng, chiếm 40,8%.',
    'sum 184.620 = 109.340 + 75.280',
    '109.340',
    '190.340',
  ],
  [
    'boys for each hundred girls',
    'Có 3.120 trẻ sinh ra (1.640 nam, 1.480 nữ), tỷ số giới tính khi sinh 110,8 nam/100 nữ.',
    'ratio 110,8 = 1.640 / 1.480',
    '110,8',
    '118,0',
  ],
  [
    'a whole that all of its shares contradict',
    'Kết nạp 1.146 đảng viên mới, trong đó: đoàn viên thanh niên 802 đồng chí (70,0%), nữ 619 đồng chí (54,0%), người DTTS 321 đồng chí (28,0%).',
    'ratio 54,0 = 619 / 1.146',
    '1.146',
    '1.346',
  ],
];

describe('prose: the same said otherwise', () => {
  for (const [what, text, claim, figure, other] of PAIRS)
    it(what, () => {
      assert.deepEqual(accusations(text), []);
      assert.ok(claimsIn(text).includes(claim), claimsIn(text).join('\n'));
      const changed = text.replace(figure, other);
      assert.notEqual(changed, text);
      assert.notDeepEqual(accusations(changed), [], claimsIn(changed).join('\n'));
    });

  it('gives a bracket to the figure right before it', () => {
    const text =
      'Lượng nước cấp 121,4 nghìn m3, đạt 92,0% tổng nhu cầu 132,0 nghìn m3 (đô thị 84,6 nghìn m3, nông thôn 47,4 nghìn m3).';
    assert.deepEqual(accusations(text), []);
    assert.ok(claimsIn(text).includes('sum 132,0 = 84,6 + 47,4'), claimsIn(text).join('\n'));
  });

  it('counts what is left as no part of what was received', () => {
    const text =
      'Phân bổ 8.400 tấn xi măng; đến nay đã tiếp nhận 6.300 tấn, bằng 75% số phân bổ, số còn lại 2.100 tấn cung ứng trong quý IV.';
    assert.ok(
      claimsIn(text).every((claim) => !claim.startsWith('subset')),
      claimsIn(text).join('\n'),
    );
  });

  it('accuses nobody of what may be otherwise', () => {
    for (const text of [
      'Tiết kiệm 10% chi thường xuyên 3.214 triệu đồng; cắt giảm 5% dự toán còn lại 846 triệu đồng; tổng cộng tiết kiệm được 4.060 triệu đồng.',
      'Khối lượng rác 120 tấn/ngày, đạt 80% tổng lượng 150 tấn/ngày (đô thị 92 tấn, nông thôn 28 tấn).',
      'Giải ngân 412 tỷ đồng, đạt 51,5% kế hoạch 800 tỷ đồng (vốn trong nước 360 tỷ đồng, vốn nước ngoài 52 tỷ đồng).',
      'Thu hút 24 dự án (15 FDI, 07 DDI, 02 hỗn hợp).',
      'Tiếp nhận 350 hồ sơ, đã giải quyết 300 hồ sơ, quá hạn 45 hồ sơ.',
      'Xảy ra 64 vụ, so với cùng kỳ (70 vụ, nay đã khởi tố 52 vụ) giảm 06 vụ.',
      'Kinh phí trên 5 tỷ đồng: ngân sách huyện 3 tỷ đồng, xã hội hóa 1,4 tỷ đồng.',
      'Có 12/15 xã đạt chuẩn, trong đó 04 xã chưa đạt tiêu chí môi trường.',
      'Hỗ trợ 40 hộ (162 khẩu) với tổng số tiền 97,2 triệu đồng (600.000 đồng/khẩu).',
      'Thu ngân sách: 1.246 tỷ đồng\n- Chi thường xuyên: 1.118 tỷ đồng;\n- Chi đầu tư: 162 tỷ đồng.',
      '145 cơ sở vi phạm, phạt tiền 26 cơ sở, nhắc nhở 83 cơ sở.',
    ])
      assert.deepEqual(accusations(text), [], text);
  });
});
