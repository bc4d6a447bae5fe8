/** What the words leave another meaning for, which the figures bear out, accuses nobody. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';

const failing = (text: string): string[] => claimsIn(text).filter((claim) => /!|^wording/u.test(claim));

const CLEAN: readonly (readonly [string, string])[] = [
  [
    'parts of a nearer figure of the noun',
    'Tổ một cửa tồn cũ 140 đơn, nhận mới 460 đơn, tổng số phải xử lý 600 đơn; đến hạn 520 đơn. Đã trả đúng hạn 507 đơn; quá hạn 13 đơn.',
  ],
  [
    'a bracket whose second figure is broken down next',
    'Số đơn trong kỳ là 75 đơn (tồn trước 11 đơn, nhận mới 64 đơn, giảm 5 đơn so với cùng kỳ). Số đơn nhận mới gồm: khiếu nại 40 đơn, kiến nghị 24 đơn.',
  ],
  [
    'plans beside what was done',
    'Khối lượng đào đắp lũy kế đến nay đạt 52.000 m3. Cụ thể, năm 2021, kế hoạch giao 30.000 m3, thực hiện 24.000 m3, bằng 80%. Năm 2022, kế hoạch giao 40.000 m3, thực hiện 28.000 m3, bằng 70%.',
  ],
  [
    'shares of the sum of the sentence before',
    'Dự án trồng trọt có vốn 71,5 tỷ đồng, dự án vận tải có vốn 8,5 tỷ đồng. Trong đó, phía Bắc vốn 40,0 tỷ đồng (chiếm 50%); phía Tây vốn 16,0 tỷ đồng (chiếm 20%).',
  ],
  [
    'a share of figures that are told about so',
    'Tổng kinh phí gần 2.600 triệu đồng, trong đó dân đóng góp hơn 1.020 triệu đồng (chiếm 40%).',
  ],
  ['both in per cent of one whole', 'Huyện có 63 trạm (90%) đạt chuẩn, tăng 7 trạm (10%) so với năm 2021.'],
  [
    'some that are counted twice',
    'Đội kiểm tra lập biên bản 30 cơ sở, trong đó một số cơ sở có hai lỗi, gồm 18 cơ sở về nhãn hàng, 14 cơ sở về giá, 6 cơ sở về giấy phép.',
  ],
];

describe('figures that are meant otherwise', () => {
  for (const [what, text] of CLEAN)
    it(what, () => {
      assert.deepEqual(failing(text), []);
    });
});
