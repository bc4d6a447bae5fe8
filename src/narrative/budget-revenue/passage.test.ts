import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { budgetRevenue } from './passage';

describePassage(budgetRevenue, __dirname);

describe('budget-revenue wording', () => {
  it('leaves out the auction, the shares and the taxes where the sheet has none', () => {
    const text = textOf(budgetRevenue, {
      'budget-revenue land-auction actual': null,
      'budget-revenue total-share actual': null,
      'budget-revenue taxes-fees actual': null,
    });
    assert.doesNotMatch(text, /Đấu giá|tiền sử dụng đất/);
    assert.match(text, /151\.024 triệu đồng\. Thu ngân sách nhà nước/);
  });
  it('converts to tỷ đồng for one page', () => {
    assert.match(textOf(budgetRevenue, {}, 'short'), /ước 151,0 tỷ đồng/);
    assert.match(
      textOf(budgetRevenue, { 'budget-revenue total-revenue actual': '151024000000 đồng' }, 'short'),
      /ước 151,0 tỷ đồng/,
    );
    assert.match(
      textOf(budgetRevenue, { 'budget-revenue total-revenue actual': '151024' }, 'short'),
      /ước 151\.024, phần/,
    );
  });
});
