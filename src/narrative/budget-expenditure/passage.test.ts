import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { budgetExpenditure } from './passage';

describePassage(budgetExpenditure, __dirname);

describe('budget-expenditure wording', () => {
  const recurrent = 'budget-expenditure recurrent actual';
  it('says "bao gồm" only of a complete breakdown', () => {
    assert.match(textOf(budgetExpenditure), /bao gồm ngân sách cấp huyện 59\.233 triệu đồng/);
    assert.match(textOf(budgetExpenditure, { [recurrent]: '80000 triệu đồng' }), /trong đó ngân sách cấp huyện/);
  });
  it('marks parts that exceed their whole', () => {
    const { gaps } = rendered(budgetExpenditure, { [recurrent]: '70067 triệu đồng' });
    assert.deepEqual(
      gaps.map((gap) => gap.missing),
      ['contradiction'],
    );
  });
  it('leaves the levels out where the sheet has none', () => {
    const text = textOf(budgetExpenditure, { 'budget-expenditure recurrent-district actual': null });
    assert.match(text, /đạt 51,8% dự toán; chi từ nguồn dự phòng/);
  });
  it('prints whatever unit the sheet states', () => {
    assert.match(
      textOf(budgetExpenditure, { 'budget-expenditure total actual': '92.024 tỷ đồng' }),
      /ước thực hiện 92,024 tỷ đồng/,
    );
  });
});
