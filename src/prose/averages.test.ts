/** Averages whose divisor stands further away, in a bracket behind, behind "mỗi", or is the number of those listed. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';
import { tellsPairs } from '../../test/support/told-pairs';

describe('prose: averages', () => {
  tellsPairs([
    {
      text: 'Kiểm tra 58 cơ sở, có 41 cơ sở chấp hành tốt, 17 cơ sở vi phạm bị xử phạt tổng số tiền 1.309 triệu đồng, bình quân 77 triệu đồng/cơ sở.',
      claims: ['sum 58 = 41 + 17', 'ratio 77 = 1.309 / 17'],
      changes: [
        ['bình quân 77', 'bình quân 71'],
        ['1.309', '1.903'],
      ],
    },
    {
      text: 'Khám cho 82.410 lượt người (tuyến huyện 36.205 lượt, trạm y tế xã 46.205 lượt); điều trị nội trú 5.930 lượt với 34.987 ngày điều trị, bình quân 5,9 ngày/lượt.',
      claims: ['ratio 5,9 = 34.987 / 5.930'],
      changes: [
        ['5,9 ngày', '6,9 ngày'],
        ['34.987', '43.987'],
      ],
    },
    {
      text: 'Tổng lượt khách ước 318.600 lượt. Doanh thu ước đạt 430,1 tỷ đồng, bình quân mỗi lượt khách chi tiêu 1.350 nghìn đồng.',
      claims: ['ratio 1.350 = 430,1 / 318.600'],
      changes: [['1.350', '1.530']],
    },
    {
      text: 'GRDP năm 2023 ước đạt 48,2 nghìn tỷ đồng. GRDP bình quân đầu người đạt 65,9 triệu đồng (dân số trung bình 731.400 người).',
      claims: ['ratio 65,9 = 48,2 / 731.400'],
      changes: [
        ['65,9', '56,9'],
        ['731.400', '713.400'],
      ],
    },
    {
      text: 'Lượng mưa bình quân tại 03 trạm là 241 mm (Cửa Rào 268 mm, Khe Bố 236 mm, Mường Xén 219 mm).',
      claims: ['average 241 = 268 / 236 / 219'],
      changes: [
        ['241', '214'],
        ['236', '263'],
      ],
    },
    {
      text: 'Toàn tỉnh có 74/93 xã đạt chuẩn. Số tiêu chí bình quân đạt 17,30 tiêu chí/xã (tổng số 1.609 tiêu chí).',
      claims: ['ratio 17,30 = 1.609 / 93'],
      changes: [
        ['17,30', '17,03'],
        ['1.609', '1.906'],
      ],
    },
    {
      text: 'Số còn phải thu là 48.955 triệu đồng trong 02 tháng cuối năm, bình quân mỗi tháng 24.478 triệu đồng.',
      claims: ['ratio 24.478 = 48.955 / 02'],
      changes: [['24.478', '24.748']],
    },
  ]);

  it('are not those of more than the text counts, of the best and the worst, or weighed', () => {
    for (const text of [
      'Huyện có 30 trường với 540 lớp, 16.740 học sinh, toàn tỉnh bình quân 34 học sinh/lớp.',
      'Nhiệt độ trung bình là 24,5 độ (cao nhất 36 độ, thấp nhất 12 độ).',
      'Năng suất lúa bình quân cả năm là 60,4 tạ/ha (vụ Xuân 64,8 tạ/ha, vụ Mùa 52,3 tạ/ha).',
    ])
      assert.deepEqual(
        claimsIn(text).filter((claim) => claim.includes('!')),
        [],
      );
  });
});
