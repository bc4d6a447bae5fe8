import { strict as assert } from 'node:assert';
import { likelyFigure } from './likely-figure';

describe('language/likely-figure', () => {
  it('reads what is plain behind letters and words', () => {
    const cases: readonly (readonly [string, string | null])[] = [
      ['4.0OO', '4000'],
      ['l.500', '1500'],
      ['1.5OO,0', '1500.0'],
      ['khoảng 1.500', '1500'],
      ['1.500 (ước)', '1500'],
      ['1500 tr', '1500'],
      ['~1500', '1500'],
      ['ước đạt 12,5%', '12.5'],
    ];
    for (const [text, value] of cases) assert.equal(likelyFigure(text), value, text);
  });

  it('and nothing where nothing tells', () => {
    for (const text of ['mất mùa', '#', '1,173,5', 'chưa có số liệu', '1,500', 'Oo', '12/6/2025', 'x'.repeat(70)])
      assert.equal(likelyFigure(text), null, text);
  });
});
