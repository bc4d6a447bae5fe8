import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { reformRank } from './passage';

describePassage(reformRank, __dirname);

describe('a rank among nobody, and none', () => {
  it('is said without the others, or not at all', () => {
    assert.match(textOf(reformRank, { 'administration par-bodies count': '0' }), /xếp thứ 3\.$/);
    assert.match(textOf(reformRank, { 'administration par-rank count': '0' }), /không được xếp hạng/);
  });
});
