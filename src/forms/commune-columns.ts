/**
 * The commune's disclosure forms split every column once more (Biểu 114: revenue on the area and what the commune keeps; Biểu
 * 115: all, investment, recurrent). [G]: the tables are not at hand. Known where met, not on blank sheets.
 */
import type { FormColumn, FormRelation } from '../core/form';

const TOPS = {
  plan: ['Dự toán năm', 'Dự toán'],
  actual: [
    'Ước thực hiện',
    'Ước thực hiện quý',
    'Ước thực hiện 6 tháng',
    'Ước thực hiện quý/6 tháng/năm',
    'Thực hiện',
    'Thực hiện quý',
    'Thực hiện 6 tháng',
    'Quyết toán',
  ],
  'percent-of-plan': [
    'So sánh (%)',
    'So sánh',
    'So sánh ước thực hiện với dự toán (%)',
    'So sánh thực hiện với dự toán (%)',
    'Tỷ lệ (%)',
  ],
} as const;

type Top = keyof typeof TOPS;

/** Heading paths of one column: each name of its group with each of its own. */
const paths = (top: Top, leaves: readonly string[]): readonly string[] =>
  TOPS[top].flatMap((above) => leaves.map((leaf) => `${above} ${leaf}`));

function part(top: Top, name: string, leaves: readonly string[]): FormColumn {
  const percent = top === 'percent-of-plan' ? ({ unit: '%', additive: false, rounded: true } as const) : {};
  return {
    key: `${top}-${name}`,
    role: 'measure',
    measure: `${top}-${name}`,
    headings: paths(top, leaves),
    printed: false,
    ...percent,
  };
}

/** The same columns, the split ones known beside them: `whole` is what the first of a split group is called. */
function withParts(
  columns: readonly FormColumn[],
  whole: readonly string[],
  parts: readonly (readonly [name: string, leaves: readonly string[]])[],
): readonly FormColumn[] {
  const tops = Object.keys(TOPS) as Top[];
  return [
    ...columns.map((column) =>
      tops.some((top) => top === column.key)
        ? { ...column, headings: [...column.headings, ...paths(column.key as Top, whole)] }
        : column,
    ),
    ...tops.flatMap((top) => parts.map(([name, leaves]) => part(top, name, leaves))),
  ];
}

/** Biểu 114: "Thu NSNN" is the column itself, "Thu NSX" what the commune keeps of it. */
export const withCommuneRevenue = (columns: readonly FormColumn[]): readonly FormColumn[] =>
  withParts(
    columns,
    ['Thu NSNN', 'NSNN', 'Thu ngân sách nhà nước'],
    [['share', ['Thu NSX', 'NSX', 'Thu ngân sách xã']]],
  );

/** Biểu 115: "Tổng số" is the column itself, then investment and recurrent spending, which make it up. */
export const withCommuneExpenditure = (columns: readonly FormColumn[]): readonly FormColumn[] =>
  withParts(
    columns,
    ['Tổng số', 'Tổng'],
    [
      ['investment', ['Đầu tư phát triển', 'Chi đầu tư phát triển', 'ĐTPT', 'XDCB']],
      ['recurrent', ['Thường xuyên', 'Chi thường xuyên', 'TX']],
    ],
  );

export const communeRevenueRelations: readonly FormRelation[] = [
  { over: 'columns', formula: 'percent-of-plan-share=actual-share/plan-share×100' },
  { over: 'columns', formula: 'plan-share≤plan' },
  { over: 'columns', formula: 'actual-share≤actual' },
];

export const communeExpenditureRelations: readonly FormRelation[] = [
  { over: 'columns', formula: 'plan=plan-investment + plan-recurrent' },
  { over: 'columns', formula: 'actual=actual-investment + actual-recurrent' },
  { over: 'columns', formula: 'percent-of-plan-investment=actual-investment/plan-investment×100' },
  { over: 'columns', formula: 'percent-of-plan-recurrent=actual-recurrent/plan-recurrent×100' },
];
