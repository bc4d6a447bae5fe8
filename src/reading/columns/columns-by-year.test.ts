import { strict as assert } from 'node:assert';
import { fruitForm, readTyped } from '../../../test/support/read-typed';

const measures = (title: string, ...headings: string[]): (string | null)[] =>
  readTyped([
    [title],
    ['Nội dung', ...headings],
    ['Cam', ...headings.map((_, at) => 41 + at * 7)],
    ['Ổi', ...headings.map((_, at) => 63 + at * 5)],
  ])
    .tables[0]!.columns.slice(1)
    .map(({ measure }) => measure);

describe('years of columns', () => {
  it("tell last year's actual from this year's, and leave older ones without a measure", () => {
    assert.deepEqual(measures('SỐ LIỆU', 'Thực hiện năm 2030', 'Ước thực hiện năm 2031'), ['prior', 'actual']);
    assert.deepEqual(measures('SỐ LIỆU', 'Thực hiện năm 2029', 'Thực hiện năm 2030', 'Kế hoạch năm 2031').slice(1), [
      'prior',
      'plan',
    ]);
    assert.notEqual(measures('SỐ LIỆU', 'Thực hiện năm 2029', 'Thực hiện năm 2030', 'Kế hoạch năm 2031')[0], 'actual');
  });

  it("go by the sheet's period where a column is of it", () => {
    assert.deepEqual(measures('KẾT QUẢ NĂM 2030', 'Thực hiện năm 2030', 'Kế hoạch năm 2031'), ['actual', 'plan']);
  });

  it('change nothing where all are of one year, or say none', () => {
    assert.deepEqual(measures('SỐ LIỆU', 'Kế hoạch năm 2031', 'Thực hiện năm 2031'), ['plan', 'actual']);
    assert.deepEqual(measures('SỐ LIỆU', 'Kế hoạch', 'Thực hiện'), ['plan', 'actual']);
  });

  it("keep a form from taking last year's column for its actual", () => {
    const form = fruitForm({
      columns: [
        { key: 'label', role: 'label', headings: ['Nội dung'] },
        { key: 'actual', role: 'measure', headings: ['Thực hiện', 'Ước thực hiện'] },
      ],
    });
    const reading = readTyped(
      [['CÂY ĂN QUẢ'], ['Nội dung', 'Thực hiện năm 2030', 'Ước thực hiện năm 2031'], ['Cam', 41, 48], ['Ổi', 63, 68]],
      form,
    );
    assert.deepEqual(
      reading.facts.slice(0, 2).map(({ at, measure }) => `${at.cell} ${measure}`),
      ['B3 prior', 'C3 actual'],
    );
  });
});
