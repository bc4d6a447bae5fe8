/** Any document's paragraphs, notes and tables, as people read them. */
import { strict as assert } from 'node:assert';
import { docxOf } from '../../../../test/support/docx-of';
import { partText, withParts } from '../../../../test/support/package-parts';
import { Fault } from '../../../core/fault';
import { describeFault } from '../../../language';
import { readDocument } from './read-document';

const SOURCE = `# BÁO CÁO
Tổng chi 900 triệu đồng[^7], tăng 5%[^3].
| Nội dung | Số |
| Chi đầu tư | 300 |
[^3]: So với cùng kỳ
[^7]: Gồm chi đầu tư 300 triệu đồng`;

describe('hosts/docx-file/read', () => {
  it('reads no text of more numbers than it may, points and commas within one not counted apart', () => {
    const bytes = docxOf('Thu 1.234,5 và 7.\n\nChi 3(4).');
    assert.equal(readDocument(bytes, 'a.docx', { limits: { numbers: 4 } }).paragraphs.length, 2);
    assert.throws(
      () => readDocument(bytes, 'a.docx', { limits: { numbers: 3 } }),
      (error: unknown) =>
        error instanceof Fault && error.code === 'too-large' && /quá 3 con số/.test(describeFault(error, 'vi')),
    );
  });

  it('numbers notes in the order of their marks, and gives each mark its place', () => {
    const { paragraphs, tables } = readDocument(docxOf(SOURCE), 'a.docx');
    assert.deepEqual(
      paragraphs.map(({ place, note, text, heading }) => [place, note, text, heading]),
      [
        ['body', undefined, 'BÁO CÁO', true],
        ['body', undefined, 'Tổng chi 900 triệu đồng, tăng 5%.', undefined],
        ['footnote', 1, 'Gồm chi đầu tư 300 triệu đồng', undefined],
        ['footnote', 2, 'So với cùng kỳ', undefined],
      ],
    );
    assert.deepEqual(paragraphs[1]?.marks, [
      { note: 1, at: 23 },
      { note: 2, at: 32 },
    ]);
    assert.deepEqual(
      tables.map(({ after, cells }) => [after, cells.map(({ row, column, text }) => [row, column, text])]),
      [
        [
          1,
          [
            [0, 0, 'Nội dung'],
            [0, 1, 'Số'],
            [1, 0, 'Chi đầu tư'],
            [1, 1, '300'],
          ],
        ],
      ],
    );
  });

  it('passes over what was deleted under tracking, and takes a raised number for a mark', () => {
    const changed = withParts(docxOf('Chi 900 triệu đồng.'), {
      'word/document.xml': (source) =>
        source.replace(
          '</w:p>',
          '<w:del><w:r><w:delText>bỏ 5</w:delText></w:r></w:del><w:r><w:t> diện tích 5 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> và</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>4</w:t></w:r></w:p>',
        ),
    });
    assert.match(partText(changed, 'word/document.xml'), /delText/);
    const [paragraph] = readDocument(changed, 'a.docx').paragraphs;
    assert.equal(paragraph?.text, 'Chi 900 triệu đồng. diện tích 5 m2 và');
    assert.deepEqual(paragraph?.marks, [{ note: 4, at: 37 }]);
  });

  it('tells which stretches are hidden', () => {
    const changed = withParts(docxOf('Chi 900 triệu đồng.'), {
      'word/document.xml': (source) =>
        source.replace(
          '</w:p>',
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t> bỏ 5</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> giữ 6</w:t></w:r></w:p>',
        ),
    });
    const [paragraph] = readDocument(changed, 'a.docx').paragraphs;
    assert.equal(paragraph?.text, 'Chi 900 triệu đồng. bỏ 5 giữ 6');
    assert.deepEqual(paragraph?.hidden, [{ start: 19, end: 24 }]);
  });

  it('refuses what is no document with a fault', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('no zip')])
      assert.throws(() => readDocument(bytes, 'a.docx'), Fault);
  });
});
