import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../core/form';
import { fruitForm, noticed, readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const form: FormDefinition = fruitForm({
  columns: [
    { key: 'label', role: 'label', headings: ['Loại cây'] },
    { key: 'plan', role: 'measure', headings: ['Kế hoạch'] },
    { key: 'actual', role: 'measure', headings: ['Đạt được'] },
    { key: 'share', role: 'measure', headings: ['Tỷ lệ'], unit: '%' },
  ],
  lines: [{ key: 'orange', label: 'Cam', required: true }],
});
const blanks = (...lines: Typed[][]): string[] =>
  noticed(readTyped([['CÂY ĂN QUẢ'], ['Loại cây', 'Kế hoạch', 'Đạt được', 'Tỷ lệ'], ...lines], form), 'blank-figure');

describe('blanks of a form', () => {
  it('are told in lines and columns that hold figures, of what is asked for', () => {
    assert.deepEqual(blanks(['Cam', 80, 20, ''], ['Bưởi', '', 30, 20], ['Mít', 10, '', '']), [
      'B4 Bưởi plan Kế hoạch false',
      'C5 Mít actual Đạt được false',
    ]);
  });

  it('and marks for no data, with what stands there, unless they fill their column', () => {
    const { observations } = readTyped(
      [
        ['CÂY ĂN QUẢ'],
        ['Loại cây', 'Kế hoạch', 'Đạt được', 'Tỷ lệ'],
        ['Cam', 80, 'x', 'x'],
        ['Bưởi', '?', 30, 20],
        ['Mít', '?', 25, 10],
        ['Ổi', '?', '…', 10],
        ['Na', '?', 20, 10],
      ],
      form,
    );
    assert.deepEqual(
      observations.flatMap(({ kind, at, data }) => (kind === 'blank-figure' ? [[kind, at.cell, data.text]] : [])),
      [['blank-figure', 'C3', 'x']],
    );
  });

  it('are not told of a plan for what is left over', () => {
    assert.deepEqual(blanks(['Cam', 80, 20, 5], ['Bưởi', 40, 30, 6], ['Chênh lệch (Cam - Bưởi)', '', -10, '']), []);
    assert.deepEqual(blanks(['Cam', 80, 20, 5], ['Mít', '', 30, 6]), ['B4 Mít plan Kế hoạch false']);
  });

  it('are not told of a column that nobody filled, nor of "-"', () => {
    assert.deepEqual(blanks(['Cam', '', 20, 5], ['Bưởi', '', '-', 6]), []);
  });

  it('are told of a line that must be there, though all of it is blank', () => {
    assert.deepEqual(blanks(['Cam', '', '', ''], ['Bưởi', 10, 30, 20]), ['C3 Cam actual Đạt được true']);
  });
});
