/** An update with only some of the workbooks: what came from the others keeps every word. */
import { strict as assert } from 'node:assert';
import { decimal } from '../../../core/decimal';
import { FactColumns, heldFact } from '../../../core/held-fact';
import type { Block, ReportDocument } from '../../../core/report-document';
import { blockXml, hasBlock, plainText, replaceOnce } from '../../../../test/support/edit-report';
import { partText } from '../../../../test/support/package-parts';
import { firstFigures, paragraph, sampleReport, text, note } from '../../../../test/support/sample-report';
import { comments, DOCUMENT, EPOCH, PROVENANCE, second, valid } from '../../../../test/support/update-sample';
import { copiedFigure, inHeader } from '../../../../test/support/side-places';
import { sampleChart } from '../../../../test/support/sample-chart';
import { writeReport } from '../write-report';
import { missingBooks } from './plan/not-given';
import { describeUpdate } from './tell/describe-update';
import { updateReport, type UpdatedReport } from './update-report';
import type { UpdateOptions } from './session';

const gap = (id: string): Block => paragraph(id, { type: 'gap', text: `[chưa có nội dung: mục ${id}]`, missing: id });
const written = paragraph('text/van-phong', text('Văn phòng đã trình 12 văn bản'), note(text('Theo sổ.')), text('.'));
const extra = [
  written,
  paragraph('text/chung', text('Lời của Tài chính.')),
  paragraph('text/chung/2', text('Lời của Văn phòng.')),
];

/** All workbooks, with `van-phong.xlsx` for the texts. */
const whole = (figures = firstFigures): ReportDocument => {
  const report = sampleReport(figures, { extra });
  const { workbooks } = report.provenance;
  return {
    ...report,
    provenance: { ...report.provenance, workbooks: [...workbooks, { file: 'van-phong.xlsx', sha256: null }] },
  };
};

/** What is written where only the finance workbook is given: gaps, other headings, no name under it. */
function part(period = '2021-H1'): ReportDocument {
  const report = sampleReport(second, { extra: [], without: ['reception/1'], period });
  const blocks = report.blocks.flatMap((block): Block[] =>
    block.id === 'opening/1'
      ? [
          block,
          gap('text/van-phong'),
          paragraph('text/chung', text('Lời khác của Tài chính.')),
          gap('reception/1'),
          gap('moi/1'),
        ]
      : [block.type === 'heading' && block.id === 'ii' ? { ...block, text: '2. Chi' } : block],
  );
  const frame = { ...report.frame, signature: { ...report.frame.signature, name: '' } };
  return { ...report, blocks, frame, provenance: { workbooks: report.provenance.workbooks.slice(0, 1), findings: [] } };
}

/** A figure of another sheet of the same workbook. */
const elsewhere = heldFact(
  {
    table: { file: 'thanh-tra.xlsx', sheet: '02-KN', form: 'complaints', table: 0 },
    ...{ row: 4, line: '1', key: null, label: 'Đơn' },
    ids: { of: (measure) => `complaints.1.${measure}` },
  },
  new FactColumns({ column: 1, measure: 'count', id: 'count' }).of(null),
  { value: decimal('7'), decimals: 0, standing: 'exact', written: 'number' },
);

const before = (): Promise<Uint8Array> => writeReport(whole(), { epoch: EPOCH });
const refresh = (bytes: Uint8Array, document = part(), more: Partial<UpdateOptions> = {}): Promise<UpdatedReport> =>
  updateReport(bytes, document, { epoch: EPOCH, ...more });
const said = (bytes: Uint8Array, id: string): string => plainText(blockXml(bytes, id));

