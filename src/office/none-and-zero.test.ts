/** Zero, none and missing are three things, and what the line's own figures give is computed. */
import { strict as assert } from 'node:assert';
import { narrativeReading, type NarrativeSpec } from '../../test/support/narrative-reading';
import { seedFacts } from '../../test/support/seed-facts';
import { catalogue } from '../forms';
import { readable } from '../narrative';
import { composeReport, describeGap, profiles, readOwnReport, type Composition, type Profile } from '.';

const town = profiles.find(({ id }) => id === 'town-six-months') as Profile;

/** The report over the seed's figures, some of them changed, some taken out, some "-". */
function composed(
  changed: Readonly<Record<string, string>>,
  without: (name: string) => boolean = () => false,
  none: readonly string[] = [],
): Composition {
  const kept = Object.entries(seedFacts.facts ?? {}).filter(([name]) => !without(name) && !none.includes(name));
  const spec: NarrativeSpec = { ...seedFacts, relations: [], facts: { ...Object.fromEntries(kept), ...changed }, none };
  return composeReport(narrativeReading(spec), town, { period: '2021-H1', sheets: false });
}

const text = ({ document }: Composition): string =>
  document.blocks.map((block) => (block.type === 'paragraph' ? readable(block.content) : '')).join('\n');

/** The same line in every measure. */
const zeros = (part: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(seedFacts.facts ?? {})
      .filter(([name]) => name.includes(part))
      .map(([name, own]) => [name, own.replace(/^~?\S+/, '0')]),
  );

describe('zero, none and missing', () => {
  it('says "không phát sinh" of what there was none of, and still compares it', () => {
    const said = text(
      composed({
        ...zeros('citizen-reception total'),
        ...zeros('petition-channels total'),
        ...zeros('livestock-disease'),
        ...zeros('project-appraisals'),
        ...zeros('administration'),
        ...zeros('inspection'),
      }),
    );
    assert.match(
      said,
      /Công tác tiếp công dân: không phát sinh lượt tiếp, so với cùng kỳ năm 2020 giảm 13 lượt \(0\/13 lượt\)\./,
    );
    assert.match(
      said,
      /không phát sinh đơn phải tiếp nhận, giải quyết, so với cùng kỳ năm 2020 giảm 74 đơn \(0\/74 đơn\)\./,
    );
    assert.match(said, /Trong 6 tháng đầu năm không phát sinh dịch bệnh trên vật nuôi\./);
    assert.match(said, /không phát sinh dự án sản xuất, kinh doanh phải phối hợp thẩm định/);
    assert.match(said, /không phát sinh trường hợp tinh giản biên chế/);
    assert.match(said, /Qua thanh tra không phát sinh khoản thu hồi vào ngân sách\./);
  });

  it('takes "-" for none: data, no number, and no gap', () => {
    const none = ['inspection recovered actual', 'budget-revenue transfers percent-of-plan'];
    const { gaps, ...composition } = composed({}, () => false, none);
    assert.deepEqual(
      gaps.filter(({ code }) => code === 'missing-figure').map(({ data }) => data['label']),
      [],
    );
    assert.match(text({ gaps, ...composition }), /không có số để so với dự toán/);
    assert.match(text({ gaps, ...composition }), /Qua thanh tra không phát sinh khoản thu hồi vào ngân sách\./);
  });

  it('computes a percentage and a growth whose operands are there, and says so', () => {
    const plan = 'budget-expenditure total plan';
    const composition = composed(
      { [plan]: '200000 triệu đồng', 'budget-expenditure total actual': '92000 triệu đồng' },
      (name) => name.startsWith('budget-expenditure total percent-of-plan'),
    );
    assert.match(text(composition), /ước thực hiện 92\.000 triệu đồng, đạt 46,0% dự toán/);
    assert.deepEqual(
      composition.computed.map((finding) => describeGap(finding, 'vi')),
      [
        'Tính từ số liệu của biểu, không ô nào ghi: Tổng chi ngân sách, so với dự toán, 46,0% (từ so-lieu.xlsx, budget-expenditure, ô ' +
          `${composition.computed[0]?.at.cell ?? ''}).`,
      ],
    );
    assert.deepEqual(composed({}).computed, []);
  });

  it('says of a quotient by nothing that it cannot be worked out, not that a figure lacks', () => {
    const of = (column: string): string => `{ form: budget-expenditure, line: total, column: ${column} }`;
    const front = `keep: có\nfigures:\n  tong_chi: ${of('actual')}\n  du_toan: ${of('plan')}`;
    const text = `---\n${front}\n---\nĐạt {{ tong_chi | ty_le: du_toan | phan_tram: 1 }} dự toán.`;
    const { report: own, faults } = readOwnReport([{ name: 'passages/ty-le.md', text }], catalogue);
    assert.deepEqual(
      faults.map(({ data }) => data['problem']),
      [],
    );
    const facts = {
      'budget-expenditure total actual': '92 triệu đồng',
      'budget-expenditure total plan': '0 triệu đồng',
    };
    const { gaps } = composeReport(narrativeReading({ facts }), town, { period: '2021-H1', sheets: false, own });
    const said = gaps.filter(({ data }) => data['passage'] === 'ty-le');
    assert.deepEqual(
      said.flatMap((gap) => [describeGap(gap, 'vi'), describeGap(gap, 'en')]),
      [
        'Báo cáo có chỗ không tính được: total, số để so sánh bằng 0.',
        'A figure of the report cannot be worked out: total, số để so sánh bằng 0.',
      ],
    );
  });
});
