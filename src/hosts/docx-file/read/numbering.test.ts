import { strict as assert } from 'node:assert';
import { docxOf } from '../../../../test/support/docx-of';
import { numberedDocx } from '../../../../test/support/numbered-docx';
import { withParts } from '../../../../test/support/package-parts';
import { readDocument } from './read-document';

const numbersOf = (bytes: Uint8Array): readonly string[] =>
  readDocument(bytes, 'a.docx').paragraphs.map(({ number = '', text }) => `${number}|${text}`);

describe('hosts/docx-file/read: numbers that the editor prints', () => {
  it('are counted level by level, begin anew below a new one, and are none for signs', () => {
    assert.deepEqual(
      numbersOf(
        numberedDocx(
          [
            '%1 KẾT QUẢ',
            '%2 Kinh tế',
            '%3 Thu',
            '%3 Chi',
            '%4 Sâu',
            'Lời',
            '%2 Xã hội',
            '%3 Y tế',
            '%b Dấu',
            '%1 NHIỆM VỤ',
            '%2 Thu',
          ].join('\n'),
        ),
      ),
      [
        'I.|KẾT QUẢ',
        '1.|Kinh tế',
        'a)|Thu',
        'b)|Chi',
        '1.1|Sâu',
        '|Lời',
        '2.|Xã hội',
        'a)|Y tế',
        '|Dấu',
        'II.|NHIỆM VỤ',
        '1.|Thu',
      ],
    );
  });

  it('begin anew where their list says so', () => {
    assert.deepEqual(numbersOf(numberedDocx('%1 A\n%2 B\n%2 C\n%r D\n%r E')), ['I.|A', '1.|B', '2.|C', '1.|D', '2.|E']);
  });

  it('come from the style where the paragraph says none', () => {
    const styled = withParts(numberedDocx('# KẾT QUẢ\n# NHIỆM VỤ'), {
      'word/styles.xml': (xml) =>
        xml.replace('<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    });
    assert.deepEqual(numbersOf(styled), ['I.|KẾT QUẢ', 'II.|NHIỆM VỤ']);
  });

  it('are none where the list is not there', () => {
    assert.deepEqual(numbersOf(docxOf('KẾT QUẢ')), ['|KẾT QUẢ']);
    const lost = withParts(numberedDocx('%1 KẾT QUẢ'), { 'word/numbering.xml': '<w:numbering/>' });
    assert.deepEqual(numbersOf(lost), ['|KẾT QUẢ']);
  });
});
