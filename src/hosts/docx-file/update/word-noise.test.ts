import { strict as assert } from 'node:assert';
import type { ReportDocument } from '../../../core/report-document';
import { blockXml, editBlock, plainText, run } from '../../../../test/support/edit-report';
import { partText, withParts } from '../../../../test/support/package-parts';
import { figure, firstFigures, note, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { DOCUMENT, EPOCH, first, second, sound, update, valid } from '../../../../test/support/update-sample';
import { writeReport } from '../write-report';
import { updateReport, type UpdatedReport } from './update-report';

const refresh = (bytes: Uint8Array, document: ReportDocument, trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, document, { epoch: EPOCH, trackChanges });

describe('hosts/docx-file/update: what Word and other editors leave behind', function () {
  this.timeout(60_000);

  it('follows a figure to another fact where the text stays the same, and tracks nothing for it', async () => {
    const report = (fact: string): ReportDocument =>
      sampleReport(firstFigures, {
        extra: [
          paragraph(
            'x/1',
            text('Giảm '),
            figure(fact, '5'),
            text(' lượt'),
            note(text('Gồm '), figure(`${fact}.note`, '3'), text('.')),
            text('.'),
          ),
        ],
      });
    for (const trackChanges of [false, true]) {
      const { bytes, summary } = await refresh(
        await writeReport(report('a.one.actual'), { epoch: EPOCH }),
        report('a.two.actual'),
        trackChanges,
      );
      assert.match(blockXml(bytes, 'x/1'), /khopso:a\.two\.actual"/);
      assert.match(partText(bytes, 'word/footnotes.xml'), /khopso:a\.two\.actual\.note"/);
      assert.doesNotMatch(partText(bytes, DOCUMENT), /<w:(?:ins|del) /);
      assert.deepEqual(
        [summary.regenerated, summary.figures, summary.overtyped, summary.footnotes.changed],
        [[], [], [], 0],
      );
      sound(bytes);
    }
  });

  it('takes the mark of missing data away with the gap', async () => {
    const gap = sampleReport(firstFigures, {
      extra: [{ type: 'paragraph', id: 'x/1', content: [{ type: 'gap', text: '[chưa có số liệu]', missing: 'x' }] }],
    });
    const now = sampleReport(firstFigures, {
      extra: [paragraph('x/1', text('Đạt '), figure('a.one.actual', '5'), text(' lượt.'))],
    });
    const { bytes } = await refresh(await writeReport(gap, { epoch: EPOCH }), now);
    assert.equal(plainText(blockXml(bytes, 'x/1')), 'Đạt 5 lượt.');
    assert.doesNotMatch(blockXml(bytes, 'x/1'), /ThieuSoLieu/);
    const again = await refresh(bytes, gap);
    assert.match(blockXml(again.bytes, 'x/1'), /ThieuSoLieu/);
  });

  it('strikes words under a smart tag with the rest of the sentence', async () => {
    const tagged = editBlock(await first(), 'trade/1', (xml) =>
      xml.replace(
        run(' so với cùng kỳ, đạt '),
        `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(' so với cùng kỳ, đạt ')}</w:smartTag>`,
      ),
    );
    const { bytes } = await update(tagged, second, {}, true);
    assert.equal(
      plainText(blockXml(bytes, 'trade/1')),
      'Tổng mức bán lẻ hàng hóa ước thực hiện 1.500 tỷ đồng, giảm 3,2% so với cùng kỳ, đạt 45,8% kế hoạch.',
    );
  });

  it('never takes a number in a label for a figure of a table that people added rows to', async () => {
    const report: ReportDocument = {
      ...sampleReport(firstFigures),
      annexes: [
        {
          id: 'a',
          title: 'A',
          note: '',
          blocks: [
            {
              type: 'table',
              id: 'a/t',
              caption: '',
              landscape: false,
              header: [['Đơn vị', 'Lượt']],
              rows: [
                [text('UBND Phường 1'), figure('a.one.actual', '1')],
                [text('UBND Phường 2'), figure('a.two.actual', '1')],
              ],
            },
          ],
        },
      ],
    };
    const edited = editBlock(await writeReport(report, { epoch: EPOCH }), 'a/t', (xml) =>
      xml
        .replace(
          /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*khopso:a\.(?:one|two)\.actual".*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs,
          '$1',
        )
        .replace(
          /(<w:tr>(?:(?!<\/w:tr>).)*Phường 2(?:(?!<\/w:tr>).)*<\/w:tr>)/s,
          (row: string) => row.replace('Phường 2', 'Phường 3') + row,
        ),
    );
    const { bytes } = await refresh(edited, report);
    assert.doesNotMatch(blockXml(bytes, 'a/t'), /UBND Phường <\/w:t>/);
    await valid(bytes);
  });

  it('puts a footnote back that an editor moved to the head of its paragraph, and only then', async () => {
    const report = sampleReport(firstFigures, {
      extra: [paragraph('x/1', text('Đã bàn giao mặt bằng'), note(text('Kho vật chứng.')), text('.'))],
    });
    const bytes = await writeReport(report, { epoch: EPOCH });
    const moved = (xml: string): string => {
      const mark = /<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference[^>]*\/><\/w:r>/.exec(xml)?.[0] ?? '';
      return xml.replace(mark, '').replace('</w:pPr>', `</w:pPr>${mark}`);
    };
    const displaced = editBlock(bytes, 'x/1', moved);
    const { bytes: after, summary } = await refresh(displaced, report);
    assert.equal(
      plainText(blockXml(after, 'x/1').replace(/<w:footnoteReference[^>]*>/, '<w:t>*</w:t>')),
      'Đã bàn giao mặt bằng*.',
    );
    assert.deepEqual([summary.kept, summary.footnotes], [[], { changed: 0, added: 0, removed: 0 }]);
    sound(after);
    const reworded = editBlock(displaced, 'x/1', (xml) => xml.replace('Đã bàn giao', 'Mới bàn giao'));
    assert.equal(blockXml((await refresh(reworded, report)).bytes, 'x/1'), blockXml(reworded, 'x/1'));
  });

  it('keeps the figures of a sentence that was joined to another', async () => {
    const bytes = await first();
    const moved = /<w:pPr>.*?<\/w:pPr>(.*)<\/w:p>/s.exec(blockXml(bytes, 'spending/1'))?.[1] ?? '';
    const joined = withParts(
      editBlock(bytes, 'trade/1', (xml) => xml.replace('</w:p>', `${run(' Về chi: ')}${moved}</w:p>`)),
      {
        [DOCUMENT]: (source) =>
          source.replace(
            /<w:sdt><w:sdtPr><w:alias w:val="Khớp Số"\/><w:tag w:val="khopso-block:spending\/1"\/>.*?<\/w:p><\/w:sdtContent><\/w:sdt>/s,
            '',
          ),
      },
    );
    const { bytes: after, summary } = await update(joined);
    assert.equal(
      plainText(blockXml(after, 'trade/1')),
      'Tổng mức bán lẻ hàng hóa ước thực hiện 1.500 tỷ đồng, tăng 3,2% so với cùng kỳ, đạt 45,8% kế hoạch. Về chi: Tổng chi ngân sách ước thực hiện 93.000 triệu đồng.',
    );
    assert.deepEqual(
      [summary.deleted, summary.kept.map(({ block }) => block), summary.falseWordings.map(({ words }) => words)],
      [['spending/1'], ['trade/1'], ['tăng']],
    );
    await valid(after);
  });
});
