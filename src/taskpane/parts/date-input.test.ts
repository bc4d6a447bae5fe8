/** What is typed into the field of a day. */
import { strict as assert } from 'node:assert';
import { dayOf } from './date-input';

describe('the field of a day', () => {
  it('takes days as they are written here and by standards, and waits for what is no day yet', () => {
    for (const text of ['20/6/2021', '20-06-2021', ' 20.6.2021 ', 'ngày 20 tháng 6 năm 2021', '2021-06-20'])
      assert.equal(dayOf(text), '2021-06-20', text);
    for (const text of ['', '20/6', '20/6/202', '31/2/2021', '6/20/2021', 'mai']) assert.equal(dayOf(text), '', text);
  });
});
