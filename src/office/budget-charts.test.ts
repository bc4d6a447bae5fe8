import { strict as assert } from 'node:assert';
import { narrativeReading, type FactLines } from '../../test/support/narrative-reading';
import { composeReport, profiles, type Profile } from '.';
import { budgetCharts } from './budget-charts';

const forms = ['budget-revenue', 'budget-expenditure'];
const charts = (facts: FactLines, of = forms): ReturnType<typeof budgetCharts> =>
  budgetCharts(narrativeReading({ facts }), of);
const spending: FactLines = {
  'budget-expenditure investment plan': '65232 triệu đồng',
  'budget-expenditure investment actual': '15199.5 triệu đồng',
  'budget-expenditure recurrent plan': '135264 triệu đồng',
  'budget-expenditure recurrent actual': '70067 triệu đồng',
  'budget-expenditure contingency actual': '328 triệu đồng',
};

describe('profiles/budget-charts', () => {
  it('draws the lines that have both a plan and an actual, with their exact figures and facts', () => {
    const [chart, ...more] = charts(spending);
    assert.deepEqual(more, []);
    assert.deepEqual(chart?.categories, ['Chi đầu tư phát triển', 'Chi thường xuyên']);
    assert.equal(chart.unit, 'triệu đồng');
    assert.deepEqual(
      chart.series.map(({ name, values }) => [name, ...values]),
      [
        ['Dự toán năm', '65232', '135264'],
        ['Ước thực hiện', '15199.5', '70067'],
      ],
    );
    assert.deepEqual(chart.series[1]?.factIds, [
      'budget-expenditure.investment.actual',
      'budget-expenditure.recurrent.actual',
    ]);
  });

  it('draws nothing for one line, for lines of different units, and for forms that are not annexed', () => {
    assert.deepEqual(charts({ ...spending, 'budget-expenditure recurrent plan': '135 tỷ đồng' }), []);
    assert.deepEqual(
      charts({
        'budget-revenue transfers plan': '135190 triệu đồng',
        'budget-revenue transfers actual': '66784 triệu đồng',
      }),
      [],
    );
    assert.deepEqual(charts(spending, ['budget-revenue']), []);
  });

  it('stands as an annex of full reports, not of short ones nor where sheets are not annexed', () => {
    const reading = narrativeReading({ facts: spending });
    const annexes = (id: string, sheets = true): string[] =>
      composeReport(reading, profiles.find((each) => each.id === id) as Profile, { sheets }).document.annexes.map(
        (annex) => annex.id,
      );
    assert.ok(annexes('town-six-months').includes('bieu-do'));
    assert.equal(annexes('town-six-months-short').includes('bieu-do'), false);
    assert.equal(annexes('town-six-months', false).includes('bieu-do'), false);
  });
});
