/** Texts that are held for long stand once; what is made of a text is the same the second time. */
import { strict as assert } from 'node:assert';
import { sharedText, slug } from './index';

describe('language: texts that recur', () => {
  it('are given back as they are, however often', () => {
    for (const text of ['', 'Chi thường xuyên', 'Chi thường xuyên', ' hai  dấu cách '])
      assert.equal(sharedText(text), text);
  });

  it('have one slug', () => {
    for (let again = 0; again < 2; again += 1) {
      assert.equal(slug('UBND Phường 1'), 'ubnd-phuong-1');
      assert.equal(slug('Đường'), 'duong');
      assert.equal(slug('…'), '');
    }
  });
});
