/** One body under two spellings of its name, and a copy with a cell changed: one unit, or asked about. */
import { strict as assert } from 'node:assert';
import { gathered, summed, type Sent } from '../../../test/support/communes';
import { describeQuestion, questionsOf } from '.';

const table = (body: string, by: number, change = 0): Sent => ({
  body,
  file: `${body || 'sổ'} ${String(by)} ${String(change)}.xlsx`,
  lines: Array.from({ length: 12 }, (_, at) => {
    const [plan, done] = [1203 + by * 37 + at * 411, 1117 + by * 53 + at * 397 + (at === 5 ? change : 0)];
    return [
      String(at + 1),
      `Khoản thu ${'ABCDEFGHIKLM'.charAt(at)}`,
      plan,
      done,
      Math.round((done / plan) * 1000) / 10,
    ];
  }),
});
const OTHERS = [table('UBND xã Phú Mỹ', 2), table('UBND xã Long Điền', 3)];

describe('engine/consolidate: one body twice', () => {
  for (const name of ['Xã Tân Phước', 'UBND X. TÂN PHƯỚC', 'X. Tân Phước', 'Uỷ ban nhân dân xã Tân Phước'])
    it(`${name} is UBND XÃ TÂN PHƯỚC`, () => {
      const sent = [table('UBND XÃ TÂN PHƯỚC', 1), ...OTHERS, table(name, 1, 9)];
      assert.equal(summed(sent).units.length, 3);
      assert.deepEqual(
        questionsOf(gathered(sent)).map(({ what }) => what),
        ['body-twice'],
      );
    });

  it('a slip in the name, or another name, beside nearly the same figures is asked about', () => {
    for (const name of ['UBND XÃ TÂN PHUỚC', 'UBND xã Hải Châu']) {
      const questions = questionsOf(gathered([table('UBND XÃ TÂN PHƯỚC', 1), ...OTHERS, table(name, 1, 9)]));
      assert.equal(questions.length, 1);
      const [question = assert.fail()] = questions;
      assert.match(describeQuestion(question, 'vi'), /gần như mọi số ở trang “Thu” trùng với .*chỉ 1 số khác/);
      assert.match(describeQuestion(question, 'en', 'page'), /nearly every figure of "Thu"/);
    }
  });

  it('bodies of nearly one name with figures of their own are two, and nobody asks', () => {
    const sent = [table('UBND xã Phù Mỹ', 1), ...OTHERS];
    assert.equal(summed(sent).units.length, 3);
    assert.deepEqual(questionsOf(gathered(sent)), []);
  });

  it('a bare name on each of several sheets is that sheet’s body; the name of the district is none of theirs', () => {
    assert.deepEqual(
      summed([table('Xã An', 1), table('Xã Bình', 2)]).units.map(({ name }) => name),
      ['Xã An', 'Xã Bình'],
    );
    assert.equal(summed([table('Huyện Đông', 1), table('Huyện Đông', 2)]).units.length, 2);
  });
});
