import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { receptionPetitions } from './passage';

describePassage(receptionPetitions, __dirname);

describe('reception-petitions wording', () => {
  it('says that there was none, and no part of nothing', () => {
    assert.match(
      textOf(receptionPetitions, { 'reception-petitions total ms-1': '0 đơn' }),
      /Qua tiếp công dân không phát sinh đơn\.$/,
    );
  });

  it('says nothing of a part that is none, and marks one that is more than its whole', () => {
    const whole =
      Object.values(receptionPetitions.figures).find(({ label }) => label.includes('thuộc thẩm quyền'))?.measure ?? '';
    const none = textOf(receptionPetitions, { [`reception-petitions total ${whole}`]: '0 vụ việc' });
    assert.doesNotMatch(none, /(?<!không )thuộc thẩm quyền/);
    const { gaps } = rendered(receptionPetitions, { [`reception-petitions total ${whole}`]: '999 đơn' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
});
