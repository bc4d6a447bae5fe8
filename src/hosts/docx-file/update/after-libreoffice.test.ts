/** Reports that LibreOffice opened and saved: it drops every tag and turns block controls into something else. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints } from '../../../../test/support/open-xml-validator';
import { changedParts, partsOf, partText } from '../../../../test/support/package-parts';
import { blockXml, hasBlock, plainText } from '../../../../test/support/edit-report';
import { firstFigures, sampleReport, type SampleFigures } from '../../../../test/support/sample-report';
import { traceReport } from '../trace/trace-report';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';

const EPOCH = 1_623_628_800;
const second: SampleFigures = {
  retail: '1500',
  growth: '-3.2',
  plan: '45.8',
  spending: '93000',
  recurrent: '70250',
  visits: '20',
  change: '7',
};
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'fixtures', `${name}-libreoffice.docx`)));
const update = (bytes: Uint8Array, figures: SampleFigures = second): ReturnType<typeof updateReport> =>
  updateReport(bytes, sampleReport(figures), { epoch: EPOCH });

/** What the validator holds against a document beyond what it held against LibreOffice's own. */
async function newComplaints(before: Uint8Array, after: Uint8Array): Promise<unknown[]> {
  const kinds = (list: unknown[]): string[] =>
    list.map((one) => JSON.stringify((one as { description?: unknown }).description ?? one));
  const known = new Set(kinds(await complaints(before, 'docx')));
  return kinds(await complaints(after, 'docx')).filter((kind) => !known.has(kind));
}

describe('hosts/docx-file/update after LibreOffice', function () {
  this.timeout(120_000);

  it('the fixtures hold no tag of ours: everything below is found again by remembered text', () => {
    for (const name of ['generated', 'edited'])
      assert.ok(!partText(fixture(name), 'word/document.xml').includes('khopso'));
  });

  it('traces every figure of a report without tags', () => {
    const trace = traceReport(fixture('generated'));
    assert.deepEqual(
      trace.figures.map((one) => one.text),
      ['1.694', '25,35%', '51,7%', '92.024', '70.067', '08', '05', '92.024', '70.067'],
    );
    assert.ok(trace.figures.every((one) => one.at !== null && one.block !== ''));
  });

  it('writes an untouched report anew and puts every control back', async () => {
    const before = fixture('generated');
    const { bytes, summary } = await update(before);
    const expected = await writeReport(sampleReport(second), { epoch: EPOCH });
    for (const id of ['i', 'opening/1', 'trade/1', 'ii', 'spending/1', 'reception/1', 'closing/1', 'annex-1/table']) {
      assert.equal(plainText(blockXml(bytes, id)), plainText(blockXml(expected, id)), id);
    }
    assert.deepEqual(
      [summary.kept, summary.deleted, summary.offered, summary.skipped, summary.falseWordings],
      [[], [], [], [], []],
    );
    assert.equal(summary.figures.length, 9);
    assert.match(partText(bytes, 'word/footnotes.xml'), /khopso:budget-expenditure.recurrent.actual[\s\S]*70\.250/);
    assert.deepEqual(await newComplaints(before, bytes), []);
    const again = await update(bytes);
    assert.deepEqual(changedParts(bytes, again.bytes), [], 'healed once, then stable');
    assert.equal(again.summary.healed, 0);
  });

  it('keeps everything that people had added before LibreOffice saved it', async () => {
    const before = fixture('edited');
    const { bytes, summary } = await update(before);
    assert.deepEqual(
      summary.kept.map((one) => one.block),
      ['trade/1', 'reception/1'],
    );
    assert.deepEqual(summary.deleted, ['opening/1']);
    assert.deepEqual(
      summary.falseWordings.map((one) => one.words),
      ['tăng', 'giảm'],
    );
    assert.ok(
      plainText(blockXml(bytes, 'trade/1')).includes(
        'của thị xã ước đạt khoảng 1.500 tỷ đồng, tiếp tục tăng cao, cụ thể tăng 3,2%',
      ),
    );
    assert.ok(plainText(blockXml(bytes, 'spending/1')).includes('93.000 triệu đồng'));
    assert.ok(!hasBlock(bytes, 'opening/1'));
    const [then, now] = [partText(before, 'word/document.xml'), partText(bytes, 'word/document.xml')];
    for (const pattern of [
      /<w:p><w:pPr><w:pStyle w:val="VBNidung"\/><w:rPr><\/w:rPr><\/w:pPr><w:r><w:rPr><\/w:rPr><w:t>Đoạn do thư ký(?:(?!<\/w:p>).)*<\/w:p>/,
      /<w:tbl>(?:(?!<\/w:tbl>).)*Bảng tự thêm(?:(?!<\/w:tbl>).)*<\/w:tbl>/,
      /<w:drawing>.*?<\/w:drawing>/,
      /<w:del .*?<\/w:del><w:ins .*?<\/w:ins>/,
      /<w:commentRangeStart w:id="0"\/>.*?<w:commentReference w:id="0"\/>/,
    ]) {
      const own = pattern.exec(then)?.[0] ?? '';
      assert.ok(own.length > 30, String(pattern));
      assert.ok(now.includes(own), String(pattern));
    }
    const [notes, notesNow] = [partText(before, 'word/footnotes.xml'), partText(bytes, 'word/footnotes.xml')];
    const ownNote = /<w:footnote w:id="4">.*?<\/w:footnote>/.exec(notes)?.[0] ?? '';
    assert.ok(ownNote.includes('Chi cục Thống kê') && notesNow.includes(ownNote));
    assert.ok(
      partText(bytes, 'word/comments.xml').startsWith(
        partText(before, 'word/comments.xml').replace('</w:comments>', ''),
      ),
    );
    assert.deepEqual(changedParts(before, bytes), [
      'customXml/item1.xml',
      'word/comments.xml',
      'word/document.xml',
      'word/footnotes.xml',
    ]);
    assert.deepEqual(await newComplaints(before, bytes), []);
  });

  it('makes twenty updates in a row without growing', async () => {
    let bytes = fixture('edited');
    const sizes: number[] = [];
    for (let cycle = 0; cycle < 20; cycle += 1) {
      bytes = (await update(bytes, cycle % 2 === 0 ? second : firstFigures)).bytes;
      sizes.push([...partsOf(bytes).values()].reduce((sum, part) => sum + part.length, 0));
    }
    assert.equal(sizes[18], sizes[2]);
    assert.equal(sizes[19], sizes[3]);
    assert.deepEqual(await newComplaints(fixture('edited'), bytes), []);
  });
});
