/** What the table shows, and that both languages say every word. */
import { strict as assert } from 'node:assert';
import type { DueAnswer, SlotAnswer } from './answers';
import { countsOf, EVERYTHING, shownUnits } from './rows';
import { sayIn, shownDay, shownTime } from './words';

const slot = (state: SlotAnswer['state'], late = false, errors = 0): SlotAnswer => ({
  ...{ form: 'crops', due: null, state, late, errors },
});
const DUE: DueAnswer = {
  ...{ period: '2025-H1', locked: null, forms: [{ id: 'crops', title: 'Cây trồng' }] },
  units: [
    { id: 'a', name: 'UBND xã Tân Lập', slots: [slot('approved'), slot('draft', true, 2)] },
    { id: 'b', name: 'UBND phường Đông Hải', slots: [slot('expected', true)] },
    { id: 'c', name: 'UBND xã Kim Long', slots: [slot('submitted')] },
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

  it('says everything in both languages, with what is filled in', () => {
    assert.equal(sayIn('vi')('shown', { count: 2, all: 3 }), '2 trong 3 đơn vị');
    assert.equal(sayIn('en')('shown', { count: 2, all: 3 }), '2 of 3 units');
    assert.equal(sayIn('en')('due', {}), 'due {day}', 'a slip is seen');
    assert.equal(shownDay('2025-07-15'), '15/07/2025');
    assert.match(shownTime('2025-07-10T02:05:00.000Z'), /^\d\d\/07\/2025 \d\d:\d5$/);
  });
});
