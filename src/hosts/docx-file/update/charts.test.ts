import { strict as assert } from 'node:assert';
import {
  ownParagraph,
  deleteBlock,
  editBlock,
  insertAfterBlock,
  plainText,
  replaceOnce,
} from '../../../../test/support/edit-report';
import type { ChartBlock } from '../../../core/report-document';
import { complaints } from '../../../../test/support/open-xml-validator';
import { changedParts, partText, withParts } from '../../../../test/support/package-parts';
import { reportWithCharts, sampleChart } from '../../../../test/support/sample-chart';
import { chartXml } from '../chart/chart-part';
import { writeReport } from '../write-report';
import { describeUpdate } from './tell/describe-update';
import { updateReport, type UpdatedReport } from './update-report';

const EPOCH = 1_623_628_800;
const PART = 'word/charts/khopso-1.xml';
const DOCUMENT = 'word/document.xml';
const old = sampleChart('70067');
const now = sampleChart('70250');
const other = sampleChart('1', 'bieu-do/thu', 'Thu ngân sách');
const first = (): Promise<Uint8Array> => writeReport(reportWithCharts([old]), { epoch: EPOCH });
const update = (bytes: Uint8Array, charts = [now], trackChanges = false): Promise<UpdatedReport> =>
  updateReport(bytes, reportWithCharts(charts), { epoch: EPOCH, trackChanges });
const comments = (bytes: Uint8Array): string => plainText(partText(bytes, 'word/comments.xml'));
const actions = ({ summary }: UpdatedReport): string[] =>
  summary.charts.map(({ block, action }) => `${block} ${action}`);
const restyled = (bytes: Uint8Array): Uint8Array =>
  replaceOnce(bytes, '<c:gapWidth val="80"/>', '<c:gapWidth val="150"/>', PART);

