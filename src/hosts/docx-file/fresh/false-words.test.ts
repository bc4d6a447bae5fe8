/** Words beside an amount are held against what their own clause compares it with. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../../test/support/reading-of';
import { figureInline } from '../../../language';
import { FreshFigures } from './fresh-figures';
import { falseWords } from './false-words';

const { facts } = readingOf({
  facts: {
    D10: { value: '95.1', unit: 'tỷ đồng', measure: 'actual' },
    E10: { value: '120', unit: 'tỷ đồng', measure: 'plan' },
    F10: { value: '95.1', unit: 'tỷ đồng', measure: 'prior' },
  },
});

/** Words that the amount of the year proves false: 95,1 as last year, below a plan of 120. */
function falseIn(text: string): string[] {
  const [actual] = facts;
  assert.ok(actual);
  const figure = figureInline(actual, actual.value, { kind: 'number', decimals: 1, padded: false });
  const start = text.indexOf('95,1');
  const figures = [{ figure, start, end: start + 4 }];
  return falseWords(text, figures, null, new FreshFigures([], facts)).map(({ words }) => words);
}

describe('hosts/docx-file/fresh: false words', () => {
  it('compare with last year where the clause says so, whatever the next one speaks of', () => {
    assert.deepEqual(falseIn('Ước 95,1 tỷ đồng, bằng cùng kỳ năm 2024, còn thấp so với kế hoạch.'), []);
    assert.deepEqual(falseIn('Xuất khẩu 95,1 tỷ đồng, không thay đổi so với cùng kỳ; kế hoạch năm đã giao.'), []);
    assert.deepEqual(falseIn('Ước 95,1 tỷ đồng, tăng so với cùng kỳ, còn thấp so với kế hoạch.'), ['tăng so với']);
  });

  it('compare with the plan where the clause names one', () => {
    assert.deepEqual(falseIn('Ước 95,1 tỷ đồng, vượt kế hoạch năm, cùng kỳ cũng vậy.'), ['vượt kế hoạch']);
    assert.deepEqual(falseIn('Ước 95,1 tỷ đồng, không đạt kế hoạch năm.'), []);
  });
});
