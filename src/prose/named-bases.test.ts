/** A percentage that names what it is of: found where that stands, and never held against anything else. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';
import { tellsPairs } from '../../test/support/told-pairs';

describe('prose: what a percentage says that it is of', () => {
  tellsPairs([
    {
      text: 'Tổng chi ngân sách xã là 38.214 triệu đồng[^1]. Riêng chi cho giáo dục 12.906 triệu đồng, chiếm 41,8% chi thường xuyên.\n[^1]: Gồm: chi đầu tư phát triển 6.750 triệu đồng; chi thường xuyên 30.876 triệu đồng; chi từ nguồn dự phòng 588 triệu đồng.',
      claims: ['ratio 41,8 = 12.906 / 30.876'],
      changes: [
        ['41,8', '48,1'],
        ['12.906', '19.206'],
      ],
    },
    {
      text: 'Kim ngạch xuất khẩu 8 tháng đạt 962,4 triệu USD; kim ngạch nhập khẩu đạt 611,3 triệu USD. Mặt hàng gỗ dẫn đầu với 404,2 triệu USD, chiếm 42,0% tổng kim ngạch xuất khẩu, gấp 1,6 lần mặt hàng dệt may (252,6 triệu USD).',
      claims: ['ratio 42,0 = 404,2 / 962,4', 'ratio 1,6 = 404,2 / 252,6'],
      changes: [
        ['42,0', '24,0'],
        ['404,2', '440,2'],
      ],
    },
    {
      text: 'Tổng dư nợ đạt 412,8 tỷ đồng. Nợ quá hạn 0,58 tỷ đồng, chiếm 0,14% tổng dư nợ.',
      claims: ['ratio 0,14 = 0,58 / 412,8'],
      changes: [
        ['0,14%', '14%'],
        ['0,14', '0,41'],
      ],
    },
    {
      text: 'Đất lâm nghiệp 26.400 ha, chiếm 66,0% diện tích tự nhiên. Diện tích tự nhiên của huyện là 40.000 ha.',
      claims: ['ratio 66,0 = 26.400 / 40.000'],
      changes: [
        ['66,0', '60,6'],
        ['26.400', '62.400'],
      ],
    },
  ]);

  it('accuses nobody where the base is not in the text, or only one of a smaller place', () => {
    for (const text of [
      'Tổng chi ngân sách xã là 38.214 triệu đồng. Riêng chi cho giáo dục 12.906 triệu đồng, chiếm 41,8% chi thường xuyên.',
      'Vốn giải ngân của dự án là 41 tỷ đồng, chiếm 20,5% tổng vốn giải ngân toàn tỉnh. Tổng vốn giải ngân của huyện là 95 tỷ đồng.',
    ])
      assert.deepEqual(
        claimsIn(text).filter((claim) => claim.includes('!')),
        [],
      );
  });
});
