/** What the table shows, and that both languages say every word. */
import { strict as assert } from 'node:assert';
import type { DueAnswer, SlotAnswer } from '../../submission-api';
import { periodChoices, yearChoices } from './period-choices';
import { countsOf, EVERYTHING, isUntouched, openEnds, shownUnits } from './rows';
import { sayIn, shownDay, shownTime } from './words';

const slot = (state: SlotAnswer['state'], late = false, errors = 0): SlotAnswer => ({
  ...{ form: 'crops', due: null, state, late, errors },
});
const DUE: DueAnswer = {
  ...{
    period: '2025-H1',
    periodName: '6 tháng đầu năm 2025',
    locked: null,
    gone: [],
    forms: [{ id: 'crops', title: 'Cây trồng' }],
  },
  units: [
    { id: 'a', name: 'UBND xã Tân Lập', kind: 'body', slots: [slot('approved'), slot('draft', true, 2)] },
    { id: 'b', name: 'UBND phường Đông Hải', kind: 'body', slots: [slot('expected', true)] },
    { id: 'c', name: 'UBND xã Kim Long', kind: 'body', slots: [slot('submitted')] },
  ],
};

describe('the table of submissions', () => {
  it('finds names without their marks, and units of which one form fits the whole filter', () => {
    const ids = (filter: Partial<typeof EVERYTHING>): string =>
      shownUnits(DUE.units, { ...EVERYTHING, ...filter })
        .map(({ id }) => id)
        .join('');
    assert.equal(ids({}), 'abc');
    assert.equal(ids({ text: 'dong hai' }), 'b');
    assert.equal(ids({ text: 'Lập' }), 'a');
    assert.equal(ids({ late: true }), 'ab');
    assert.equal(ids({ late: true, state: 'approved' }), '', 'late is the draft, not what is approved');
    assert.equal(ids({ errors: true }), 'a');
    assert.equal(ids({ state: 'submitted', text: 'long' }), 'c');
  });

  it('counts states and lateness', () => {
    assert.deepEqual(
      [...countsOf(DUE)],
      [
        ['approved', 1],
        ['draft', 1],
        ['late', 2],
        ['expected', 1],
        ['submitted', 1],
      ],
    );
  });

  it('says what a period would be closed with, and whether it may still be taken away', () => {
    assert.deepEqual(openEnds(DUE), { owed: 2, waiting: 1 });
    const sent = { ...slot('submitted'), submission: 'x' };
    assert.equal(isUntouched({ ...DUE, units: [{ id: 'a', name: 'A', kind: 'body', slots: [sent] }] }), false);
    assert.equal(
      isUntouched({ ...DUE, units: [{ id: 'a', name: 'A', kind: 'body', slots: [slot('expected')] }] }),
      true,
    );
  });

  it('offers the periods of a year by name', () => {
    const choices = periodChoices(2025, 'vi');
    assert.equal(new Set(choices.map(([id]) => id)).size, 20);
    for (const wanted of [
      ['2025-H1', '6 tháng đầu năm 2025'],
      ['2025-9M', '9 tháng đầu năm 2025'],
      ['2025-Q4', 'quý IV năm 2025'],
      ['2025-M06', 'tháng 6 năm 2025'],
      ['2025', 'năm 2025'],
    ])
      assert.ok(
        choices.some((each) => each.join() === wanted.join()),
        wanted[1],
      );
    assert.deepEqual(yearChoices(new Date(2026, 0, 5)), [2025, 2026, 2027]);
  });

  it('says everything in both languages, with what is filled in', () => {
    assert.equal(sayIn('vi')('shown', { count: 2, all: 3 }), '2 trong 3 đơn vị');
    assert.deepEqual(
      [1, 2].map((count) => sayIn('en')('errors', { count })),
      ['one error', '2 errors'],
    );
    assert.equal(sayIn('en')('shown', { count: 2, all: 3 }), 'units: 2 of 3');
    assert.equal(sayIn('en')('due', {}), 'due {day}', 'a slip is seen');
    assert.equal(shownDay('2025-07-15'), '15/07/2025');
    assert.match(shownTime('2025-07-10T02:05:00.000Z'), /^\d\d\/07\/2025 \d\d:\d5$/);
  });
});
