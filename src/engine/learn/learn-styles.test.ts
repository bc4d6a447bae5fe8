/** Sentences as stations, schools and finance departments write them: what they are tied to, and what they say of other figures. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import type { DocumentTable } from '../../core/document-text';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readable } from '../../narrative';
import { composeReport, readOwnReport, type Composition } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

const forms = knownForms([]);
const bookOf = (rows: readonly (readonly Typed[])[]): WorkbookSnapshot => ({
  file: 'so.xlsx',
  sha256: null,
  sheets: [typedSheet({ name: 'Số liệu', rows })],
});

function learnt(rows: readonly (readonly Typed[])[], source: string, tables: DocumentTable[] = []): Learning {
  const reading = understandPlain([bookOf(rows)], []);
  return learn({
    document: { ...documentOf(source, 'bao-cao.docx'), tables },
    reading,
    forms,
    profile: chooseProfile(reading, undefined),
  });
}

function written(learning: Learning, rows: readonly (readonly Typed[])[]): { texts: string[]; report: Composition } {
  const reading = understandPlain([bookOf(rows)], []);
  const own = readOwnReport(learning.files, forms);
  assert.deepEqual(own.faults, []);
  const report = composeReport(reading, chooseProfile(reading, undefined), { own: own.report });
  const texts = report.document.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [readable(block.content)] : [],
  );
  return { texts, report };
}

const HEALTH = 'Trạm Y tế phường Hòa An';
const health = (period: string, fever: readonly number[], jabs: readonly number[]): Typed[][] => [
  [HEALTH.toUpperCase()],
  ['TÌNH HÌNH DỊCH BỆNH VÀ TIÊM CHỦNG'],
  [period.toUpperCase()],
  ['STT', 'Nội dung', 'ĐVT', 'Trong tháng', 'Tháng trước', 'Số ca tử vong'],
  ['1', 'Sốt rét', 'ca', ...fever],
  [],
  ['KẾT QUẢ TIÊM CHỦNG'],
  ['STT', 'Vắc xin', 'Số trẻ phải tiêm', 'Số trẻ đã tiêm'],
  ['1', 'Bại liệt mũi 3', ...jabs],
];
const AUGUST = health('Tháng 8 năm 2025', [14, 19, 0], [50, 44]);

describe('learning, in styles of other offices', () => {
  it('ties what stands behind a stroke, what is left of it, and last month’s figure in brackets', () => {
    const learning = learnt(
      AUGUST,
      `# BÁO CÁO
# Công tác y tế tháng 8 năm 2025
# A. Kết quả
Sốt rét: ghi nhận 14 ca (tháng trước 19 ca).
Bại liệt mũi 3: 44/50 trẻ, đạt 88,0%, còn 06 trẻ.
Đến hết tháng 8, sốt rét 14 ca, giảm 05 ca so với tháng 7.
Tháng 7 đã tổ chức Ngày hội sức khỏe.`,
    );
    assert.deepEqual(
      learning.account.kept.map(({ sentence }) => sentence),
      ['Tháng 7 đã tổ chức Ngày hội sức khỏe.'],
    );
    const other = written(learning, health('Tháng 9 năm 2025', [21, 14, 0], [60, 57])).texts;
    assert.deepEqual(other, [
      'Sốt rét: ghi nhận 21 ca (tháng trước 14 ca).',
      'Bại liệt mũi 3: 57/60 trẻ, đạt 95,0%, còn 03 trẻ.',
      'Đến hết tháng 9, sốt rét 21 ca, tăng 07 ca so với tháng 8.',
    ]);
  });

  it('finds its figures again where columns and tabs are headed by their period', () => {
    const sheet = (period: string, year: number, figures: readonly number[]): Typed[][] => [
      ['UBND XÃ HÒA AN'],
      [`TÌNH HÌNH AN NINH TRẬT TỰ ${period.toUpperCase()} NĂM ${String(year)}`],
      [
        'STT',
        'Nội dung',
        'ĐVT',
        `Thực hiện ${period} năm ${String(year - 1)}`,
        `Thực hiện ${period} năm ${String(year)}`,
      ],
      ['1', 'Phạm pháp hình sự', 'vụ', figures[0] ?? 0, figures[1] ?? 0],
      ['2', 'Tai nạn giao thông', 'vụ', figures[2] ?? 0, figures[3] ?? 0],
    ];
    const named = (rows: Typed[][], name: string): WorkbookSnapshot => ({
      file: 'so.xlsx',
      sha256: null,
      sheets: [typedSheet({ name, rows })],
    });
    const first = understandPlain([named(sheet('6 tháng', 2025, [19, 17, 8, 5]), 'AN 6T.2025')], []);
    const { files } = learn({
      document: documentOf(
        `# BÁO CÁO
# Tình hình an ninh 6 tháng năm 2025
# A. Kết quả
Xảy ra 17 vụ phạm pháp hình sự, giảm 02 vụ so với cùng kỳ; 05 vụ tai nạn giao thông.`,
        'bao-cao.docx',
      ),
      reading: first,
      forms,
      profile: chooseProfile(first, undefined),
    });
    const next = understandPlain([named(sheet('9 tháng', 2025, [26, 31, 9, 7]), 'AN 9T.2025')], []);
    const { report } = readOwnReport(files, forms);
    const { document } = composeReport(next, chooseProfile(next, undefined), { own: report });
    assert.deepEqual(
      document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : [])),
      ['Xảy ra 31 vụ phạm pháp hình sự, tăng 05 vụ so với cùng kỳ; 07 vụ tai nạn giao thông.'],
    );
  });

  it('says how many where there was none before, and holds back comparisons without a number', () => {
    const learning = learnt(
      AUGUST,
      `# BÁO CÁO
# Công tác y tế tháng 8 năm 2025
# A. Kết quả
Sốt rét có 14 ca, không có tử vong.
Tỷ lệ khám ở khu vực một cao hơn khu vực hai.
Sốt rét diễn biến giảm dần.
Trạm không có khó khăn lớn.`,
    );
    const deaths = written(learning, health('Tháng 8 năm 2025', [14, 19, 1], [50, 44]));
    assert.deepEqual(deaths.texts, ['Sốt rét có 14 ca, có 01 ca tử vong.']);
    const held = deaths.report.gaps.flatMap(({ code, data }) => (code === 'held-sentence' ? [data['sentence']] : []));
    assert.equal(held.length, 3);
    assert.deepEqual(written(learning, AUGUST).texts.length, 4);
  });

  const finance = (rows: readonly (readonly number[])[]): Typed[][] => [
    ['SỞ TÀI CHÍNH'],
    ['GIẢI NGÂN VỐN ĐẦU TƯ'],
    ['11 THÁNG NĂM 2025'],
    ['', '', '', 'Đơn vị: triệu đồng'],
    ['STT', 'Nguồn vốn', 'Kế hoạch vốn năm', 'Giải ngân', 'Cùng kỳ năm trước'],
    ...['Vốn trung ương', 'Vốn nước ngoài'].map((name, at) => [String(at + 1), name, ...(rows[at] ?? [])]),
  ];

  it('says a difference in the unit of its sentence, whatever the sheet’s is', () => {
    const learning = learnt(
      finance([
        [1850000, 1240500, 1105200],
        [320000, 96400, 141000],
      ]),
      `# BÁO CÁO
Số: 12/BC-STC
# Giải ngân 11 tháng năm 2025
# 1. Kết quả
Vốn trung ương giải ngân 1.240,5 tỷ đồng, cao hơn cùng kỳ năm trước 135,3 tỷ đồng.
Vốn nước ngoài: 96,4/320 tỷ đồng (30,1%), giảm 31,6% so với cùng kỳ.`,
    );
    assert.deepEqual(learning.account.kept, []);
    const { texts } = written(
      learning,
      finance([
        [1850000, 1000000, 1105200],
        [300000, 150000, 100000],
      ]),
    );
    assert.deepEqual(texts, [
      'Vốn trung ương giải ngân 1.000,0 tỷ đồng, thấp hơn cùng kỳ năm trước 105,2 tỷ đồng.',
      'Vốn nước ngoài: 150,0/300 tỷ đồng (50,0%), tăng 50,0% so với cùng kỳ.',
    ]);
  });

  const schools = (year: number, pupils: readonly number[], rate: readonly number[]): Typed[][] => [
    ['PHÒNG VĂN HÓA - XÃ HỘI XÃ AN PHÚ'],
    ['QUY MÔ GIÁO DỤC'],
    [`NĂM ${String(year)}`],
    ['STT', 'Cấp học', 'Số lớp', 'Số học sinh', 'Số học sinh năm học trước'],
    ['1', 'Toàn xã', ...pupils],
    [],
    ['CHẤT LƯỢNG GIÁO DỤC'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Năm trước'],
    ['1', 'Trẻ 5 tuổi ra lớp', '%', ...rate],
  ];

  it('knows a school year before, a rate of two amounts, points behind points, and a number of a name', () => {
    const learning = learnt(
      schools(2024, [190, 6270, 6200], [99.5, 99.8, 99.2]),
      `Số: 7/BC-VHXH
# BÁO CÁO
Tổng kết công tác giáo dục năm 2024
# I. KẾT QUẢ
Toàn xã có 190 lớp với 6.270 học sinh, tăng 70 học sinh so với năm học trước (6.200 học sinh), bình quân 33,0 học sinh/lớp.
Trẻ 5 tuổi ra lớp đạt 99,8%, cao hơn năm trước 0,6 điểm phần trăm.
# II. PHƯƠNG HƯỚNG NĂM 2025
Tiếp tục nâng cao chất lượng.`,
    );
    assert.deepEqual(learning.account.kept, []);
    assert.match(learning.files[0]?.text ?? '', /symbol: BC-VHXH/);
    const { texts } = written(learning, schools(2025, [200, 6100, 6270], [99.5, 99.0, 99.8]));
    assert.deepEqual(texts, [
      'Toàn xã có 200 lớp với 6.100 học sinh, giảm 170 học sinh so với năm học trước (6.270 học sinh), bình quân 30,5 học sinh/lớp.',
      'Trẻ 5 tuổi ra lớp đạt 99,0%, thấp hơn năm trước 0,8 điểm phần trăm.',
      'Tiếp tục nâng cao chất lượng.',
    ]);
  });

  const levels = (rows: readonly (readonly number[])[]): Typed[][] => [
    ['PHÒNG VĂN HÓA - XÃ HỘI XÃ AN PHÚ'],
    ['QUY MÔ TRƯỜNG LỚP'],
    ['NĂM 2024'],
    ['STT', 'Cấp học', 'Số lớp', 'Số học sinh', 'Số giáo viên'],
    ...['Mầm non', 'Tiểu học', 'Trung học'].map((name, at) => [String(at + 1), name, ...(rows[at] ?? [])]),
  ];
  const TEXT = `# BÁO CÁO
# Công tác giáo dục năm 2024
# I. QUY MÔ
Quy mô trường lớp như sau.
Trường lớp được sửa chữa.`;
  const TABLE: DocumentTable = {
    after: 3,
    cells: [
      ['Cấp học', 'Số học sinh', 'Số lớp'],
      ['Mầm non', '1.460', '52'],
      ['Tiểu học', '2.911', '88'],
      ['Trung học', '1.985', '51'],
    ].flatMap((texts, row) => texts.map((text, column) => ({ row, column, rows: 1, columns: 1, text }))),
  };

  it('learns a table that is a sheet’s, with the columns that it prints, between its paragraphs', () => {
    const rows = [
      [52, 1460, 98],
      [88, 2911, 131],
      [51, 1985, 112],
    ];
    const learning = learnt(levels(rows), TEXT, [TABLE]);
    assert.equal(learning.tables, 0);
    assert.match(learning.files[0]?.text ?? '', /table: Số liệu \| Số học sinh \| Số lớp/);
    const { report } = written(
      learning,
      levels([
        [50, 1400, 98],
        [90, 3000, 131],
        [51, 1985, 112],
      ]),
    );
    const { blocks } = report.document;
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['heading', 'paragraph', 'table', 'paragraph'],
    );
    const [table] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    assert.deepEqual(table?.header, [['STT', 'Cấp học', 'Số lớp', 'Số học sinh']]);
    assert.deepEqual(
      table?.rows[1]?.map(({ text }) => text),
      ['2', 'Tiểu học', '90', '3.000'],
    );
  });

  it('leaves a table alone that is no sheet’s: a figure of it differs, or a line is not there', () => {
    const differs = learnt(
      levels([
        [52, 1460, 98],
        [88, 2911, 131],
        [51, 1986, 112],
      ]),
      TEXT,
      [TABLE],
    );
    const lacks = learnt(
      levels([
        [52, 1460, 98],
        [88, 2911, 131],
      ]),
      TEXT,
      [TABLE],
    );
    for (const learning of [differs, lacks]) {
      assert.equal(learning.tables, 1);
      assert.doesNotMatch(learning.files[0]?.text ?? '', /table:/);
    }
  });

  const crops = (rows: readonly (readonly number[])[]): Typed[][] => [
    ['UBND XÃ HÒA AN'],
    ['SẢN LƯỢNG CÂY TRỒNG'],
    ['QUÝ III NĂM 2025'],
    ['STT', 'Cây trồng', 'Diện tích (ha)', 'Sản lượng (tấn)', 'Sản lượng cùng kỳ (tấn)'],
    ...['Lúa', 'Ngô', 'Rau màu'].map((name, at) => [String(at + 1), name, ...(rows[at] ?? [])]),
  ];

  it('adds up the lines of a table, and says shares and growths of the sum, changes with a sign, and the most and the next', () => {
    const learning = learnt(
      crops([
        [40, 250.5, 240],
        [20.5, 100, 110],
        [8.5, 49.5, 40],
      ]),
      `# BÁO CÁO
# Sản xuất quý III năm 2025
# A. Kết quả
Lúa 40 ha, sản lượng 250,5 tấn (+4,4% so với cùng kỳ); ngô 20,5 ha, sản lượng 100 tấn (-9,1%).
Tổng sản lượng ba loại cây trồng là 400,0 tấn, tăng 2,6% so với cùng kỳ; riêng lúa chiếm 62,6%.
Cây trồng có sản lượng lớn nhất là lúa với 250,5 tấn, tiếp đến là ngô 100,0 tấn và rau màu 49,5 tấn.
Sản lượng rau màu tăng từ 40,0 tấn lên 49,5 tấn (thêm 9,5 tấn).`,
    );
    assert.deepEqual(learning.account.kept, []);
    assert.equal(learning.account.figures.tied, learning.account.figures.found);
    const other = crops([
      [50, 200, 250.5],
      [30, 110, 100],
      [10, 190, 49.5],
    ]);
    assert.deepEqual(written(learning, other).texts, [
      'Lúa 50 ha, sản lượng 200,0 tấn (-20,2% so với cùng kỳ); ngô 30,0 ha, sản lượng 110 tấn (+10,0%).',
      'Tổng sản lượng ba loại cây trồng là 500,0 tấn, tăng 25,0% so với cùng kỳ; riêng lúa chiếm 40,0%.',
      'Sản lượng rau màu tăng từ 49,5 tấn lên 190,0 tấn (thêm 140,5 tấn).',
    ]);
    const grown = crops([
      [40, 250.5, 240],
      [20.5, 100, 110],
      [8.5, 30, 40],
    ]);
    assert.equal(written(learning, grown).texts.at(-1)?.startsWith('Cây trồng có sản lượng lớn nhất là lúa'), true);
  });

  const desk = (period: string, rows: readonly (readonly number[])[], fined: readonly number[]): Typed[][] => [
    ['UBND PHƯỜNG TÂN BÌNH'],
    ['GIẢI QUYẾT HỒ SƠ'],
    [period],
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Giải quyết đúng hạn', 'Giải quyết quá hạn', 'Đang giải quyết'],
    ...['Hộ tịch', 'Đất đai', 'Xây dựng'].map((name, at) => [String(at + 1), name, ...(rows[at] ?? [])]),
    ['', 'Tổng cộng', ...[0, 1, 2, 3].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))],
    [],
    ['TRẬT TỰ'],
    ['STT', 'Nội dung', 'ĐVT', 'Trong kỳ', 'Cùng kỳ năm trước'],
    ['1', 'Vụ phạm pháp hình sự', 'vụ', fined[0] ?? 0, fined[1] ?? 0],
    ['2', 'Vụ phạm pháp đã khám phá', 'vụ', fined[2] ?? 0, fined[3] ?? 0],
    ['3', 'Trường hợp bị xử phạt', 'trường hợp', fined[4] ?? 0, fined[5] ?? 0],
    ['4', 'Số tiền xử phạt', 'đồng', fined[6] ?? 0, fined[7] ?? 0],
  ];

  it('says the sum of two columns, what the rest has, a change in brackets, the share of then, and an average', () => {
    const learning = learnt(
      desk(
        '6 THÁNG ĐẦU NĂM 2025',
        [
          [820, 800, 5, 15],
          [300, 260, 30, 10],
          [104, 100, 1, 3],
        ],
        [20, 25, 16, 20, 310, 250, 403000000, 300000000],
      ),
      `# BÁO CÁO
# Công tác 6 tháng đầu năm 2025
# A. Kết quả
Tổng số hồ sơ giải quyết đúng hạn: 1.160 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,0% số hồ sơ đã giải quyết (1.160/1.196 hồ sơ).
Hồ sơ quá hạn tập trung ở lĩnh vực đất đai với 30 hồ sơ; hai lĩnh vực còn lại có 06 hồ sơ quá hạn.
Xảy ra 20 vụ phạm pháp hình sự, giảm 05 vụ (20,00%) so với cùng kỳ; đã khám phá 16/20 vụ, đạt tỷ lệ 80,0% (cùng kỳ 80,0%).
Xử phạt 310 trường hợp với số tiền 403 triệu đồng, tăng 60 trường hợp và 103 triệu đồng so với cùng kỳ; bình quân mỗi trường hợp 1,30 triệu đồng.`,
    );
    assert.deepEqual(learning.account.kept, []);
    const other = desk(
      '6 THÁNG ĐẦU NĂM 2025',
      [
        [900, 860, 30, 10],
        [400, 380, 12, 8],
        [200, 190, 8, 2],
      ],
      [30, 20, 15, 16, 200, 310, 500000000, 403000000],
    );
    const { texts, report } = written(learning, other);
    assert.deepEqual(texts, [
      'Tổng số hồ sơ giải quyết đúng hạn: 1.430 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 96,6% số hồ sơ đã giải quyết (1.430/1.480 hồ sơ).',
      'Xảy ra 30 vụ phạm pháp hình sự, tăng 10 vụ (50,00%) so với cùng kỳ; đã khám phá 15/30 vụ, đạt tỷ lệ 50,0% (cùng kỳ 80,0%).',
    ]);
    assert.equal(report.gaps.filter(({ code }) => code === 'held-sentence').length, 2);
  });
});
