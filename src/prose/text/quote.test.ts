import { strict as assert } from 'node:assert';
import { quoteOf } from './quote';

describe('prose: the words about a figure', () => {
  const quote = (text: string, figure: string): string =>
    quoteOf(text, text.indexOf(figure), text.indexOf(figure) + figure.length);

  it('are the whole of a short paragraph, and whole words of a long one', () => {
    assert.equal(quote('Xét xử 168 vụ.', '168'), 'Xét xử [168] vụ.');
    assert.equal(
      quote(
        'Đã giải quyết được 491 vụ các loại (trong đó xét xử 168, đình chỉ 147, hòa giải thành 176), còn 185 vụ.',
        '168',
      ),
      '… giải quyết được 491 vụ các loại (trong đó xét xử [168], đình chỉ 147, hòa giải …',
    );
  });
});
