/** What is asked before a pattern is: wherever one fits, a sign of it stands. */
import { strict as assert } from 'node:assert';
import { breakdownCues } from './cues';
import { notFigures } from './not-figures';

const LINES = [
  'Phường 2, phường 3 và Quận 5; tổ dân phố 7, khu phố 4, thôn 6 thuộc xã Sơn Kim 1, xã Sơn Kim 2',
  'Đợt 1, giai đoạn 2 năm 2024, quý III/2024, học kỳ 1, lớp 5, Khối 6 và vụ 3',
  'Quốc lộ 1A, đường tỉnh 575, QL 9, TL 15, ĐT 571 và Km 27, cầu số 3, trạm 4',
  'Chương trình 135, Đề án 06, Nghị quyết 19, Nghị định 34, Chỉ thị 05, Công điện 12, Thông tư 3, Kết luận 8 được triển khai',
  'Điều 5, khoản 2, điểm 3, chương 4, mục 6, phụ lục 7, Bảng 3.1, biểu 02, mẫu 5, hình 8, sơ đồ 9, trang 12',
  'ngày 2, 3 và 4, Mùng 3, rằm 15; tại UBND phường 5, UBND xã 3',
  'Quyết định số 68/QĐ-UBND ngày 14/6/2024, thông báo số 12, lần thứ 15, đứng thứ 3/12, đạt 4 sao',
  '6 tháng đầu năm 2024, tháng 5/2024, 30/6, thời điểm 31/12, 110 kV, Covid-19, từ 20 CV đến dưới 90 CV, loại 350 ml: 3.219 đơn vị',
];
const CUES = [
  'gồm có: 3 xã; bao gồm các trường; chia ra 2 loại; phân theo nguồn; được phân bổ; cơ cấu; cụ thể như sau: chi tiết:',
  'phân loại chất lượng: a; địa bàn xã: b; trong lĩnh vực đất đai: c. chất lượng cao: d; trong số hộ nghèo: e',
  'trong đó có 2; trong số này 3; trong tổng số vốn của tỉnh: 4',
];

describe('prose: signs of patterns', () => {
  for (const line of [...LINES, ...LINES.map((each) => each.toUpperCase()), ...LINES.map((each) => each.toLowerCase())])
    it(`stand where a number is no figure: ${line.slice(0, 60)}`, () => {
      const small = line.toLowerCase();
      for (const { pattern, signs, why } of notFigures) {
        const [found] = line.match(new RegExp(pattern, pattern.flags.replace('g', ''))) ?? [];
        if (signs && found !== undefined)
          assert.ok(
            signs.some((sign) => small.includes(sign)),
            `${why}: "${found}" has none of ${signs.join(', ')}`,
          );
      }
    });

  it('stand where a list is opened, and each way to open one is there', () => {
    for (const { pattern, signs } of breakdownCues) {
      const fitting = CUES.filter((line) => line.search(pattern) >= 0);
      assert.ok(fitting.length > 0, pattern.source);
      for (const line of fitting)
        assert.ok(
          signs.some((sign) => line.includes(sign)),
          pattern.source,
        );
    }
  });
});
