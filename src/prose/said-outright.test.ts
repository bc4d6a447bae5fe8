/** What words say outright is asked whatever the wrong figure is: each pair is a true sentence and the same with one figure changed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim));

/** [what is asked, a true text, the figure changed, what it becomes]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  [
    'months of a quarter',
    'Tháng 7 thu 21.400.000 đồng, tháng 8 thu 19.650.000 đồng, tháng 9 thu 23.150.000 đồng; tổng thu quý III là 64.200.000 đồng.',
    '19.650.000',
    '24.310.000',
  ],
  [
    'crops of a year',
    'Diện tích lúa cả năm 41.260 ha, vụ Đông Xuân 22.840 ha, vụ Hè Thu 18.420 ha.',
    '18.420',
    '23.190',
  ],
  [
    'a balance whose end stands ahead',
    'Trung tâm quản lý 284 học viên: đầu kỳ 251 học viên, tiếp nhận 116 học viên, ra về 83 học viên.',
    '83 học',
    '108 học',
  ],
  [
    'outcomes by what was given',
    'Thẩm định 262 hồ sơ: đã cấp 218 chứng chỉ, đang thẩm định 31 hồ sơ, trả lại 13 hồ sơ.',
    '13 hồ',
    '31 hồ',
  ],
  [
    'done, going on, not begun',
    'Thu hút 74 dự án, trong đó 46 dự án đã hoạt động, 17 dự án đang xây dựng, 11 dự án chưa triển khai.',
    '46',
    '33',
  ],
  ['a total said outright', 'Duy tu 71,6 km đường tỉnh và 128,3 km đường huyện, tổng cộng 199,9 km.', '128,3', '101,7'],
  [
    'what was lost',
    'Sản xuất 3.640.200 m3 nước, trong đó thương phẩm 3.021.400 m3, chiếm 83,0%; thất thoát 618.800 m3.',
    '618.800',
    '701.300',
  ],
  [
    'a base by its own name',
    'Hồ có dung tích thiết kế 76,4 triệu m3, hiện tích được 55,0 triệu m3, đạt 72,0% dung tích.',
    '55,0',
    '43,6',
  ],
  [
    'a plan in a note, far off',
    'Lũy kế ước 9.216 tỷ đồng, bằng 38,4% kế hoạch năm[^1].\n[^1]: Kế hoạch năm 2023: 24.000 tỷ đồng.',
    '38,4',
    '45,9',
  ],
  [
    'an average that opens its sentence',
    'Huyện có 38 trường với 640 lớp, 19.200 học sinh. Bình quân 30 học sinh/lớp.',
    'Bình quân 30',
    'Bình quân 26',
  ],
  [
    'an average of people by another name',
    'Chi trả cho 4.120 đối tượng, kinh phí 2.060.000.000 đồng, bình quân 500.000 đồng/người.',
    '500.000',
    '410.000',
  ],
  [
    'a yield of the outermost area',
    'Gieo cấy 9.420 ha, trong đó giống lai 6.310 ha. Năng suất ước 60,5 tạ/ha, sản lượng 56.991 tấn.',
    '56.991',
    '64.210',
  ],
  [
    'what is left, told twice',
    'Thu hồi đất của 1.340 hộ; đã chi trả cho 1.212 hộ, còn 128 hộ, trong đó 81 hộ chưa đồng ý giá, 47 hộ vắng chủ.',
    'còn 128',
    'còn 97',
  ],
  [
    'outcomes that end with what is left',
    'Nhận 9.318 hồ sơ. Kết quả: giải quyết đúng hạn 8.904 hồ sơ, quá hạn 61 hồ sơ, còn lại 353 hồ sơ chưa đến hạn.',
    '353',
    '253',
  ],
  [
    'kinds behind a fraction',
    'Giao 184/184 thanh niên nhập ngũ, đạt 100% chỉ tiêu: Quân đội 149, Công an 35.',
    '149',
    '174',
  ],
  ['a share of the one other count', 'Lấy 1.640 mẫu nước, dương tính 212 mẫu, chiếm 12,9%.', '1.640', '1.290'],
  [
    'a part that a word opens',
    'Trạm khám 7.240 lượt, trong đó BHYT 6.154 lượt (85,0%), trẻ em dưới 6 tuổi 1.120 lượt.',
    '85,0',
    '69,4',
  ],
  [
    'a price for one, and its growth',
    'Giá vàng 5.720 nghìn đồng/chỉ, tăng 2,14% so với tháng trước (5.600 nghìn đồng/chỉ).',
    '2,14',
    '2,65',
  ],
  ['licences by who gave them', 'Có 41 giấy phép còn hạn, trong đó Bộ cấp 12, UBND tỉnh cấp 29.', '41', '37'],
  [
    'kinds that come to more than there are, though no digit explains it',
    'Tuyển mới 5.120 lao động, trong đó: dệt may 3.040, da giày 1.310, điện tử 480, chế biến gỗ 290.',
    '1.310',
    '1.705',
  ],
  [
    'a list that ends with the rest',
    'Sản lượng gỗ 318,4 nghìn m3, trong đó keo 201,2 nghìn m3, thông 64,8 nghìn m3, loại khác 52,4 nghìn m3.',
    '64,8',
    '49,3',
  ],
  [
    'a bracket of kinds',
    'Thu gom 1.846 tấn rác (chợ 412 tấn, khu dân cư 1.108 tấn, bệnh viện 326 tấn).',
    '1.108',
    '1.371',
  ],
  ['what was settled of what came in', 'Xảy ra 214 vụ trộm cắp; khám phá 171 vụ, đạt tỷ lệ 79,9%.', '171', '132'],
  [
    'a change of what it names itself',
    'Phòng thụ lý 1.412 việc; đã xong 1.108 việc, đạt tỷ lệ 78,5%; so với cùng kỳ thụ lý tăng 116 việc (1.296).',
    '116',
    '148',
  ],
  [
    'an average of two figures right before it',
    'Toàn huyện có 214 lớp, 6.848 học sinh, bình quân 32 học sinh/lớp.',
    '6.848',
    '9.848',
  ],
  ['a mean that each unit has', 'Toàn tỉnh có 96 xã với 1.248 thôn; bình quân mỗi xã có 13 thôn.', '1.248', '1.824'],
  ['a price for each', 'Hỗ trợ 82 nhà, mỗi nhà 25 triệu đồng, tổng kinh phí 2.050 triệu đồng.', '2.050', '3.050'],
  ['a density', 'Dân số 361.200 người; mật độ 215 người/km2 trên diện tích 1.680 km2.', '215', '251'],
  ['what was reaped', 'Đã thu hoạch 4.200 ha, năng suất 55 tạ/ha, sản lượng 23.100 tấn.', '4.200', '6.200'],
  ['quarters', 'Quý I xảy ra 21 vụ, quý II 18 vụ, quý III 24 vụ. Tính chung 9 tháng xảy ra 63 vụ.', '24', '38'],
  [
    'what is left when another is left out',
    'Thu 9 tháng đạt 512,4 tỷ đồng. Nếu không kể tiền sử dụng đất (84,1 tỷ đồng) thì đạt 428,3 tỷ đồng.',
    '428,3',
    '482,3',
  ],
  [
    'shares of a structure',
    'Cơ cấu kinh tế: nông nghiệp 24,35%; công nghiệp 36,12%; dịch vụ 39,53%.',
    '36,12',
    '41,07',
  ],
  ['a place each', 'Xảy ra 31 vụ cháy. Địa bàn: thành phố 19 vụ, các huyện 12 vụ.', '19', '24'],
  [
    'what a percentage further on is of',
    'Tiếp nhận 168 vụ; điều tra làm rõ 147 vụ, bắt 190 đối tượng, đạt tỷ lệ 87,5%.',
    '87,5',
    '85,7',
  ],
  [
    'what was done of what was to be',
    'Kiến nghị thu hồi 9.640 triệu đồng, xử lý khác 1.210 triệu đồng; đã thu hồi 8.194 triệu đồng, đạt 85%.',
    '8.194',
    '8.914',
  ],
  [
    'a share of the things of its noun',
    'Toàn huyện có 21.400 học sinh; học sinh dân tộc thiểu số 7.918 em, chiếm 37%.',
    '37',
    '52',
  ],
  [
    'a bracket behind a percentage',
    'Giao 164 thanh niên nhập ngũ, đạt 100% chỉ tiêu (Quân đội 131, Công an 33).',
    '131',
    '141',
  ],
  [
    'a year each in a bracket',
    'Vốn 3 năm là 214,6 tỷ đồng (năm 2022: 61,2 tỷ đồng; năm 2023: 70,8 tỷ đồng; năm 2024: 82,6 tỷ đồng).',
    '70,8',
    '78,0',
  ],
  [
    'a plan in a note',
    'Giải ngân đạt 1.846 tỷ đồng, bằng 71% kế hoạch năm[^1].\n[^1]: Kế hoạch năm 2024 là 2.600 tỷ đồng.',
    '71',
    '78',
  ],
  [
    'an earlier year in a note',
    'Sản lượng đạt 8.424 tấn, tăng 4% so với cùng kỳ[^1].\n[^1]: Cùng kỳ năm 2023 đạt 8.100 tấn.',
    '8.424',
    '8.624',
  ],
  ['what percentages fell by', 'Tỷ lệ hộ nghèo đầu năm 8,62%, cuối năm 6,48%, giảm 2,14%.', '6,48', '6,84'],
  [
    'comrades and works for short',
    'Lực lượng dân quân 1.218 đ/c, gồm: tại chỗ 746 đ/c, cơ động 284 đ/c, thường trực 188 đ/c.',
    '284',
    '248',
  ],
  [
    'bare figures to the end of the sentence',
    'Ban hành 1.346 văn bản, quyết định 452, công văn 784, báo cáo 110.',
    '784',
    '748',
  ],
  [
    'a total that a word names',
    'Tuyến tỉnh 38 cuộc, tuyến huyện 142 cuộc, tuyến xã 470 cuộc; tổng cộng 650 cuộc.',
    '142',
    '124',
  ],
  [
    'a counter with a stroke',
    'Mở lớp cho 742 lao động (24 lớp), trong đó nông nghiệp 15 lớp/461 lao động, phi nông nghiệp 09 lớp/281 lao động.',
    '24',
    '29',
  ],
];

describe('prose: what words say outright', () => {
  it('counts what passed and what did not', () => {
    const text = 'Kiểm tra 52 cơ sở, 45 cơ sở đạt (86,5%), 7 cơ sở không đạt; xử phạt 5 cơ sở, nhắc nhở 2 cơ sở.';
    assert.deepEqual(accusations(text), []);
    assert.ok(claimsIn(text).includes('sum 52 = 45 + 7'));
  });

  for (const [what, text, figure, other] of PAIRS)
    it(what, () => {
      assert.deepEqual(accusations(text), []);
      const changed = text.replace(figure, other);
      assert.notEqual(changed, text);
      assert.notDeepEqual(accusations(changed), [], claimsIn(changed).join('\n'));
    });

  it('asks every counter of a list over paragraphs once one of them adds up', () => {
    const list = (people: string): string =>
      `Toàn ngành tiếp 364 lượt/418 người, trong đó:\n- Tiếp thường xuyên: 241 lượt/276 người.\n- Tiếp định kỳ: 123 lượt/${people} người.`;
    assert.deepEqual(accusations(list('142')), []);
    assert.deepEqual(accusations(list('214')), ['sum 418 = 276 + 214 !mismatch']);
  });

  it('accuses no whole that its parts make up with one figure more', () => {
    const text =
      'Kiểm tra 42 cơ sở: đạt yêu cầu 35 cơ sở (83,3%), không đạt 7 cơ sở (16,7%); xử phạt 5 cơ sở, số tiền 38 triệu đồng.';
    assert.deepEqual(accusations(text), []);
    assert.ok(claimsIn(text).includes('sum 42 = 35 + 7'));
  });

  it('divides nothing by what is only a threshold, and counts twice what the text says is counted twice', () => {
    for (const text of [
      'Có 3/11 xã hoàn thành chỉ tiêu, đạt 100% trở lên: Tân Phú (104%), An Hòa (101%), Bình Minh (110%).',
      'Phát hiện 52 trường hợp vi phạm, trong đó 21 trường hợp quá tải, 14 trường hợp quá khổ, 23 trường hợp vi phạm các lỗi khác; một số trường hợp vi phạm từ 02 lỗi trở lên.',
    ])
      assert.deepEqual(accusations(text), [], text);
  });
});
