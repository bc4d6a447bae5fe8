import { strict as assert } from 'node:assert';
import type { Annex, ReportDocument } from '../../../core/report-document';
import {
  deleteBlock,
  hasBlock,
  insertAfterBlock,
  ownParagraph,
  plainText,
  replaceOnce,
} from '../../../../test/support/edit-report';
import { complaints } from '../../../../test/support/open-xml-validator';
import { changedParts, partText, withParts } from '../../../../test/support/package-parts';
import { sampleChart } from '../../../../test/support/sample-chart';
import { figure, firstFigures, sampleReport, text } from '../../../../test/support/sample-report';
import { chartXml } from '../chart/chart-part';
import { verifyReport } from '../verify/verify-report';
import { writeReport } from '../write-report';
import { updateReport, type UpdatedReport } from './update-report';

const EPOCH = 1_623_628_800;
const DOCUMENT = 'word/document.xml';
const table = (id: string, landscape = false): Annex => ({
  id,
  title: `Phụ lục về ${id}`,
  note: '',
  blocks: [
    {
      type: 'table',
      id: `${id}/table`,
      caption: `Bảng ${id}`,
      landscape,
      header: [['Nội dung', 'Số']],
      rows: [[text('Tổng'), figure(`${id}.total.actual`, '12')]],
    },
  ],
});
const chart: Annex = { id: 'c', title: 'Biểu đồ', note: '', blocks: [sampleChart('70067')] };
const report = (annexes: readonly Annex[]): ReportDocument => ({ ...sampleReport(firstFigures), annexes });
const written = (annexes: readonly Annex[]): Promise<Uint8Array> => writeReport(report(annexes), { epoch: EPOCH });
const update = (bytes: Uint8Array, annexes: readonly Annex[], trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, report(annexes), { epoch: EPOCH, trackChanges });

/** What a document prints and on which pages: text and page sizes in order. */
const outline = (bytes: Uint8Array): string[] =>
  [...partText(bytes, DOCUMENT).matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>|<w:pgSz [^>]*>/gs)].flatMap(([xml]) => {
    const page = /<w:pgSz [^>]*orient="(\w+)"/.exec(xml)?.[1];
    return page !== undefined
      ? [`== ${page}`]
      : /<c:chart /.test(xml)
        ? ['(biểu đồ)']
        : plainText(xml).trim() === ''
          ? []
          : [plainText(xml)];
  });
/** The same with annexes that came in and what a new report would print. */
async function same(bytes: Uint8Array, annexes: readonly Annex[]): Promise<void> {
  assert.deepEqual(outline(bytes), outline(await written(annexes)));
  assert.deepEqual(await complaints(bytes, 'docx'), []);
}

describe('hosts/docx-file/update/offer-annexes', function () {
  this.timeout(60_000);

  it('puts a new annex at the end on a page of its own, landscape where its table is wide, and numbers all', async () => {
    const annexes = [table('a'), table('b', true)];
    const { bytes, summary } = await update(await written([table('a')]), annexes);
    await same(bytes, annexes);
    assert.deepEqual(summary.offered, [{ block: 'b/table', text: 'Bảng b\nNội dung\nSố\nTổng\n12', placed: true }]);
    assert.match(plainText(partText(bytes, 'word/comments.xml')), /^Khớp Số: phụ lục mới; nếu xóa/);
    assert.equal(verifyReport(bytes, [], []).figures.filter(({ block }) => block === 'b/table').length, 1);
    assert.deepEqual(changedParts(bytes, (await update(bytes, annexes)).bytes), []);
  });

  it('puts annexes between others, before the first, and several at once, with their charts', async () => {
    const annexes = [table('a', true), table('b'), chart, table('d', true), table('e')];
    const { bytes } = await update(await written([table('b'), table('e')]), annexes);
    await same(bytes, annexes);
    assert.equal(partText(bytes, 'word/charts/khopso-1.xml'), chartXml(sampleChart('70067')));
    await same((await update(await written([]), annexes)).bytes, annexes);
    await same((await update(await written([table('b')]), [table('b'), table('x'), chart], true)).bytes, [
      table('b'),
      table('x'),
      chart,
    ]);
  });

  it('never brings an annex back whose block was deleted', async () => {
    const annexes = [table('a'), table('b', true)];
    const { bytes } = await update(await written([table('a')]), annexes);
    const { bytes: after, summary } = await update(deleteBlock(bytes, 'b/table'), annexes);
    assert.deepEqual([hasBlock(after, 'b/table'), summary.deleted, summary.offered], [false, ['b/table'], []]);
    const again = await update(after, [...annexes, table('c')]);
    assert.deepEqual([hasBlock(again.bytes, 'b/table'), hasBlock(again.bytes, 'c/table')], [false, true]);
  });

  it('leaves annexes alone that people numbered in their own way, and what they wrote behind the last', async () => {
    const own = insertAfterBlock(
      replaceOnce(await written([table('a')]), '>Phụ lục</w:t>', '>Phụ lục số 1</w:t>'),
      'a/table',
      ownParagraph('Ghi chú của thư ký.'),
    );
    const { bytes } = await update(own, [table('a'), table('b', true)]);
    const lines = outline(bytes);
    assert.ok(lines.includes('Phụ lục số 1'));
    assert.deepEqual(lines.slice(lines.indexOf('Ghi chú của thư ký.')), [
      'Ghi chú của thư ký.',
      '== portrait',
      'Phụ lục',
      'PHỤ LỤC VỀ B',
      'Bảng b',
      'Nội dung',
      'Số',
      'Tổng',
      '12',
      '== landscape',
    ]);
  });

  it('finds its place where people took the section breaks out', async () => {
    const flat = withParts(await written([table('a')]), {
      [DOCUMENT]: (source) => source.replace(/<w:p><w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr><\/w:p>/s, ''),
    });
    const { bytes } = await update(flat, [table('0', true), table('a'), table('b')]);
    for (const id of ['0/table', 'a/table', 'b/table']) assert.ok(hasBlock(bytes, id));
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });
});