describe('hosts/docx-file/update/not-given', function () {
  this.timeout(60_000);

  it('keeps every word of a workbook that is not given, names it, and refreshes the others', async () => {
    const bytes = await before();
    const { bytes: after, summary } = await refresh(bytes);
    for (const id of ['text/van-phong', 'text/chung', 'text/chung/2', 'reception/1', 'ii'])
      assert.equal(blockXml(after, id), blockXml(bytes, id), id);
    assert.match(said(after, 'trade/1'), /1\.500.*giảm 3,2%/);
    assert.deepEqual(Object.fromEntries(summary.notRefreshed.map(({ block, sources }) => [block, sources.join()])), {
      'text/van-phong': 'thanh-tra.xlsx,van-phong.xlsx',
      'text/chung': 'thanh-tra.xlsx,van-phong.xlsx',
      'text/chung/2': 'thanh-tra.xlsx,van-phong.xlsx',
      'reception/1': 'thanh-tra.xlsx',
      ii: 'thanh-tra.xlsx,van-phong.xlsx',
    });
    assert.equal(summary.footnotes.removed, 0);
    assert.match(plainText(partText(after, DOCUMENT)), /Nguyễn Văn A/);
    assert.equal(hasBlock(after, 'moi/1'), false);
    assert.deepEqual(comments(after), []);
    await valid(after);
  });

  it('refreshes what stayed as soon as everything is given again', async () => {
    const { bytes } = await refresh(await before());
    assert.match(partText(bytes, PROVENANCE), /<workbook file="van-phong\.xlsx"/);
    const { bytes: after, summary } = await refresh(bytes, whole(second));
    assert.deepEqual([summary.notRefreshed, summary.kept], [[], []]);
    assert.match(said(after, 'reception/1'), /tiếp 20 lượt công dân, tăng 07/);
    assert.equal(said(after, 'ii'), said(await writeReport(whole(second), { epoch: EPOCH }), 'ii'));
  });

  it('lets the words go where somebody says so, and for another period', async () => {
    const bytes = await before();
    for (const { bytes: after, summary } of [
      await refresh(bytes, part(), { dropMissing: true }),
      await refresh(bytes, part('2021-9M'), { nextPeriod: true }),
    ]) {
      assert.match(said(after, 'text/van-phong'), /^\[chưa có nội dung/);
      assert.deepEqual(summary.notRefreshed, []);
    }
  });

  it('takes a workbook of another name that gives the same figures for the one it was', async () => {
    const renamed = whole(second);
    const workbooks = renamed.provenance.workbooks.map(({ file }) => ({ file: `moi-${file}`, sha256: null }));
    const { bytes, summary } = await refresh(await before(), { ...renamed, provenance: { workbooks, findings: [] } });
    assert.deepEqual(summary.notRefreshed, []);
    assert.match(said(bytes, 'reception/1'), /tăng 07/);
  });

  it('names a sheet that the given workbook does not hold any more', async () => {
    const all = whole(second);
    const blocks = all.blocks.map((block) => (block.id === 'reception/1' ? gap(block.id) : block));
    const { bytes, summary } = await refresh(await before(), { ...all, blocks }, { facts: [elsewhere] });
    assert.deepEqual(
      summary.notRefreshed.map(({ sources }) => sources),
      [['thanh-tra.xlsx › 01-TCD', 'thanh-tra.xlsx › So sánh']],
    );
    assert.match(said(bytes, 'reception/1'), /tiếp 08 lượt/);
  });

  it('names the sheet of texts where no workbook holds one any more', async () => {
    const all = whole(second);
    const blocks = all.blocks.flatMap((block): Block[] =>
      block.id === 'text/chung/2' ? [] : block.id.startsWith('text/') ? [gap(block.id)] : [block],
    );
    const { bytes, summary } = await refresh(await before(), { ...all, blocks });
    assert.deepEqual(
      summary.notRefreshed.map(({ block, sources }) => `${block}: ${sources.join()}`),
      ['text/van-phong: Thuyết minh', 'text/chung: Thuyết minh', 'text/chung/2: Thuyết minh'],
    );
    assert.match(said(bytes, 'text/van-phong'), /Văn phòng đã trình 12 văn bản/);
    assert.match(said(bytes, 'trade/1'), /1\.500/);
  });

  it('knows the workbook that a text stood in: its slot stays where that is missing, all others follow', async () => {
    const from = (id: string, words: string, ...files: string[]): Block => ({
      type: 'paragraph',
      id,
      content: [text(words)],
      files,
    });
    const withTexts = (report: ReportDocument, ...blocks: Block[]): ReportDocument => ({
      ...report,
      blocks: [...report.blocks.filter(({ id }) => !id.startsWith('text/')), ...blocks],
    });
    const finance = 'tai-chinh.xlsx';
    const old = withTexts(
      whole(),
      from('text/a', 'Của Tài chính.', finance),
      from('text/a/2', 'Dòng nữa của Tài chính.', finance),
      from('text/b', 'Của Tài chính trước.', finance),
      from('text/b/2', 'Của Văn phòng sau.', finance, 'van-phong.xlsx'),
    );
    const now = withTexts(
      part(),
      from('text/a', 'Tài chính viết lại.', finance),
      from('text/b', 'Tài chính viết lại trước.', finance),
    );
    const { bytes, summary } = await refresh(await writeReport(old, { epoch: EPOCH }), now);
    assert.deepEqual(
      summary.notRefreshed.filter(({ block }) => block.startsWith('text/')).map((one) => [one.block, ...one.sources]),
      [
        ['text/b', 'van-phong.xlsx'],
        ['text/b/2', 'van-phong.xlsx'],
      ],
    );
    assert.deepEqual(
      ['text/a', 'text/b', 'text/b/2'].map((id) => said(bytes, id)),
      ['Tài chính viết lại.', 'Của Tài chính trước.', 'Của Văn phòng sau.'],
    );
    assert.match(partText(bytes, PROVENANCE), /id="text\/b\/2"[^>]* files="\[&quot;tai-chinh\.xlsx&quot;,/);
    const { summary: again } = await refresh(bytes, now);
    assert.deepEqual(
      again.notRefreshed.filter(({ block }) => block.startsWith('text/')).map(({ block }) => block),
      ['text/b', 'text/b/2'],
    );
  });

  it('says nothing in the text about a passage of people and leaves its figure', async () => {
    const bytes = replaceOnce(await before(), 'Toàn thị xã tiếp ', 'Trong kỳ, thị xã tiếp ');
    const { bytes: after, summary } = await refresh(bytes);
    assert.equal(blockXml(after, 'reception/1'), blockXml(bytes, 'reception/1'));
    assert.ok(summary.notRefreshed.some(({ block }) => block === 'reception/1'));
    assert.deepEqual(comments(after), []);
  });

  it('keeps the numbers of paragraphs and annexes that the document has', async () => {
    const numbered = (mark: string, annex: string, verb: string): Block =>
      paragraph('so/1', text(`${mark} `), text(`Chi ${verb} (chi tiết tại ${annex}).`));
    const withBlock = (report: ReportDocument, block: Block): ReportDocument => ({
      ...report,
      blocks: [...report.blocks, block],
    });
    const bytes = await writeReport(withBlock(whole(), numbered('3.', 'Phụ lục II', 'tăng')), { epoch: EPOCH });
    const { bytes: after } = await refresh(bytes, withBlock(part(), numbered('2.', 'Phụ lục', 'giảm')));
    assert.equal(said(after, 'so/1'), '3. Chi giảm (chi tiết tại Phụ lục II).');
  });

  it('leaves a chart and a figure in the header whose workbook is not given, and says nothing in the text', async () => {
    const { annexes, ...rest } = whole();
    const chart = { id: 'bieu-do', title: 'Biểu đồ', note: '', blocks: [sampleChart('70067')] };
    const plain = await writeReport({ ...rest, annexes: [...annexes, chart] }, { epoch: EPOCH });
    const bytes = inHeader(plain, copiedFigure(plain, 'citizen-reception.total.ms-1', 9001));
    const { bytes: after, summary } = await refresh(bytes);
    const named = new Map(summary.notRefreshed.map(({ block, sources }) => [block, sources.join()]));
    assert.equal(named.get('bieu-do/chi'), 'thanh-tra.xlsx,van-phong.xlsx');
    assert.deepEqual([summary.orphaned, summary.skipped, comments(after)], [[], [], []]);
    for (const part of ['word/charts/khopso-1.xml', 'word/header1.xml'])
      assert.equal(partText(after, part), partText(bytes, part), part);
    assert.match(describeUpdate(summary, 'vi'), /không đưa vào .*thanh-tra\.xlsx.* \(\d+\):\n.*một trong các sổ ấy/);
    assert.match(describeUpdate(summary, 'en'), /were not given: .*thanh-tra\.xlsx.*\n.*one of these/);
  });

  it('counts a name once, and knows a workbook of another name by its content', () => {
    const book = (file: string): { file: string; sha256: null } => ({ file, sha256: null });
    assert.deepEqual(missingBooks([book('a/so.xlsx'), book('b/so.xlsx')], [book('so.xlsx')]), [book('b/so.xlsx')]);
    assert.deepEqual(missingBooks([{ file: 'so.xlsx', sha256: 'x' }], [{ file: 'moi.xlsx', sha256: 'x' }]), []);
  });
});
