import { strict as assert } from 'node:assert';
import { editBlock, insertAfterBlock, ownParagraph, plainText } from '../../../../test/support/edit-report';
import { complaints } from '../../../../test/support/open-xml-validator';
import { changedParts, partText, withParts } from '../../../../test/support/package-parts';
import { firstFigures, sampleReport, type SampleFigures } from '../../../../test/support/sample-report';
import { copiedFigure, inEndnote, inFooter, inHeader, textBox } from '../../../../test/support/side-places';
import { traceReport } from '../trace/trace-report';
import { verifyReport } from '../verify/verify-report';
import { writeReport } from '../write-report';
import { describeUpdate } from './tell/describe-update';
import { updateReport, type UpdatedReport } from './update-report';

const EPOCH = 1_623_628_800;
const DOCUMENT = 'word/document.xml';
const SPENDING = 'budget-expenditure.total.actual';
const GROWTH = 'retail-industry.retail.growth';
const second: SampleFigures = { ...firstFigures, spending: '93000', growth: '-3.2' };
const update = (bytes: Uint8Array, figures = second, trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, sampleReport(figures), { epoch: EPOCH, trackChanges });
const comments = (bytes: Uint8Array): string => plainText(partText(bytes, 'word/comments.xml'));

/** A figure copied into every place outside the text. */
async function copiedAround(): Promise<Uint8Array> {
  const bytes = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
  const around = inFooter(inHeader(bytes, copiedFigure(bytes, SPENDING, 9001)), copiedFigure(bytes, SPENDING, 9002));
  const note = inEndnote(around, copiedFigure(bytes, GROWTH, 9003));
  return insertAfterBlock(
    note.bytes,
    'closing/1',
    ownParagraph('Của thư ký.', note.mark + textBox(copiedFigure(bytes, SPENDING, 9004))),
  );
}

