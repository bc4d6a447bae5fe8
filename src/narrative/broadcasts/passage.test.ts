import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { broadcasts } from './passage';

describePassage(broadcasts, __dirname);

describe('broadcasts of nothing', () => {
  const none = { 'broadcasts programmes count': '0', 'broadcasts news count': '0', 'broadcasts features count': '0' };
  it('says that there were none, and names no part that there was none of', () => {
    assert.match(textOf(broadcasts, none), /không phát sinh chương trình thời sự địa phương\.$/);
    assert.match(textOf(broadcasts, { 'broadcasts news count': '0' }), /địa phương với 132 bài, phóng sự\.$/);
    assert.match(
      textOf(broadcasts, { 'broadcasts programmes count': '0' }),
      /truyền thanh thị xã đã phát 377 tin và 132 bài, phóng sự\.$/,
    );
    assert.match(
      textOf(broadcasts, { ...none, 'broadcasts programmes count': '4' }),
      /đã phát 04 chương trình thời sự địa phương\.$/,
    );
  });
});
