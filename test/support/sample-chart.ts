/** A chart for tests of the hosts that write and update it, and the sample report with it in an annex of its own. */
import type { ChartBlock, ReportDocument } from '../../src/core/report-document';
import { firstFigures, sampleReport, type SampleFigures } from './sample-report';

export function sampleChart(
  recurrent: string,
  id = 'bieu-do/chi',
  title = 'Chi ngân sách: dự toán và ước thực hiện',
): ChartBlock {
  const facts = (measure: string): string[] =>
    ['investment', 'recurrent'].map((line) => `budget-expenditure.${line}.${measure}`);
  return {
    type: 'chart',
    id,
    title,
    unit: 'triệu đồng',
    categories: ['Chi đầu tư <phát triển>', 'Chi thường xuyên'],
    series: [
      { name: 'Dự toán năm', values: ['65232', '135264'], factIds: facts('plan') },
      { name: 'Ước thực hiện', values: ['15199', recurrent], factIds: facts('actual') },
    ],
  };
}

export function reportWithCharts(charts: readonly ChartBlock[], figures: SampleFigures = firstFigures): ReportDocument {
  const report = sampleReport(figures);
  return charts.length === 0
    ? report
    : { ...report, annexes: [...report.annexes, { id: 'bieu-do', title: 'Biểu đồ', note: '', blocks: charts }] };
}
