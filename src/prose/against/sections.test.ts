/** The heading that a paragraph stands under names the line of its figures. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { boundOf as bound } from '../../../test/support/bound-of';
import { documentOf } from '../../../test/support/document-of';
import { readProse } from '../read-prose';

const court = bookOf([
  ['THỤ LÝ, GIẢI QUYẾT CÁC LOẠI ÁN 6 THÁNG NĂM 2023'],
  ['TT', 'Loại án', 'Thụ lý cũ', 'Thụ lý mới', 'Thụ lý tổng số', 'Đã xét xử'],
  [1, 'Án hình sự', 38, 271, 309, 251],
  [2, 'Án dân sự', 164, 512, 676, 316],
  [3, 'Án hành chính', 12, 26, 38, 14],
  ['', 'Tổng cộng', 214, 809, 1023, 581],
]);

describe('prose/against: sections', () => {
  const under = (...text: string[]): string[] => bound(court, ['2. Án dân sự', ...text].join('\n'));

  it('takes the line that the heading names, even of a sum', () => {
    assert.deepEqual(under('Tổng số thụ lý là 676 vụ, gồm 164 vụ thụ lý cũ và 512 vụ thụ lý mới.'), [
      '676 → E4',
      '164 → C4',
      '512 → D4',
    ]);
  });

  it('leaves the whole to words that say so, and other lines to their names', () => {
    assert.deepEqual(under('Toàn ngành đã xét xử 581 vụ.', 'Án hành chính đã xét xử 14 vụ.'), ['581 → F6', '14 → F5']);
  });

  it('ends with the next heading', () => {
    assert.deepEqual(under('Đã xét xử 316 vụ.', '3. Án hành chính', 'Đã xét xử 14 vụ.'), ['316 → F4', '14 → F5']);
  });

  it('tells a figure of another line', () => {
    assert.deepEqual(under('Tổng số thụ lý là 676 vụ. Thụ lý mới 512 vụ. Đã xét xử 251 vụ.'), [
      '676 → E4',
      '512 → D4',
      '251 → F4 other-line F3',
    ]);
  });
});

describe('prose/against: compared with another thing', () => {
  it('asks neither last year nor the figure before it', () => {
    const text = 'Án hành chính: thụ lý tổng số 38 vụ, đã xét xử 14 vụ; giảm 12 vụ so với số mới thụ lý.';
    assert.deepEqual(bound(court, text), ['38 → E5', '14 → F5', '12 → ?']);
    assert.deepEqual(readProse(documentOf(text)).draft.relations, []);
  });
});
