/** A change told with its two figures, a column under a group's heading, a line that its clause calls whole: small counts that their words decide. */
import { strict as assert } from 'node:assert';
import { learntFrom, nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';

const PERIOD = '9 tháng đầu năm 2025';
const report = (sentence: string): string => `# BÁO CÁO\n# Kết quả công tác ${PERIOD}\n## I. Kết quả\n${sentence}`;

const compared = (...lines: readonly (readonly [string, string, number, number])[]): readonly (readonly Typed[])[] => [
  ['ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM'],
  ['SO SÁNH KẾT QUẢ VỚI CÙNG KỲ'],
  [PERIOD.toUpperCase()],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện trong kỳ', 'Cùng kỳ năm trước', 'Tăng (+), giảm (-)'],
  ...lines.map(([label, unit, now, then], at) => [at + 1, label, unit, now, then, now - then]),
];
const RECEPTION = 'Tổng số lượt tiếp so với cùng kỳ năm trước giảm 04 lượt (07/11 lượt).';

describe('learning a change that is told with its two figures', () => {
  it('ties the three to one line, though few of its words are said, and turns them together', () => {
    const then = readingOfRows(compared(['Số lượt tiếp công dân', 'lượt', 7, 11], ['Số cuộc hòa giải', 'cuộc', 5, 6]));
    const now = readingOfRows(compared(['Số lượt tiếp công dân', 'lượt', 12, 9], ['Số cuộc hòa giải', 'cuộc', 2, 6]));
    assert.equal(
      nextOf(report(RECEPTION), then, now).includes('so với cùng kỳ năm trước tăng 03 lượt (12/09 lượt).'),
      true,
    );
  });

  it('ties none of them where two lines hold the same and the words call neither', () => {
    const { account } = learntFrom(
      report('So với cùng kỳ năm trước giảm 04 lượt (07/11 lượt).'),
      readingOfRows(compared(['Số lượt thăm hộ nghèo', 'lượt', 7, 11], ['Số lượt xe ra vào', 'lượt', 7, 11])),
    );
    assert.deepEqual(account.tied, []);
  });
});

const ANIMALS = (sick: number, culled: number): readonly (readonly Typed[])[] => [
  ['ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM'],
  ['TÌNH HÌNH DỊCH BỆNH'],
  [PERIOD.toUpperCase()],
  ['STT', 'Loại bệnh', 'Vật nuôi của hộ dân', '', 'Số hộ'],
  ['', '', 'Số con mắc bệnh', 'Số con tiêu hủy', ''],
  ['1', 'Lở mồm long móng', sick, culled, 9],
];

describe('learning figures whose words call their cell', () => {
  it('needs no word of the group that a column stands in, where no other column is called so', () => {
    const text = nextOf(
      report('Số bò đã phát bệnh lở mồm long móng 24 con; số phải tiêu hủy 02 con.'),
      readingOfRows(ANIMALS(24, 2)),
      readingOfRows(ANIMALS(31, 5)),
    );
    assert.match(text, /phát bệnh lở mồm long móng 31 con; số phải tiêu hủy 05 con/u);
  });

  it('takes a line of which the clause says every word, over another figure in it', () => {
    const days = (years: number, held: number): readonly (readonly Typed[])[] => [
      ['ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM'],
      ['CÁC NGÀY LỄ LỚN'],
      [PERIOD.toUpperCase()],
      ['STT', 'Nội dung', 'ĐVT', 'Số lượng'],
      ['1', 'Kỷ niệm trận giữ cầu lớn Bến Lức', 'năm', years],
      ['2', 'Số ngày đêm giữ cầu lớn Bến Lức', 'ngày đêm', held],
    ];
    const text = nextOf(
      report('Tiếp tục kỷ niệm 40 năm trận 12 ngày đêm giữ cầu lớn Bến Lức.'),
      readingOfRows(days(40, 12)),
      readingOfRows(days(45, 12)),
    );
    assert.match(text, /kỷ niệm 45 năm trận 12 ngày đêm giữ cầu lớn Bến Lức/u);
    const dated = report('Tiếp tục kỷ niệm 40 năm trận 12 ngày đêm giữ cầu lớn Bến Lức (1985-2025).');
    assert.match(nextOf(dated, readingOfRows(days(40, 12)), readingOfRows(days(40, 12))), /\(1985-2025\)/u);
    assert.equal(nextOf(dated, readingOfRows(days(40, 12)), readingOfRows(days(45, 12))), '');
  });
});
