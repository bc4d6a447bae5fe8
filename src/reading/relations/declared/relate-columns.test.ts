import { strict as assert } from 'node:assert';
import type { Typed } from '../../../../test/support/typed-sheet';
import { fruitForm, noticed, readTyped, relationsOf } from '../../../../test/support/read-typed';

const read = (codes: string[], ...lines: Typed[][]): ReturnType<typeof readTyped> =>
  readTyped([['SỐ LIỆU'], ['Nội dung', 'Một', 'Hai', 'Ba'], codes, ...lines, ['Mít', 90, 40, 50], ['Ổi', 80, 20, 60]]);
const first = (codes: string[], ...line: Typed[]): string =>
  relationsOf(read(codes, ['Cam', ...line])).find((each) => each.startsWith('B4')) ?? '';

describe('arithmetic of columns, line by line', () => {
  it('leaves out "-", keeps blanks in mind, and is not asked without parts', () => {
    const sum = ['A', '1=2+3', '2', '3'];
    assert.equal(first(sum, 9, 4, '-'), 'B4 sum C4 code row');
    assert.equal(first(sum, 9, 4, ''), 'B4 sum C4 ?D4 code row');
    assert.equal(first(sum, 9, '-', '-'), '');
  });

  it('goes through a subtotal left blank to its parts, where all of those are there', () => {
    const through = (...line: Typed[]): readonly string[] =>
      relationsOf(
        readTyped([
          ['SỐ LIỆU'],
          ['Nội dung', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm'],
          ['A', '1=2+5', '2=3+4', '3', '4', '5'],
          ['Cam', ...line],
          ['Mít', 90, 50, 20, 30, 40],
        ]),
      ).filter((each) => each.startsWith('B4'));
    assert.deepEqual(through(9, '', 3, '-', 2), ['B4 sum D4 F4 code row']);
    assert.deepEqual(through(9, '', 3, '', 2), ['B4 sum F4 ?C4 code row']);
    assert.deepEqual(through(9, '-', 3, 4, 2), ['B4 sum F4 code row']);
  });

  it('is an equality where one column is another', () => {
    assert.equal(first(['A', '1=2', '2', '3'], 9, 9, 5), 'B4 equal C4 code row');
  });

  it('is no product where a factor is none', () => {
    const product = ['A', '1=2x3', '2', '3'];
    assert.equal(first(product, 20, 4, 5), 'B4 product C4 D4 code row');
    assert.equal(first(product, 20, 4, '-'), '');
  });

  it('is told as withdrawn where it holds in none of many lines', () => {
    const lines = [3, 4, 5, 6, 7, 8].map((at): Typed[] => [`Cây ${String(at)}`, at * 11 + 2, at * 7, at * at]);
    const { withdrawn } = readTyped([
      ['SỐ LIỆU'],
      ['Nội dung', 'Một', 'Hai', 'Ba'],
      ['A', '1=2+3', '2', '3'],
      ...lines,
    ]);
    assert.deepEqual(
      withdrawn.map(({ kind, at, source, support }) => [kind, at.cell, source, support]),
      [['sum', 'B4', 'code row', { holds: 0, asked: 6 }]],
    );
  });

  it('is set against what all lines follow, where that is another code', () => {
    const reading = readTyped([
      ['SỐ LIỆU'],
      ['Nội dung', 'Dự toán', 'Thực hiện', 'Cùng kỳ', 'So dự toán (%)'],
      ['A', '1', '2', '3', '4=2/1'],
      ['Cam', 126, 74, 53, 139.6],
      ['Mít', 401, 225, 174, 129.3],
      ['Ổi', 107, 64, 32, 200],
      ['Na', 163, 94, 88, 106.8],
      ['Me', 368, 184, 213, 86.4],
    ]);
    assert.deepEqual(noticed(reading, 'unborne-arithmetic'), ['E3 4=2/1 5 So dự toán (%) = Thực hiện : Cùng kỳ']);
    assert.deepEqual(reading.withdrawn, []);
  });

  it('is named where a form asks a quotient that nobody can take', () => {
    const form = fruitForm({
      columns: [
        { key: 'label', role: 'label', headings: ['Loại cây'] },
        { key: 'plan', role: 'measure', headings: ['Kế hoạch'] },
        { key: 'actual', role: 'measure', headings: ['Đạt được'] },
        { key: 'share', role: 'measure', headings: ['Tỷ lệ'], unit: '%' },
      ],
      relations: [{ over: 'columns', formula: 'share=actual/plan×100' }],
    });
    const reading = readTyped(
      [
        ['CÂY ĂN QUẢ'],
        ['Loại cây', 'Kế hoạch', 'Đạt được', 'Tỷ lệ'],
        ['Cam', 80, 20, 25],
        ['Bưởi', '-', 30, '-'],
        ['Mít', '', 40, ''],
        ['Ổi', 50, '', ''],
      ],
      form,
    );
    assert.deepEqual(noticed(reading, 'not-asked'), ['D4 ratio none Bưởi share', 'D5 ratio blank Mít share']);
  });
});
