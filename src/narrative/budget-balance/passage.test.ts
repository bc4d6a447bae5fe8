import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { budgetBalance } from './passage';

describePassage(budgetBalance, __dirname);

describe('budget-balance wording', () => {
  it('leaves out what there is none of', () => {
    const text = textOf(budgetBalance, {
      'budget-balance carried-over actual': '0 triệu đồng',
      'budget-balance targeted actual': null,
    });
    assert.doesNotMatch(text, /chuyển nguồn|có mục tiêu/);
    assert.match(text, /chi cân đối ngân sách thị xã 85\.777 triệu đồng, đạt 44,1% dự toán\.$/);
  });
});
