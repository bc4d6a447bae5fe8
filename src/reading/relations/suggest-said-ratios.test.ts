/** So many of one for each of the other, as a heading says it. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const SCHOOLS: Typed[][] = [
  [1, 'Trường A', 12, 315, 26.3],
  [2, 'Trường B', 9, 225, 25],
  [3, 'Trường C', 25, 830, 33.2],
  [4, 'Trường D', 20, 676, 33.8],
  [5, 'Trường E', 15, 497, 33.1],
  [6, 'Trường G', 18, 944, 39.3],
  [7, 'Trường H', 24, 697, 38.7],
];
const told = (mean: string): string[] =>
  examined({
    rows: [['QUY MÔ TRƯỜNG LỚP'], ['STT', 'Tên trường', 'Số lớp', 'Số học sinh', mean], ...SCHOOLS],
  }).accused.map((each) => each.split(/[ :]/u)[1] ?? '');

describe('reading: pupils of a class on average', () => {
  it('are what the heading divides: classes of two schools that changed places are told', () => {
    for (const heading of ['Bình quân học sinh/lớp', 'Học sinh/lớp', 'Số học sinh bình quân/lớp', 'Học sinh trên lớp'])
      assert.deepEqual(told(heading), ['E8', 'E9'], heading);
  });
});
