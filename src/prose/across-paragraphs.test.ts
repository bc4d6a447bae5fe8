/** Totals, shares, rests and bases that stand in other paragraphs, in other sentences, by other nouns or in another order. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../test/support/prose-claims';
import { tellsPairs } from '../../test/support/told-pairs';

describe('prose: figures in other paragraphs and sentences', () => {
  tellsPairs([
    {
      text: 'Kết quả một cửa như sau:\n- Tổng số hồ sơ tiếp nhận: 58.214 hồ sơ.\n- Cấp tỉnh: 13.972 hồ sơ, chiếm 24,0%;\n- Cấp xã: 44.242 hồ sơ, chiếm 76,0%;\nSố hồ sơ đã giải quyết là 56.118 hồ sơ (đạt 96,4%), số còn lại 2.096 hồ sơ đang trong hạn.',
      claims: [
        'sum 58.214 = 13.972 + 44.242',
        'ratio 24,0 = 13.972 / 58.214',
        'ratio 96,4 = 56.118 / 58.214',
        'sum 58.214 = 56.118 + 2.096',
      ],
      changes: [
        ['76,0', '79,0'],
        ['44.242', '42.442'],
        ['2.096', '2.906'],
        ['96,4', '94,6'],
      ],
    },
    {
      text: 'Kết quả thu: 86.940 triệu đồng/107.000 triệu đồng, đạt 81,3% dự toán. Cụ thể từng khoản:\n- Thuế ngoài quốc doanh: 41.210 triệu đồng, đạt 82,4% dự toán (50.000 triệu đồng);\n- Lệ phí trước bạ: 18.730 triệu đồng, đạt 85,1% dự toán (22.000 triệu đồng);\n- Tiền sử dụng đất: 27.000 triệu đồng, đạt 77,1% dự toán (35.000 triệu đồng).\nNhư vậy, số còn phải thu là 20.060 triệu đồng.',
      claims: ['sum 107.000 = 50.000 + 22.000 + 35.000', 'sum 107.000 = 86.940 + 20.060'],
      changes: [['20.060', '20.600']],
    },
    {
      text: 'Thu hoạch 812 ha khoai lang và 415 ha sắn. Năng suất khoai lang đạt 112 tạ/ha, sản lượng 9.094,4 tấn; năng suất sắn đạt 205 tạ/ha, sản lượng 8.507,5 tấn.',
      claims: ['product 9.094,4 = 812 × 112', 'product 8.507,5 = 415 × 205'],
      changes: [
        ['9.094,4', '9.904,4'],
        ['8.507,5', '8.057,5'],
      ],
    },
    {
      text: 'Tổng diện tích 2.150 ha, gồm nhãn 1.120 ha, xoài 1.030 ha. Sản lượng nhãn 6.048 tấn (năng suất 54 tạ/ha).',
      claims: ['product 6.048 = 1.120 × 54'],
      changes: [['6.048', '6.408']],
    },
    {
      text: 'GRDP đạt 42,0 nghìn tỷ đồng; trong đó nông nghiệp 10,5 nghìn tỷ đồng, công nghiệp 18,9 nghìn tỷ đồng, dịch vụ 12,6 nghìn tỷ đồng. Cơ cấu tương ứng: 25,0% - 45,0% - 30,0%.',
      claims: ['ratio 25,0 = 10,5 / 42,0', 'ratio 45,0 = 18,9 / 42,0', 'ratio 30,0 = 12,6 / 42,0'],
      changes: [['45,0%', '54,0%']],
    },
    {
      text: 'Đăng ký khai sinh 512 trường hợp, khai tử 206 trường hợp, kết hôn 184 trường hợp; tổng cộng 902 việc hộ tịch.',
      claims: ['sum 902 = 512 + 206 + 184'],
      changes: [
        ['206', '260'],
        ['902', '920'],
      ],
    },
    {
      text: 'Xã còn 318 hộ nghèo, chiếm tỷ lệ 4,25%; hộ cận nghèo 412 hộ, chiếm 5,51%. Tổng số hộ dân trên địa bàn là 7.480 hộ. Trong số 318 hộ nghèo có 240 hộ là hộ dân tộc thiểu số.',
      claims: ['ratio 4,25 = 318 / 7.480', 'ratio 5,51 = 412 / 7.480', 'equal 318 = 318'],
      changes: [
        ['4,25', '4,52'],
        ['Trong số 318', 'Trong số 381'],
      ],
    },
    {
      text: 'Kim ngạch xuất khẩu đạt 812,4 triệu USD, vượt 1,6% kế hoạch (800 triệu USD); kim ngạch nhập khẩu đạt 620,1 triệu USD. Cán cân thương mại xuất siêu 192,3 triệu USD.',
      claims: ['sum 812,4 = 620,1 + 192,3'],
      changes: [['192,3', '129,3']],
    },
    {
      text: 'Có 1.640 tàu: từ 6 m đến dưới 12 m 980 tàu, từ 12 m đến dưới 15 m 290 tàu, từ 15 m trở lên 370 tàu. Số tàu từ 15 m trở lên đã lắp thiết bị là 361 tàu, đạt 97,6%.',
      claims: ['sum 1.640 = 980 + 290 + 370', 'ratio 97,6 = 361 / 370'],
      changes: [
        ['97,6', '96,7'],
        ['290', '209'],
      ],
    },
    {
      text: 'Tiếp nhận 160 đơn. Đơn thuộc thẩm quyền 97 đơn, còn lại 63 đơn không thuộc thẩm quyền.',
      claims: ['sum 160 = 97 + 63'],
      changes: [['63', '36']],
    },
    {
      text: 'Có 142 công trình cấp nước, trong đó: hoạt động bền vững 61, tương đối bền vững 48, kém bền vững 19, không hoạt động 14 công trình.',
      claims: ['sum 142 = 61 + 48 + 19 + 14'],
      changes: [['19', '10']],
    },
    {
      text: 'Tổ chức thành công 05 giải thể thao cấp huyện (bóng chuyền, cầu lông, việt dã, bóng đá, cờ tướng) thu hút 960 người.',
      claims: ['count 05 = 5'],
      changes: [['05', '06']],
    },
  ]);

  it('accuses nobody of what the words leave open', () => {
    for (const text of [
      'Xuất khẩu dệt may đạt 412 triệu USD, nhập khẩu nguyên liệu 218 triệu USD; xuất siêu 512 triệu USD của toàn ngành.',
      'Tổ chức 05 lớp tập huấn (trồng trọt, chăn nuôi, thú y, khuyến nông) cho 215 lượt người.',
      'Có 112 tàu công suất từ 90 CV trở lên, 340 tàu dưới 20 CV, 186 tàu từ 20 CV đến dưới 90 CV, tổng số 638 tàu.',
      'Tổng diện tích rừng 12.400 ha.\n- Rừng trồng: 5.312 ha, chiếm 42,8%.\n- Đã giao khoán: 8.120 ha, chiếm 65,5%.',
      'Tổng số hồ sơ: 1.240 hồ sơ.\n- Đất đai: 612 hồ sơ.\n- Hộ tịch: 318 hồ sơ.',
      'Quý III tiếp nhận 2.318 hồ sơ, cao hơn quý II, trong đó đất đai 1.120 hồ sơ (quý II: 1.045 hồ sơ).',
      'Tỷ lệ thất nghiệp 2,1%, thấp hơn 0,3 điểm % so với quý trước, cao hơn khu vực nông thôn (1,6%).',
      'Năng suất vải đạt 68 tạ/ha, sản lượng 6.120 tấn; diện tích vải 1.200 ha, nhãn 800 ha.',
    ])
      assert.deepEqual(
        claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim)),
        [],
        text,
      );
  });
});
