import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { petitionHandling } from './passage';

describePassage(petitionHandling, __dirname);

describe('petition-handling wording', () => {
  it('says that there was none, and no part of nothing', () => {
    assert.match(
      textOf(petitionHandling, { 'petition-handling total ms-1': '0 đơn' }),
      /không phát sinh đơn phải xử lý\.$/,
    );
  });

  it('says nothing of a part that is none, and marks one that is more than its whole', () => {
    const whole =
      Object.values(petitionHandling.figures).find(({ label }) => label.includes('thuộc thẩm quyền'))?.measure ?? '';
    const none = textOf(petitionHandling, { [`petition-handling total ${whole}`]: '0 vụ việc' });
    assert.doesNotMatch(none, /(?<!không )thuộc thẩm quyền/);
    const { gaps } = rendered(petitionHandling, { [`petition-handling total ${whole}`]: '999 đơn' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
});
