/** What every sentence becomes when the figures change: a table of changes, and the text of each as a readable golden. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passages } from '../../src/narrative';
import { textOf } from '../support/passage-case';

const GOLDEN = join(__dirname, 'changed-figures.txt');

type Changes = Readonly<Record<string, string | null>>;
/** What changed, the passage, the form its lines belong to, "line measure" -> figure with its unit; `null` removes it. */
type Row = readonly [what: string, passage: string, form: string, changes: Changes];

const zeros = (line: string, measures: readonly string[]): Changes => Object.fromEntries(measures.map((measure) => [`${line} ${measure}`, '0']));
const MS = ['ms-1', 'ms-2', 'ms-3'];

const TABLE: readonly Row[] = [
  ['a rise turned into a fall; no change at all', 'retail-industry', 'retail-industry', { 'retail growth': '~-25.35 %', 'industry growth': '~0 %' }],
  ['nothing sold: 0, -100%, 0% of the plan', 'retail-industry', 'retail-industry', { 'retail actual': '0 tỷ đồng', 'retail growth': '~-100 %', 'retail percent-of-plan': '~0 %' }],
  ['no prior year', 'retail-industry', 'retail-industry', { 'retail growth': null }],
  ['a plan of zero gives no percentage', 'retail-industry', 'retail-industry', { 'retail percent-of-plan': null }],
  ['exactly the plan; two and a half times the plan', 'retail-industry', 'retail-industry', { 'retail percent-of-plan': '~100 %', 'industry percent-of-plan': '~250.5 %' }],
  ['hardly a change; hardly short of the plan', 'retail-industry', 'retail-industry', { 'retail growth': '~0.004 %', 'industry growth': '~-0.00000001 %', 'retail percent-of-plan': '~99.9996 %', 'industry percent-of-plan': '~99.99999999 %' }],
  ['pasted results with all their digits', 'retail-industry', 'retail-industry', { 'retail actual': '1694.3333333333333 tỷ đồng', 'retail growth': '~25.349999999999998 %', 'retail percent-of-plan': '~51.712345678901 %' }],
  ['đồng and triệu đồng instead of tỷ', 'retail-industry', 'retail-industry', { 'retail actual': '1694000000000 đồng', 'industry actual': '275300 triệu đồng' }],
  ['a loss', 'retail-industry', 'retail-industry', { 'retail actual': '-12 tỷ đồng', 'retail percent-of-plan': '~-3.5 %' }],
  ['one part of two', 'budget-revenue', 'budget-revenue', { 'transfers-targeted actual': null }],
  ['no part at all', 'budget-revenue', 'budget-revenue', { 'transfers-targeted actual': null, 'transfers-balancing actual': null }],
  ['a part that is zero', 'budget-revenue', 'budget-revenue', { 'transfers-targeted actual': '0 triệu đồng', 'transfers-balancing actual': '66784 triệu đồng' }],
  ['a part above its whole while the other is missing', 'budget-revenue', 'budget-revenue', { 'transfers-targeted actual': null, 'transfers-balancing actual': '90000 triệu đồng' }],
  ['the share is above what it is a share of', 'budget-revenue', 'budget-revenue', { 'total-share actual': '200000 triệu đồng', 'domestic-share actual': '44500 triệu đồng' }],
  ['parts in tỷ, whole in triệu', 'budget-revenue', 'budget-revenue', { 'transfers-targeted actual': '15.784 tỷ đồng', 'transfers-balancing actual': '51000000000 đồng' }],
  ['a commune: 10 triệu is not 0,0 tỷ', 'budget-revenue', 'budget-revenue', { 'total-revenue actual': '10 triệu đồng', 'total-share actual': null, 'total-share percent-of-plan': null }],
  ['kinds of spending above the total', 'budget-expenditure', 'budget-expenditure', { 'total actual': '80000 triệu đồng' }],
  ['kinds of spending that are all of it', 'budget-expenditure', 'budget-expenditure', { 'total actual': '85777 triệu đồng' }],
  ['no reserve spent', 'budget-expenditure', 'budget-expenditure', { 'contingency actual': '0 triệu đồng', 'contingency percent-of-plan': '~0 %' }],
  ['investment above its plan', 'budget-expenditure', 'budget-expenditure', { 'investment percent-of-plan': '~123.3 %' }],
  ['more visits', 'citizen-reception', 'citizen-reception', { 'total ms-1': '18 lượt' }],
  ['as many visits', 'citizen-reception', 'citizen-reception', { 'total ms-1': '13 lượt' }],
  ['no visit', 'citizen-reception', 'citizen-reception', zeros('total', MS)],
  ['the office itself received nobody', 'citizen-reception', 'citizen-reception', zeros('own-office', [...MS, 'ms-4', 'ms-5', 'ms-6', 'ms-13', 'ms-14', 'ms-15'])],
  ['more received at fixed dates than in all', 'citizen-reception', 'citizen-reception', { 'own-office ms-15': '12 vụ việc' }],
  ['no petition', 'petitions', 'petition-channels', { ...zeros('total', ['ms-1', 'ms-2', 'ms-4']) }],
  ['kinds above the sum; kinds below it', 'petitions', 'petition-channels', { 'total ms-2': '5 đơn', 'own-office ms-4': '2 đơn' }],
  ['complaints, denunciations and proposals', 'petitions', 'petition-channels', { 'total ms-2': '9 đơn', 'total ms-3': '12 đơn', 'total ms-4': '50 đơn' }],
  ['kinds unknown', 'petitions', 'petition-channels', { 'total ms-2': null, 'total ms-4': null }],
  ['above the plan, below last year', 'crops', 'crops', { 'grain-total percent-of-plan': '~104 %', 'grain-total percent-of-prior': '~96.2 %' }],
  ['no maize; rice in tạ', 'crops', 'crops', { 'maize production': null, 'maize yield': null, 'rice production': '16057.7 tạ' }],
  ['one anniversary', 'anniversaries', 'anniversaries', { 'party-founding count': null }],
  ['counts of one, nine, ten and none', 'broadcasts', 'broadcasts', { 'programmes count': '1 chương trình', 'news count': '9 tin', 'features count': '0 bài' }],
  ['ten of ten', 'reform-rank', 'administration', { 'par-rank count': '10 hạng' }],
  ['million instead of đồng', 'inspection-recovery', 'inspection', { 'recovered actual': '118.05 triệu đồng' }],
  ['above a billion đồng', 'inspection-recovery', 'inspection', { 'recovered actual': '1234567890 đồng' }],
];

