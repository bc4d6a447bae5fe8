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
  it('calls domestic revenue all that is collected on the area only where it is', () => {
    const collected = (all: string): string =>
      textOf(budgetRevenue, {
        'budget-revenue on-area actual': all,
        'budget-revenue domestic actual': '58434 triệu đồng',
      });
    assert.match(collected('58434 triệu đồng'), /trên địa bàn \(thu nội địa\) 58\.434 triệu đồng/);
    assert.match(
      collected('63364 triệu đồng'),
      /trên địa bàn 63\.364 triệu đồng, trong đó thu nội địa 58\.434 triệu đồng/,
    );
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
