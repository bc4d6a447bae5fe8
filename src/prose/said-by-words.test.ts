/** What grammar says outright is told when it breaks, however far: a true text and the same with one figure changed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const failing = (text: string): string[] => claimsIn(text).filter((claim) => /!|^wording/u.test(claim));

/** [what is said, a true text, the figure changed, what it becomes]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  [
    'what is left after a deduction',
    'Thu quỹ đạt 640 triệu đồng. Sau khi trừ 150 triệu đồng, số còn phải nộp là 490 triệu đồng.',
    '490',
    '420',
  ],
  [
    'what is left of a whole named behind',
    'Đã cấp 3.250 phiếu. Trong số 7.400 phiếu của cả năm, số còn lại phải cấp 4.150 phiếu.',
    '7.400',
    '7.040',
  ],
  [
    'two months together',
    'Sản lượng tháng 5 đạt 3,42 nghìn tấn, ước tháng 6 đạt 4,13 nghìn tấn; tính chung 2 tháng đạt 7,55 nghìn tấn.',
    '7,55',
    '2,55',
  ],
  [
    'a figure that the next sentence takes up',
    'Trong đó, xóm Trên có 21 hộ ngập, xóm Giữa 13 hộ, xóm Dưới 7 hộ. Ngoài 41 hộ ngập, còn 5 hộ phải di dời.',
    'Ngoài 41',
    'Ngoài 51',
  ],
  [
    'what is over, less what is short',
    'Toàn xã thừa 6,5 tấn giống, trong đó hợp tác xã thừa 15,2 tấn còn hộ cá thể thiếu 8,7 tấn.',
    '6,5',
    '4,5',
  ],
  [
    'sources of what is needed',
    'Công trình cần 7.450 triệu đồng, nguồn vốn đấu giá khoảng 4.200 triệu đồng, vốn xã hội hóa 3.250 triệu đồng.',
    '7.450',
    '8.450',
  ],
  [
    'one place at another scale',
    'Rầy nâu gây hại 815 ha: xã Tân Hòa 64 ha, xã Tân Lợi 590 ha, xã Tân An 71 ha, xã Tân Phú 90 ha.',
    '590',
    '5.900',
  ],
  [
    'places with their counts in brackets',
    'Huyện xây mới 19 trạm bơm tại Đông Sơn (7), Tây Sơn (5), Nam Sơn (4) và Bắc Sơn (3).',
    '19 trạm',
    '16 trạm',
  ],
  ['two shares of one total', 'Ngô lai chiếm 61,4%, ngô nếp chiếm 38,6% trong tổng diện tích ngô.', '38,6', '58,6'],
  [
    'a percentage that is told about so',
    'Trạm đã tiêm 268/400 con trâu bò thuộc diện tiêm, đạt gần 67,5%.',
    '67,5',
    '47,5',
  ],
  [
    'a percentage of what was assigned',
    'Năm nay đội được giao trồng 500 ha, khả năng chỉ trồng được khoảng 400 ha, tương đương 80% so với chỉ tiêu được giao.',
    '80%',
    '60%',
  ],
  [
    'a month of a cumulative figure',
    'Lũy kế 7 tháng, chốt kiểm dịch 540 xe, trả lại 31 xe. Riêng tháng 7, chốt kiểm dịch 96 xe, trả lại 3 xe.',
    '96 xe',
    '690 xe',
  ],
  [
    'two turns, column by column',
    'Hai đợt có 27 lượt phòng và 45 lượt thôn dự thi. Cụ thể, đợt 1 có 15 phòng và 21 thôn; đợt 2 có 12 phòng và 24 thôn.',
    '24 thôn',
    '34 thôn',
  ],
  [
    'so many times what it was',
    'Sản lượng nấm đạt 36,4 tấn, tăng 2 lần so với cùng kỳ, chỉ đạt 18,2 tấn.',
    '36,4',
    '86,4',
  ],
];

describe('what words say outright', () => {
  for (const [what, text, old, wrong] of PAIRS)
    it(what, () => {
      assert.ok(text.includes(old), what);
      assert.deepEqual(failing(text), []);
      assert.notDeepEqual(failing(text.replace(old, wrong)), []);
    });

  it('leaves places alone that are some of all', () => {
    assert.deepEqual(
      failing('Huyện có 119 trạm bơm, nhiều nhất tại Đông Sơn (7), Tây Sơn (5), Nam Sơn (4) và Bắc Sơn (3).'),
      [],
    );
  });

  it('leaves months alone that the words do not count', () => {
    assert.deepEqual(
      failing(
        'Sản lượng tháng 5 đạt 3,42 nghìn tấn, ước tháng 6 đạt 4,13 nghìn tấn; tính chung 6 tháng đạt 21,30 nghìn tấn.',
      ),
      [],
    );
  });
});
