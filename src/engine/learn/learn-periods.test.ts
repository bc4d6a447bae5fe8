/** The next period: columns named by a period, workbooks alike, scaled counts, lũy kế, judgements and what happened once. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { strangersOf } from '../strangers';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

const forms = knownForms([]);
type Rows = readonly (readonly Typed[])[];
interface Book {
  readonly file: string;
  readonly tab?: string;
  readonly rows: Rows;
}

const readingOf = (books: readonly Book[]): Reading =>
  understandPlain(
    books.map(({ file, tab = 'Trang', rows }) => ({ file, sha256: null, sheets: [typedSheet({ name: tab, rows })] })),
    [],
  );

function learnt(books: readonly Book[], subject: string, text: string): Learning {
  const reading = readingOf(books);
  const document = documentOf(`# BÁO CÁO\n# Tình hình ${subject}\n${text}`);
  return learn({ document, reading, forms, profile: chooseProfile(reading, undefined) });
}

function written({ files }: Learning, books: readonly Book[], period?: string): { text: string[]; held: string[] } {
  const reading = readingOf(books);
  const own = readOwnReport(files, forms);
  assert.deepEqual(own.faults, []);
  const at = period === undefined ? {} : { period };
  const { document, gaps } = composeReport(reading, chooseProfile(reading, undefined), { own: own.report, ...at });
  return {
    text: document.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [readable(block.content)] : block.type === 'heading' ? [block.text] : [],
    ),
    held: gaps.map(({ data }) => data['sentence'] ?? data['problem'] ?? ''),
  };
}

const sheet = (period: string, columns: readonly Typed[], ...lines: Rows): Rows => [
  ['UBND XÃ YÊN LẠC'],
  ['TÌNH HÌNH XÃ HỘI'],
  [period],
  ['STT', 'Chỉ tiêu', ...columns],
  ...lines.map((line, at) => [at + 1, ...line]),
];
const book = (...given: Parameters<typeof sheet>): readonly Book[] => [{ file: 'so.xlsx', rows: sheet(...given) }];

describe('engine/learn: the next period', () => {
  const cases: readonly (readonly [string, string, readonly Book[], readonly Book[], string, string])[] = [
    [
      'months',
      'tháng 9 năm 2025',
      book('THÁNG 9 NĂM 2025', ['Tháng 8', 'Tháng 9'], ['Số hộ nghèo', 58, 55], ['Số vụ cháy', 3, 4]),
      book('THÁNG 10 NĂM 2025', ['Tháng 9', 'Tháng 10'], ['Số hộ nghèo', 55, 49], ['Số vụ cháy', 4, 7]),
      'Toàn xã còn 55 hộ nghèo.',
      'Toàn xã còn 49 hộ nghèo.',
    ],
    [
      'quarters beside each other',
      'quý II năm 2026',
      book('QUÝ II NĂM 2026', ['Quý I', 'Quý II'], ['Số hộ nghèo', 58, 55], ['Số vụ cháy', 3, 4]),
      book('QUÝ III NĂM 2026', ['Quý I', 'Quý II', 'Quý III'], ['Số hộ nghèo', 58, 55, 49], ['Số vụ cháy', 3, 4, 7]),
      'Toàn xã còn 55 hộ nghèo.',
      'Toàn xã còn 49 hộ nghèo.',
    ],
    [
      'years',
      'năm 2025',
      book('NĂM 2025', ['Năm 2024', 'Năm 2025'], ['Số hộ nghèo', 58, 55], ['Số vụ cháy', 3, 4]),
      book('NĂM 2026', ['Năm 2025', 'Năm 2026'], ['Số hộ nghèo', 55, 49], ['Số vụ cháy', 4, 7]),
      'Toàn xã còn 55 hộ nghèo.',
      'Toàn xã còn 49 hộ nghèo.',
    ],
    [
      'months since January in a monthly report',
      'tháng 9 năm 2025',
      book('THÁNG 9 NĂM 2025', ['Tháng 9', 'Lũy kế 9 tháng'], ['Số vụ cháy', 3, 41], ['Số hộ nghèo', 2, 55]),
      book('THÁNG 10 NĂM 2025', ['Tháng 10', 'Lũy kế 10 tháng'], ['Số vụ cháy', 5, 46], ['Số hộ nghèo', 1, 54]),
      'Lũy kế 9 tháng xảy ra 41 vụ cháy.',
      'Lũy kế 10 tháng xảy ra 46 vụ cháy.',
    ],
  ];
  for (const [name, subject, now, next, said, then] of cases)
    it(`takes columns by what their period is: ${name}`, () => {
      const learning = learnt(now, subject, said);
      assert.equal(written(learning, now).text[0], said);
      assert.equal(written(learning, next).text[0], then);
    });

  it('prints no old column where the new sheet has none of the period, and says which is missing', () => {
    const now = book('THÁNG 9 NĂM 2025', ['Tháng 8', 'Tháng 9'], ['Số hộ nghèo', 58, 55], ['Số vụ cháy', 3, 4]);
    const next = book('THÁNG 10 NĂM 2025', ['Tháng 8', 'Tháng 9'], ['Số hộ nghèo', 58, 55], ['Số vụ cháy', 3, 4]);
    const { text, held } = written(learnt(now, 'tháng 9 năm 2025', 'Toàn xã còn 55 hộ nghèo.'), next);
    assert.doesNotMatch(text.join(' '), /55|58/);
    assert.match(held.join(' '), /không có cột “Tháng kỳ này|không có cột “kỳ này/);
  });

  it('tells workbooks apart that have a sheet and a line alike', () => {
    const two = (first: number, second: number): readonly Book[] => [
      {
        file: 'cong-an.xlsx',
        tab: 'Sheet1',
        rows: sheet('THÁNG 9 NĂM 2025', ['Thực hiện'], ['Số vụ việc', first], ['Số đơn', 3]),
      },
      {
        file: 'tu-phap.xlsx',
        tab: 'Sheet1',
        rows: sheet('THÁNG 9 NĂM 2025', ['Thực hiện'], ['Số vụ việc', second], ['Số thẻ', 8]),
      },
    ];
    const said = 'Công an xã tiếp nhận 12 vụ việc.';
    const other = 'Tổ hòa giải tiếp nhận 15 vụ việc.';
    const learning = learnt(two(12, 15), 'tháng 9 năm 2025', `${said}\n${other}`);
    assert.deepEqual(written(learning, two(12, 15)).text, [said, other]);
    assert.deepEqual(
      written(learning, two(21, 31)).text.map((text) => text.replace(/\D/g, '')),
      ['21', '31'],
    );
  });

  it('turns thousands of heads into millions', () => {
    const herd = (now: number): readonly Book[] => [
      {
        file: 'so.xlsx',
        rows: [
          ['CHĂN NUÔI'],
          ['THÁNG 9 NĂM 2025'],
          ['Đơn vị tính: nghìn con'],
          ['STT', 'Vật nuôi', 'Hiện có', 'Cùng kỳ năm trước'],
          [1, 'Lợn', 12.4, 11.9],
          [2, 'Gia cầm', now, 1190],
        ],
      },
    ];
    const said = 'Đàn gia cầm 1,25 triệu con.';
    const learning = learnt(herd(1250), 'tháng 9 năm 2025', said);
    assert.equal(written(learning, herd(1250)).text[0], said);
    assert.equal(written(learning, herd(1310)).text[0], 'Đàn gia cầm 1,31 triệu con.');
  });

  const kept = book('THÁNG 9 NĂM 2025', ['Kế hoạch', 'Thực hiện'], ['Số hộ nghèo', 60, 55], ['Số vụ cháy', 9, 3]);
  const later = book('THÁNG 10 NĂM 2025', ['Kế hoạch', 'Thực hiện'], ['Số hộ nghèo', 60, 77], ['Số vụ cháy', 9, 1]);

  it('takes the period of the report where the sheets name none', () => {
    const without = (poor: number): readonly Book[] =>
      book('', ['Kế hoạch', 'Thực hiện'], ['Số hộ nghèo', 60, poor], ['Số vụ cháy', 9, 3]);
    const learning = learnt(
      without(55),
      'tháng 9 năm 2025',
      '# I. KẾT QUẢ THÁNG 9\nTháng 9 còn 55 hộ nghèo.\n# II. NHIỆM VỤ THÁNG 10\nTiếp tục giảm nghèo.',
    );
    const { text } = written(learning, without(49), '2025-M10');
    assert.match(text.join(' '), /KẾT QUẢ THÁNG 10 Tháng 10 còn 49 hộ nghèo\. II\. NHIỆM VỤ THÁNG 11/);
  });

  it('holds judgements beside a figure, and names them', () => {
    for (const judged of [
      'Số hộ nghèo 55 hộ, nằm trong kế hoạch được giao.',
      'Số hộ nghèo là 55 hộ, bảo đảm chỉ tiêu.',
      'Nhờ vậy, số hộ nghèo còn 55 hộ.',
      'Xảy ra 03 vụ cháy, lực lượng tại chỗ đáp ứng yêu cầu.',
      'Tình hình cháy diễn biến xấu với 03 vụ cháy.',
      'Xảy ra 03 vụ cháy tại ấp Thành An, Thành Quí.',
      'So với tháng 8, tình hình cháy phức tạp hơn.',
    ]) {
      const learning = learnt(kept, 'tháng 9 năm 2025', judged);
      assert.equal(written(learning, kept).text.join(' '), judged);
      const { text, held } = written(learning, later);
      assert.doesNotMatch(text.join(' '), /kế hoạch được giao|chỉ tiêu|yêu cầu|Nhờ vậy|xấu|Thành|phức tạp/, judged);
      assert.equal(held.length, 1, judged);
    }
  });

  it('holds what happened once, and prints what is done at all times', () => {
    const once = [
      'Ban hành Kế hoạch tổ chức Tết Trung thu.',
      'Bổ nhiệm đồng chí Lê Văn Hiển giữ chức Trưởng phòng.',
      'Tập trung thu hoạch lúa Hè Thu.',
    ];
    const routine = 'Công tác quản lý đất đai được thực hiện đúng quy định.';
    const learning = learnt(kept, 'tháng 9 năm 2025', [...once, routine].join('\n'));
    assert.deepEqual(written(learning, kept).text, [...once, routine]);
    const { text, held } = written(learning, later);
    assert.deepEqual(text, [routine]);
    assert.deepEqual(held, once);
  });

  it('lists what is printed without a figure in any period', () => {
    const rows = book('Tháng 9 năm 2025', ['Thực hiện'], ['Hộ nghèo', 55]);
    const text = '# I. KẾT QUẢ\nToàn xã còn 55 hộ nghèo. Công tác tuyển quân được triển khai theo kế hoạch.';
    const { account, files } = learnt(rows, 'tháng 9 năm 2025', text);
    assert.deepEqual(
      account.routine.map(({ sentence }) => sentence),
      ['Công tác tuyển quân được triển khai theo kế hoạch.'],
    );
    assert.deepEqual(account.kept, []);
    assert.equal(
      files.some(({ name }) => name.startsWith('passages/')),
      true,
    );
  });

  it('renews the season of two years that it is of, and holds another and the other name of a year', () => {
    const rows = (year: number): readonly Book[] => book(`Năm ${String(year)}`, ['Thực hiện'], ['Năng suất lúa', 55]);
    const text = `# I. KẾT QUẢ
Vụ Đông Xuân 2024-2025, năng suất lúa là 55.
Chương trình 2021-2025 đạt năng suất lúa 55.
Mừng xuân Ất Tỵ, năng suất lúa là 55.`;
    const { text: said } = written(learnt(rows(2025), 'năm 2025', text), rows(2026));
    assert.ok(
      said.some((each) => each.startsWith('Vụ Đông Xuân 2025-2026')),
      said.join('\n'),
    );
    assert.ok(!said.some((each) => each.includes('Ất Tỵ')), said.join('\n'));
  });

  it('holds what is said of a week beside the figures of another one of the same year, and leaves its number blank in headings', () => {
    const rows = (cases: number): readonly Book[] => book('Năm 2025', ['Trong tuần'], ['Ca sốt xuất huyết', cases]);
    const text = `# I. TUẦN 38
Trong tuần ghi nhận 12 ca sốt xuất huyết.
Tiếp tục phun hóa chất tại các thôn trong tuần 39.`;
    const learning = learnt(rows(12), 'dịch bệnh tuần 38', text);
    const [same, next] = [12, 7].map((cases) => written(learning, rows(cases)).text.join('\n'));
    assert.match(same ?? '', /TUẦN …\n.*12 ca sốt xuất huyết\.\n.*trong tuần 39\./u);
    assert.match(next ?? '', /TUẦN …\n.*7 ca sốt xuất huyết\./u);
    assert.doesNotMatch(next ?? '', /3[89]/u);
    assert.match(learning.files.map((file) => file.text).join('\n'), /subject: .*tuần …/u);
  });

  it('asks about a sheet that still states the period before', () => {
    const sheets = (second: string): Reading =>
      understandPlain(
        [
          {
            file: 'so.xlsx',
            sha256: null,
            sheets: [
              typedSheet({
                name: 'HN',
                rows: [
                  ['HỘ NGHÈO'],
                  ['THÁNG 10 NĂM 2025'],
                  ['STT', 'Chỉ tiêu', 'Thực hiện'],
                  [1, 'Số hộ nghèo', 5],
                  [2, 'Số hộ cận nghèo', 6],
                ],
              }),
              typedSheet({
                name: 'PC',
                rows: [
                  ['CHÁY, NỔ'],
                  [second],
                  ['STT', 'Chỉ tiêu', 'Thực hiện'],
                  [1, 'Số vụ cháy', 5],
                  [2, 'Số vụ nổ', 1],
                ],
              }),
            ],
          },
        ],
        [],
      );
    const told = strangersOf(sheets('THÁNG 9 NĂM 2025'), { period: '2025-M10' });
    assert.deepEqual(
      told.map(({ what, at }) => [what, at?.sheet]),
      [['period', 'PC']],
    );
    assert.deepEqual(strangersOf(sheets('THÁNG 10 NĂM 2025'), { period: '2025-M10' }), []);
    assert.deepEqual(strangersOf(sheets('9 THÁNG NĂM 2025'), { period: '2025-M10' }), []);
  });
});
