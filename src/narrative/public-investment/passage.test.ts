import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { publicInvestment } from './passage';

describePassage(publicInvestment, __dirname);

describe('public-investment list', () => {
  it('names works with their commas, and says nothing of a list that is not there', () => {
    assert.match(
      textOf(publicInvestment),
      /\(giai đoạn 1\), hạng mục: Nhà làm việc \(5 tầng\); Nhà Văn hóa trung tâm\.$/,
    );
  });
});
