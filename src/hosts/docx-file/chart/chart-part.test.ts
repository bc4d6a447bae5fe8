import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { complaints } from '../../../../test/support/open-xml-validator';
import { reportWithCharts, sampleChart } from '../../../../test/support/sample-chart';
import { traceReport, writeReport } from '..';
import { openReport } from '../document/open-report';
import { chartXml, numberFormat } from './chart-part';

const epoch = 1625616000;
const two = [sampleChart('70067'), sampleChart('70067', 'bieu-do/khac', 'Biểu đồ "khác" & <hai>')];

describe('hosts/docx-file/chart', function () {
  this.timeout(60_000);

  it('writes native charts that the schema accepts, the same bytes twice', async () => {
    const bytes = await writeReport(reportWithCharts(two), { epoch });
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    assert.deepEqual(bytes, await writeReport(reportWithCharts(two), { epoch }));
    const parts = unzipSync(bytes);
    assert.deepEqual(
      Object.keys(parts).filter((name) => name.startsWith('word/charts/')),
      ['word/charts/khopso-1.xml', 'word/charts/khopso-2.xml'],
    );
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    assert.deepEqual(
      [...main.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]),
      ['1', '2'],
    );
    for (const [, id] of main.matchAll(/<c:chart [^>]*r:id="([^"]+)"/g))
      assert.ok(relations.includes(`Id="${String(id)}"`));
    assert.match(main, /descr="Chi ngân sách: dự toán và ước thực hiện \(triệu đồng\)\. Chi đầu tư &lt;phát triển/);
    const none = unzipSync(await writeReport(reportWithCharts([]), { epoch }));
    assert.equal(
      Object.keys(none).some((name) => name.includes('chart')),
      false,
    );
  });

  it('caches every value exactly and leaves out what is not there', () => {
    const block = sampleChart('70067.25');
    const gap = { ...block, series: [{ name: 'a', values: ['1', null], factIds: ['f', null] }] };
    assert.match(chartXml(block), /<c:pt idx="1"><c:v>70067\.25<\/c:v>/);
    assert.match(chartXml(block), /Chi đầu tư &lt;phát triển&gt;/);
    assert.match(chartXml(gap), /<c:ptCount val="2"\/><c:pt idx="0"><c:v>1<\/c:v><\/c:pt><\/c:numCache>/);
    assert.deepEqual([numberFormat(block), numberFormat(gap)], ['[$-42A]#,##0.00', '[$-42A]#,##0']);
  });

  it('is remembered by caption, digest and facts, and not as figures of the text', async () => {
    const bytes = await writeReport(reportWithCharts(two), { epoch });
    const block = openReport(bytes).record.blocks.find(({ id }) => id === 'bieu-do/khac');
    assert.deepEqual(block?.paragraphs, [['Biểu đồ "khác" & <hai>']]);
    assert.equal(
      block.chart?.sha256,
      createHash('sha256')
        .update(unzipSync(bytes)['word/charts/khopso-2.xml'] ?? '')
        .digest('hex'),
    );
    assert.deepEqual(
      block.chart.facts,
      ['investment.plan', 'recurrent.plan', 'investment.actual', 'recurrent.actual'].map(
        (name) => `budget-expenditure.${name}`,
      ),
    );
    assert.deepEqual(
      traceReport(bytes).figures.map(({ fact }) => fact),
      traceReport(await writeReport(reportWithCharts([]), { epoch })).figures.map(({ fact }) => fact),
    );
  });
});
