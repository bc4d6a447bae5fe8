import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { targets } from './passage';

describePassage(targets, __dirname);

describe('targets of which none was set', () => {
  it('hopes for nothing', () => {
    assert.match(textOf(targets, { 'targets total count': '0', 'targets met count': '0' }), /^Không có chỉ tiêu/);
  });
});
