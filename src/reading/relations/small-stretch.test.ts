/** Breaks that the sheet may mean: years in which something unlisted was counted, and means of rates. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

/** What is said and where: "warning E11". */
const told = (...rows: readonly (readonly Typed[])[]): string[] =>
  examined({ rows })
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ severity, at }) => `${severity} ${at.cell}`);

const years = (by: Readonly<Record<number, number>>): string[] => {
  const lines = Array.from({ length: 24 }, (_, at): Typed[] => {
    const parts = [279 + at * 31.3, 813 + at * 57.1, 1091 - at * 3.7];
    const total = parts.reduce((sum, part) => sum + part, by[at] ?? 0);
    return [String(1990 + at), ...parts, total].map((each) =>
      typeof each === 'number' ? Math.round(each * 10) / 10 : each,
    );
  });
  return told(['PHÁT THẢI'], ['Năm', 'Khí', 'Dầu', 'Than', 'Tổng'], ...lines);
};

describe('reading: breaks that may be meant', () => {
  it('are a stretch of years that miss by little', () => {
    const stretch = years({ 8: 2.1, 9: -3.4, 10: 2.7, 11: 5.2, 12: -4.1 });
    assert.deepEqual(stretch, ['warning E11', 'warning E12', 'warning E13', 'warning E14', 'warning E15']);
  });

  it('are none here and there, nor by much', () => {
    assert.deepEqual(years({ 3: 3.3, 9: 3.3, 10: -4.1, 15: 5.2 }), ['error E6', 'error E12', 'error E13', 'error E18']);
    const far = years({ 8: 210, 9: -340, 10: 270, 11: 520, 12: -410 });
    assert.deepEqual(far, ['error E11', 'error E12', 'error E13', 'error E14', 'error E15']);
  });

  it('are the mean of a rate, which weighs it by what it is of', () => {
    const mean = (heading: string): string[] =>
      told(
        ['QUAN TRẮC'],
        ['Trạm', 'Nồng độ', 'Số lần đo', heading],
        ['A', 41, 57, 93.44],
        ['B', 27, 46, 75.41],
        ['C', 38, 12, 50],
        ['D', 40, 60, 98.36],
        ['Bình quân', 36.5, 43.75, 85.21],
      );
    assert.deepEqual(mean('Tỷ lệ đạt (%)'), ['warning D7']);
    assert.deepEqual(mean('Nồng độ cao nhất'), ['error D7']);
  });
});
