/** Tables of rounded figures: what shows that they were rounded, so that their sums are no errors by a last digit. */
import { strict as assert } from 'node:assert';
import { read, type Value } from '../../test/support/claims-of';
import { verdictOf } from '../core/verdict';
import type { Reading } from '../core/reading';

const YEARS: readonly string[] = ['', 'Northern', 'Southern', 'Western', 'Eastern'];

/** Four columns that add up, but for the last, which misses by one. */
const body = (total: number): readonly (readonly Value[])[] => [
  ['Road', 4125, 5210, 6031, 7114],
  ['Rail', 2218, 1987, 2544, 2303],
  ['Water', 310, 415, 287, 366],
  ['Total', 6653, 7612, 8862, total],
];

const mismatches = (reading: Reading): number =>
  reading.relations.filter((relation) => {
    const verdict = verdictOf(reading.facts, relation);
    return verdict.status === 'fails' && verdict.code === 'mismatch';
  }).length;

describe('reading: tables of rounded figures', () => {
  it('are those in thousands and millions, said in English anywhere', () => {
    for (const unit of ['($ millions)', 'in thousands of dollars', "£'000", '(Long tons, thousands)'])
      assert.equal(mismatches(read([['Freight by mode'], [], [unit], [], YEARS, ...body(9784)])), 0, unit);
    assert.equal(mismatches(read([['Freight by mode (thousands of tons)'], [], YEARS, ...body(9784)])), 0);
    const heads = YEARS.map((head) => (head === '' ? '' : `${head} $ thousands`));
    assert.equal(mismatches(read([['Freight by mode'], heads, ...body(9784)])), 0);
  });

  it('miss by no more than rounding explains', () => {
    assert.ok(mismatches(read([['Freight by mode'], [], ['($ millions)'], [], YEARS, ...body(9884)])) > 0);
    assert.ok(mismatches(read([['Freight by mode'], YEARS, ...body(9784)])) > 0);
  });

  it('have one part with a fraction among whole numbers', () => {
    const rows: Value[][] = body(9783).map((row) => [...row]);
    (rows[2] as Value[])[4] = 0.4;
    (rows[3] as Value[])[4] = 9417;
    assert.equal(mismatches(read([['Freight by mode'], YEARS, ...rows])), 0);
  });

  it('hold multiples of three alone, as counts of people rounded at random', () => {
    const counts = [402, 1263, 717, 3309, 894, 561, 2448, 1707, 639, 981, 1152, 333, 4206];
    const total = counts.reduce((sum, count) => sum + count, 0);
    const rows = (last: number): Value[][] => [
      ['Region', 'Census 2012', 'Census 2013'],
      ...counts.map((count, at): Value[] => [`Region ${String.fromCharCode(65 + at)}`, count, count + 3 * (at + 1)]),
      ['Total', total, total + 273 + last],
    ];
    assert.equal(mismatches(read(rows(3))), 0);
    assert.ok(mismatches(read(rows(600))) > 0);
  });

  it('say what they are measured in before the number of a note', () => {
    const rows = (note: string): Value[][] => [
      ['STT', 'Cây', `Diện tích năm 2022 (ha)${note}`, `Diện tích năm 2023 (ha)${note}`, 'Tăng, giảm (%)'],
      [1, 'Thông', 2995, 2200, -26.5],
      [2, 'Keo', 10407, 11474, 10.3],
      [3, 'Bạch đàn', 46671, 56378, 20.8],
      [4, 'Sao', 14, 77, 445.2],
      [5, 'Dầu', 326318, 526543, 61.4],
    ];
    for (const note of ['', ' (1)']) assert.equal(mismatches(read([['Diện tích rừng'], ...rows(note)])), 0, note);
  });

  it('hold figures that were typed with far fewer digits than the rest', () => {
    const growth = (last: number): Value[][] => [
      ['Accounts', '2002', '2003', 'Change in %'],
      ['Private', 3939, 4105, 4.21427],
      ['Corporate', 374, 375, 0.26738],
      ['Savings', 449, 361, -19.59911],
      ['Loans', 173, 129, -25.43353],
      ['Deposits', 14692, 14823, last],
    ];
    assert.equal(mismatches(read(growth(1))), 0);
    assert.equal(mismatches(read(growth(2))), 1);
  });
});
