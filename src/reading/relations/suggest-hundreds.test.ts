/** Shares that make a hundred. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const rows: readonly (readonly Typed[])[] = [
  ['CƠ CẤU KINH TẾ THEO HUYỆN (%)'],
  ['Huyện', 'Tổng số', 'Nông nghiệp', 'Công nghiệp', 'Dịch vụ'],
  ['Nghệ An', 100, 38.5, 35, 26.5],
  ['Cà Mau', 100, 36.2, 17.4, 46.4],
  ['Sơn La', 100, 39.2, 17.3, 43.5],
  ['Hưng Yên', 100, 44.9, 29.2, 25.9],
];

describe('shares of a hundred', () => {
  it('are asked across, and one that is wrong is found', () => {
    assert.deepEqual(examined({ rows }).accused, []);
    const wrong = rows.map((row) => [...row]);
    (wrong[4] as Typed[])[3] = 73.1;
    assert.deepEqual(examined({ rows: wrong }).accused, ['total-equals-parts/mismatch B5: C5 D5 E5']);
  });

  it('may miss it by what rounding each of them explains', () => {
    const rounded = rows.map((row) => [...row]);
    (rounded[4] as Typed[])[3] = 17.4;
    const { accused, findings } = examined({ rows: rounded });
    assert.deepEqual(accused, []);
    assert.deepEqual(
      findings.map(({ code, at }) => `${code} ${at.cell}`),
      ['within-rounding B5'],
    );
  });

  it('that make no hundred are none', () => {
    const other = rows.map((row, at) => (at < 2 ? row : [...row.slice(0, 4), 30 + at]));
    assert.deepEqual(examined({ rows: other }).accused, []);
  });
});
