/** The grounds of a relation as people read them after a finding, in both languages. */
import { strict as assert } from 'node:assert';
import type { DocumentPlace } from '../core/document-text';
import type { RelationSource, Support } from '../core/relation';
import type { RelationClaim } from '../core/relation-claim';
import { basisText, sourceText } from './basis-text';

function claim(support: Support | null): RelationClaim {
  const whole = { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' };
  return { kind: 'sum', source: 'outline', exhaustive: true, support, whole, parts: [] };
}

describe('checks: grounds of a relation', () => {
  it('says nothing where nothing is known of the relation', () => {
    assert.equal(basisText(undefined, 'vi'), '');
    assert.equal(basisText(undefined, 'en'), '');
  });

  it('names only the source where the relation stands alone or was asked once', () => {
    for (const support of [null, { holds: 1, asked: 1 }]) {
      assert.equal(basisText(claim(support), 'vi'), ' Căn cứ: thứ bậc các dòng.');
      assert.equal(basisText(claim(support), 'en'), ' Grounds: the order of the lines.');
    }
  });

  it('counts where it holds and where it was asked, with the separators of the language', () => {
    const many = claim({ holds: 1400, asked: 1502 });
    assert.equal(
      basisText(many, 'vi'),
      ' Căn cứ: thứ bậc các dòng; cách tính này đúng ở 1.400 trong 1.502 chỗ hỏi được.',
    );
    assert.equal(
      basisText(many, 'en'),
      ' Grounds: the order of the lines; it holds in 1,400 of the 1,502 places that can be asked.',
    );
  });

  it('counts the one that fails among those asked, and one that rounding explains among those that hold', () => {
    const all = claim({ holds: 9, asked: 9 });
    assert.match(basisText(all, 'vi'), /đúng ở 9 trong 10 chỗ/);
    assert.match(basisText(all, 'vi', false), /đúng ở 9 trong 9 chỗ/);
  });

  it('names what was read: running text, a note, a table of a document, and never a sheet that was not', () => {
    const said = (source: RelationSource, place: DocumentPlace): string[] => {
      const inText = { place, paragraph: 3, start: 4, end: 6, text: '12' };
      const at = { file: 'bao-cao.docx', sheet: 'Đoạn 3', cell: '12', inText };
      return [sourceText(source, 'vi', at), sourceText(source, 'en', at)];
    };
    assert.deepEqual(said('words', 'body'), ['lời văn', 'the words of the text']);
    assert.deepEqual(said('words', 'footnote'), ['lời chú thích', 'the words of the note']);
    assert.deepEqual(said('words', 'table'), ['chữ ghi trong bảng của văn bản', "the words of the document's table"]);
    assert.deepEqual(said('figures', 'body'), ['chính các con số trong đoạn', "the paragraph's figures themselves"]);
    assert.deepEqual(said('figures', 'endnote'), ['chính các con số trong chú thích', "the note's figures themselves"]);
    assert.deepEqual(said('figures', 'table'), ['chính các con số trong bảng', "the table's figures themselves"]);
    assert.deepEqual(sourceText('words', 'vi', claim(null).whole), 'chữ ghi trên biểu');
    for (const source of ['words', 'outline', 'meaning', 'figures'] as const)
      assert.doesNotMatch(said(source, 'body').join(), /biểu|bảng|sheet|table|column/u);
  });
});
