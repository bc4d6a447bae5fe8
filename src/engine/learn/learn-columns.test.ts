/** What names a cell: the column that the words say, a sheet's title for its total, the line called right before the figure; and what does not. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

const forms = knownForms([]);
type Rows = readonly (readonly Typed[])[];

function readingOf(period: string, tables: readonly Rows[]): Reading {
  const sheets = tables.map((rows, at) =>
    typedSheet({
      name: `Trang ${String(at + 1)}`,
      rows: [['UBND XÃ YÊN LẠC'], ...rows.slice(0, 1), [period], ...rows.slice(1)],
    }),
  );
  return understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], []);
}

function learnt(period: string, tables: readonly Rows[], text: string): Learning {
  const reading = readingOf(period, tables);
  const document = documentOf(`# BÁO CÁO\n# Tình hình ${period.toLowerCase()}\n${text}`);
  return learn({ document, reading, forms, profile: chooseProfile(reading, undefined) });
}

function written({ files }: Learning, period: string, tables: readonly Rows[]): string[] {
  const reading = readingOf(period, tables);
  const own = readOwnReport(files, forms);
  assert.deepEqual(own.faults, []);
  const { document } = composeReport(reading, chooseProfile(reading, undefined), { own: own.report });
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []));
}

const keptIn = ({ account }: Learning): string[] =>
  account.kept.flatMap(({ doubts }) => doubts.map(({ kind, text }) => `${kind} ${text}`));

describe('engine/learn: what names a cell', () => {
  const patrols = (figures: readonly Typed[][]): Rows => [
    ['KẾT QUẢ KIỂM TRA'],
    ['STT', 'Nội dung', 'ĐVT', 'Chỉ tiêu', 'Thực hiện', 'Tháng trước', 'Cùng kỳ'],
    [1, 'Lượt tuần tra', 'lượt', ...(figures[0] ?? [])],
    [2, 'Dân quân được huấn luyện', 'người', ...(figures[1] ?? [])],
  ];

  it('takes "Chỉ tiêu" beside "Thực hiện" for the plan, and "tháng trước" for its own column', () => {
    const text = `# I. KẾT QUẢ
Tổ chức 36 lượt tuần tra, đạt 60,0% chỉ tiêu, tăng 12,5% so với tháng trước, giảm 04 lượt so với cùng kỳ.
Huấn luyện 90 dân quân, còn thiếu 06 người so với chỉ tiêu.`;
    const learning = learnt(
      'Tháng 8 năm 2025',
      [
        patrols([
          [60, 36, 32, 40],
          [96, 90, 88, 93],
        ]),
      ],
      text,
    );
    assert.deepEqual(keptIn(learning), []);
    assert.deepEqual(
      written(learning, 'Tháng 9 năm 2025', [
        patrols([
          [60, 66, 36, 55],
          [96, 99, 90, 93],
        ]),
      ]),
      [
        'Tổ chức 66 lượt tuần tra, đạt 110,0% chỉ tiêu, tăng 83,3% so với tháng trước, tăng 11 lượt so với cùng kỳ.',
        'Huấn luyện 99 dân quân, vượt 03 người so với chỉ tiêu.',
      ],
    );
  });

  const taxes = (total: readonly number[]): Rows => [
    ['KẾT QUẢ THU THUẾ TRÊN ĐỊA BÀN'],
    ['', '', '', 'Đơn vị: triệu đồng'],
    ['STT', 'Sắc thuế', 'Dự toán', 'Thực hiện'],
    ['', 'Tổng cộng', ...total],
    [1, 'Thuế giá trị gia tăng', 3000, (total[1] ?? 0) - 700],
    [2, 'Thuế môn bài', 1000, 700],
  ];
  const quarters = (poor: readonly number[]): Rows => [
    ['CÁC KHU PHỐ'],
    ['STT', 'Khu phố', 'Tổng số hộ', 'Hộ nghèo', 'Khu phố văn hóa'],
    ...poor.map((each, at): Typed[] => [at + 1, `Khu phố ${String(at + 1)}`, 200, each, 1]),
  ];

  it('takes a title for its total, a name right before a figure for its line, a column of the line for the whole', () => {
    const text = `# I. KẾT QUẢ
Tổng thu thuế trên địa bàn đạt 2.400 triệu đồng, trong đó thuế giá trị gia tăng 1.700 triệu đồng.
Toàn xã có 03 khu phố; khu phố 1: 09 hộ nghèo, khu phố 2: 12 hộ nghèo, khu phố 3: 09 hộ nghèo, chiếm 4,5% tổng số hộ.`;
    const learning = learnt('Năm 2025', [taxes([4000, 2400]), quarters([9, 12, 9])], text);
    assert.deepEqual(keptIn(learning), []);
    assert.deepEqual(written(learning, 'Năm 2026', [taxes([4000, 3100]), quarters([7, 0, 20])]), [
      'Tổng thu thuế trên địa bàn đạt 3.100 triệu đồng, trong đó thuế giá trị gia tăng 2.400 triệu đồng.',
      'Toàn xã có 03 khu phố; khu phố 1: 07 hộ nghèo, khu phố 2: 0 hộ nghèo, khu phố 3: 20 hộ nghèo, chiếm 10,0% tổng số hộ.',
    ]);
  });

  it('ties no count to a line or column whose telling words the sentence lacks', () => {
    const staff: Rows = [
      ['Y TẾ'],
      ['STT', 'Nội dung', 'ĐVT', 'Thực hiện'],
      [1, 'Cán bộ trạm y tế có trình độ đại học', 'người', 5],
      [2, 'Lượt khám bệnh', 'lượt', 2150],
    ];
    const learning = learnt(
      'Năm 2025',
      [staff],
      '# I. KẾT QUẢ\nTrạm y tế có 05 cán bộ. Có 05 cán bộ có trình độ đại học.',
    );
    assert.deepEqual(keptIn(learning), ['figure 05']);
  });

  it('ties no count of all to the one line that holds as much', () => {
    const units: Rows = [
      ['KỶ LUẬT'],
      ['STT', 'Khối', 'Số người đã kê khai', 'Số người bị kỷ luật'],
      [1, 'Khối sở, ngành', 400, 0],
      [2, 'Khối xã, phường', 640, 2],
    ];
    const text = '# I. KẾT QUẢ\nKhối sở, ngành có 400 người đã kê khai. Có 02 người bị kỷ luật.';
    assert.deepEqual(keptIn(learnt('Năm 2025', [units], text)), ['figure 02']);
  });

  it('says of an amount that all of it is one line’s while it is, and of what is wanting only while it wants', () => {
    const files = (late: readonly number[]): Rows => [
      ['HỒ SƠ'],
      ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Quá hạn'],
      ['', 'Tổng số', 900, late.reduce((sum, each) => sum + each, 0)],
      ...late.map((each, at): Typed[] => [at + 1, ['Đất đai', 'Tư pháp'][at] ?? '', 450, each]),
    ];
    const text = `# I. KẾT QUẢ
Quá hạn 06 hồ sơ, đều thuộc lĩnh vực đất đai.
# II. HẠN CHẾ
Còn 06 hồ sơ quá hạn.`;
    const learning = learnt('Năm 2025', [files([6, 0])], text);
    assert.deepEqual(keptIn(learning), []);
    assert.deepEqual(written(learning, 'Năm 2026', [files([4, 0])]), [
      'Quá hạn 04 hồ sơ, đều thuộc lĩnh vực đất đai.',
      'Còn 04 hồ sơ quá hạn.',
    ]);
    assert.deepEqual(written(learning, 'Năm 2026', [files([3, 2])])[0], 'Quá hạn 05 hồ sơ.');
    assert.deepEqual(written(learning, 'Năm 2026', [files([0, 0])]).slice(1), [
      '[chưa có câu nào của mục này được xác nhận cho kỳ báo cáo]',
    ]);
  });

  it('says below a heading that nothing of it is printed, and which numbers of a sentence held back are old', () => {
    const text = `# I. KẾT QUẢ
Tổ chức 36 lượt tuần tra, gần gấp đôi 19 lượt của xã bạn.
# II. NHIỆM VỤ
1. Tuần tra thường xuyên.`;
    const learning = learnt(
      'Tháng 8 năm 2025',
      [
        patrols([
          [60, 36, 32, 40],
          [96, 90, 88, 93],
        ]),
      ],
      text,
    );
    const reading = readingOf('Tháng 9 năm 2025', [
      patrols([
        [60, 66, 36, 55],
        [96, 99, 90, 93],
      ]),
    ]);
    const { report } = readOwnReport(learning.files, forms);
    const { document, gaps } = composeReport(reading, chooseProfile(reading, undefined), { own: report });
    const said = document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []));
    assert.deepEqual(said, ['[chưa có câu nào của mục này được xác nhận cho kỳ báo cáo]', '1. Tuần tra thường xuyên.']);
    assert.deepEqual(
      gaps.flatMap(({ data }) => data['sentence'] ?? []),
      ['Tổ chức 66 lượt tuần tra, gần gấp đôi [số cũ: 19] lượt của xã bạn.'],
    );
  });
});
