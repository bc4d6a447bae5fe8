/** A deadline by the calendar is that of one period; one in days is each period's. */
import { strict as assert } from 'node:assert';
import { dueDay } from './due-day';

const of = (date: string, periods: readonly string[]): readonly string[] =>
  periods.filter((period) => dueDay({ date }, period) !== null);

describe('office: the day on which forms are due', () => {
  it('is so many days after whatever period', () => {
    assert.equal(dueDay({ days: 15 }, '2025-H1'), '2025-07-15');
    assert.equal(dueDay({ days: 15 }, '2025'), '2026-01-15');
    assert.equal(dueDay(null, '2025'), null);
  });

  it('by the calendar is that of the period around whose end it lies', () => {
    const all = [
      '2024-H1',
      '2024',
      '2025-Q1',
      '2025-Q2',
      '2025-H1',
      '2025-Q3',
      '2025-9M',
      '2025',
      '2026-H1',
      '2025-M06',
      '2025-M05',
      '2025-M07',
    ];
    assert.deepEqual(of('2025-07-20', all), ['2025-Q2', '2025-H1', '2025-M06']);
    assert.deepEqual(of('2025-10-10', all), ['2025-Q3', '2025-9M']);
    // Estimates of the year are asked for before it ends.
    assert.deepEqual(of('2025-11-15', all), ['2025']);
    assert.deepEqual(of('2025-06-12', all), ['2025-Q2', '2025-H1', '2025-M05']);
  });

  it('is any of a period whose months nobody knows', () => {
    assert.equal(dueDay({ date: '2025-07-20' }, '2025-vu-mua'), '2025-07-20');
  });
});
