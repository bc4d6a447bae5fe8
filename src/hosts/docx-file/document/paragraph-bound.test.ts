/** A paragraph with thousands of figures is refused before time and memory are spent on it; a full one is read. */
import { strict as assert } from 'node:assert';
import { editBlock } from '../../../../test/support/edit-report';
import { firstFigures, sampleReport } from '../../../../test/support/sample-report';
import { Fault } from '../../../core/fault';
import { readDocument } from '../read';
import { traceReport } from '../trace/trace-report';
import { updateReport } from '../update/update-report';
import { verifyReport } from '../verify/verify-report';
import { writeReport } from '../write-report';

const CONTROL = /<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val="khopso:.*?<\/w:sdt>/s;

/** The sample report, the first control of its block standing there so many times more. */
async function crowded(times: number): Promise<Uint8Array> {
  const report = await writeReport(sampleReport(firstFigures), { epoch: 1 });
  return editBlock(report, 'trade/1', (xml) => xml.replace(CONTROL, (control) => control.repeat(times + 1)));
}

const tooMany = (error: unknown): boolean =>
  error instanceof Fault && error.code === 'too-large' && error.data['what'] === 'controls';

describe('hosts/docx-file/document/paragraph-bound', () => {
  it('refuses thousands of controls in one paragraph, whoever asks', async () => {
    const bytes = await crowded(8_000);
    const started = process.cpuUsage();
    assert.throws(
      () => readDocument(bytes, 'a.docx'),
      (error: unknown) =>
        error instanceof Fault && error.data['what'] === 'paragraph' && error.data['file'] === 'a.docx',
    );
    assert.throws(() => traceReport(bytes), tooMany);
    assert.throws(() => verifyReport(bytes, [], []), tooMany);
    await assert.rejects(updateReport(bytes, sampleReport(firstFigures), { epoch: 2 }), tooMany);
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });

  it('reads a hundred, and refuses what is around them beyond a bound', async () => {
    const bytes = await crowded(100);
    assert.equal(traceReport(bytes).figures.length, traceReport(await crowded(1)).figures.length + 99);
    assert.throws(() => traceReport(bytes, { limits: { around: 1_000 } }), tooMany);
  });
});