describe('hosts/docx-file/update/side-figures', function () {
  this.timeout(60_000);

  it('updates figures copied into headers, footers, endnotes and text boxes, and nothing around them', async () => {
    const before = await copiedAround();
    const { bytes, summary } = await update(before);
    for (const part of ['word/header1.xml', 'word/footer9.xml'])
      assert.equal(partText(bytes, part), partText(before, part).replace('92.024', '93.000'), part);
    assert.equal(partText(bytes, 'word/endnotes.xml'), partText(before, 'word/endnotes.xml').replace('25,35%', '3,2%'));
    const boxes = [...partText(bytes, DOCUMENT).matchAll(/<w:txbxContent>.*?<\/w:txbxContent>/gs)].map(([xml]) =>
      plainText(xml),
    );
    assert.deepEqual(boxes, ['Điểm nhấn: 93.000', 'Điểm nhấn: 93.000']);
    assert.deepEqual(
      summary.figures
        .filter(({ place }) => place !== 'body')
        .map(({ place, old, new: now }) => `${place} ${old} ${now}`),
      ['text-box 92.024 93.000', 'endnote 25,35% 3,2%', 'header 92.024 93.000', 'footer 92.024 93.000'],
    );
    const listed = describeUpdate(summary, 'vi');
    for (const place of ['đầu trang', 'chân trang', 'chú thích cuối', 'hộp văn bản'])
      assert.ok(listed.includes(`; ${place})`), place);
    assert.match(comments(bytes), /“tăng” \(ở chú thích cuối\) không còn đúng, số liệu mới là: giảm 3,2%/);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const again = await update(bytes);
    assert.deepEqual(changedParts(bytes, again.bytes), []);
    const back = await update(bytes, firstFigures);
    assert.equal(partText(back.bytes, DOCUMENT), partText(before, DOCUMENT));
  });

  it('says what was typed over there, at the paragraph that the place belongs to', async () => {
    const typed = withParts(await copiedAround(), {
      'word/header1.xml': (source) => source.replace('92.024', '92.000'),
    });
    const { bytes, summary } = await update(typed, firstFigures);
    assert.deepEqual(
      summary.overtyped.map(({ place, typed: text, restored }) => [place, text, restored]),
      [['header', '92.000', '92.024']],
    );
    assert.match(comments(bytes), /số gõ tay “92.000” \(ở đầu trang\) đã được thay/);
    assert.deepEqual(changedParts(bytes, (await update(bytes, firstFigures)).bytes), []);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('tracks its changes there as anywhere', async () => {
    const { bytes } = await update(await copiedAround(), second, true);
    for (const part of ['word/header1.xml', 'word/footer9.xml'])
      assert.match(partText(bytes, part), /<w:del .*92\.024.*<\/w:del><w:ins .*93\.000/s);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('traces and verifies them with their place', async () => {
    const { bytes } = await update(await copiedAround(), firstFigures);
    const trace = traceReport(bytes);
    const outside = trace.figures.filter(({ place }) => !['body', 'footnote'].includes(place));
    assert.deepEqual(
      outside.map(({ place, text, at }) => `${place} ${text} ${at?.cell ?? ''}`),
      ['text-box 92.024 D12', 'endnote 25,35% D12', 'header 92.024 D12', 'footer 92.024 D12'],
    );
    assert.deepEqual(
      trace.figures.map(({ number }) => number),
      trace.figures.map((_, n) => n + 1),
    );
    const typed = withParts(bytes, { 'word/footer9.xml': (source) => source.replace('92.024', '1') });
    const books = ['tai-chinh.xlsx', 'thanh-tra.xlsx'].map((file) => ({ file, sha256: null }));
    assert.deepEqual(
      verifyReport(typed, [], books)
        .figures.filter(({ verdict }) => verdict === 'overtyped')
        .map(({ place, text }) => [place, text]),
      [['footer', '1']],
    );
    const gone = verifyReport(
      withParts(bytes, { 'word/header1.xml': (source) => source.replace(/<w:sdt>.*<\/w:sdt>/s, '') }),
      [],
      books,
    );
    assert.deepEqual(
      gone.missing.map(({ fact, block }) => [fact, block]),
      [[SPENDING, '']],
    );
  });

  it('finds them again by their text after an editor dropped every tag', async () => {
    const before = await copiedAround();
    const strip = (source: string): string =>
      source.replace(/<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>/gs, '<w:sdtPr></w:sdtPr>');
    const { bytes, summary } = await update(
      withParts(before, { 'word/header1.xml': strip, 'word/endnotes.xml': strip, 'word/footer9.xml': strip }),
    );
    assert.match(plainText(partText(bytes, 'word/header1.xml')), /Tổng chi: 93\.000/);
    assert.match(partText(bytes, 'word/endnotes.xml'), new RegExp(`w:tag w:val="khopso:${GROWTH}"`));
    assert.equal(summary.healed, 3);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('takes a block that was copied into a text box for text of its own, never for its paragraph around', async () => {
    const bytes = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    const control = copiedFigure(bytes, SPENDING, 9001);
    const boxed = textBox(control)
      .replaceAll(
        /<w:p><w:pPr>/g,
        '<w:sdt><w:sdtPr><w:tag w:val="khopso-block:spending/1"/></w:sdtPr><w:sdtContent><w:p><w:pPr>',
      )
      .replaceAll('</w:p></w:txbxContent>', '</w:p></w:sdtContent></w:sdt></w:txbxContent>');
    const before = editBlock(bytes, 'opening/1', (xml) => xml.replace('</w:p>', `${boxed}</w:p>`));
    const { bytes: after, summary } = await update(before);
    assert.match(plainText(partText(after, DOCUMENT)), /như sau:Điểm nhấn: 93\.000Điểm nhấn: 93\.000/);
    assert.deepEqual(
      summary.kept.map(({ block }) => block),
      ['opening/1'],
    );
  });
});
