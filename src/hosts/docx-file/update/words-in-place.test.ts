import { strict as assert } from 'node:assert';
import type { Inline, ReportDocument } from '../../../core/report-document';
import { blockXml, plainText, replaceOnce } from '../../../../test/support/edit-report';
import { partText, withParts } from '../../../../test/support/package-parts';
import { figure, firstFigures, note, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { DOCUMENT, EPOCH, valid } from '../../../../test/support/update-sample';
import { writeReport } from '../write-report';
import { updateReport, type UpdatedReport } from './update-report';

const NOTES = 'word/footnotes.xml';

/** One sentence whose verb follows its figure, with a footnote. */
function report(growth: string, saying = 'Nguồn thu ổn định', more: readonly Inline[] = []): ReportDocument {
  const verb = growth.startsWith('-') ? 'giảm' : 'tăng';
  return sampleReport(firstFigures, {
    extra: [
      paragraph(
        'fees/1',
        text(`Thu phí ${verb} `),
        figure('fees.total.growth', growth, { kind: 'percent', absolute: true }),
        text(' so với cùng kỳ'),
        note(text(`${saying}, đạt `), figure('fees.total.actual', '520'), text(' triệu đồng.')),
        text('.'),
        ...more,
      ),
    ],
  });
}

const written = (document: ReportDocument): Promise<Uint8Array> => writeReport(document, { epoch: EPOCH });
const updated = (bytes: Uint8Array, document: ReportDocument, trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, document, { epoch: EPOCH, trackChanges });

describe('hosts/docx-file/update: words in place', () => {
  it('turns a verb and its figure, and no other byte of the text', async () => {
    const before = await written(report('3.5'));
    const { bytes, summary } = await updated(before, report('-4.5'));
    const expected = partText(before, DOCUMENT).replace('Thu phí tăng ', 'Thu phí giảm ').replace('3,5%', '4,5%');
    assert.equal(partText(bytes, DOCUMENT), expected);
    assert.equal(partText(bytes, NOTES), partText(before, NOTES));
    assert.deepEqual(
      summary.regenerated.map(({ block }) => block),
      ['fees/1'],
    );
    assert.equal(summary.footnotes.changed, 0);
    assert.deepEqual((await updated(bytes, report('-4.5'))).summary.regenerated, []);
    await valid(bytes);
  });

  it('says what a footnote says now, and counts it', async () => {
    const before = await written(report('3.5'));
    const { bytes, summary } = await updated(before, report('3.5', 'Nguồn thu tăng'));
    assert.equal(partText(bytes, DOCUMENT), partText(before, DOCUMENT));
    assert.equal(partText(bytes, NOTES), partText(before, NOTES).replace('Nguồn thu ổn định', 'Nguồn thu tăng'));
    assert.equal(summary.footnotes.changed, 1);
  });

  it('keeps the formats that people gave to words and figures, and runs that an editor split', async () => {
    const bold = replaceOnce(
      await written(report('3.5')),
      '<w:r><w:t xml:space="preserve">Thu phí tăng </w:t></w:r>',
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Thu phí </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">tăng </w:t></w:r>',
    );
    const { bytes } = await updated(bold, report('-4.5'));
    const expected = blockXml(bold, 'fees/1').replace('>tăng </w:t>', '>giảm </w:t>').replace('3,5%', '4,5%');
    assert.equal(blockXml(bytes, 'fees/1'), expected);
  });

  it('writes the paragraph anew where the words that turn stand in two runs, in a style of their own, or under tracking', async () => {
    const plain = '<w:r><w:t xml:space="preserve">Thu phí tăng </w:t></w:r>';
    const before = await written(report('3.5'));
    const parts = [
      '<w:r><w:t>Thu phí tă</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ng </w:t></w:r>',
      '<w:r><w:rPr><w:rStyle w:val="ThieuSoLieu"/></w:rPr><w:t xml:space="preserve">Thu phí tăng </w:t></w:r>',
      '<w:ins w:id="900" w:author="Khớp Số" w:date="2021-06-14T00:00:00Z"><w:r><w:t xml:space="preserve">Thu phí tăng </w:t></w:r></w:ins>',
    ];
    for (const part of parts) {
      const { bytes } = await updated(replaceOnce(before, plain, part), report('-4.5'));
      const block = blockXml(bytes, 'fees/1');
      assert.match(plainText(block), /^Thu phí giảm 4,5% so với cùng kỳ/);
      assert.doesNotMatch(block, /ThieuSoLieu|<w:ins|>ng /, part);
    }
    const tracked = await updated(before, report('-4.5'), true);
    assert.match(blockXml(tracked.bytes, 'fees/1'), /<w:ins /);
  });

  it('writes the paragraph anew where it gets a sentence, a bold word or missing data', async () => {
    const before = await written(report('3.5', undefined, [text(' Hết.')]));
    const endings: readonly Inline[][] = [
      [{ type: 'text', text: ' Hết hạn.', bold: true }],
      [{ type: 'gap', text: ' [thiếu]', missing: 'fees' }],
      [text(' Thêm '), figure('fees.new.actual', '7'), text('.')],
    ];
    for (const more of endings) {
      const next = report('3.5', undefined, more);
      const { bytes } = await updated(before, next);
      const fresh = blockXml(await written(next), 'fees/1');
      const unnumbered = (xml: string): string => xml.replace(/<w:id w:val="\d+"\/>/g, '');
      assert.equal(unnumbered(blockXml(bytes, 'fees/1')), unnumbered(fresh));
    }
  });

  it('keeps marks beside their words: where they stand, or in the paragraph that is written anew', async () => {
    const run = '<w:r><w:t xml:space="preserve"> so với cùng kỳ</w:t></w:r>';
    const marked = replaceOnce(
      await written(report('3.5')),
      run,
      `<w:bookmarkStart w:id="77" w:name="ky"/>${run}<w:bookmarkEnd w:id="77"/>`,
    );
    const around = /<w:bookmarkStart w:id="77" w:name="ky"\/>(.*?)<w:bookmarkEnd w:id="77"\/>/;
    for (const next of [report('-4.5'), report('-4.5', undefined, [text(' Hết.'), figure('fees.new.actual', '7')])]) {
      const { bytes } = await updated(marked, next);
      assert.match(plainText(blockXml(bytes, 'fees/1')), /^Thu phí giảm 4,5%/);
      assert.equal(around.exec(blockXml(bytes, 'fees/1'))?.[1], run);
    }
  });

  it('puts back the tags that an editor dropped while it turns the words', async () => {
    const before = withParts(await written(report('3.5')), {
      [DOCUMENT]: (xml) => xml.replace('<w:tag w:val="khopso:fees.total.growth"/>', ''),
    });
    const { bytes, summary } = await updated(before, report('-4.5'));
    const block = blockXml(bytes, 'fees/1');
    assert.match(block, /<w:tag w:val="khopso:fees\.total\.growth"\/>/);
    assert.match(plainText(block), /^Thu phí giảm 4,5% so với cùng kỳ/);
    assert.equal(summary.healed, 1);
    await valid(bytes);
  });
});
