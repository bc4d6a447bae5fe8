/** True sentences that once were accused: each says why its figures do not go together in the way that was supposed. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../test/support/document-of';
import { claimsIn } from '../../test/support/prose-claims';
import { readProse } from './read-prose';

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!|wording/u.test(claim));

const TRUE_SENTENCES: Readonly<Record<string, string>> = {
  'a rise that names its counter is of that one':
    'Phát hiện 120 vụ/174 người vi phạm (cùng kỳ 100 vụ/150 người), tăng 20 vụ và tăng 16% số người.',
  'two sides of a bracket are not all of it where a third part stands before them':
    'Tiếp nhận và xử lý tổng số 840 hồ sơ (kỳ trước chuyển sang 110 hồ sơ, tiếp nhận trực tiếp 25 hồ sơ, trực tuyến 705 hồ sơ).',
  'a figure of the time compared with is no average of now':
    'Toàn huyện có 1.488 giáo viên dạy tại 62 trường, bình quân 24 giáo viên/trường, tăng 1 giáo viên/trường so với năm 2023 (23 giáo viên/trường).',
  'what the percentage was then is no percentage of now':
    'Phải thi hành 640 việc, đã xong 480 việc, đạt 75% (tăng 4,5 điểm phần trăm so với cùng kỳ là 70,5%).',
  'a rise that begins at a percentage is no percentage of anything':
    'Tỷ lệ hộ dùng nước sạch tăng từ 91,4% của năm trước, mức tăng 1,3 điểm phần trăm.',
  'a target in brackets was to be reached': 'Đã xử lý 171/190 vụ, đạt tỷ lệ 90%, vượt chỉ tiêu cấp trên giao (80%).',
  'a share said of one of several named anew':
    'Doanh thu ước 240 tỷ đồng; hai nhóm lưu trú và lữ hành đạt 150 tỷ đồng và 90 tỷ đồng, trong đó lưu trú có tỷ trọng lớn nhất, 62,5% tổng doanh thu.',
  'the items of a list "Name: figure" are beside each other':
    'Dịch tả lợn phát sinh ở 54 hộ của 12 xóm thuộc 03 xã (Yên Thành: 22 hộ, Quang Minh: 18 hộ, Hợp Tiến: 14 hộ), phải tiêu hủy 371 con.',
  'a range of percentages names a class':
    'Mưa đá làm 03 người bị thương, 260 nhà bị hư hỏng (hư hỏng trên 50%: 31 nhà; từ 20 - 50%: 79 nhà; dưới 20%: 150 nhà).',
  '"từ X xuống còn Y" names both its figures':
    'Toàn xã còn 82 hộ nghèo; 109 hộ cận nghèo. So với đầu năm giảm 15 hộ nghèo (từ 97 hộ xuống còn 82 hộ).',
  'a percentage is of the figure that gives it':
    'Có 864 học sinh đăng ký dự thi, có mặt 851 học sinh, vắng 13 học sinh. Kết quả có 832 học sinh đỗ, đạt 97,8% so với số học sinh dự thi.',
  'what a part has reached is of its own plan':
    'Đến nay đã giải ngân 1.482,6 tỷ đồng, đạt 61,3% kế hoạch. Trong đó: vốn địa phương 655,2 tỷ đồng (đạt 66,1%), vốn trung ương 827,4 tỷ đồng (đạt 57,9%).',
  'some of them have reached the whole each':
    '05/13 xã, phường thu đạt 100%: Vĩnh Lâm, Vĩnh Sơn, Kim Thạch, Hiền Thành, Vĩnh Tú.',
  'each of them has reached all of its plan': 'Có 13/16 xã hoàn thành chỉ tiêu thu quỹ, đạt 100% kế hoạch giao.',
  'a bracket names the two plans':
    'Thu được 6.318 triệu đồng, bằng 70,2% dự toán tỉnh, 64,5% dự toán huyện giao (9.000/9.800 triệu đồng).',
  'a percentage may be of a figure further ahead':
    'Thu phí 360 triệu đồng, chi 298 triệu đồng, còn lại 62 triệu đồng, đạt 72% dự toán (500 triệu đồng).',
  'a change is of the figure before a bracket of its parts':
    'Có 9 vụ cháy rừng, thiệt hại 19,2 ha (thông 14,1 ha, keo 5,1 ha), so với cùng kỳ tăng 4 vụ và 7,8 ha (cùng kỳ 5 vụ/11,4 ha).',
  'what another matter came down to is no earlier figure':
    'Số ca mắc sốt xuất huyết 154 ca (giảm từ 398 ca xuống 154 ca), tử vong 01 ca; tay chân miệng 42 ca, tăng 12 ca.',
  'a fraction tells who was there': 'Thông qua 09 nghị quyết với tỷ lệ 100% đại biểu có mặt (25/28 đại biểu).',
  'a comparison repeats the figure of the whole':
    'Toàn tỉnh tiếp 214 lượt/260 người; trong đó tiếp thường xuyên 141 lượt/170 người, lãnh đạo tiếp định kỳ 73 lượt/90 người; so với cùng kỳ giảm 18 lượt (214/232 lượt).',
  'the dead are not among the injured':
    'Xảy ra 310 vụ tai nạn, làm chết 142 người và làm bị thương 228 người. Trong đó, đường bộ xảy ra 302 vụ, làm chết 139 người, bị thương 221 người.',
  'what is of two kinds at once is counted twice':
    'Trong tổng số 73 đơn có 52 đơn khiếu nại, 18 đơn tố cáo, 11 đơn vừa khiếu nại vừa tố cáo, còn lại là kiến nghị.',
  'a price is rounded to thousands':
    'Chi trả 5.218 triệu đồng cho 71 chủ rừng với diện tích 29.847 ha, đơn giá bình quân 175.000 đồng/ha.',
  'times in a bracket are how often it was done':
    'Diện tích nhiễm bệnh 372 ha: đốm lá 240 ha, khô cành 132 ha. Đã phun trừ 349 ha (2 lần).',
  'two plans have a fraction each, in their order':
    'Thu ngân sách đạt 91,3% dự toán tỉnh giao, 85,8% dự toán huyện giao (365,2 tỷ đồng/400 tỷ đồng và 365,2 tỷ đồng/425,6 tỷ đồng).',
  'a change is of the counter that it has the noun of':
    'Trong kỳ đã tiếp 742 lượt/815 lượt người. So với cùng kỳ năm trước giảm 88 lượt tiếp, 112 lượt người (năm trước đã tiếp 830 lượt/927 lượt người).',
  'a mean of the whole province is of no figures beside it':
    'Thành lập mới 182 doanh nghiệp, vốn đăng ký 1.456 tỷ đồng; vốn bình quân toàn tỉnh 13,1 tỷ đồng/doanh nghiệp.',
  'a price of a part is not that of the total':
    'Xây dựng 36 nhà, tổng kinh phí 2.520 triệu đồng, trong đó ngân sách hỗ trợ 40 triệu đồng/nhà, còn lại do gia đình góp.',
  'two prices make one total together':
    'Hỗ trợ 45 hộ nghèo, mỗi hộ 12 triệu đồng và 30 hộ cận nghèo, mỗi hộ 9 triệu đồng, tổng kinh phí 810 triệu đồng.',
  'what is said to hold more than the quarters may be more':
    'Quý I thu 184 tỷ đồng, quý II thu 206 tỷ đồng; lũy kế 6 tháng kể cả ghi thu ghi chi là 437 tỷ đồng.',
  'some of what is left is not what is left':
    'Tồn đầu kỳ 140 đơn, tiếp nhận 365 đơn, giải quyết 390 đơn, còn 105 đơn chưa đến hạn.',
  'a surplus with one country is not that of all trade':
    'Xuất khẩu 534 triệu USD, nhập khẩu 361 triệu USD; xuất siêu sang Nhật 73 triệu USD.',
  'what some of them fell by is not what all did':
    'Giảm từ 23 phòng xuống 15 phòng, trong đó phòng chuyên môn giảm 6 phòng.',
  'what it was each year is not what it was in all':
    'Đầu kỳ 11,2%, giữa kỳ 9,4%, cuối kỳ 6,7%, bình quân mỗi năm giảm 1,5%.',
  'shares are no earlier and later percentages':
    'Khu vực doanh nghiệp đạt 2.914,2 tỷ đồng, chiếm 92%; khu vực cá thể đạt 253,4 tỷ đồng, tăng 41,5% so với cùng kỳ chiếm tỷ lệ 8%.',
  'what is left of a budget is not what is left of the plan to spend':
    'Chi ngân sách 8.264 triệu đồng, đạt 96,1% dự toán (8.599 triệu đồng); kết dư 412 triệu đồng.',
  'who is away with leave is not all that is away':
    'Hiện có 46 đại biểu, có mặt 41 đại biểu, vắng có lý do 4 đại biểu.',
  'what was spent is measured by its own estimate, not by what came in':
    'Tổng thu ngân sách 6 tháng là 128.410 triệu đồng. Tổng chi ngân sách ước thực hiện là 84.316 triệu đồng, đạt 47,2 % so với dự toán.',
  'a part of a bracket fell by so much, and its whole is no earlier figure':
    'Tiếp nhận 231 đơn (đơn cũ chuyển sang 29 đơn, đơn mới tiếp nhận 202 đơn, giảm 41 đơn so với cùng kỳ).',
  'a change is of the figure that it names again':
    'Phòng thụ lý 1.412 việc; đã xong 1.108 việc; so với cùng kỳ thụ lý tăng 116 việc (1.296).',
  'a share of few may be of another of two figures':
    'Tòa thụ lý 1.412 vụ; đã xử 1.108 vụ. Án bị sửa 05 vụ, chiếm 0,45%.',
  'a percentage may be of a figure that comes later':
    'Trong tháng nhận 8.630 hồ sơ, trả đúng hạn 8.415 hồ sơ (đạt 96,55%), hồ sơ đến hạn 8.716 hồ sơ.',
  'kinds and levels within kinds are not added':
    'Có 84 xã đạt chuẩn, trong đó 52 xã nâng cao, 41 xã có cụm công nghiệp.',
  'a percentage is of the two figures that give it':
    'Kế hoạch 3.000 ha, gieo 2.740 ha, thu hoạch 1.918 ha, đạt 70,0% diện tích.',
};

const relationsOf = (text: string) => readProse(documentOf(text)).draft.relations;

describe('what is asked of figures alone', () => {
  it('is a warning where they do not bear it out, and where a word names the total an error', () => {
    const [alone] = relationsOf('Đàn gà 52.346 con; thôn Đông 31.204 con, thôn Tây 21.152 con.');
    assert.deepEqual([alone?.source, alone?.force], ['figures', 'warning']);
    const [named] = relationsOf('Đúng 14 đơn, sai 52 đơn, có đúng có sai 09 đơn trong tổng số 76 đơn.');
    assert.deepEqual([named?.source, named?.force], ['words', 'error']);
  });

  it('proves no whole that only fits: what came of complaints is of those that were settled', () => {
    const text = 'Có 31 vụ việc khiếu nại thuộc thẩm quyền, đã giải quyết 27 vụ việc, đạt 87,1%. Qua giải quyết: ';
    const of = (partly: string) =>
      claimsIn(`${text}khiếu nại đúng 05 vụ, đúng một phần ${partly} vụ, khiếu nại sai 20 vụ.`).slice(0, 1);
    assert.deepEqual(of('02'), ['sum 27 = 05 + 02 + 20']);
    assert.deepEqual(of('06'), ['sum 27 = 05 + 06 + 20 !mismatch']);
  });
});

describe('true sentences', () => {
  for (const [why, text] of Object.entries(TRUE_SENTENCES))
    it(why, () => {
      assert.deepEqual(accusations(text), []);
    });

  it('adds up no qualities of the same things, whatever they are: much more than the whole is no slip', () => {
    for (const text of [
      'Toàn thị trấn có 57 cán bộ (đại học 49, trung cấp lý luận 38).',
      'Trên địa bàn có 21 bến xe, trong đó 14 bến có mái che, 12 bến có bảng điện tử.',
      'Toàn huyện có 740 hội viên (biết chữ 700, có sổ 512).',
      'Trồng 420 ha cây phân tán (ven đường 350 ha, keo 310 ha).',
      'Kiểm tra 130 xe (cơi thùng 52, quá hạn 21, không phù hiệu 97).',
      // Little more than the whole, and no single slip explains it.
      'Toàn huyện có 88 trường, trong đó 39 trường đạt chuẩn quốc gia, 57 trường có bếp ăn.',
      'Trong 75 dự án có 48 dự án FDI, 39 dự án trong khu công nghiệp.',
      'Tổng đàn trâu 34.000 con, trong đó cái sinh sản 4.700 con, trên hai tuổi 31.000 con.',
    ])
      assert.deepEqual(accusations(text), [], text);
    const slips: readonly (readonly [string, string])[] = [
      ['Có 412 hộ, trong đó 260 hộ trồng lúa, 172 hộ trồng màu.', 'sum 412 = 260 + 172 !parts-exceed-total'],
      [
        'Chi 700 triệu đồng, trong đó sửa đường 500 triệu đồng, mua sắm 450 triệu đồng.',
        'sum 700 = 500 + 450 !parts-exceed-total',
      ],
      // Of kinds that exclude each other no more than the whole can be.
      ['Tiêu hủy 52 con (trâu 13 con, bò 93 con).', 'sum 52 = 13 + 93 !parts-exceed-total'],
    ];
    for (const [text, claim] of slips) assert.deepEqual(accusations(text), [claim], text);
  });
});