function written([what, id, form, changes]: Row): string {
  const passage = passages.find((each) => each.id === id);
  assert.ok(passage, id);
  const named = Object.fromEntries(Object.entries(changes).map(([name, value]) => [`${form} ${name}`, value]));
  const given = Object.entries(named).map(([name, value]) => `  ${name} = ${value ?? 'không có'}`);
  return [`## ${id}: ${what}`, ...given, textOf(passage, named), `rút gọn: ${textOf(passage, named, 'short')}`, ''].join('\n');
}

describe('sentences over changed figures', () => {
  it('read as their golden text', () => {
    const actual = TABLE.map(written).join('\n');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, actual);
    assert.equal(actual, readFileSync(GOLDEN, 'utf8'));
  });

  it('are never empty, broken, a rise or fall of nothing, or more digits than anybody typed', () => {
    for (const row of TABLE) {
      const text = written(row).split('\n').filter((line) => line !== '' && !/^(?:##| {2})/.test(line));
      for (const line of text) {
        assert.doesNotMatch(line, /undefined|NaN|\{\{| {2}|\( *\)|,,|;;|\.\.| [,;.]/, row[0]);
        assert.doesNotMatch(line, /(?:tăng|giảm|vượt) 0(?:,0+)?(?![,\d])|,\d{7}/, row[0]);
      }
    }
  });
});
