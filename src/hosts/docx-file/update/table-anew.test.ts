import { strict as assert } from 'node:assert';
import type { ReportDocument, TableBlock } from '../../../core/report-document';
import { addComment, blockXml, editBlock, plainText } from '../../../../test/support/edit-report';
import { complaints } from '../../../../test/support/open-xml-validator';
import { partsOf, partText } from '../../../../test/support/package-parts';
import { figure, firstFigures, sampleReport, text } from '../../../../test/support/sample-report';
import { writeReport } from '../write-report';
import { updateReport, type UpdatedReport } from './update-report';

const EPOCH = 1_623_628_800;
const ID = 'annex-1/table';
type Line = readonly [string, string | null, string | null];
const first: readonly Line[] = [
  ['Tổng chi', '100', '92'],
  ['Chi đầu tư', '40', null],
  ['Chi thường xuyên', '50', '45'],
  ['Dự phòng', null, '5'],
];

function report(lines: readonly Line[], columns = 2): ReportDocument {
  const base = sampleReport(firstFigures);
  const cell = (
    name: string,
    measure: string,
    value: string | null,
  ): ReturnType<typeof text> | ReturnType<typeof figure> =>
    value === null ? text('') : figure(`chi.${name.length}.${measure}`, value);
  const table: TableBlock = {
    type: 'table',
    id: ID,
    caption: 'Đơn vị: triệu đồng',
    landscape: false,
    header: [['Nội dung', 'Dự toán', 'Thực hiện'].slice(0, columns + 1)],
    rows: lines.map(([name, plan, actual]) =>
      [text(name), cell(name, 'plan', plan), cell(name, 'actual', actual)].slice(0, columns + 1),
    ),
  };
  return { ...base, annexes: [{ id: 'annex-1', title: 'Chi', note: '', blocks: [table] }] };
}

const written = (lines = first): Promise<Uint8Array> => writeReport(report(lines), { epoch: EPOCH });
const update = (bytes: Uint8Array, lines: readonly Line[], trackChanges = false, columns = 2): Promise<UpdatedReport> =>
  updateReport(bytes, report(lines, columns), { epoch: EPOCH, trackChanges });
/** Rows of the table's cells as they read, struck rows and words left out. */
const rowsOf = (bytes: Uint8Array): string[] =>
  [...blockXml(bytes, ID).matchAll(/<w:tr>.*?<\/w:tr>/gs)]
    .map(([row]) => row)
    .filter((row) => !/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /.test(row))
    .map((row) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => plainText(cell)).join('|'));
const expected = (lines: readonly Line[]): string[] => [
  'Nội dung|Dự toán|Thực hiện',
  ...lines.map((line) => line.map((cell) => cell ?? '').join('|')),
];

const moved: readonly Line[] = [
  ['Tổng chi', '100', '93'],
  ['Chi đầu tư', null, '41'],
  ['Chi thường xuyên', '50', '45'],
  ['Dự phòng', null, '5'],
];
const longer: readonly Line[] = [
  ['Tổng chi', '100', '93'],
  ['Chi sự nghiệp', '7', '6'],
  ['Chi thường xuyên', '50', '45'],
  ['Dự phòng', '3', null],
  ['Chi khác', '1', '2'],
];

describe('hosts/docx-file/update/table-anew', function () {
  this.timeout(60_000);

  it('puts each figure into its own cell, also where as many cells are filled as before', async () => {
    const { bytes } = await update(await written(), moved);
    assert.deepEqual(rowsOf(bytes), expected(moved));
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('adds, drops and fills rows and keeps widths, formats and comments that people gave the table', async () => {
    const comment = addComment(await written(), 5, 'Phó Chủ tịch', 'Dòng này?');
    const edited = editBlock(comment.bytes, ID, (xml) =>
      xml
        .replaceAll(/<w:tcW w:type="dxa" w:w="\d+"\/>/g, '<w:tcW w:type="dxa" w:w="1234"/>')
        .replaceAll(/<w:r>(?=<w:t)/g, '<w:r><w:rPr><w:i/></w:rPr>')
        .replace(/(<w:t[^>]*>Chi đầu tư<\/w:t><\/w:r>)/, `$1${comment.start}${comment.end}`),
    );
    const { bytes, summary } = await update(edited, longer);
    assert.deepEqual(rowsOf(bytes), expected(longer));
    const xml = blockXml(bytes, ID);
    assert.equal(xml.match(/<w:tcW w:type="dxa" w:w="1234"\/>/g)?.length, 18);
    assert.equal(xml.match(/<w:r>(?!<w:comment)/g)?.length, xml.match(/<w:r><w:rPr><w:i\/><\/w:rPr>/g)?.length);
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      assert.equal(xml.split(`<w:${mark} w:id="5"/>`).length, 2, mark);
    assert.deepEqual(
      summary.regenerated.map(({ block }) => block),
      [ID],
    );
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('tracks every cell and row that changes, and stacks nothing over twenty updates', async () => {
    let { bytes } = await update(await written(), longer, true);
    const xml = blockXml(bytes, ID);
    assert.deepEqual(rowsOf(bytes), expected(longer));
    assert.equal(xml.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del [^>]*\/>/g)?.length, 1);
    assert.equal(xml.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins [^>]*\/>/g)?.length, 2);
    assert.match(xml, /<w:delText[^>]*>92<\/w:delText>.*<w:ins [^>]*>.*93/s);
    assert.match(xml, /<w:delText[^>]*>Chi đầu tư<\/w:delText>/);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const sizes: number[] = [];
    for (let cycle = 0; cycle < 20; cycle += 1) {
      const lines = cycle % 2 === 0 ? first : longer;
      ({ bytes } = await update(bytes, lines, true));
      assert.deepEqual(rowsOf(bytes), expected(lines));
      sizes.push([...partsOf(bytes).values()].reduce((sum, part) => sum + part.length, 0));
    }
    assert.deepEqual(sizes.slice(18), sizes.slice(12, 14), sizes.join());
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('strikes a table whose columns change and puts the new one behind it, tracked; untracked it takes its place', async () => {
    const tracked = await update(await written(), first, true, 1);
    const xml = blockXml(tracked.bytes, ID);
    assert.equal(xml.split('<w:tbl>').length, 3);
    assert.deepEqual(
      rowsOf(tracked.bytes),
      expected(first).map((row) => row.split('|').slice(0, 2).join('|')),
    );
    assert.deepEqual(await complaints(tracked.bytes, 'docx'), []);
    const again = await update(tracked.bytes, first, true, 1);
    assert.equal(partText(again.bytes, 'word/document.xml'), partText(tracked.bytes, 'word/document.xml'));
    const plain = await update(await written(), first, false, 1);
    assert.equal(blockXml(plain.bytes, ID).split('<w:tbl>').length, 2);
    assert.deepEqual(await complaints(plain.bytes, 'docx'), []);
  });
});
