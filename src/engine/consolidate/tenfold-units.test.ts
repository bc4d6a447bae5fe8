/** All money of one unit ten times what its people and land would give: told to be looked at, and added as it stands. */
import { strict as assert } from 'node:assert';
import { gathered, summed, type Sent } from '../../../test/support/communes';
import { consolidationText, questionsOf } from '.';

const LINES = [
  ['Dân số', 'người', 9000],
  ['Số hộ', 'hộ', 2300],
  ['Tổng đàn bò', 'con', 1500],
  ['Diện tích gieo trồng', 'ha', 640],
  ['Giá trị sản xuất', 'triệu đồng', 170000],
  ['Dư nợ cho vay', 'triệu đồng', 42000],
  ['Thu ngân sách', 'triệu đồng', 9100],
] as const;
/** `size` of the whole unit, `money` of its amounts of money besides. */
const commune = (name: string, size: number, money = 1, wobble = 0): Sent => ({
  body: `UBND xã ${name}`,
  title: 'CHỈ TIÊU CHỦ YẾU',
  head: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
  unit: '',
  lines: LINES.map(([label, unit, value], at) => {
    const own = value * size * (unit === 'triệu đồng' ? money : 1) * (1 + ((at * 7 + wobble * 3) % 5) / 9);
    return [at + 1, label, unit, Math.round(own), Math.round(own * 0.9)];
  }),
});
const OTHERS = [
  ...[commune('Đông', 1, 0.7), commune('Tây', 0.4, 1.4, 1), commune('Nam', 2.4, 1, 2)],
  ...[commune('Bắc', 1.3, 0.6, 3), commune('Trung', 5, 1.2, 4)],
];
const told = (...sent: readonly Sent[]): string => consolidationText(summed([...OTHERS, ...sent]), null, 'vi');

describe('engine/consolidate: all money of a unit out of scale', () => {
  it('is told of ten and a hundred times, either way, with the kind of figures; nothing is asked', () => {
    const text = told(commune('Hạ', 0.8, 10));
    assert.match(text, /Nên xem lại với đơn vị \(đã cộng như trong sổ\):\n {2}UBND xã Hạ\.xlsx › Thu: mọi số/);
    assert.equal(text.match(/mọi số/g)?.length, 1);
    assert.match(text, /tính bằng triệu đồng lớn hơn mức của các đơn vị khác khoảng 10 lần/);
    assert.deepEqual(questionsOf(gathered([...OTHERS, commune('Hạ', 0.8, 10)])), []);
    assert.match(told(commune('Hạ', 0.8, 0.1)), /nhỏ hơn .* khoảng 10 lần .* gõ thiếu chữ số/);
    assert.match(told(commune('Hạ', 0.8, 100)), /khoảng 100 lần/);
    const english = consolidationText(summed([...OTHERS, commune('Hạ', 0.8, 10)]), null, 'en');
    assert.match(english, /Worth asking the unit about .*:\n {2}UBND xã Hạ\.xlsx › Thu: all figures in triệu đồng/);
  });

  it('is told of no unit that is large or small altogether, only rich, or among others that differ as much', () => {
    const clean = [commune('Hạ', 1), commune('Lớn', 10), commune('Nhỏ', 0.1), commune('Giàu', 1, 4)];
    for (const each of clean) assert.doesNotMatch(told(each), /Nên xem lại/, each.body);
    assert.doesNotMatch(told(commune('Hạ', 1, 10), commune('Thượng', 1, 8)), /Nên xem lại/);
  });

  it('is told of no table that holds money alone, whose units differ tenfold by themselves', () => {
    const money = (name: string, size: number): Sent => ({
      body: `UBND xã ${name}`,
      lines: [1, 2, 3, 4].map((at) => [at, `Phí số ${String(at)}`, at * 900 * size, at * 500 * size, 55.6]),
    });
    const sent = [money('Đông', 1), money('Tây', 0.8), money('Nam', 1.2), money('Bắc', 1), money('Hạ', 10)];
    assert.doesNotMatch(consolidationText(summed(sent), null, 'vi'), /Nên xem lại/);
  });
});
