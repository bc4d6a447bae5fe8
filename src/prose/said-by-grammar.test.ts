/** What grammar alone says is asked whatever the wrong figure is: products, lists, shares of a line's topic, each beside the same with one figure changed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim));

/** [what is asked, a true text, the figure changed, what it becomes]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  [
    'what is left, named behind its figure',
    'Trạm y tế huyện tiếp nhận 26 bệnh nhân, đã xuất viện 7 người, 19 người còn lại đang theo dõi.',
    '19',
    '31',
  ],
  [
    'what is left of a fraction',
    'Trong 34 đơn thuộc thẩm quyền của phòng, đã giải quyết xong 13/34 đơn, còn 21 đơn đang xem xét.',
    '21',
    '12',
  ],
  [
    'what was done and what is being done',
    'Xã Long Hòa có 46 đơn thuộc thẩm quyền, đã giải quyết 31 đơn, 15 đơn đang giải quyết.',
    '15',
    '51',
  ],
  [
    'a product in its bracket',
    'Có 17 trạm, mỗi trạm trực 28 ngày, tổng số phải trực 476 ngày (17 x 28).',
    '476',
    '467',
  ],
  [
    'so many times what was, told behind it',
    'Doanh thu mật ong đạt 46,8 tấn, tăng 13 lần so với cùng kỳ năm 2018, cùng kỳ đạt 3,6 tấn.',
    '46,8',
    '86,4',
  ],
  [
    'what each gets a month, and what it comes to',
    'Có 1.206 hộ đăng ký, mức thu 25.000 đồng/hộ/tháng, thành tiền 30.150.000 đồng.',
    '30.150.000',
    '36.480.000',
  ],
  [
    'each by its own name',
    'Hỗ trợ khoan mới 24 giếng, sửa chữa 31 giếng; mức hỗ trợ khoan mới 15 triệu đồng/giếng, sửa chữa 4 triệu đồng/giếng. Kinh phí khoan mới 360 triệu đồng, kinh phí sửa chữa 124 triệu đồng.',
    '124',
    '158',
  ],
  [
    'what pupils get each month',
    'Trường có 206 học sinh bán trú, mức hưởng 640.000 đồng/tháng, kinh phí mỗi tháng 131.840.000 đồng.',
    '131.840.000',
    '113.840.000',
  ],
  [
    'a product as it is written',
    'Hỗ trợ tiền điện 55.000 đồng/hộ × 418 hộ = 22.990.000 đồng.',
    '22.990.000',
    '32.990.000',
  ],
  [
    'a list numbered from 1 on',
    'Chi ngân sách quý II đạt 84.610 triệu đồng. Cụ thể như sau:\n1. Chi đầu tư: 21.300 triệu đồng.\n2. Chi thường xuyên: 61.870 triệu đồng.\n3. Chi dự phòng: 1.440 triệu đồng.',
    '61.870',
    '68.170',
  ],
  [
    'ages that name a class',
    'Mừng thọ 412 cụ: tròn 70 tuổi 208 cụ; 80 tuổi 131 cụ; 90 tuổi trở lên 73 cụ.',
    '73',
    '37',
  ],
  ['old and new', 'Thụ lý 164 tin báo (cũ 19, mới 145).', '145', '112'],
  [
    'what became of patients',
    'Điều trị nội trú 6.210 lượt, trong đó ra viện 5.704 lượt, chuyển viện 412 lượt, đang điều trị 94 lượt.',
    '412',
    '376',
  ],
  [
    'more sold than came in',
    'Điện nhận 182,40 triệu kWh, điện thương phẩm 174,10 triệu kWh, tổn thất 8,30 triệu kWh.',
    '174,10',
    '205,30',
  ],
  ['more of a quality than there are', 'Nghiệm thu 23 đề tài, trong đó xuất sắc 5, đạt 18; giải ngân 80%.', '18', '41'],
  [
    'months and "cộng"',
    'Tháng 4 xảy ra 11 vụ, tháng 5 xảy ra 7 vụ, tháng 6 xảy ra 13 vụ, cộng 31 vụ.',
    '7 vụ',
    '10 vụ',
  ],
  [
    'a share of a whole whose parts add up',
    'Theo dõi 52 kết luận; đã hoàn thành 43 kết luận, đạt 82,7%, đang thực hiện 9 kết luận.',
    '82,7',
    '87,2',
  ],
  [
    'money for each, with another count between',
    'Có 48 HTX với 6.112 thành viên, vốn điều lệ 130.080 triệu đồng, bình quân 2.710 triệu đồng/HTX.',
    '2.710',
    '3.260',
  ],
  ['medals', 'Đoàn giành 64 huy chương, gồm 17 vàng, 21 bạc, 26 đồng.', '21', '28'],
  [
    'vehicles of two kinds',
    'Đăng ký mới 118 ô tô; lũy kế quản lý 41.206 ô tô, 318.450 mô tô, tổng cộng 359.656 phương tiện.',
    '359.656',
    '318.906',
  ],
  [
    'a share of what a line is about',
    'Tổng số học sinh 8.460 em, chia ra: tiểu học 5.120 em; THCS 3.340 em. Học sinh dân tộc thiểu số 2.961 em, chiếm 35,0%.',
    '35,0',
    '42,6',
  ],
  [
    'what was settled of what came in, whose parts stand between',
    'Thụ lý 146 tin báo (cũ 14, mới 132). Cơ quan điều tra đã giải quyết 127 tin, đạt 86,99%.',
    '86,99',
    '74,18',
  ],
  [
    'shares that leave nothing out',
    'Tổng mức đầu tư 18.000 triệu đồng. Nguồn vốn: ngân sách 13.500 triệu đồng (75%), nhân dân đóng góp 4.500 triệu đồng (25%).',
    '4.500',
    '4.050',
  ],
  [
    'a rate of cards of files',
    'Thu nhận 24.610 hồ sơ, trả 23.984 thẻ cho công dân, tỷ lệ trả 97,46%.',
    '97,46',
    '79,46',
  ],
  [
    'what bears fruit behind a stroke',
    'Cam 1.840 ha, sản lượng 20.160 tấn/1.260 ha cho trái, năng suất 160,0 tạ/ha.',
    '20.160',
    '24.610',
  ],
  [
    'what is not done yet, a sentence behind',
    'Dự án ảnh hưởng 386 hồ sơ. Đã có 351 hồ sơ nhận tiền, tổng số tiền 902 tỷ đồng. Số hồ sơ chưa nhận tiền là 35.',
    'là 35',
    'là 53',
  ],
  ['poor and nearly poor', 'Toàn huyện có 4.120 hộ nghèo và 1.865 hộ cận nghèo, tổng cộng 5.985 hộ.', '5.985', '5.210'],
  ['passed and failed', 'Sát hạch 2.140 thí sinh, đạt 1.712 thí sinh, trượt 428 thí sinh.', '428', '319'],
  [
    'an account and cash',
    'Chi trả trợ cấp cho 3.420 đối tượng, nhận qua tài khoản 2.216 người, nhận tiền mặt 1.204 người.',
    '1.204',
    '1.615',
  ],
  ['sold and not sold', 'Đấu giá 92 lô đất, thành công 71 lô, không thành 21 lô.', '21', '28'],
  [
    'a total that is said to be so much',
    'Ngập 406 ha lúa và 131 ha hoa màu, tổng diện tích cây trồng thiệt hại là 537 ha.',
    '131',
    '172',
  ],
  [
    'two sides of loans',
    'Dư nợ cho vay 41.320 tỷ đồng: ngắn hạn chiếm 58,2%, trung và dài hạn chiếm 41,8%.',
    '41,8',
    '48,1',
  ],
  [
    'a share of the whole number that is said',
    'Huyện có 18 xã đạt chuẩn trong tổng số 24 xã, tương ứng 75,00%.',
    '75,00%',
    '57,00%',
  ],
];

describe('prose: what grammar says', () => {
  for (const [what, text, figure, other] of PAIRS)
    it(what, () => {
      assert.deepEqual(accusations(text), []);
      const changed = text.replace(figure, other);
      assert.notEqual(changed, text);
      assert.notDeepEqual(accusations(changed), [], claimsIn(changed).join('\n'));
    });

  it('takes what a figure is only measured by for no whole of a list', () => {
    const of = (others: string): string =>
      `Có 84.210 người có thẻ trên tổng dân số 86.900 người. Theo nhóm: người lao động 31.400 người, hộ gia đình 22.610 người, nhóm khác ${others} người.`;
    assert.deepEqual(accusations(of('30.200')), []);
    assert.deepEqual(accusations(of('33.900')), ['sum 84.210 = 31.400 + 22.610 + 33.900 !mismatch']);
  });

  it('lets stocks of last year be sold, and money be money', () => {
    for (const text of [
      'Sản xuất 8.300 tấn, tiêu thụ 8.900 tấn, tồn kho 640 tấn.',
      'Giải thưởng gồm 3 vàng, mỗi giải 5.000.000 đồng; huy chương trị giá 40 đồng.',
      'Lấy 4.210 lam máu, phát hiện 31 ký sinh trùng, tỷ lệ KST/lam 0,74%.',
      'Thụ lý 1.630 vụ; đã giải quyết 1.290 vụ. Án bị sửa 07 vụ, chiếm 0,54%.',
      'Đất nông nghiệp 8.120,4 ha (66,2%); đất phi nông nghiệp 3.020,6 ha, chiếm 24,6%; còn lại là đất chưa sử dụng.',
      'Kiểm tra 96 hộ. Có 60 hộ ký cam kết. Trong 25 hộ vận động thêm còn 7 hộ chưa ký cam kết.',
      'Rà soát 214 hồ sơ, 180 hồ sơ nhận tiền đợt 1; xã B 96 hồ sơ, chưa nhận tiền 12 hồ sơ.',
      'Dư nợ: ngắn hạn chiếm 63,4%, trung hạn chiếm 20,0%, dài hạn chiếm 16,6%.',
      'Nữ chiếm 48,2% số cán bộ, nam chiếm 55,1% số đảng viên.',
      'Xử phạt 44 trường hợp. Xã có 8 tổ với 24 thành viên, bình quân 03 người/tổ.',
    ])
      assert.deepEqual(accusations(text), [], text);
  });

  it('divides by whichever figure of the noun gives the average, and by none where several may be meant', () => {
    const of = (mean: string): string =>
      `Huyện có 18 xã đạt chuẩn trong tổng số 24 xã; tổng số tiêu chí đạt 419 tiêu chí, bình quân ${mean} tiêu chí/xã.`;
    assert.deepEqual(accusations(of('17,46')), []);
    assert.ok(claimsIn(of('17,46')).includes('ratio 17,46 = 419 / 24'));
    assert.deepEqual(accusations(of('18,46')), []);
  });

  it('asks what each gets every month of no sum of several', () => {
    for (const text of [
      'Có 1.206 hộ đăng ký, mức thu 25.000 đồng/hộ/tháng, tổng số tiền 361.800.000 đồng.',
      'Có 1.206 hộ, mức thu 25.000 đồng/hộ/tháng, đã thu được của một số hộ số tiền 12.400.000 đồng.',
      'Xét nghiệm 5.210 lam, phát hiện 16 ký sinh trùng sốt rét. Phân theo vùng: vùng 1 có 9 ca, vùng 2 có 7 ca.',
    ])
      assert.deepEqual(accusations(text), [], text);
  });
});
