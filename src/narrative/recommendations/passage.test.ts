import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { recommendations } from './passage';

describePassage(recommendations, __dirname);

describe('recommendations wording', () => {
  it('says that there was none, and no part of nothing', () => {
    assert.match(
      textOf(recommendations, { 'recommendations total ms-1': '0 đơn' }),
      /Về đơn kiến nghị, phản ánh: không phát sinh\.$/,
    );
  });

  it('says nothing of a part that is none, and marks one that is more than its whole', () => {
    const whole =
      Object.values(recommendations.figures).find(({ label }) => label.includes('thuộc thẩm quyền'))?.measure ?? '';
    const none = textOf(recommendations, { [`recommendations total ${whole}`]: '0 vụ việc' });
    assert.doesNotMatch(none, /(?<!không )thuộc thẩm quyền/);
    const { gaps } = rendered(recommendations, { [`recommendations total ${whole}`]: '999 vụ việc' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
});
