/** Reports whose provenance part an editor dropped: their tags are left, and they say what that leaves. */
import { strict as assert } from 'node:assert';
import { complaints } from '../../../../test/support/open-xml-validator';
import { partsOf, withParts } from '../../../../test/support/package-parts';
import { blockXml, editBlock, insertAfterBlock, ownParagraph, plainText } from '../../../../test/support/edit-report';
import { firstFigures, sampleReport } from '../../../../test/support/sample-report';
import { describeVerification } from '../verify/describe-verification';
import { verifyReport } from '../verify/verify-report';
import { traceReport } from '../trace/trace-report';
import { writeReport } from '../write-report';
import { describeUpdate } from './tell/describe-update';
import { updateReport } from './update-report';

const EPOCH = 1_623_628_800;
const then = sampleReport(firstFigures);
const now = sampleReport({ ...firstFigures, spending: '93000', visits: '9', change: '-4' });
const verified = (bytes: Uint8Array, document = then): ReturnType<typeof verifyReport> =>
  verifyReport(bytes, [], [], { document });

async function stripped(): Promise<Uint8Array> {
  const bytes = await writeReport(then, { epoch: EPOCH });
  const all = [...partsOf(bytes).keys()].filter((name) => name.startsWith('customXml/'));
  return withParts(bytes, {
    ...Object.fromEntries(all.map((name) => [name, null])),
    '[Content_Types].xml': (source: string) => source.replace(/<Override PartName="\/customXml[^>]*>/g, ''),
    'word/_rels/document.xml.rels': (source: string) =>
      source.replace(/<Relationship [^>]*customXml\/item1\.xml[^>]*>/g, ''),
  });
}

describe('hosts/docx-file/update: a document that lost its memory', function () {
  this.timeout(60_000);

  it('is traced and verified by its tags, and says so', async () => {
    const bytes = await stripped();
    assert.equal(traceReport(bytes).memoryLost, true);
    const same = verified(bytes);
    assert.deepEqual([same.holds, same.memoryLost, same.figures.length], [true, true, 9]);
    assert.match(describeVerification(same, 'vi'), /^Văn bản đã mất phần ghi nguồn/);
    const changed = verified(bytes, now).figures.filter(({ verdict }) => verdict !== 'equal');
    assert.deepEqual(
      changed.map(({ text, expected }) => [text, expected]),
      [
        ['92.024', '93.000'],
        ['08', '09'],
        ['05', '04'],
        ['92.024', '93.000'],
      ],
    );
  });

  it('does not count a number without a tag as right: it may have had one', async () => {
    const bytes = insertAfterBlock(await stripped(), 'closing/1', ownParagraph('Thu đạt 999.999 triệu đồng.'));
    assert.equal(verified(bytes).holds, false);
  });

  it('gets its figures and a memory again; words that differ are kept', async () => {
    const bytes = editBlock(await stripped(), 'spending/1', (xml) => xml.replace('ước thực hiện ', 'cả kỳ ước đạt '));
    const done = await updateReport(bytes, now, { epoch: EPOCH });
    assert.match(plainText(blockXml(done.bytes, 'spending/1')), /cả kỳ ước đạt 93\.000 triệu đồng/);
    assert.match(plainText(blockXml(done.bytes, 'reception/1')), /tiếp 09 lượt công dân, giảm 04 lượt/);
    assert.match(describeUpdate(done.summary, 'vi'), /^Văn bản đã mất phần ghi nguồn/);
    assert.deepEqual(
      done.summary.kept.map(({ block }) => block),
      ['spending/1'],
    );
    assert.deepEqual(await complaints(done.bytes, 'docx'), []);
    const again = verified(done.bytes, now);
    assert.deepEqual([again.holds, again.memoryLost], [true, false]);
  });
});
