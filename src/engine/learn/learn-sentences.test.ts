/** Single sentences: what each becomes, and which are kept to their period because nothing decides. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn } from '.';

const forms = knownForms([]);
type Values = Readonly<Record<string, number | string>>;
const VALUES: Values = {
  nam: 155,
  nu: 131,
  xuat: 24,
  xuatKh: 50,
  xuatTruoc: 30,
  don: 4,
  donTruoc: 10,
  thon1: 12,
  thon2: 36,
  tiem: 96.5,
  con: 5,
  lua: 5073,
};

function bookOf(v: Values) {
  const head = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', 'Thực hiện năm trước'];
  const title = (text: string): string[][] => [['UBND XÃ BÌNH MINH'], [text], ['NĂM 2025']];
  return {
    file: 'so.xlsx',
    sha256: null,
    sheets: [
      typedSheet({
        name: 'Lao động',
        rows: [
          ...title('LAO ĐỘNG, ĐƠN THƯ'),
          head,
          [1, 'Lao động nam', 'người', '', v['nam'] ?? 0, 120],
          [2, 'Lao động nữ', 'người', '', v['nu'] ?? 0, 110],
          [3, 'Xuất khẩu lao động', 'người', v['xuatKh'] ?? 0, v['xuat'] ?? 0, v['xuatTruoc'] ?? 0],
          [4, 'Số đơn khiếu nại tiếp nhận', 'đơn', '', v['don'] ?? 0, v['donTruoc'] ?? 0],
          [5, 'Số đơn đã giải quyết', 'đơn', '', 3, 7],
          [6, 'Tỷ lệ trẻ tiêm chủng', '%', '', v['tiem'] ?? 0, 95.2],
          [7, 'Trẻ là con thứ 3 trở lên', 'trẻ', '', v['con'] ?? 0, 6],
          [8, 'Kinh phí hỗ trợ trẻ là con thứ 3', 'triệu đồng', '', 20, 18],
        ],
      }),
      typedSheet({
        name: 'Tổng hợp',
        rows: [...title('TỔNG HỢP ĐƠN THƯ'), head, [1, 'Số đơn khiếu nại tiếp nhận', 'đơn', '', v['don'] ?? 0, 9]],
      }),
      typedSheet({
        name: 'Cây trồng',
        rows: [
          ...title('CÂY TRỒNG'),
          ['STT', 'Cây trồng', 'Sản lượng (tấn)', 'Sản lượng năm trước (tấn)'],
          [1, 'Lúa', v['lua'] ?? 0, 5000],
          [2, 'Ngô', 540, 512],
        ],
      }),
      typedSheet({
        name: 'Vốn',
        rows: [
          ...title('VỐN ĐẦU TƯ'),
          ['', '', '', 'Đơn vị: triệu đồng'],
          ['STT', 'Nguồn vốn', 'Vốn được giao', 'Số đã giải ngân'],
          ['', 'Tổng số', 45600, v['giaiNgan'] ?? 30210],
          [1, 'Vốn ngân sách tỉnh', 28000, 19950],
          [2, 'Vốn ngân sách xã', 17600, 10260],
        ],
      }),
      typedSheet({
        name: 'Dịch bệnh',
        rows: [
          ...title('DỊCH BỆNH'),
          ['', '', 'Đơn vị: thôn'],
          ['STT', 'Bệnh', 'Số thôn'],
          [1, 'Bệnh Dịch tả lợn', v['thon1'] ?? 0],
          [2, 'Bệnh Cúm gia cầm', v['thon2'] ?? 0],
          ...(v['them'] === undefined ? [] : [[3, 'Bệnh Lở mồm long móng', v['them']]]),
        ],
      }),
    ],
  };
}

function learnt(sentence: string) {
  const reading = understandPlain([bookOf(VALUES)], []);
  const document = documentOf(`# BÁO CÁO\n# Kết quả năm 2025\n# I. KẾT QUẢ\n${sentence}`, 'mau.docx');
  const learning = learn({ document, reading, forms, profile: chooseProfile(reading, undefined) });
  const { report } = readOwnReport(learning.files, forms);
  return {
    kept: learning.account.kept.flatMap(({ doubts }) => doubts.map(({ kind, text }) => `${kind} ${text}`)),
    near: learning.account.kept.flatMap(({ doubts }) => doubts.flatMap(({ near }) => near.map(({ at }) => at.cell))),
    /** The paragraph that the folder writes of other figures. */
    of: (changes: Values): string => {
      const next = understandPlain([bookOf({ ...VALUES, ...changes })], []);
      const { document: again } = composeReport(next, chooseProfile(next, undefined), { own: report });
      return again.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : [])).join('\n');
    },
  };
}

