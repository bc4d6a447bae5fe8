/** Shares that miss by rounding alone are notes; a slip in one is an error. */
import { strict as assert } from 'node:assert';
import { examined, type Examined, type Typed } from '../../../test/support/typed-sheet';

const HEAD = ['Chỉ tiêu', 'Giá trị (tỷ đồng)', 'Cơ cấu (%)'];

/** What is said of the column of shares: code and cell. */
const said = ({ findings }: Examined): string[] =>
  findings.filter(({ check }) => check === 'ratio-equals-quotient').map(({ code, at }) => `${code} ${at.cell}`);

/** Three sectors of 100,000, their parts, and the share of each as it is typed. */
function sheet(shares: readonly Typed[]): Examined {
  const amounts: readonly (readonly [string, number])[] = [
    ['TỔNG SỐ', 100_000],
    ['1. Nông nghiệp', 32_739],
    ['a) Trồng trọt', 2_049],
    ['b) Chăn nuôi', 26_184],
    ['c) Thủy sản', 3_942],
    ['d) Lâm nghiệp', 564],
    ['2. Công nghiệp', 30_120],
    ['3. Dịch vụ', 37_141],
  ];
  return examined({
    rows: [['CƠ CẤU KINH TẾ'], HEAD, ...amounts.map(([name, value], at) => [name, value, shares[at] ?? ''])],
  });
}

describe('reading/relations: adjusted shares', () => {
  it('a share that was moved by one unit so that its group adds up is a note', () => {
    assert.deepEqual(said(sheet([100, 32.74, 2.05, 26.18, 3.95, 0.56, 30.12, 37.14])), ['within-rounding C7']);
  });

  it('where the group does not add up with it, it is an error', () => {
    assert.deepEqual(said(sheet([100, 32.74, 2.05, 26.18, 3.93, 0.56, 30.12, 37.14])), ['mismatch C7']);
  });

  it('a share that is right as its cell shows it is a note, whatever is stored', () => {
    const shown = (value: number): Typed => ({ value, format: '0.0' });
    const shares = [100, 32.739, 2.049, 26.184, 3.9411, 0.564, 30.12, 37.141].map(shown);
    assert.deepEqual(said(sheet(shares)), ['within-rounding C7']);
    const off = [100, 32.739, 2.049, 26.184, 3.8411, 0.564, 30.12, 37.141].map(shown);
    assert.deepEqual(said(sheet(off)), ['mismatch C7']);
  });

  it('a computed sum of shares takes over what was cut off of one of them', () => {
    const share = (row: number, value: number): Typed => ({ value, formula: `B${String(row)}/$B$3*100` });
    const lines = [32_741, 6_557, 9_012, 8_100, 9_072, 67_259, 30_120, 20_018, 17_121];
    const rows = (typed: number): Examined =>
      examined({
        rows: [
          ['CƠ CẤU KINH TẾ'],
          HEAD,
          ['TỔNG SỐ', 100_000, share(3, 100)],
          ...lines.map((value, at): Typed[] => {
            const own: Typed = [
              { value: 26.184 + typed, formula: 'SUM(C5:C8)' },
              typed,
              ...lines.slice(2).map((each, next) => share(next + 6, each / 1000)),
            ][at] as Typed;
            return [`${at % 5 === 0 ? String(at / 5 + 1) + '.' : '   -'} Ngành ${String(at)}`, value, own];
          }),
        ],
      });
    assert.deepEqual(said(rows(6.55)), ['within-rounding C4', 'truncated C5']);
    assert.deepEqual(said(rows(6.15)), ['mismatch C4', 'mismatch C5']);
  });
});
