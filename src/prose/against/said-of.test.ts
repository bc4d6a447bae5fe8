/** Changes and percentages of an amount: of which cells they are asked. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { documentOf } from '../../../test/support/document-of';
import type { Reading } from '../../core/reading';
import { readProse } from '../read-prose';
import { askedClaim } from './asked-claim';
import { bindText } from './bind-text';

/** "figure = growth D4 C4", "figure ≠ …" where it does not follow. */
function asked(book: Reading, text: string): string[] {
  const { draft } = readProse(documentOf(text));
  return bindText(draft, book, 'yes').derived.map((claim) => {
    const cells = claim.parts.map(({ cell }) => book.facts[cell]?.at.cell ?? '').join(' ');
    const sign = askedClaim(draft, claim, book.facts)?.holds === true ? '=' : '≠';
    return `${draft.facts[claim.figure]?.at.inText?.text ?? ''} ${sign} ${claim.kind} ${cells}`;
  });
}

const fields = bookOf([
  ['TIẾN ĐỘ GIEO TRỒNG, THU HOẠCH VỤ MÙA NĂM 2024'],
  ['Đơn vị: ha'],
  ['TT', 'Cây trồng', 'Kế hoạch', 'Gieo trồng đến nay', 'Cùng kỳ năm trước', 'Đã thu hoạch'],
  [1, 'Lúa mùa', 640, 652.5, 631, 418],
  [2, 'Khoai lang', 150, 131.5, 144, 96],
  [3, 'Đậu tương', 80, 80, 74.5, 0],
  ['', 'Tổng cộng', 870, 864, 849.5, 514],
]);

const petitions = bookOf([
  ['ĐƠN THEO LĨNH VỰC 9 THÁNG NĂM 2024'],
  ['STT', 'Lĩnh vực', 'Số đơn', 'Cùng kỳ'],
  [1, 'Đất đai', 7, 18],
  [2, 'Xây dựng', 11, 6],
  [3, 'Môi trường', 2, 1],
  [4, 'Hộ tịch', 3, 4],
  ['', 'Tổng cộng', 23, 29],
]);

describe('prose/against: what is said of an amount', () => {
  it('asks a percentage behind a figure of that figure\'s cell, whatever column shares a word with "kế hoạch"', () => {
    const text = 'Lúa mùa 652,5 ha, vượt 2,0% kế hoạch; khoai lang 131,5 ha, đạt 87,7% kế hoạch.';
    assert.deepEqual(asked(fields, text), ['2,0 = growth D4 C4', '87,7 = ratio D5 C5']);
    assert.deepEqual(asked(fields, text.replace('87,7', '78,7')), ['2,0 = growth D4 C4', '78,7 ≠ ratio D5 C5']);
  });

  it('asks one of a column that is named in between of that column', () => {
    assert.deepEqual(asked(fields, 'Lúa mùa đã trồng 652,5 ha, thu hoạch đạt 65,3% kế hoạch.'), ['65,3 = ratio F4 C4']);
  });

  it('asks each change of the line named before it', () => {
    const text = 'Đơn đất đai giảm 11 đơn, đơn xây dựng tăng 05 đơn';
    const both = ['11 = sum D3 C3', '05 = sum C4 D4'];
    assert.deepEqual(asked(petitions, `${text}, đơn môi trường tăng 01 đơn.`), [...both, '01 = sum C5 D5']);
    assert.deepEqual(asked(petitions, `${text}, đơn môi trường cao hơn cùng kỳ.`), both);
    assert.deepEqual(asked(petitions, `${text}, môi trường cao hơn cùng kỳ.`), both);
    assert.deepEqual(asked(petitions, `${text} (môi trường cao hơn cùng kỳ), đơn hộ tịch giảm 01 đơn.`), [
      ...both,
      '01 = sum D6 C6',
    ]);
  });

  it('asks a change that names several lines of none before them', () => {
    const rows = bookOf([
      ['ĐƠN THEO LĨNH VỰC 9 THÁNG NĂM 2024'],
      ['STT', 'Lĩnh vực', 'Số đơn', 'Cùng kỳ'],
      [1, 'Đất đai', 7, 18],
      [2, 'Xây dựng', 16, 6],
      [3, 'Môi trường', 2, 1],
      ['', 'Tổng cộng', 25, 25],
    ]);
    const text = 'Đơn đất đai giảm 11 đơn, đơn xây dựng và môi trường tăng 11 đơn.';
    assert.deepEqual(asked(rows, text), ['11 = sum D3 C3']);
  });
});
