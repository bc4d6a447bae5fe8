/** A column of last year's figures that is rounded otherwise than last year's own report. */
import { strict as assert } from 'node:assert';
import type { Typed } from '../support/typed-sheet';
import { heldBeside } from '../support/beside-books';

const NOW = '9 tháng năm 2026';
const THEN = '9 tháng năm 2025';

/** Unit, last year's figures in this year's sheet, and as last year's own report has them. */
function found(unit: string, now: readonly number[], then: readonly number[]): readonly string[] {
  const names = ['Bán lẻ', 'Công nghiệp', 'Xây dựng'];
  const lines = (of: readonly number[], place: (value: number) => Typed[]): Typed[][] =>
    of.map((value, at) => [String(at + 1), names[at] ?? '', unit, ...place(value)]);
  return heldBeside(
    { period: NOW, lines: lines(now, (value) => [value + 7, value]) },
    { period: THEN, lines: lines(then, (value) => [value, value - 3]) },
  ).found;
}

describe("sheets: last year's column, rounded", () => {
  it('holds within the digits that are printed', () => {
    assert.deepEqual(found('tỷ đồng', [84.5, 77.3, 12.1], [84.46, 77.34, 12.06]), []);
    assert.deepEqual(found('tấn', [845, 1290], [844.6, 1290.2]), []);
    assert.deepEqual(found('tỷ đồng', [84.5, 77.3], [84.4567, 77.345]), []);
    assert.deepEqual(found('tấn', [845, 27.5], [844.6, 27.5]), [], 'each by its own digits');
  });

  it('accuses what no rounding explains', () => {
    assert.deepEqual(found('tỷ đồng', [84.6, 77.3], [84.46, 77.34]), ['error prior-mismatch E5']);
    assert.deepEqual(found('tấn', [845, 1290], [844.4, 1290.2]), ['error prior-mismatch E5']);
    assert.deepEqual(found('con', [845, 1290], [844, 1290]), ['error prior-mismatch E5']);
  });

  it('holds where last year printed fewer digits, too', () => {
    assert.deepEqual(found('tỷ đồng', [84.46, 77.34], [84.5, 77.3]), []);
    assert.deepEqual(found('tỷ đồng', [84.46, 77.38], [84.5, 77.3]), ['error prior-mismatch E6']);
  });
});
