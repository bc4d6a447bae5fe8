/** The last day of a period: by the calendar, or the day its sheet states where that is later. */
import { strict as assert } from 'node:assert';
import { lastDayOf } from './calendar';

describe('checks/period-matches/calendar', () => {
  it('ends a period with its last month, in leap years too', () => {
    assert.equal(lastDayOf({ id: '2021-H1', text: '' }), '2021-06-30');
    assert.equal(lastDayOf({ id: '2024-M02', text: '' }), '2024-02-29');
    assert.equal(lastDayOf({ id: '2023-M02', text: '' }), '2023-02-28');
  });

  it('takes a later day that the sheet states, and no earlier one', () => {
    assert.equal(lastDayOf({ id: '2021-H1', text: '', to: '2021-07-14' }), '2021-07-14');
    assert.equal(lastDayOf({ id: '2021-H1', text: '', to: '2021-06-14' }), '2021-06-30');
  });

  it('knows the end of a period without a name of its own only where one is stated', () => {
    assert.equal(lastDayOf({ id: 'nhiệm kỳ', text: '', to: '2026-05-31' }), '2026-05-31');
    assert.equal(lastDayOf({ id: 'nhiệm kỳ', text: '' }), null);
  });
});
