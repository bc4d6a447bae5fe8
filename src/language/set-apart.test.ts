/** Letters that are set apart to fill a line stand together; codes and abbreviations stay as they are. */
import { strict as assert } from 'node:assert';
import { normaliseText } from './text';

describe('letters set apart', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['T ổ n g   c ộ n g', 'Tổng cộng'],
    ['T ổ n g\u00A0\u00A0c ộ n g'.normalize('NFD'), 'Tổng cộng'],
    ['T Ổ N G', 'TỔNG'],
    ['A B C D', 'A B C D'],
    ['Đ ạ t', 'Đ ạ t'],
    ['Cộng  mục I', 'Cộng mục I'],
  ];
  for (const [text, told] of cases) it(text, () => assert.equal(normaliseText(text), told));
});
