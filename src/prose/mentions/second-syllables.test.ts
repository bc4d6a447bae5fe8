/** Words whose second syllable alone would lead a name: their numbers are figures. */
import { strict as assert } from 'node:assert';
import { figuresIn } from '../../../test/support/prose-claims';
import { tellsPairs } from '../../../test/support/told-pairs';

describe('prose: numbers behind words of two syllables', () => {
  tellsPairs([
    {
      text: 'Huyện có 48 trường (mầm non 17, tiểu học 15, trung học cơ sở 13, liên cấp 03).',
      claims: ['sum 48 = 17 + 15 + 13 + 03'],
      changes: [['15', '18']],
    },
    {
      text: 'Tiếp nhận 93 hồ sơ (trực tuyến 71, trực tiếp 22).',
      claims: ['sum 93 = 71 + 22'],
      changes: [['71', '77']],
    },
    {
      text: 'Bồi dưỡng cho 84 cán bộ (sơ cấp 19, trung cấp 51, cao cấp 14).',
      claims: ['sum 84 = 19 + 51 + 14'],
      changes: [['51', '57']],
    },
    {
      text: 'Xử lý 43 vụ (môi trường 14, giao thông 18, đất đai 11).',
      claims: ['sum 43 = 14 + 18 + 11'],
      changes: [['18', '13']],
    },
    { text: 'Kiểm tra 36 cuộc (định kỳ 24, đột xuất 12).', claims: ['sum 36 = 24 + 12'], changes: [['24', '29']] },
    { text: 'Xảy ra 29 vụ (thành phố 16, các huyện 13).', claims: ['sum 29 = 16 + 13'], changes: [['16', '19']] },
  ]);

  it('leaves real names alone', () => {
    tellsNothing('Khởi công tuyến 12, cầu số 5 tại thôn 3, xóm 7, cấp 4.');
  });
});

function tellsNothing(text: string): void {
  assert.deepEqual(figuresIn(text), []);
}
