/** The sentence around a figure. */
import { strict as assert } from 'node:assert';
import { sentenceAround } from './sentence';

function around(text: string, figure: string): string {
  const start = text.indexOf(figure);
  return sentenceAround(text, start, start + figure.length);
}

describe('prose: the sentence around a figure', () => {
  it('ends at full stops, not inside numbers, brackets or short words', () => {
    const text =
      'Thu đạt 1.250 triệu đồng. Chi tại TP. Huế là 318,5 triệu đồng (lương 200. Khác 118,5); còn lại nộp. Hết.';
    const sentence = 'Chi tại TP. Huế là 318,5 triệu đồng (lương 200. Khác 118,5); còn lại nộp.';
    for (const figure of ['318,5', '200', '118,5']) assert.equal(around(text, figure), sentence);
    assert.equal(around(text, '1.250'), 'Thu đạt 1.250 triệu đồng.');
    assert.equal(around('Có 12 hộ', '12'), 'Có 12 hộ');
    assert.equal(around('Có 12 hộ (thôn 3', '3'), 'Có 12 hộ (thôn 3');
  });

  it('cuts a long sentence between words', () => {
    const long = around(`${'rất dài '.repeat(40)}có 17 hộ ${'và thêm '.repeat(40)}.`, '17');
    assert.match(long, /^… (?:rất |dài )+có 17 hộ (?:và |thêm ?)+ …$/u);
    assert.ok(long.length < 300);
    assert.equal(around('x'.repeat(400) + '17' + 'y'.repeat(400), '17').includes('17'), true);
  });
});
