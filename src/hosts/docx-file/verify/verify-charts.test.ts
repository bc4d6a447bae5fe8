import { strict as assert } from 'node:assert';
import { decimal } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import { editBlock, replaceOnce } from '../../../../test/support/edit-report';
import { reportWithCharts, sampleChart } from '../../../../test/support/sample-chart';
import { recordOf } from '../provenance/record';
import { writeReport } from '../write-report';
import type { Verification } from './verification';
import { verifyReport } from './verify-report';

const PART = 'word/charts/khopso-1.xml';
const chart = sampleChart('70067');
const document = reportWithCharts([chart]);

function facts(changed: Readonly<Record<string, string>> = {}): Fact[] {
  const text = recordOf(document)
    .figures.filter(({ format }) => format.kind !== 'derived')
    .map(({ fact, value }): [string, string] => [fact, value]);
  const drawn = chart.series.flatMap(({ factIds, values }) =>
    factIds.map((id, n): [string, string] => [id ?? '', values[n] ?? '']),
  );
  return [...new Map([...text, ...drawn, ...Object.entries(changed)])]
    .filter(([, value]) => value !== '')
    .map(([id, value]) => ({
      id,
      form: null,
      table: 0,
      line: '',
      key: null,
      label: '',
      measure: 'actual',
      value: decimal(value),
      decimals: 0,
      standing: 'exact',
      unit: null,
      at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'C9' },
      written: 'number',
    }));
}

const books = [
  { file: 'tai-chinh.xlsx', sha256: 'a'.repeat(64) },
  { file: 'thanh-tra.xlsx', sha256: 'b'.repeat(64) },
];
const report = (): Promise<Uint8Array> => writeReport(document, { epoch: 1_623_628_800 });
const verified = (bytes: Uint8Array, changed = {}): Verification => verifyReport(bytes, facts(changed), books);

describe('hosts/docx-file/verify/charts', () => {
  it('proves a chart, restyled or not, and one that was taken out', async () => {
    const bytes = await report();
    const restyled = replaceOnce(bytes, '<c:gapWidth val="80"/>', '<c:gapWidth val="9"/>', PART);
    const out = editBlock(bytes, chart.id, (xml) => xml.replace(/<w:r><w:drawing>.*<\/w:drawing><\/w:r>/, ''));
    for (const each of [bytes, restyled, out])
      assert.deepEqual([verified(each).holds, verified(each).charts], [true, []]);
  });

  it("names each figure of a chart that is not its cell's", async () => {
    const bytes = await report();
    const plan = 'budget-expenditure.investment.plan';
    const changed = verified(bytes, { [plan]: '65233' });
    assert.deepEqual(
      [changed.holds, changed.charts],
      [false, [{ block: chart.id, fact: plan, shown: '65232', now: '65233' }]],
    );
    assert.deepEqual(verified(bytes, { [plan]: '' }).charts, [
      { block: chart.id, fact: plan, shown: '65232', now: null },
    ]);
    const drawn = verified(replaceOnce(bytes, '<c:v>65232</c:v>', '<c:v>99999</c:v>', PART));
    assert.deepEqual(drawn.charts, [{ block: chart.id, fact: plan, shown: '99999', now: '65232' }]);
  });

  it('says when a chart shows more or fewer figures than were drawn', async () => {
    const fewer = replaceOnce(await report(), '<c:pt idx="0"><c:v>65232</c:v></c:pt>', '', PART);
    assert.deepEqual(verified(fewer).charts, [{ block: chart.id, fact: null, shown: null, now: null }]);
  });
});
