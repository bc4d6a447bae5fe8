/** What is said of earlier workbooks that nothing was set against, in both languages. */
import { strict as assert } from 'node:assert';
import { isLeft, leftText } from './left-text';

describe('checks: what of earlier workbooks was left', () => {
  it('names what stands in both, and how many more', () => {
    assert.equal(
      leftText('earlier-lines', { here: 'Xã An\n+3', there: 'Xã Bình' }, 'vi'),
      'dòng chưa đối chiếu được với kỳ trước (dòng mới, bỏ hoặc đổi tên); chỉ có ở kỳ này: “Xã An” và 3 mục nữa; chỉ có ở sổ kỳ trước: “Xã Bình”',
    );
    assert.match(
      leftText('earlier-lines', { here: '', there: 'A\nB\n+2' }, 'en'),
      /renamed\); only in the earlier workbook: “A”, “B” and 2 more$/u,
    );
  });

  for (const reason of ['earlier-body', 'earlier-form', 'earlier-column', 'earlier-apart'] as const)
    it(`says why: ${reason}`, () => {
      const sides = { here: 'Biểu 1', there: reason === 'earlier-column' ? '2024-H1' : 'Biểu 2' };
      assert.match(leftText(reason, sides, 'vi'), /^sổ kỳ trước này không có số nào để đối chiếu: /u);
      assert.match(leftText(reason, sides, 'en'), /^no figure of this earlier workbook could be compared: /u);
      assert.doesNotMatch(leftText(reason, sides, 'vi'), /2024-H1/u);
    });

  it('says periods in words, and who did not say one', () => {
    assert.match(leftText('earlier-period', { here: '2025-H1', there: '' }, 'vi'), /\(không ghi\)/u);
    assert.match(leftText('earlier-body', { here: '', there: 'UBND xã An' }, 'en'), /\(not stated\)/u);
    assert.deepEqual([isLeft('earlier-lines'), isLeft('blank')], [true, false]);
  });
});
