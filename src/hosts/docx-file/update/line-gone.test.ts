/** A figure belongs to its line by the line's words: where another line took its number, it is listed, not replaced. */
import { strict as assert } from 'node:assert';
import { editBlock } from '../../../../test/support/edit-report';
import { figure, firstFigures, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { readingOf } from '../../../../test/support/reading-of';
import type { FigureInline, ReportDocument } from '../../../core/report-document';
import { verifyReport } from '../verify/verify-report';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';

const EPOCH = 1_623_628_800;
const ofLine = (line: string, value: string): FigureInline => ({ ...figure('ktxh.2.actual', value), line });
const cassava = (now: FigureInline): ReportDocument =>
  sampleReport(firstFigures, { extra: [paragraph('muc-01/1', text('Diện tích sắn '), now, text(' ha.'))] });

/** The passage as it was edited by hand, and what became of its figure. */
async function updatedTo(now: ReportDocument): Promise<{ readonly changes: string[]; readonly skipped: string[] }> {
  const bytes = editBlock(await writeReport(cassava(ofLine('Sắn', '360')), { epoch: EPOCH }), 'muc-01/1', (xml) =>
    xml.replace('Diện tích sắn', 'Tính đến nay, diện tích sắn'),
  );
  const { summary } = await updateReport(bytes, now, { epoch: EPOCH });
  return {
    changes: summary.figures.map((change) => `${change.old} → ${change.new}`),
    skipped: summary.skipped.map(({ text: printed, reason }) => `${printed} ${reason}`),
  };
}

describe('hosts/docx-file/update: lines', () => {
  it('writes the figure of the line that is called as it was', async () => {
    const { changes, skipped } = await updatedTo(cassava(ofLine('SẮN', '173')));
    assert.deepEqual([changes, skipped], [['360 → 173'], []]);
  });

  it('lists the figure whose number another line has now', async () => {
    const { changes, skipped } = await updatedTo(cassava(ofLine('Dong riềng', '173')));
    assert.deepEqual([changes, skipped], [[], ['360 no-data']]);
  });

  it('is not verified by another line’s cell either', async () => {
    const bytes = await writeReport(cassava(ofLine('Sắn', '360')), { epoch: EPOCH });
    const { facts } = readingOf({ facts: { E6: { value: '360', unit: 'ha', measure: 'actual' } } });
    const [fact] = facts;
    assert.ok(fact);
    const report = verifyReport(bytes, facts, [], { document: cassava(ofLine('Dong riềng', '360')) });
    assert.deepEqual(
      report.figures.filter(({ block }) => block === 'muc-01/1').map(({ verdict }) => verdict),
      ['missing-fact'],
    );
  });
});
