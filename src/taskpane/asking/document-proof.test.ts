/** A document beside workbooks that changed since: what it printed of a cell is wrong then, not a stranger. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInProse } from '../../core/cell-address';
import { contentAt } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { applyToSnapshot, describeFinding, understand } from '../../engine';
import { readXlsx } from '../../hosts/xlsx-file';
import { writeReport } from '../../hosts/docx-file';
import { docxOf } from '../../../test/support/docx-of';
import { reportOf, sampleReading } from '../../../test/support/sample-facts';
import { typedSheet } from '../../../test/support/typed-sheet';
import { documentProof } from './document-proof';

const FILE = 'tai-chinh.xlsx';

/** What is said of figures beside their cells. */
const beside = (findings: readonly Finding[]): string[] =>
  findings.flatMap((finding) =>
    finding.check === 'figures-agree' && isInProse(finding.at)
      ? [describeFinding(finding, 'vi').replace(/ \(lệch.*$/u, '')]
      : [],
  );

describe('a document whose cells are known', () => {
  it('accuses nothing of a report beside the workbooks that it was written from', async () => {
    const reading = await sampleReading();
    const { findings, summary } = documentProof(
      { bytes: await writeReport(reportOf(reading), { epoch: 0 }), file: 'bc.docx' },
      reading,
    );
    assert.deepEqual(beside(findings), []);
    assert.equal(findings.filter(({ claim }) => claim?.parts.some(({ at }) => at.inText === undefined)).length, 0);
    assert.ok((summary.text?.bound ?? 0) > 20);
  });

  it('says of a figure of its own whose cell has changed what the sheet says now', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1', FILE)));
    const book = await readXlsx(bytes, FILE);
    const report = await writeReport(reportOf(understand([book])), { epoch: 0 });
    // No slip of the figure, and not of its size: no word could tell that it is this cell.
    const [sheet, cell] = ['Biểu 94', 'D15'];
    const edit = { kind: 'set-cell', sheet, cell, value: 912345, instead: contentAt(book, sheet, cell) } as const;
    const now = understand([applyToSnapshot(book, [edit])]);
    const proof = documentProof({ bytes: report, file: 'bc.docx' }, now);
    const said = beside(proof.findings);
    assert.ok(said.length > 0);
    for (const each of said)
      assert.match(
        each,
        /66\.784 triệu đồng nhưng trong biểu nay là 912\.345 triệu đồng, ở D15 \(Biểu 94, tai-chinh\.xlsx\)$/u,
      );
    assert.deepEqual(proof.summary.text?.wrong, said.length);
  });

  it('knows by an earlier look which cell a figure of any document is of', () => {
    const book = (rice: number): WorkbookSnapshot => ({
      file: 'so.xlsx',
      sha256: null,
      sheets: [
        typedSheet({
          name: 'Cây trồng',
          rows: [
            ['SẢN LƯỢNG CÂY TRỒNG NĂM 2024'],
            ['STT', 'Cây trồng', 'Sản lượng (tấn)'],
            ['1', 'Lúa nước', rice],
            ['2', 'Ngô lai', 868],
          ],
        }),
      ],
    });
    const asked = {
      bytes: docxOf('# Sản xuất năm 2024\nSản lượng ngô lai 868 tấn, sản lượng lúa nước ước đạt 1.204 tấn cả vụ.'),
      file: 'bc.docx',
    };
    const [before, after] = [book(1204), book(9977)].map((each) => understand([each]));
    assert.ok(before && after);
    const first = documentProof(asked, before);
    assert.deepEqual([beside(first.findings), first.summary.text?.bound], [[], 2]);
    const alone = documentProof(asked, after);
    assert.deepEqual([alone.summary.text?.wrong, alone.summary.text?.unbound], [0, 1], 'without it nobody can tell');
    const second = documentProof({ ...asked, bound: first.bound }, after);
    assert.match(beside(second.findings).join(), /ghi 1\.204 tấn nhưng trong biểu nay là 9\.977 tấn, ở C3/u);
    assert.equal(second.summary.text?.unbound, 0);
    const third = documentProof({ ...asked, bound: second.bound }, after);
    assert.deepEqual(beside(third.findings), beside(second.findings), 'and it is known for good');
  });
});
