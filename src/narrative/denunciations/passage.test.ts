import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { denunciations } from './passage';

describePassage(denunciations, __dirname);

describe('denunciations wording', () => {
  it('says that there was none, and no part of nothing', () => {
    assert.match(textOf(denunciations, { 'denunciations total ms-1': '0 đơn' }), /Về đơn tố cáo: không phát sinh\.$/);
  });

  it('says nothing of a part that is none, and marks one that is more than its whole', () => {
    const whole =
      Object.values(denunciations.figures).find(({ label }) => label.includes('thuộc thẩm quyền'))?.measure ?? '';
    const none = textOf(denunciations, { [`denunciations total ${whole}`]: '0 vụ việc' });
    assert.doesNotMatch(none, /(?<!không )thuộc thẩm quyền/);
    const { gaps } = rendered(denunciations, { [`denunciations total ${whole}`]: '999 vụ việc' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
});
