import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { retailIndustry } from './passage';

describePassage(retailIndustry, __dirname);

describe('retail-industry wording', () => {
  it('says tăng, giảm, bằng or xấp xỉ as the growth says', () => {
    const growth = (value: string): string => textOf(retailIndustry, { 'retail-industry retail growth': value });
    assert.match(growth('~-3.4 %'), /1\.694 tỷ đồng, giảm 3,4% so với cùng kỳ năm 2020/);
    assert.match(growth('0 %'), /1\.694 tỷ đồng, bằng cùng kỳ năm 2020/);
    assert.match(growth('~0.004 %'), /tăng 0,004% so với/);
  });
  it('says by how much a plan is passed, and never rounds to the plan what is not', () => {
    const plan = (value: string): string => textOf(retailIndustry, { 'retail-industry retail percent-of-plan': value });
    assert.match(plan('~100 %'), /đạt 100% kế hoạch năm;/);
    assert.match(plan('~104.5 %'), /đạt 104,5% kế hoạch năm \(vượt 4,5%\);/);
    assert.match(plan('~99.96 %'), /đạt 99,96% kế hoạch năm;/);
  });
  it('marks a missing prior year instead of a change', () => {
    assert.match(
      textOf(retailIndustry, { 'retail-industry retail growth': null }),
      /1\.694 tỷ đồng, \[chưa có số liệu: Tổng mức bán lẻ, tăng so với cùng kỳ \(so-lieu\.xlsx, retail-industry\)\]/,
    );
  });
});
