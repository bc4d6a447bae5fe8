import { strict as assert } from 'node:assert';
import { complaints } from '../../../../test/support/open-xml-validator';
import { partText } from '../../../../test/support/package-parts';
import {
  blockXml,
  deleteBlock,
  editBlock,
  hasBlock,
  insertAfterBlock,
  ownParagraph,
  plainText,
  replaceOnce,
} from '../../../../test/support/edit-report';
import { firstFigures, sampleReport, type SampleFigures } from '../../../../test/support/sample-report';
import { readProvenance } from '../provenance/read';
import { writeReport } from '../write-report';
import { carryOver } from './carry-over';

const EPOCH = 1_623_628_800;
const NEXT = 1_655_164_800;
const figures: SampleFigures = {
  retail: '1900',
  growth: '12.16',
  plan: '53',
  spending: '98000',
  recurrent: '75000',
  visits: '10',
  change: '2',
};

function nextReport(): ReturnType<typeof sampleReport> {
  const report = sampleReport(figures, { period: '2022-H1', digest: 'c'.repeat(64) });
  return {
    ...report,
    frame: { ...report.frame, number: '', date: null, subject: 'Công tác chỉ đạo, điều hành 6 tháng đầu năm 2022' },
  };
}

describe('hosts/docx-file/carry-over', function () {
  this.timeout(60_000);

  it('keeps hand-written wording, fills the new figures in, renews the frame, and asks about words of the last period', async () => {
    let last = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    last = editBlock(last, 'trade/1', (xml) =>
      xml.replace('Tổng mức', 'Trong 6 tháng đầu năm 2021, nhờ kiểm soát dịch, tổng mức'),
    );
    last = deleteBlock(last, 'closing/1');
    last = insertAfterBlock(
      last,
      'spending/1',
      ownParagraph('Kế hoạch giai đoạn 2021-2025 tiếp tục được triển khai, quyết toán năm 2021 đúng hạn.'),
    );
    last = replaceOnce(last, '>Số: 05/BC-UBND<', '>Số: 87/BC-UBND<');
    const { bytes, summary } = await carryOver(last, nextReport(), { epoch: NEXT });
    const source = partText(bytes, 'word/document.xml');
    assert.equal(
      plainText(blockXml(bytes, 'trade/1')),
      'Trong 6 tháng đầu năm 2021, nhờ kiểm soát dịch, tổng mức bán lẻ hàng hóa ước thực hiện 1.900 tỷ đồng, tăng 12,16% so với cùng kỳ, đạt 53% kế hoạch.',
    );
    assert.equal(
      plainText(blockXml(bytes, 'reception/1')),
      'Toàn thị xã tiếp 10 lượt công dân, tăng 02 lượt so với cùng kỳ.',
    );
    assert.ok(!hasBlock(bytes, 'closing/1'));
    assert.ok(source.includes('quyết toán '));
    assert.deepEqual(
      summary.lastPeriod.map((one) => one.words),
      ['6 tháng đầu năm 2021', 'năm 2021'],
    );
    assert.match(source, />Số: {7}\/BC-UBND</);
    assert.match(source, /ngày … tháng … năm …/);
    assert.ok(
      source.includes('Công tác chỉ đạo, điều hành 6 tháng đầu năm 2022') &&
        !source.includes('điều hành 6 tháng đầu năm 2021'),
    );
    assert.match(partText(bytes, 'docProps/core.xml'), /2022<\/dc:title>.*2022-06-14T00:00:00Z/s);
    const record = readProvenance(partText(bytes, 'customXml/item1.xml'));
    assert.equal(record.period, '2022-H1');
    assert.ok(
      record.figures.filter((one) => one.at.file === 'tai-chinh.xlsx').every((one) => one.sha256 === 'c'.repeat(64)),
    );
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });

  it('gives what a new report would say where nobody edited anything', async () => {
    const last = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    const { bytes, summary } = await carryOver(last, nextReport(), { epoch: NEXT });
    assert.equal(
      plainText(partText(bytes, 'word/document.xml')),
      plainText(partText(await writeReport(nextReport(), { epoch: NEXT }), 'word/document.xml')),
    );
    assert.deepEqual(summary.lastPeriod, []);
    assert.ok(!partText(bytes, '[Content_Types].xml').includes('comments'));
  });
});
