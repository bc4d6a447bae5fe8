import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { publicInvestment } from './passage';

describePassage(publicInvestment, __dirname);

describe('public-investment of nothing', () => {
  it('says of each step that there was none', () => {
    const text = textOf(publicInvestment, {
      'investment-projects tendered count': '0',
      'investment-projects deployed count': '0',
    });
    assert.doesNotMatch(text, / 0 công trình/);
    assert.match(text, /không phát sinh công trình được phê duyệt kết quả lựa chọn nhà thầu; /);
  });
});

describe('public-investment list', () => {
  it('names works with their commas, and says nothing of a list that is not there', () => {
    assert.match(
      textOf(publicInvestment),
      /\(giai đoạn 1\), hạng mục: Nhà làm việc \(5 tầng\); Nhà Văn hóa trung tâm\.$/,
    );
  });
});

describe('public-investment and its list', () => {
  it('names some of them as some, and says what the list says where there was none', () => {
    const of = (count: string): string => textOf(publicInvestment, { 'investment-projects approved count': count });
    assert.match(of('3'), /03 công trình, trong đó có: /);
    assert.match(of('0'), /không phát sinh công trình mới phê duyệt chủ trương đầu tư; danh mục ghi: /);
  });
});
