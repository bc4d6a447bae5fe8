/** Sentences about a part larger than its whole, in both languages, in the part's unit. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { subsetWithinWhole } from './check';

function said(reading: Parameters<typeof readingOf>[0]): readonly string[] {
  const { findings } = subsetWithinWhole.run(readingOf(reading));
  return findings.flatMap((finding) => [
    subsetWithinWhole.describe(finding, 'vi'),
    subsetWithinWhole.describe(finding, 'en'),
  ]);
}

describe('checks/subset-within-whole: sentences', () => {
  it('says the part, the whole and by how much the part is larger', () => {
    const facts = {
      D4: { value: '1200', label: 'Bò phát bệnh', unit: 'con' },
      D5: { value: '1250', label: 'Bò tiêu hủy', unit: 'con' },
    };
    assert.deepEqual(said({ facts, relations: ['D5 <= D4'] }), [
      '“Bò tiêu hủy” ghi 1.250 con, nhiều hơn 50 so với “Bò phát bệnh” là 1.200 dù chỉ là một phần (so khớp chính xác). Căn cứ: thứ bậc các dòng.',
      '“Bò tiêu hủy” says 1,250 con, 50 more than “Bò phát bệnh”, which is 1,200, though it is only a part of it (compared exactly). Grounds: the order of the lines.',
    ]);
  });

  it('sets the whole in the unit of the part', () => {
    const facts = {
      D4: { value: '2', label: 'Sản lượng', unit: 'tấn' },
      D5: { value: '25', label: 'Tiêu thụ', unit: 'tạ' },
    };
    const [sentence] = said({ facts, relations: ['D5 <= D4'] });
    assert.match(sentence ?? '', /^“Tiêu thụ” ghi 25 tạ, nhiều hơn 5 so với “Sản lượng” là 20 dù/);
  });

  it('figures without a unit are said bare', () => {
    const facts = { D4: { value: '2', label: 'Tổng số' }, D5: { value: '3', label: 'Trong đó nữ' } };
    const [sentence] = said({ facts, relations: ['D5 <= D4'] });
    assert.match(sentence ?? '', /^“Trong đó nữ” ghi 3, nhiều hơn 1 so với “Tổng số” là 2 dù/);
  });
});
