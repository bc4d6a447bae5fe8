/** What a client changed is in the bytes that it reads back, over the real office.js; the rest of the file is as it was. */
import { strict as assert } from 'node:assert';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { bootOffice } from '../../../test/support/office-in-node';
import { openInWord } from '../index';
import { readDocx } from './read-docx';
import { blocksText, controlsOf } from './document-model';
import { zipOf } from '../../../test/support/zip-of';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const BOLD = '<w:rPr><w:b/></w:rPr>';
const run = (text: string, format = ''): string => `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (id: number, inner: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="khopso:so-${String(id)}"/><w:id w:val="${String(id)}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

function report(): Uint8Array {
  const paragraph = `<w:p>${run('Thu ')}${control(1, run('1&amp;2', BOLD) + run('3'))}${run(', chi ')}${control(2, run('5'))}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const body = `<w:sdt><w:sdtPr><w:tag w:val="khopso-block:a"/></w:sdtPr><w:sdtContent>${paragraph}</w:sdtContent></w:sdt><w:sectPr><w:pgSz w:w="1"/></w:sectPr>`;
  return zipOf({
    '[Content_Types].xml': strToU8('<Types><Override PartName="/customXml/itemProps1.xml" ContentType="x"/></Types>'),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="r"><Relationship Id="r1" Type="t" Target="../customXml/item1.xml"/></Relationships>',
    ),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${W}><w:footnote w:id="2"><w:p>${run('Gồm ')}${control(3, run('7', BOLD))}</w:p></w:footnote></w:footnotes>`,
    ),
    'word/styles.xml': strToU8('<w:styles/>'),
    'customXml/item1.xml': strToU8('<a xmlns="urn:a"/>'),
    'customXml/itemProps1.xml': strToU8('<p/>'),
    'customXml/_rels/item1.xml.rels': strToU8('<Relationships/>'),
  });
}

describe('saving the emulated document', () => {
  it('writes changed figures in the format that they had, in the body and in notes', async () => {
    const word = openInWord(report());
    const { Word: client } = await bootOffice(word.host);
    await client.run(async (context) => {
      const found = context.document.contentControls.getByTag('khopso:so-1').getFirst();
      found.insertText('9 & <9>', 'Replace');
      const note = context.document.body.footnotes.getFirst().body.contentControls.getFirst();
      note.insertText('8', 'Replace');
      context.document.body.insertParagraph('Thêm', 'End');
      await context.sync();
    });
    const saved = word.bytes() ?? new Uint8Array();
    const parts = unzipSync(saved);
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.ok(
      main.includes(`<w:sdtContent><w:r>${BOLD}<w:t xml:space="preserve">9 &amp; &lt;9&gt;</w:t></w:r></w:sdtContent>`),
      main,
    );
    assert.ok(main.includes('<w:p><w:r><w:t xml:space="preserve">Thêm</w:t></w:r></w:p><w:sectPr>'), main);
    assert.ok(
      strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array()).includes(
        `<w:r>${BOLD}<w:t xml:space="preserve">8</w:t></w:r>`,
      ),
    );
    const again = readDocx(saved);
    assert.equal(blocksText(again.body), 'Thu 9 & <9>, chi 5\u0002\nThêm');
    assert.deepEqual(
      controlsOf(again.body).map((one) => one.id),
      controlsOf(word.document.body).map((one) => one.id),
    );
    assert.deepEqual(parts['word/styles.xml'], strToU8('<w:styles/>'));
  });

  it('takes parts out and puts new ones in, with what leads to them', () => {
    const word = openInWord(report());
    word.document.addPart('<b xmlns="urn:b"/>');
    word.document.deletePart(word.document.xmlParts[0]?.id ?? '');
    const parts = unzipSync(word.bytes() ?? new Uint8Array());
    assert.deepEqual(
      Object.keys(parts).filter((name) => name.startsWith('customXml/')),
      ['customXml/item1.xml'],
    );
    assert.equal(strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()), '<b xmlns="urn:b"/>');
    assert.match(
      strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()),
      /^<Relationships xmlns="r"><Relationship Id="khopsoPart1" [^>]*Target="\.\.\/customXml\/item1\.xml"\/><\/Relationships>$/,
    );
    assert.equal(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()), '<Types></Types>');
  });

  it('changes nothing in a document that nobody changed', () => {
    const before = unzipSync(report());
    assert.deepEqual(unzipSync(openInWord(report()).bytes() ?? new Uint8Array()), before);
  });
});
