/** Figures that stand in no cell and follow from several: what is left, what two lines are apart by, what several come to. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { documentOf } from '../../../test/support/document-of';
import type { Reading } from '../../core/reading';
import { readProse } from '../read-prose';
import { askedClaim } from './asked-claim';
import { bindText } from './bind-text';

/** What the text's figures are said to follow from: "figure = sum D4+D5", "figure ≠ …" where it does not, "!" where that is doubted. */
function worked(book: Reading, text: string): string[] {
  const { draft } = readProse(documentOf(text));
  return bindText(draft, book, 'yes').derived.map((claim) => {
    const cells = claim.parts.map(({ cell, with: more = [] }) =>
      [cell, ...more].map((each) => book.facts[each]?.at.cell ?? '').join('+'),
    );
    const holds = askedClaim(draft, claim, book.facts)?.holds === true;
    const sign = holds ? '=' : claim.force === 'warning' ? '≠?' : '≠';
    return `${draft.facts[claim.figure]?.at.inText?.text ?? ''} ${sign} ${claim.kind} ${cells.join(' ')}`;
  });
}

const saplings = bookOf([
  ['KẾT QUẢ TRỒNG CÂY VỤ XUÂN NĂM 2024'],
  ['TT', 'Xã', 'Kế hoạch năm 2024', 'Đã trồng năm 2024', 'Đã trồng năm 2023'],
  [1, 'Xã Phú Lộc', 4150, 3862, 3514],
  [2, 'Xã Tân Mai', 2870, 2946, 2607],
  [3, 'Xã Hòa Sơn', 5320, 4785, 4968],
  [4, 'Xã Bình Trung', 1960, 1713, 1689],
  ['', 'Tổng cộng', 14300, 13306, 12778],
]);

describe('prose/against: figures worked out from several cells', () => {
  it('add up lines that the words list, or that stood right before', () => {
    const both = 'Phú Lộc 3.862 cây, Tân Mai 2.946 cây';
    assert.deepEqual(worked(saplings, 'Xã Phú Lộc và xã Tân Mai cộng lại 6.808 cây.'), [
      '6.808 = sum D3+D4'.replace('+', ' '),
    ]);
    assert.deepEqual(worked(saplings, `${both}; hai xã này trồng 6.808 cây.`), ['6.808 = sum D3 D4']);
    assert.deepEqual(worked(saplings, `${both}; hai xã này chiếm 51,2% tổng số cây.`), ['51,2 = ratio D3+D4 D7']);
  });

  it('tell two lines of one column apart, and one as so many times the other', () => {
    assert.deepEqual(worked(saplings, 'Xã Hòa Sơn trồng 4.785 cây, nhiều hơn xã Phú Lộc 923 cây.'), [
      '923 = sum D5 D3',
    ]);
    assert.deepEqual(worked(saplings, 'Xã Hòa Sơn trồng 4.785 cây, gấp 2,79 lần xã Bình Trung.'), [
      '2,79 = ratio D5 D6',
    ]);
  });

  it('are what goes beyond a plan or is lacking of it, whatever word stands right before', () => {
    assert.deepEqual(worked(saplings, 'Xã Tân Mai trồng 2.946 cây, vượt kế hoạch 76 cây.'), ['76 = sum D4 C4']);
    assert.deepEqual(worked(saplings, 'Xã Hòa Sơn trồng 4.785 cây, hụt so với cùng kỳ 183 cây.'), ['183 = sum E5 D5']);
    assert.deepEqual(worked(saplings, 'Xã Bình Trung trồng 1.713 cây, còn thiếu 247 cây so với kế hoạch.'), [
      '247 = sum C6 D6',
    ]);
  });

  it('accuse where the words leave no other cells, and nowhere else', () => {
    const before = 'Xã Hòa Sơn trồng 4.785 cây, xã Phú Lộc 3.862 cây, xã Tân Mai 2.946 cây.';
    assert.deepEqual(worked(saplings, `${before} Xã Phú Lộc và xã Tân Mai cộng lại 6.880 cây.`), ['6.880 ≠ sum D3 D4']);
    assert.deepEqual(worked(saplings, 'Xã Hòa Sơn trồng 4.785 cây, nhiều hơn xã Phú Lộc 932 cây.'), [
      '932 ≠ sum D5 D3',
    ]);
    assert.deepEqual(worked(saplings, 'Xã Phú Lộc và các xã lân cận trồng 7.214 cây.'), []);
  });

  it('hold a scaled count of plain ones', () => {
    assert.deepEqual(worked(saplings, 'Toàn xã trồng 13,3 nghìn cây.'), ['13,3 = sum D7']);
  });
});
