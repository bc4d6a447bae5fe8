import { strict as assert } from 'node:assert';
import type { Annex, ReportDocument } from '../../../core/report-document';
import { insertAfterBlock, ownParagraph, plainText, replaceOnce } from '../../../../test/support/edit-report';
import { complaints } from '../../../../test/support/open-xml-validator';
import { partText } from '../../../../test/support/package-parts';
import { firstFigures, sampleReport, text } from '../../../../test/support/sample-report';
import { verifyReport } from '../verify/verify-report';
import { writeReport } from '../write-report';
import { describeUpdate } from './tell/describe-update';
import { updateReport, type UpdatedReport } from './update-report';

const EPOCH = 1_623_628_800;
const page = (...wrong: readonly string[]): Annex => ({
  id: 'sai-lech',
  title: 'Số liệu còn sai',
  note: 'Trang nội bộ.',
  inFront: true,
  blocks: [
    {
      type: 'table',
      id: 'phu-luc/sai-lech',
      caption: '',
      landscape: false,
      header: [['Vị trí', 'Nội dung']],
      rows: wrong.map((place) => [text(place), text('lệch 5')]),
    },
  ],
});
const report = (...annexes: readonly Annex[]): ReportDocument => ({ ...sampleReport(firstFigures), annexes });
const written = (...annexes: readonly Annex[]): Promise<Uint8Array> =>
  writeReport(report(...annexes), { epoch: EPOCH });
const update = (bytes: Uint8Array, annexes: readonly Annex[], trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, report(...annexes), { epoch: EPOCH, trackChanges });
const prints = (bytes: Uint8Array): string => plainText(partText(bytes, 'word/document.xml'));

describe('hosts/docx-file/update/front-page', () => {
  it('goes whole once nothing is wrong, is said, and is neither a deleted passage nor missed afterwards', async () => {
    const { bytes, summary } = await update(await written(page('chi.xlsx, D11')), []);
    assert.equal(prints(bytes), prints(await written()));
    assert.deepEqual([summary.frontPageGone, summary.orphaned, summary.deleted], [true, [], []]);
    assert.match(describeUpdate(summary, 'vi'), /^Không còn số liệu sai lệch nào: đã bỏ trang/m);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    assert.equal(verifyReport(bytes, [], []).figures.length, verifyReport(await written(), [], []).figures.length);
    const again = await update(bytes, []);
    assert.deepEqual([again.summary.frontPageGone, again.summary.deleted], [false, []]);
  });

  it('lists what is still wrong where something is', async () => {
    const { bytes, summary } = await update(await written(page('chi.xlsx, D11', 'chi.xlsx, D14')), [
      page('chi.xlsx, D14'),
    ]);
    assert.match(prints(bytes), /chi\.xlsx, D14/);
    assert.doesNotMatch(prints(bytes), /chi\.xlsx, D11/);
    assert.equal(summary.frontPageGone, false);
  });

  it('stays, and is told, where somebody wrote on it, and where changes are to be tracked', async () => {
    const first = await written(page('chi.xlsx, D11'));
    const edited = [
      insertAfterBlock(first, 'phu-luc/sai-lech', ownParagraph('Đã hỏi phòng Tài chính.')),
      replaceOnce(first, '>lệch 5</w:t>', '>lệch 5, đã hỏi</w:t>'),
    ];
    for (const bytes of edited) {
      const { summary, bytes: after } = await update(bytes, []);
      assert.deepEqual([summary.frontPageGone, summary.orphaned.length], [false, 1]);
      assert.match(prints(after), /đã hỏi|Đã hỏi/);
    }
    const tracked = await update(first, [], true);
    assert.deepEqual([tracked.summary.frontPageGone, tracked.summary.orphaned.length], [false, 1]);
  });
});
