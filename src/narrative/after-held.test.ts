import { strict as assert } from 'node:assert';
import { leftOver } from './after-held';
import { HELD, setAside } from './held-tag';
import { readable, text } from './pieces';
import type { Inline } from '../core/report-document';

const held = (words: string): Inline => ({ type: 'gap', text: words, missing: HELD });
const left = (...paragraphs: readonly (readonly Inline[])[]): string[] =>
  leftOver(paragraphs.map((raw) => ({ raw, aside: setAside(raw) })))
    .map(readable)
    .filter((each) => each !== '');

describe('narrative/leftOver', () => {
  it('ends a paragraph whose last clause is held back, and keeps the mark of one whose first is', () => {
    assert.deepEqual(left([text('Còn 81 hộ nghèo;'), text(' '), held('120 hộ cận nghèo.')]), ['Còn 81 hộ nghèo.']);
    assert.deepEqual(left([text('- Một; ')]), ['- Một;']);
    assert.deepEqual(left([held('- Cấp 48 giấy phép.'), text('\nNâng cấp 04 hẻm.')]), ['- Nâng cấp 04 hẻm.']);
    assert.deepEqual(left([held('2. Một câu.'), text('Hai câu.')]), ['2. Hai câu.']);
  });

  it('numbers what is left of a list numbered by hand', () => {
    assert.deepEqual(
      left(
        [held('1. Thu ngân sách.')],
        [text('2. Phòng dịch.')],
        [text('Thêm.')],
        [held('3. Khác.')],
        [text('4) Cuối.')],
      ),
      ['1. Phòng dịch.', 'Thêm.', '2) Cuối.'],
    );
    assert.deepEqual(left([held('1. A.')], [text('2. B.')], [text('1. C.')], [text('2. D.')]), [
      '1. B.',
      '1. C.',
      '2. D.',
    ]);
  });

  it('keeps the label of a numbered item, and letters its list anew', () => {
    assert.deepEqual(
      left(
        [held('a) Trồng trọt: Diện tích lúa giảm.')],
        [held('b) Chăn nuôi: Đàn trâu tăng mạnh.'), text(' Đàn bò 12 con.')],
        [text('c) Thủy sản: 20 tấn.')],
      ),
      ['a) Chăn nuôi: Đàn bò 12 con.', 'b) Thủy sản: 20 tấn.'],
    );
  });

  it('ends a list whose last items are held back, and opens none of which nothing is left', () => {
    assert.deepEqual(left([text('Thu như sau:')], [text('- Thuế: 5;')], [held('- Phí: 3.')]), [
      'Thu như sau:',
      '- Thuế: 5.',
    ]);
    assert.deepEqual(
      left([text('Một số khoản thu:')], [held('- Thuế: 5;')], [held('- Phí: 3.')], [text('Chi khác.')]),
      ['Chi khác.'],
    );
  });

  it('ends a sentence whose next clause was the last of its list', () => {
    assert.deepEqual(left([text('Đạt 97,3%; '), held('100% trẻ em có thẻ.'), text(' Chi trả trợ cấp.')]), [
      'Đạt 97,3%. Chi trả trợ cấp.',
    ]);
  });

  it('lists no word that only leads to the next sentence', () => {
    const { held: listed, pieces } = setAside([text('Thu tăng. '), held('Tuy nhiên, '), text('chi giảm.')]);
    assert.deepEqual(listed, []);
    assert.equal(readable(pieces), 'Thu tăng. Chi giảm.');
  });
});
