/** One line in another measure than it states, while the unit is of the others' size: asked about. */
import { strict as assert } from 'node:assert';
import { gathered, type Sent } from '../../../test/support/communes';
import { describeQuestion, questionsOf } from '.';

const LINES = [
  ['Dân số', 'người', 9000],
  ['Số hộ', 'hộ', 2300],
  ['Tổng đàn bò', 'con', 1500],
  ['Giá trị sản xuất', 'triệu đồng', 170000],
  ['Dư nợ', 'triệu đồng', 42000],
] as const;
const commune = (name: string, size: number, slip = -1, by = 1000): Sent => ({
  body: `UBND xã ${name}`,
  title: 'CHỈ TIÊU CHỦ YẾU',
  head: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
  unit: '',
  lines: LINES.map(([label, unit, value], at) => {
    const own = value * size * (at === slip ? by : 1) * (1 + at / 40);
    return [at + 1, label, unit, Math.round(own), Math.round(own * 0.9)];
  }),
});
const SIBLINGS = [
  commune('Đông', 1),
  commune('Tây', 0.6),
  commune('Nam', 2.4),
  commune('Bắc', 1.3),
  commune('Trung', 4),
];
const asked = (...sent: readonly Sent[]): readonly string[] =>
  questionsOf(gathered([...SIBLINGS, ...sent])).map((question) => describeQuestion(question, 'vi', 'page'));

describe('engine/consolidate: one line out of scale', () => {
  it('is asked about by its name, whether it is one of money or of heads', () => {
    assert.deepEqual(asked(commune('Hạ', 1.1, 4)), [
      '“UBND xã Hạ.xlsx” › “Thu”: dòng “Dư nợ” (triệu đồng) có số lớn hơn của các đơn vị khác khoảng 1.000 lần, các dòng khác thì không (có lẽ gõ theo đơn vị tính khác).',
    ]);
    assert.match(asked(commune('Hạ', 1.1, 2)).join(), /dòng “Tổng đàn bò” \(con\)/);
    assert.match(asked(commune('Hạ', 1.1, 3, 0.001)).join(), /nhỏ hơn/);
  });

  it('is none where a unit is larger altogether, or a line differs among all', () => {
    assert.deepEqual(asked(commune('Lớn', 30)), []);
    assert.deepEqual(asked(commune('Nhỏ', 0.05)), []);
    assert.deepEqual(asked(commune('Hạ', 1.1, 2, 40)), []);
    assert.deepEqual(asked(commune('Hạ', 1, 2, 1000), commune('Thượng', 1, 2, 200)), []);
  });
});