describe('hosts/docx-file/update/charts', function () {
  this.timeout(60_000);

  it('changes nothing where the figures are the same', async () => {
    const bytes = await first();
    const updated = await update(bytes, [old]);
    assert.deepEqual(
      changedParts(bytes, updated.bytes).filter((name) => !name.startsWith('customXml/')),
      [],
    );
    assert.deepEqual(
      [actions(updated), updated.summary.kept, updated.summary.orphaned, updated.summary.offered],
      [[], [], [], []],
    );
  });

  it('draws an untouched chart anew, with its description, and leaves what people wrote around it', async () => {
    const bytes = insertAfterBlock(await first(), old.id, ownParagraph('Nhận xét của thư ký.'));
    const updated = await update(bytes);
    assert.equal(partText(updated.bytes, PART), chartXml(now));
    assert.deepEqual(actions(updated), ['bieu-do/chi drawn-anew']);
    const main = partText(updated.bytes, DOCUMENT);
    assert.equal(main, partText(bytes, DOCUMENT).replace('Ước thực hiện 70067', 'Ước thực hiện 70250'));
    assert.match(
      describeUpdate(updated.summary, 'vi'),
      /Biểu đồ \(1\):\n {2}Chi ngân sách: dự toán và ước thực hiện: vẽ lại theo số mới/,
    );
    assert.deepEqual(await complaints(updated.bytes, 'docx'), []);
    assert.deepEqual(actions(await update(updated.bytes)), []);
    assert.deepEqual(actions(await update(await first(), [now], true)), ['bieu-do/chi drawn-anew']);
  });

  it('gives a restyled chart its figures and keeps its looks, its size and its own description', async () => {
    const sized = replaceOnce(
      replaceOnce(restyled(await first()), 'cy="3200000"', 'cy="2000000"'),
      'descr="Chi',
      'descr="Của tôi: chi',
    );
    const updated = await update(sized);
    assert.deepEqual(actions(updated), ['bieu-do/chi figures']);
    assert.equal(partText(updated.bytes, PART), partText(sized, PART).replace('<c:v>70067</c:v>', '<c:v>70250</c:v>'));
    assert.equal(partText(updated.bytes, DOCUMENT), partText(sized, DOCUMENT));
    const again = await update(updated.bytes, [sampleChart('70251')]);
    assert.deepEqual(actions(again), ['bieu-do/chi figures']);
    assert.match(partText(again.bytes, PART), /<c:v>70251<.*gapWidth val="150"/);
  });

  it('leaves a chart alone that shows other lines or another unit, and says so', async () => {
    const renamed = replaceOnce(restyled(await first()), '<c:v>Ước thực hiện</c:v>', '<c:v>Thực hiện</c:v>', PART);
    const updated = await update(renamed);
    assert.equal(partText(updated.bytes, PART), partText(renamed, PART));
    assert.deepEqual(actions(updated), ['bieu-do/chi left-alone']);
    assert.match(partText(updated.bytes, DOCUMENT), /Ước thực hiện 70067/);
    assert.match(comments(updated.bytes), /^Khớp Số: biểu đồ này đã được sửa tay/);
    assert.match(
      partText(updated.bytes, DOCUMENT),
      /<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">Chi ngân sách: dự toán/,
    );
    assert.deepEqual(changedParts(updated.bytes, (await update(updated.bytes)).bytes), []);
    const mended = await update(replaceOnce(updated.bytes, '<c:v>Thực hiện</c:v>', '<c:v>Ước thực hiện</c:v>', PART));
    assert.deepEqual([actions(mended), comments(mended.bytes)], [['bieu-do/chi figures'], '']);
    assert.match(describeUpdate(updated.summary, 'vi'), /đã sửa tay, để nguyên/);
    assert.deepEqual(actions(await update(restyled(await first()), [{ ...now, unit: 'tỷ đồng' }])), [
      'bieu-do/chi left-alone',
    ]);
    const named = restyled(await first());
    assert.deepEqual(
      actions(
        await update(withParts(named, { [PART]: (source) => source.replaceAll('Chi thường xuyên', 'Thường xuyên') })),
      ),
      ['bieu-do/chi left-alone'],
    );
  });

  it('gives a restyled chart other lines where the data have other lines now', async () => {
    const lines: ChartBlock = {
      ...now,
      categories: ['Chi thường xuyên', 'Dự phòng <mới>', 'Chi khác'],
      series: now.series.map((series) => ({ ...series, values: ['1', null, '3'] })),
    };
    const { bytes, summary } = await update(restyled(await first()), [lines]);
    assert.deepEqual(
      summary.charts.map(({ action }) => action),
      ['figures'],
    );
    const xml = partText(bytes, PART);
    assert.match(xml, /gapWidth val="150"/);
    assert.equal(
      xml.match(
        /<c:ptCount val="3"\/><c:pt idx="0"><c:v>Chi thường xuyên<\/c:v><\/c:pt><c:pt idx="1"><c:v>Dự phòng &lt;mới&gt;<\/c:v><\/c:pt><c:pt idx="2"><c:v>Chi khác<\/c:v><\/c:pt><\/c:strCache>/g,
      )?.length,
      2,
    );
    assert.equal(
      xml.match(
        /<c:ptCount val="3"\/><c:pt idx="0"><c:v>1<\/c:v><\/c:pt><c:pt idx="2"><c:v>3<\/c:v><\/c:pt><\/c:numCache>/g,
      )?.length,
      2,
    );
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const back = await update(bytes);
    assert.equal(
      partText(back.bytes, PART),
      partText(restyled(await writeReport(reportWithCharts([now]), { epoch: EPOCH })), PART),
    );
  });

  it('never brings a deleted chart back, nor one whose drawing alone was taken out', async () => {
    const updated = await update(deleteBlock(await first(), old.id));
    assert.deepEqual([actions(updated), updated.summary.deleted, updated.summary.offered], [[], ['bieu-do/chi'], []]);
    const again = await update(updated.bytes);
    assert.deepEqual(again.summary.deleted, ['bieu-do/chi']);
    assert.doesNotMatch(partText(again.bytes, DOCUMENT), /<c:chart/);
    const drawing = editBlock(await first(), old.id, (xml) =>
      xml.replace(/<w:r><w:drawing>.*<\/w:drawing><\/w:r>/, ''),
    );
    const without = await update(drawing);
    assert.deepEqual([actions(without), partText(without.bytes, DOCUMENT)], [[], partText(drawing, DOCUMENT)]);
  });

  it('brings a new chart along with its part, beside one that is there or in an annex of its own', async () => {
    const updated = await update(await first(), [now, other]);
    assert.deepEqual(updated.summary.offered, [{ block: other.id, text: 'Thu ngân sách', placed: true }]);
    assert.equal(partText(updated.bytes, 'word/charts/khopso-2.xml'), chartXml(other));
    assert.deepEqual(await complaints(updated.bytes, 'docx'), []);
    const main = partText(updated.bytes, DOCUMENT);
    assert.equal(new Set([...main.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1])).size, 2);
    assert.equal(new Set([...main.matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map((match) => match[1])).size, 2);
    assert.deepEqual(actions(await update(updated.bytes, [old, sampleChart('2', other.id, other.title)])), [
      'bieu-do/chi drawn-anew',
      'bieu-do/thu drawn-anew',
    ]);
    const alone = await update(await writeReport(reportWithCharts([]), { epoch: EPOCH }));
    assert.deepEqual(
      alone.summary.offered.map(({ placed }) => placed),
      [true],
    );
    assert.equal(partText(alone.bytes, PART), chartXml(now));
    assert.deepEqual(await complaints(alone.bytes, 'docx'), []);
  });

  it('keeps a chart that has no data any more, and finds one whose control was lost', async () => {
    const gone = await update(await first(), []);
    assert.deepEqual(gone.summary.orphaned, [{ block: old.id, text: old.title }]);
    assert.match(comments(gone.bytes), /^Khớp Số: số liệu hiện nay không còn cho biểu đồ này/);
    assert.equal(comments((await update(gone.bytes, [old])).bytes), '');
    const bare = editBlock(await first(), old.id, (xml) =>
      xml.replace(/^<w:sdt>.*?<w:sdtContent>/s, '').replace(/<\/w:sdtContent><\/w:sdt>$/, ''),
    );
    const healed = await update(bare);
    assert.deepEqual([actions(healed), healed.summary.healed], [['bieu-do/chi drawn-anew'], 1]);
    assert.match(partText(healed.bytes, DOCUMENT), /khopso-block:bieu-do\/chi"(?:(?!<\/w:sdt>).)*<c:chart/s);
    assert.deepEqual(await complaints(healed.bytes, 'docx'), []);
  });
});
