import { strict as assert } from 'node:assert';
import {
  blockRange,
  blockXml,
  editBlock,
  hasBlock,
  ownParagraph,
  plainText,
} from '../../../../test/support/edit-report';
import { partText } from '../../../../test/support/package-parts';
import { sampleReport } from '../../../../test/support/sample-report';
import { DOCUMENT, EPOCH, first, second, update, valid } from '../../../../test/support/update-sample';
import { updateReport } from '../update/update-report';

const BEHIND = ownParagraph('Riêng chợ trung tâm mở cửa cả ban đêm.');
const BEFORE = ownParagraph('Về thương mại, có mấy điểm cần nêu.');

/** As Word leaves it where Enter was pressed in the passage: the new paragraphs stand inside its control. */
const withOwn = async (before: string, behind: string): Promise<Uint8Array> =>
  editBlock(await first(), 'trade/1', (xml) =>
    xml
      .replace('<w:sdtContent><w:p>', `<w:sdtContent>${before}<w:p>`)
      .replace(/<\/w:sdtContent><\/w:sdt>$/, `${behind}</w:sdtContent></w:sdt>`),
  );

describe('hosts/docx-file/document: paragraphs that people wrote into a passage', function () {
  this.timeout(120_000);

  for (const [where, before, behind] of [
    ['before', BEFORE, ''],
    ['behind', '', BEHIND],
    ['on both sides of', BEFORE, BEHIND],
  ] as const)
    it(`${where} it stay to the letter, and the passage is still written anew`, async () => {
      const edited = await withOwn(before, behind);
      const { bytes: after, summary } = await update(edited);
      assert.deepEqual(summary.kept, [], 'nobody edited the passage itself');
      assert.equal(
        plainText(blockXml(after, 'trade/1')),
        'Tổng mức bán lẻ hàng hóa ước thực hiện 1.500 tỷ đồng, giảm 3,2% so với cùng kỳ, đạt 45,8% kế hoạch.',
        'the control stands around the passage alone',
      );
      const source = partText(after, DOCUMENT);
      const [start, end] = blockRange(source, 'trade/1');
      assert.ok(source.slice(0, start).endsWith(before) && source.slice(end).startsWith(behind));
      await valid(after);
      const again = await update(after);
      assert.equal(partText(again.bytes, DOCUMENT), source);
    });

  it('beside a passage that was reworded, too, leave it as people made it', async () => {
    const edited = editBlock(await withOwn('', BEHIND), 'trade/1', (xml) => xml.replace('tăng ', 'vẫn tăng '));
    const { summary } = await update(edited);
    assert.deepEqual(
      summary.kept.map(({ block }) => block),
      ['trade/1'],
    );
  });

  it('stay where the passage is taken out', async () => {
    const edited = editBlock(await first(), 'reception/1', (xml) =>
      xml.replace(/<\/w:sdtContent><\/w:sdt>$/, `${BEHIND}</w:sdtContent></w:sdt>`),
    );
    const held = [{ id: 'reception/1', texts: ['Toàn thị xã tiếp 20 lượt công dân.'] }];
    const document = { ...sampleReport(second, { without: ['reception/1'] }), held };
    const { bytes, summary } = await updateReport(edited, document, { epoch: EPOCH });
    assert.equal(summary.takenOut.length, 1);
    assert.ok(!hasBlock(bytes, 'reception/1'));
    assert.ok(partText(bytes, DOCUMENT).includes(BEHIND));
    await valid(bytes);
  });
});
