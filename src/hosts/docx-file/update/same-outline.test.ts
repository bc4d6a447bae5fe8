/** A report is not updated by another outline than wrote it: everything in it would be replaced. */
import { strict as assert } from 'node:assert';
import { Fault } from '../../../core/fault';
import type { ReportDocument } from '../../../core/report-document';
import { figure, firstFigures, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';

const EPOCH = 1_623_628_800;
const builtIn = sampleReport(firstFigures);
const ownWords = paragraph('muc-01/1', text('Thu đạt '), figure('thu.tong.actual', '92'), text(' triệu đồng.'));
const own: ReportDocument = {
  ...builtIn,
  blocks: [...builtIn.blocks, ownWords],
  provenance: { ...builtIn.provenance, outline: 'own' },
};
const other: ReportDocument = { ...builtIn, blocks: [ownWords], annexes: [] };

async function refusal(written: ReportDocument, now: ReportDocument): Promise<string | null> {
  const bytes = await writeReport(written, { epoch: EPOCH });
  try {
    await updateReport(bytes, now, { epoch: EPOCH });
    return null;
  } catch (error) {
    assert.ok(error instanceof Fault);
    assert.equal(error.code, 'another-outline');
    return error.data['written'] ?? '';
  }
}

describe('hosts/docx-file/update: outlines', () => {
  it('asks for the office’s own outline where the document was written by it', async () => {
    assert.equal(await refusal(own, builtIn), 'own');
    assert.equal(await refusal(own, own), null);
  });

  it('refuses an outline that shares no passage with the document', async () => {
    assert.equal(await refusal(builtIn, other), '');
    assert.equal(await refusal(builtIn, own), null);
  });

  it('remembers after an update whose outline it is', async () => {
    const bytes = await writeReport(own, { epoch: EPOCH });
    const { bytes: after } = await updateReport(bytes, own, { epoch: EPOCH });
    await assert.rejects(updateReport(after, builtIn, { epoch: EPOCH }), /another-outline/u);
  });
});
