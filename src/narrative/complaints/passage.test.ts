import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { complaints } from './passage';

describePassage(complaints, __dirname);

describe('complaints wording', () => {
  it('says that there was none, and no part of nothing', () => {
    assert.match(textOf(complaints, { 'complaints total ms-1': '0 đơn' }), /Về đơn khiếu nại: không phát sinh\.$/);
  });

  it('says nothing of a part that is none, and marks one that is more than its whole', () => {
    const whole =
      Object.values(complaints.figures).find(({ label }) => label.includes('thuộc thẩm quyền'))?.measure ?? '';
    const none = textOf(complaints, { [`complaints total ${whole}`]: '0 vụ việc' });
    assert.doesNotMatch(none, /(?<!không )thuộc thẩm quyền/);
    const { gaps } = rendered(complaints, { [`complaints total ${whole}`]: '999 vụ việc' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
});
