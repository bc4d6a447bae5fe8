import { strict as assert } from 'node:assert';
import { readable } from './words';

describe('hosts/docx-file/document/words', () => {
  it('leaves footnotes out for people, and keeps the words on both sides of a mark apart', () => {
    const note = '\u0003Gồm 59.233 và 11.017.\u0004';
    assert.equal(
      readable(`đạt 43,7% dự toán${note}(chi tiết tại Phụ lục II).`),
      'đạt 43,7% dự toán (chi tiết tại Phụ lục II).',
    );
    assert.equal(readable(`giảm 05 lượt${note}.`), 'giảm 05 lượt.');
  });
});
