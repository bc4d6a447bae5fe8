/** What an office's wording does not print this period: gone where nobody edited it, asked about where somebody did. */
import { strict as assert } from 'node:assert';
import type { ReportDocument } from '../../../core/report-document';
import { blockXml, hasBlock, plainText, replaceOnce } from '../../../../test/support/edit-report';
import { partText } from '../../../../test/support/package-parts';
import { figure, firstFigures, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { comments, DOCUMENT, EPOCH, first, second, valid } from '../../../../test/support/update-sample';
import { writeReport } from '../write-report';
import { describeUpdate } from './tell/describe-update';
import { updateReport } from './update-report';

const held = [{ id: 'reception/1', texts: ['Toàn thị xã tiếp 20 lượt công dân.'] }];
const now = (): ReportDocument => ({ ...sampleReport(second, { without: ['reception/1'] }), held });
const plainOf = (bytes: Uint8Array): string => plainText(partText(bytes, DOCUMENT));

describe('hosts/docx-file/update/held-back', function () {
  this.timeout(60_000);

  it('takes out a paragraph that nobody edited, with its footnote, and writes it again when it holds again', async () => {
    const { bytes, summary } = await updateReport(await first(), now(), { epoch: EPOCH });
    assert.ok(!hasBlock(bytes, 'reception/1'));
    assert.doesNotMatch(plainOf(bytes), /lượt công dân/);
    assert.doesNotMatch(partText(bytes, 'word/footnotes.xml'), /Thanh tra thị xã/);
    assert.deepEqual([summary.orphaned, summary.deleted, comments(bytes)], [[], [], []]);
    assert.match(describeUpdate(summary, 'vi'), /đã bỏ \(1\):\n {2}Toàn thị xã tiếp 08 lượt/);
    await valid(bytes);
    const back = await updateReport(bytes, sampleReport(second), { epoch: EPOCH });
    assert.match(plainOf(back.bytes), /tiếp 20 lượt công dân, tăng 07 lượt/);
    await valid(back.bytes);
  });

  it('keeps what people wrote in it, or remarked on it, and asks about it', async () => {
    const edited = replaceOnce(await first(), ' lượt công dân, giảm ', ' lượt người dân, giảm ');
    const { bytes, summary } = await updateReport(edited, now(), { epoch: EPOCH });
    assert.match(plainText(blockXml(bytes, 'reception/1')), /lượt người dân/);
    assert.deepEqual([summary.orphaned.length, summary.takenOut], [1, []]);
    assert.match(comments(bytes).join(), /viết theo số liệu cũ/);
    assert.doesNotMatch(comments(bytes).join(), /không còn cho đoạn này/);
    await valid(bytes);
    const tracked = await updateReport(await first(), now(), { epoch: EPOCH, trackChanges: true });
    assert.ok(hasBlock(tracked.bytes, 'reception/1'));
  });

  it('asks about the clause that is held back of a paragraph which people edited', async () => {
    const letters = (denies: string, of: string): ReturnType<typeof paragraph> =>
      paragraph(
        'letters/1',
        text('Đã tiếp nhận '),
        figure('letters.total.actual', of, { kind: 'count', unit: 'đơn' }),
        text(` đơn thư của công dân${denies}.`),
      );
    const then = await writeReport(sampleReport(firstFigures, { extra: [letters('; không có đơn tố cáo', '26')] }), {
      epoch: EPOCH,
    });
    const edited = replaceOnce(then, 'Đã tiếp nhận ', 'Trong kỳ đã tiếp nhận ');
    const document: ReportDocument = {
      ...sampleReport(firstFigures, { extra: [letters('', '24')] }),
      held: [{ id: 'letters/1', texts: ['không có đơn tố cáo'] }],
    };
    const { bytes, summary } = await updateReport(edited, document, { epoch: EPOCH });
    assert.match(plainText(blockXml(bytes, 'letters/1')), /24 đơn thư của công dân; không có đơn tố cáo/);
    assert.deepEqual(summary.heldWordings, [{ block: 'letters/1', text: 'không có đơn tố cáo' }]);
    assert.equal(comments(bytes).length, 1);
    await valid(bytes);
  });
});