describe('engine/learn: sentences', () => {
  const turns: readonly (readonly [sentence: string, changes: Values, then: string])[] = [
    [
      'Xuất khẩu lao động còn thiếu 26 người so với kế hoạch (50 người).',
      { xuat: 30, xuatKh: 44 },
      'Xuất khẩu lao động còn thiếu 14 người so với kế hoạch (44 người).',
    ],
    [
      'Tiếp nhận 04 đơn khiếu nại; đã giải quyết 03/04 đơn, đạt 75,0%.',
      { don: 5 },
      'Tiếp nhận 05 đơn khiếu nại; đã giải quyết 03/05 đơn, đạt 60,0%.',
    ],
    [
      'Đã đưa 24/50 người đi xuất khẩu lao động, đạt 48,0% kế hoạch.',
      { xuat: 40 },
      'Đã đưa 40/50 người đi xuất khẩu lao động, đạt 80,0% kế hoạch.',
    ],
    [
      'Tỷ lệ trẻ tiêm chủng đạt 96,5%, tăng 1,3% so với năm 2024.',
      { tiem: 94.0 },
      'Tỷ lệ trẻ tiêm chủng đạt 94,0%, giảm 1,2% so với năm 2024.',
    ],
    [
      'Xuất khẩu lao động giảm 06 người, lao động nữ tăng 19,1%.',
      { xuat: 33, nu: 99 },
      'Xuất khẩu lao động tăng 03 người, lao động nữ giảm 10,0%.',
    ],
    ['Trẻ là con thứ 3 trở lên là 05 trẻ.', { con: 7 }, 'Trẻ là con thứ 3 trở lên là 07 trẻ.'],
    [
      'Lúa được 5.073 tấn, tăng 73 tấn so với năm 2024.',
      { lua: 5000 },
      'Lúa được 5.000 tấn, không thay đổi so với năm 2024.',
    ],
    ['Lao động nam nhiều hơn lao động nữ 24 người.', { nam: 100 }, 'Lao động nam ít hơn lao động nữ 31 người.'],
    ['Lao động nam nhiều hơn lao động nữ 24 người.', { nam: 131 }, 'Lao động nam bằng lao động nữ.'],
    [
      'Tổng số lao động nam và lao động nữ là 286 người.',
      { nu: 100 },
      'Tổng số lao động nam và lao động nữ là 255 người.',
    ],
    [
      'Xuất khẩu lao động 24 người, chỉ đạt 48,0% kế hoạch năm.',
      { xuat: 60 },
      'Xuất khẩu lao động 60 người, đạt 120,0% kế hoạch năm.',
    ],
    [
      'Xuất khẩu lao động 24 người, thấp hơn năm trước 06 người.',
      { xuat: 30 },
      'Xuất khẩu lao động 30 người, bằng năm trước.',
    ],
    [
      'Xuất khẩu lao động còn thiếu 26 người so với kế hoạch.',
      { xuat: 50 },
      'Xuất khẩu lao động không chênh lệch so với kế hoạch.',
    ],
    [
      'Xuất khẩu lao động 24 người, giảm 06 người đi làm việc so với năm 2024.',
      { xuat: 30 },
      'Xuất khẩu lao động 30 người, không thay đổi số người đi làm việc so với năm 2024.',
    ],
    ['Xuất khẩu lao động chưa đạt kế hoạch đề ra.', { xuat: 51 }, 'Xuất khẩu lao động vượt kế hoạch đề ra.'],
    ['Kế hoạch xuất khẩu lao động là 50 người.', { xuatKh: 70 }, 'Kế hoạch xuất khẩu lao động là 70 người.'],
    [
      'Tiếp nhận 04 đơn khiếu nại, bằng 0,4 lần năm 2024.',
      { don: 20 },
      'Tiếp nhận 20 đơn khiếu nại, bằng 2,0 lần năm 2024.',
    ],
    [
      'Dịch bệnh gồm: Dịch tả lợn 12 thôn; Cúm gia cầm 36 thôn.',
      { thon1: 0 },
      'Dịch bệnh gồm: Dịch tả lợn 0 thôn; Cúm gia cầm 36 thôn.',
    ],
    ['Dịch bệnh gồm: Dịch tả lợn 12 thôn; Cúm gia cầm 36 thôn.', { thon1: 0, thon2: 0 }, ''],
    [
      'Lao động nữ 131 người, đạt tỷ lệ 84,5% lao động nam.',
      { nu: 100 },
      'Lao động nữ 100 người, đạt tỷ lệ 64,5% lao động nam.',
    ],
    [
      'Tỷ lệ trẻ tiêm chủng đạt 96,5%, tăng 1,3 điểm % so với năm 2024.',
      { tiem: 94 },
      'Tỷ lệ trẻ tiêm chủng đạt 94,0%, giảm 1,2 điểm % so với năm 2024.',
    ],
    ['Trẻ là con thứ 3 giảm 01 trẻ.', { con: 8 }, 'Trẻ là con thứ 3 tăng 02 trẻ.'],
    ['Số đã giải ngân 30.210 triệu đồng.', { giaiNgan: 31000 }, 'Số đã giải ngân 31.000 triệu đồng.'],
  ];
  for (const [sentence, changes, then] of turns)
    it(`${sentence} -> ${then === '' ? '(nothing to list)' : then}`, () => {
      const one = learnt(sentence);
      assert.deepEqual(one.kept, []);
      assert.equal(one.of({}), sentence);
      assert.equal(one.of(changes), then);
    });

  it('say "cao nhất" while it is true of the lines that it was said of', () => {
    const sentence = 'Bệnh Cúm gia cầm cao nhất với 36 thôn, bệnh Dịch tả lợn thấp nhất với 12 thôn.';
    const one = learnt(sentence);
    assert.deepEqual([one.kept, one.of({})], [[], sentence]);
    assert.equal(one.of({ thon2: 50 }), sentence.replace('36', '50'));
    const bare = '[chưa có câu nào của mục này được xác nhận cho kỳ báo cáo]';
    assert.equal(one.of({ thon2: 12 }), bare);
    assert.equal(one.of({ thon2: 50, them: 60 }), bare);
  });

  it('take "gấp" back where it is less than once', () => {
    const one = learnt('Lao động nam 155 người, gấp 1,3 lần năm 2024.');
    assert.equal(one.of({ nam: 60 }), 'Lao động nam 60 người, bằng 0,5 lần năm 2024.');
  });

  it('take either cell of one indicator that stands in two sheets under its own name', () => {
    assert.deepEqual(learnt('Số đơn khiếu nại tiếp nhận là 04 đơn.').kept, []);
  });

  it('tie no figure to a cell that only holds as much, and list what it may be', () => {
    for (const [sentence, kept] of [
      ['Dự kiến cả năm xuất khẩu lao động đạt 24 người.', ['figure 24']],
      ['Phấn đấu giải quyết việc làm cho 155 lao động nam.', ['figure 155']],
      ['Số người được đào tạo nhiều hơn số người có việc làm 24 người.', ['figure 24', 'verb nhiều hơn']],
      ['Xuất khẩu lao động không chênh lệch so với kế hoạch.', ['verb không chênh lệch']],
      ['Tiếp nhận 04 đơn khiếu nại, không có đơn tố cáo.', ['verb không có đơn']],
    ] as const)
      assert.deepEqual(learnt(sentence).kept, kept, sentence);
    assert.deepEqual(learnt('Dự kiến cả năm xuất khẩu lao động đạt 24 người.').near, ['E7']);
  });

  it('mark a comparison with "-", which is no number', () => {
    const one = learnt('Xuất khẩu lao động 24 người, giảm 06 người so với năm 2024.');
    assert.match(one.of({ xuatTruoc: '-' }), /\[(?:chưa có số liệu|không có số để so sánh|không tính được): .*\]/);
  });
});
