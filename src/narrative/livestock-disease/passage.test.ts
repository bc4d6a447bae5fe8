import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { livestockDisease } from './passage';

describePassage(livestockDisease, __dirname);

describe('livestock-disease rows', () => {
  it('speaks of one disease as of two', () => {
    const changes = Object.fromEntries(
      ['villages', 'wards', 'households', 'infected', 'destroyed', 'weight'].map((measure) => [
        `livestock-disease lumpy-skin ${measure}`,
        null,
      ]),
    );
    const text = textOf(livestockDisease, changes);
    assert.match(text, /gồm: Dịch tả lợn Châu Phi \(03 phường, xã\)\[/);
    assert.doesNotMatch(text, /nổi cục/);
  });

  it('speaks of a disease of which only the animals were counted', () => {
    const gone = Object.fromEntries(
      ['villages', 'wards', 'households', 'weight'].map((measure) => [
        `livestock-disease african-swine-fever ${measure}`,
        null,
      ]),
    );
    assert.match(textOf(livestockDisease, gone), /gồm: Dịch tả lợn Châu Phi/);
  });
});
