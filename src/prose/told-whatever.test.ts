/** What rows, subjects and hedges say is asked whatever the wrong figure is, each beside the same with one figure changed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const accusations = (text: string): string[] =>
  claimsIn(text).filter((claim) => /!(?!remainder|within)|^wording/u.test(claim));

/** [what is asked, a true text, the figure changed, what it becomes]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  [
    'a share of a row whose others say what all are of',
    'Trong tổng số 3.846 hộ đăng ký, có 1.512 hộ trồng chè (chiếm 39,3%); có 1.147 hộ trồng cam (chiếm 29,8%); có 688 hộ nuôi ong (chiếm 17,9%) và có 499 hộ nuôi cá (chiếm 13,0%).',
    '17,9',
    '71,9',
  ],
  [
    'what a change names before its verb',
    'Toàn tỉnh xảy ra 412 vụ, làm chết 216 người, bị thương 338 người. So với cùng kỳ, số vụ giảm 46 vụ (giảm 10,04%), số người chết giảm 24 người (giảm 10%), số người bị thương giảm 41 người (giảm 10,82%).',
    '338',
    '833',
  ],
  ['that many cases', 'Toàn huyện xảy ra 158 vụ cháy. So với năm trước, đã giảm 34 số vụ (giảm 17,7%).', '158', '185'],
  [
    'parts told about so that come to more than the whole',
    'Chi thăm hỏi của hội đạt 320 triệu đồng. Trong đó, chi sửa nhà khoảng 86 triệu đồng, chi quà là 174 triệu đồng, chi in ấn 60 triệu đồng.',
    '174',
    '274',
  ],
  [
    'two sides told about so',
    'Khách tham quan đạt 43.260 lượt, trong đó khách ngoài tỉnh gần 32,3 nghìn lượt, khách trong tỉnh gần 11 nghìn lượt.',
    '32,3',
    '3,2',
  ],
  [
    'who comes next',
    'Xã Tân Lộc có năng suất cao nhất (63,2 tạ/ha), tiếp theo là xã Tân Thịnh (60,4 tạ/ha).',
    '63,2',
    '53,2',
  ],
  [
    'what is granted was said before',
    'Số tiền quỹ thu được 715 triệu đồng. Tuy số tiền quỹ thu được 715 triệu đồng nhưng vẫn chưa đủ chi.',
    '715',
    '751',
  ],
  [
    'some of those that a sentence begins with',
    'Trong tổng số 164 dự án thu hút được, đến nay đã có 125 dự án đi vào hoạt động.',
    '125',
    '215',
  ],
  [
    'all that were listed, named in the next sentence',
    'Trong đó, 27 trường hợp bị khiển trách; 6 trường hợp bị cảnh cáo. Trong số 33 cá nhân bị kỷ luật nêu trên, có 9 người giữ chức vụ.',
    '27',
    '72',
  ],
];

describe('told whatever the figures are', () => {
  for (const [what, text, from, to] of PAIRS)
    it(what, () => {
      assert.deepEqual(accusations(text), []);
      const wrong = text.replace(from, to);
      assert.notDeepEqual(accusations(wrong), [], claimsIn(wrong).join('\n'));
    });
});
