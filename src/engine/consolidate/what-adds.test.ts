/** What is added and what is worked out: quotients of the same units on either side, years, people, means per head. */
import { strict as assert } from 'node:assert';
import { cellsOf, EAST, fees, gathered, SOUTH, summed, WEST, type Sent } from '../../../test/support/communes';
import { consolidationText, describeQuestion, questionsOf, type Question } from '.';

const SOCIAL = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'];
const social = (body: string, people: number, income: number, year: number) => ({
  body: `UBND xã ${body}`,
  title: 'CHỈ TIÊU XÃ HỘI',
  head: SOCIAL,
  unit: '',
  lines: [
    ['1', 'Dân số trung bình', 'người', people],
    ['2', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', income],
    ['3', 'Năm đạt chuẩn nông thôn mới', '', year],
    ['4', 'Số tiền năm trước chuyển sang', 'triệu đồng', year],
    ['5', 'Tuổi thọ trung bình', 'tuổi', 70],
  ],
});

describe('engine/consolidate: what adds', () => {
  it('takes a quotient over the units that have both of its figures, and says so', () => {
    const west = { ...WEST, lines: fees([500, 'n/a', ''], [300, 240, 80], [800, 340, 42.5]) };
    const south = { ...SOUTH, lines: fees([100, 80, 80], ['', 30, ''], [100, 110, 110]) };
    const sum = summed([EAST, west, south]);
    assert.deepEqual(
      cellsOf(sum).filter((cell) => /^E/.test(cell)),
      [
        // (350 + 80) / (700 + 100), not / 1300; (100 + 240) / (400 + 300), not 370 / 700.
        'E5 53.8 -UBND xã Tây Sơn:unreadable',
        'E6 48.6 -UBND xã Nam Sơn:blank',
        'E7 45',
      ],
    );
    assert.match(consolidationText(sum, null, 'vi'), /E5 {2}Phí chợ: UBND xã Tây Sơn .*chỉ các đơn vị có cả hai số/);
  });

  it('knows a line that one unit abbreviates: BHYT is bảo hiểm y tế', () => {
    const insured = (body: string, label: string, people: number): Sent => ({
      body: `UBND xã ${body}`,
      title: 'CHỈ TIÊU XÃ HỘI',
      head: SOCIAL,
      unit: '',
      lines: [
        ['1', label, 'người', people],
        ['2', 'Số hộ nghèo', 'hộ', 30],
      ],
    });
    const sent = [
      insured('Đông', 'Số người tham gia bảo hiểm y tế', 4000),
      insured('Tây', 'Số người tham gia BHYT', 3000),
    ];
    assert.deepEqual(cellsOf(summed(sent)), ['D5 7000', 'D6 60']);
  });

  it('leaves a quotient blank where no unit has both', () => {
    const sum = summed([
      { ...EAST, lines: fees([700, '', 50], [400, 100, 25], [1100, 100, 9.1]) },
      { ...WEST, lines: fees(['', 100, 20], [300, 240, 80], [300, 340, 113.3]) },
    ]);
    assert.deepEqual(
      sum.left.map(({ at, why }) => [at?.cell, why]),
      [['E5', 'no-pairs']],
    );
  });

  it('adds people whatever their mean is called, weighs by them, and never adds years or ages', () => {
    const sum = summed([social('Đông Sơn', 4000, 50, 2018), social('Tây Sơn', 6000, 40, 2021)]);
    assert.deepEqual(cellsOf(sum), ['D5 10000', 'D6 44', 'D8 4039']);
    assert.deepEqual(
      sum.left.map(({ at }) => at?.cell),
      ['D7', 'D9'],
    );
  });

  it('asks about figures a million times those of the siblings, and about none that only differ in size', () => {
    const times = (body: string, by: number): Sent => ({
      body: `UBND xã ${body}`,
      lines: fees([700 * by, 350 * by, 50], [400 * by, 100 * by, 25], [1100 * by, 450 * by, 40.9]),
    });
    const siblings = [times('Đông', 1), times('Tây', 0.5), times('Nam', 7), times('Bắc', 1.5)];
    const [slip = '', ...more] = questionsOf(gathered([...siblings, times('Trung', 1_000_000)])).map((question) =>
      [describeQuestion(question, 'vi'), describeQuestion(question, 'en')].join('\n'),
    );
    assert.deepEqual(more, []);
    assert.match(slip, /xã Trung.xlsx” › “Thu” ghi đơn vị “triệu đồng” nhưng có số lớn hơn .* 1.000.000 lần/);
    assert.match(slip, /about 1,000,000 times larger/);
    const small = gathered([...siblings, times('Hạ', 0.001)]);
    assert.match(describeQuestion(questionsOf(small)[0] as Question, 'vi'), /nhỏ hơn .* 1.000 lần/);
    assert.deepEqual(questionsOf(small, { otherForm: true }), []);
    assert.deepEqual(questionsOf(gathered([...siblings, times('Lớn', 80)])), []);
    assert.deepEqual(questionsOf(gathered([times('Đông', 1), times('Tây', 1000)])), []);
  });
});
