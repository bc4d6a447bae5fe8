/** Plan against actual of the budget's sheets as charts: only lines that have both, all in one unit. */
import { toText } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import type { ChartBlock } from '../core/report-document';

interface ChartPlan {
  readonly form: string;
  readonly id: string;
  readonly title: string;
  /** Keys of the form's lines in the order of the columns, each with a name short enough to stand below its column. */
  readonly lines: Readonly<Record<string, string>>;
}

const CHARTS: readonly ChartPlan[] = [
  {
    form: 'budget-expenditure',
    id: 'bieu-do/chi-ngan-sach',
    title: 'Chi ngân sách: dự toán và ước thực hiện',
    lines: { investment: 'Chi đầu tư phát triển', recurrent: 'Chi thường xuyên', contingency: 'Dự phòng ngân sách' },
  },
  {
    form: 'budget-revenue',
    id: 'bieu-do/thu-ngan-sach',
    title: 'Thu ngân sách: dự toán và ước thực hiện',
    lines: {
      'total-revenue': 'Tổng thu',
      domestic: 'Thu nội địa',
      'taxes-fees': 'Thu thuế, phí, lệ phí',
      'domestic-share': 'Thu nội địa được hưởng',
      transfers: 'Thu bổ sung từ ngân sách cấp trên',
      'total-share': 'Tổng thu được hưởng',
    },
  },
];

/** One line would be no comparison of lines. */
const FEWEST_LINES = 2;

interface Pair {
  readonly name: string;
  readonly plan: Fact;
  readonly actual: Fact;
}

function pairsOf(chart: ChartPlan, reading: Reading): Pair[] {
  const facts = reading.facts.filter((fact) => fact.form === chart.form);
  const find = (key: string, measure: string): Fact | undefined =>
    facts.find((fact) => fact.key === key && fact.measure === measure);
  const pairs = Object.entries(chart.lines).flatMap(([key, name]): Pair[] => {
    const plan = find(key, 'plan');
    const actual = find(key, 'actual');
    return plan && actual ? [{ name, plan, actual }] : [];
  });
  const unit = pairs[0]?.actual.unit?.text;
  return pairs.filter(({ plan, actual }) => plan.unit?.text === unit && actual.unit?.text === unit);
}

function chartOf(chart: ChartPlan, reading: Reading): ChartBlock | null {
  const pairs = pairsOf(chart, reading);
  if (pairs.length < FEWEST_LINES) return null;
  const series = (name: string, of: (pair: Pair) => Fact): ChartBlock['series'][number] => ({
    name,
    values: pairs.map((pair) => toText(of(pair).value)),
    factIds: pairs.map((pair) => of(pair).id),
  });
  return {
    type: 'chart',
    id: chart.id,
    title: chart.title,
    unit: pairs[0]?.actual.unit?.text ?? '',
    categories: pairs.map(({ name }) => name),
    series: [series('Dự toán năm', ({ plan }) => plan), series('Ước thực hiện', ({ actual }) => actual)],
  };
}

/** `forms`: the forms that the report annexes; others get no chart. */
export function budgetCharts(reading: Reading, forms: readonly string[]): ChartBlock[] {
  return CHARTS.filter(({ form }) => forms.includes(form)).flatMap((chart) => chartOf(chart, reading) ?? []);
}
