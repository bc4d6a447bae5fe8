/** Number, date and signer that were filled in before the report was written, under updates from books that leave them blank. */
import { strict as assert } from 'node:assert';
import type { DocumentFrame, ReportDocument } from '../../../core/report-document';
import { plainText } from '../../../../test/support/edit-report';
import { partText } from '../../../../test/support/package-parts';
import { firstFigures, sampleReport } from '../../../../test/support/sample-report';
import { DOCUMENT, EPOCH, second } from '../../../../test/support/update-sample';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';

const report = (frame: Partial<DocumentFrame>, figures = firstFigures): ReportDocument => {
  const sample = sampleReport(figures);
  return { ...sample, frame: { ...sample.frame, ...frame } };
};
const signedBy = (name: string): Pick<DocumentFrame, 'signature'> => ({
  signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name },
});
const blank = { number: '', date: null, ...signedBy('') };
const prints = (bytes: Uint8Array): string => plainText(partText(bytes, DOCUMENT));

describe('the blanks of a report under an update', () => {
  it('stay filled where the workbooks leave them blank, again and again, and the number keeps its symbol', async () => {
    const typed = ['number', 'date', 'signer'];
    let bytes = await writeReport(report({ number: '214', date: '2025-10-15', symbol: 'BC-VP', typed }), {
      epoch: EPOCH,
    });
    for (const figures of [second, firstFigures]) {
      ({ bytes } = await updateReport(bytes, report(blank, figures), { epoch: EPOCH }));
      assert.match(prints(bytes), /Số: 214\/BC-VP.*Quảng Trị, ngày 15 tháng 10 năm 2025.*Nguyễn Văn A/s);
    }
  });

  it('are the clerk’s before the cover’s, and the new cover’s before the old one’s', async () => {
    const cover = { number: '9', place: 'Đông Hà', ...signedBy('Trần Thị B') };
    const write = (typed?: readonly string[]): Promise<Uint8Array> =>
      writeReport(report({ number: '214', ...(typed ? { typed } : {}) }), { epoch: EPOCH });
    const byHand = await updateReport(await write(['number', 'place']), report(cover), { epoch: EPOCH });
    assert.match(prints(byHand.bytes), /Số: 214\/.*Quảng Trị, ngày.*Trần Thị B/s);
    const byCover = await updateReport(await write(), report(cover), { epoch: EPOCH });
    assert.match(prints(byCover.bytes), /Số: 09\/.*Đông Hà, ngày.*Trần Thị B/s);
  });

  it('are renewed for the next period', async () => {
    const bytes = await writeReport(report({ number: '214', typed: ['number', 'date'] }), { epoch: EPOCH });
    const next = await updateReport(bytes, report(blank, second), { epoch: EPOCH, nextPeriod: true });
    assert.doesNotMatch(prints(next.bytes), /214/);
  });
});
