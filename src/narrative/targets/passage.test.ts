import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { targets } from './passage';

describePassage(targets, __dirname);

describe('targets of which there is none', () => {
  it('hopes for nothing', () => {
    assert.match(textOf(targets, { 'targets total count': '0', 'targets met count': '0' }), /^Không có chỉ tiêu/);
  });

  it('says what was set where none of it is hoped for', () => {
    const text = textOf(targets, { 'targets total count': '18', 'targets met count': '0' });
    assert.match(text, /^Năm \d{4} được giao 18 chỉ tiêu kinh tế - xã hội\.$/);
  });
});
