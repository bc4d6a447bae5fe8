import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { crops } from './passage';

describePassage(crops, __dirname);

describe('crops that were not harvested', () => {
  it('have no yield of 0', () => {
    const text = textOf(crops, { 'crops maize yield': '0 tạ/ha' });
    assert.match(text, /năng suất lúa [\d,]+ tạ\/ha, không thu hoạch ngô; sản lượng/);
    const none = {
      'crops maize yield': '0 tạ/ha',
      'crops rice yield': '0 tạ/ha',
      'crops grain-total production': '0 tấn',
    };
    assert.match(textOf(crops, none), /^Trong .* không phát sinh sản lượng lương thực có hạt\.$/);
  });
});
