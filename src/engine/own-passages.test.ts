/** Passages that an office keeps in the sheet "Mẫu câu" or in one file: added, moved, left out, with figures of any sheet. */
import { strict as assert } from 'node:assert';
import { typedSheet, type Typed } from '../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../core/snapshot';
import { describeFault } from '../language';
import { readable } from '../narrative';
import { draftReport, type Draft } from './draft-report';
import { knownForms, understandPlain } from './understand-plain';
import { outlineOfSheets, parseOwnForms, readOwnReport, readTemplates, templateTexts, type OwnReport } from '.';

type Rows = readonly (readonly Typed[])[];
const forms = knownForms([]);
const ACCIDENTS: Rows = [
  ['CÔNG AN XÃ TÂN LẬP'],
  ['TRẬT TỰ AN TOÀN GIAO THÔNG 9 THÁNG ĐẦU NĂM 2025'],
  ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Cùng kỳ năm trước'],
  ['Số vụ tai nạn giao thông', 'vụ', 12, 15],
  ['Số người chết', 'người', 4, 3],
];
const TEXTS: Rows = [
  ['THUYẾT MINH'],
  [],
  ['Mã mục', 'Nội dung'],
  ['I.3.5.a', 'Xảy ra {{ so_vu }} vụ tai nạn giao thông.'],
];
const HEAD = ['Mã mẫu câu', 'Tên đoạn', 'Vị trí', 'Mẫu câu', 'Số liệu'];

function bookOf(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  return {
    file: 'so.xlsx',
    sha256: null,
    sheets: Object.entries(sheets).map(([name, rows]) => typedSheet({ name, rows })),
  };
}
const withPassages = (...rows: Rows): WorkbookSnapshot =>
  bookOf({ 'Tai nạn': ACCIDENTS, 'Thuyết minh': TEXTS, 'Mẫu câu': [HEAD, ...rows] });

function drafted(book: WorkbookSnapshot, own: OwnReport | undefined): Draft {
  return draftReport({
    reading: understandPlain([book], []),
    examination: { findings: [], waived: [] },
    profile: 'commune-nine-months',
    period: '2025-9M',
    own,
  });
}
function reported(book: WorkbookSnapshot): Draft {
  const read = outlineOfSheets([book], forms);
  assert.deepEqual(
    read?.faults.map((fault) => describeFault(fault, 'vi')),
    [],
  );
  return drafted(book, read?.report);
}
const idsOf = ({ document }: Draft): string[] =>
  document.blocks.flatMap(({ type, ...block }) => (type === 'paragraph' && 'id' in block ? [block.id] : []));
const textOf = ({ document }: Draft, id: string): string =>
  document.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.id === id ? [readable(block.content)] : [],
  )[0] ?? '';
const cellsOf = ({ document }: Draft, id: string): string[] =>
  document.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.id === id
      ? block.content.flatMap((piece) => (piece.type === 'figure' ? [`${piece.at.sheet}!${piece.at.cell}`] : []))
      : [],
  );

const SOURCES = 'so_vu = Tai nạn | Số vụ tai nạn giao thông | Thực hiện\nchet = Tai nạn!C5';

describe("an office's passages of the sheet", () => {
  it('are added where the row says, with figures of a sheet of no form by line and column and by cell', () => {
    const draft = reported(
      withPassages([
        'giao-thong',
        'An toàn giao thông',
        'sau crops',
        'Xảy ra {{ so_vu | so }} vụ, {{ chet | dem }} người chết.',
        SOURCES,
      ]),
    );
    assert.equal(textOf(draft, 'giao-thong/1'), 'Xảy ra 12 vụ, 04 người chết.');
    assert.deepEqual(cellsOf(draft, 'giao-thong/1'), ['Tai nạn!C4', 'Tai nạn!C5']);
    const ids = idsOf(draft);
    assert.equal(ids.indexOf('giao-thong/1'), ids.indexOf('crops/1') + 1);
  });

  it('leave built-in ones out and move them; a figure for all is filled into a department’s own paragraph', () => {
    const draft = reported(
      withPassages(
        ['chung', '', '', '', SOURCES],
        ['downsizing', '', 'bỏ', '', ''],
        ['budget-revenue', '', 'trước crops', '', ''],
      ),
    );
    const ids = idsOf(draft);
    assert.ok(!ids.some((id) => id.startsWith('downsizing/')));
    assert.equal(ids.indexOf('budget-revenue/1') + 1, ids.indexOf('crops/1'));
    assert.equal(textOf(draft, 'text/I.3.5.a'), 'Xảy ra 12 vụ tai nạn giao thông.');
    assert.deepEqual(cellsOf(draft, 'text/I.3.5.a'), ['Tai nạn!C4']);
  });

  it('name figures of built-in passages without declaring them', () => {
    const draft = reported(
      withPassages([
        'rieng',
        'Riêng',
        '',
        'Thu {% if thu.tong.uoc.co %}có{% else %}chưa có{% endif %}, {{ so_vu | so }} vụ.',
        SOURCES,
      ]),
    );
    assert.equal(textOf(draft, 'rieng/1'), 'Thu chưa có, 12 vụ.');
  });

  it('are no wordings of built-in ones, and these stay what they were', () => {
    const book = withPassages(
      ['rieng', 'Riêng', '', 'Có {{ so_vu | so }} vụ.', SOURCES],
      ['crops', '', '', 'Lúa {{ lua.san_luong | so_dv }}.', ''],
    );
    const { templates, faults } = readTemplates(templateTexts([book]));
    assert.deepEqual([[...templates.keys()], faults], [['crops'], []]);
  });

  it('say what is wrong by workbook, sheet, row and column, and inside the wording by line and column', () => {
    const faults = outlineOfSheets(
      [
        withPassages(
          ['Giao Thông', 'A', '', 'x', ''],
          ['mot', 'B', 'cạnh crops', 'x', 'so_vu: Tai nạn'],
          ['hai', 'C', '', '', ''],
          ['ba', 'D', '', 'Có\n{{ la | so }} vụ.', ''],
          ['bon', 'E', 'sau la', 'x', ''],
          ['nam', 'F', '', 'x', 'So = Tai nạn!C4'],
        ),
      ],
      forms,
    )?.faults;
    assert.deepEqual(
      faults?.map(({ code, data }) => [code, data['file'], data['line'], data['column']].join(' | ')),
      [
        'bad-office | so.xlsx · Mẫu câu | 2 | 1',
        'bad-office | so.xlsx · Mẫu câu | 3 | 3',
        'bad-office | so.xlsx · Mẫu câu | 3 | 5',
        'bad-office | so.xlsx · Mẫu câu | 4 | 4',
        'bad-template | so.xlsx · Mẫu câu · D5 | 2 | 4',
        'bad-office | so.xlsx · Mẫu câu | 7 | 5',
      ],
    );
    const lost = outlineOfSheets([withPassages(['bon', 'E', 'sau la', 'x', ''])], forms)?.faults ?? [];
    assert.deepEqual(
      lost.map((fault) => describeFault(fault, 'vi')),
      [
        'Tệp “so.xlsx · Mẫu câu”: Khai báo báo cáo của đơn vị không hợp lệ ở dòng 2, cột 3: không có đoạn nào tên “la” để đứng cạnh.',
      ],
    );
  });
});

describe("an office's passages of a folder", () => {
  const folder = (...files: readonly (readonly [name: string, text: string])[]): OwnReport => {
    const { report, faults } = readOwnReport(
      files.map(([name, text]) => ({ name, text })),
      forms,
    );
    assert.deepEqual(faults, []);
    return report;
  };
  const OUTLINE =
    'outline:\n  - heading: Kết quả\n  - passage: budget-revenue\n  - passage: mot\n  - heading: Đánh giá\n';
  const book = withPassages();

  it('touch one file: with an outline of its own a new one stands at the end of the results, or where it says', () => {
    const own = folder(
      ['report.yaml', OUTLINE],
      ['passages/mot.md', 'Một.'],
      ['passages/hai.md', '---\nkeep: có\n---\nHai.'],
      ['passages/ba.md', '---\nkeep: có\nbefore: mot\n---\nBa.'],
      ['passages/crops.md', 'Không nằm trong dàn bài.'],
    );
    const lines = drafted(book, own).document.blocks.map((block) =>
      block.type === 'heading' ? block.text : block.type === 'paragraph' ? block.id : block.type,
    );
    assert.deepEqual(lines, ['I. KẾT QUẢ', 'budget-revenue/1', 'ba/1', 'mot/1', 'hai/1', 'II. ĐÁNH GIÁ']);
  });

  it('leave a built-in one out or move it by its file alone', () => {
    const own = folder(
      ['passages/crops.md', '---\ndrop: có\n---\n'],
      ['passages/budget-expenditure.md', '---\nbefore: budget-revenue\n---\n'],
    );
    const ids = idsOf(drafted(book, own));
    assert.ok(!ids.some((id) => id.startsWith('crops/')));
    assert.equal(ids.indexOf('budget-expenditure/1') + 1, ids.indexOf('budget-revenue/1'));
    const { faults } = readOwnReport([{ name: 'passages/a.md', text: '---\nafter: la\n---\nx' }], forms);
    assert.deepEqual(
      faults.map(({ data }) => [data['file'], data['line'], data['column']]),
      [['passages/a.md', '2', '8']],
    );
  });
});

describe("figures of an office's own form", () => {
  const TREES = `forms:
  - id: trong-cay-xanh
    title: Trồng cây xanh
    basis: ""
    layout: outline
    recognise: { numbers: [], titles: [KẾT QUẢ TRỒNG CÂY XANH], marks: [Cây đường phố] }
    unit: cây
    columns:
      - { key: number, role: number, headings: [STT] }
      - { key: label, role: label, headings: [Nội dung] }
      - { key: actual, role: measure, headings: [Thực hiện] }
      - { key: note, role: text, headings: [Ghi chú] }
    lines:
      - { key: street, number: "1", label: Cây đường phố }
      - { key: park, number: "2", label: Cây công viên }
`;

  it('are named in a passage and in a department’s own paragraph, led to their cells, with the note of their line', () => {
    const own = parseOwnForms(TREES, 'cay.yaml');
    const book = bookOf({
      'Cây xanh': [
        ['KẾT QUẢ TRỒNG CÂY XANH'],
        ['9 THÁNG ĐẦU NĂM 2025'],
        ['STT', 'Nội dung', 'Thực hiện', 'Ghi chú'],
        ['1', 'Cây đường phố', 320, 'chưa kể cây bóng mát'],
        ['2', 'Cây công viên', 150, ''],
      ],
      'Thuyết minh': [
        ['THUYẾT MINH'],
        [],
        ['Mã mục', 'Nội dung'],
        ['I.3.2.a', 'Đã trồng {{ duong_pho | so_dv }} ({{ duong_pho.ghi_chu }}).'],
      ],
      'Mẫu câu': [
        HEAD,
        ['chung', '', '', '', 'duong_pho = trong-cay-xanh | street | actual'],
        [
          'cay',
          'Cây xanh',
          '',
          'Công viên có thêm {{ cong_vien | so_dv }}.',
          'cong_vien = Trồng cây xanh | Cây công viên | Thực hiện',
        ],
      ],
    });
    const read = outlineOfSheets([book], knownForms(own));
    assert.deepEqual(read?.faults, []);
    const draft = draftReport({
      reading: understandPlain([book], own),
      examination: { findings: [], waived: [] },
      profile: 'commune-nine-months',
      period: '2025-9M',
      own: read?.report,
    });
    assert.equal(textOf(draft, 'text/I.3.2.a'), 'Đã trồng 320 cây (chưa kể cây bóng mát).');
    assert.deepEqual(cellsOf(draft, 'text/I.3.2.a'), ['Cây xanh!C4']);
    assert.equal(textOf(draft, 'cay/1'), 'Công viên có thêm 150 cây.');
    assert.deepEqual(cellsOf(draft, 'cay/1'), ['Cây xanh!C5']);
  });

  it('of a sheet of no form have the notes of their lines too, where these say anything', () => {
    const book = bookOf({
      'Tai nạn': [
        ['TÌNH HÌNH TAI NẠN GIAO THÔNG'],
        ['9 THÁNG ĐẦU NĂM 2025'],
        ['STT', 'Chỉ tiêu', 'Thực hiện', 'Cùng kỳ', 'Ghi chú'],
        ['1', 'Số vụ', 8, 11, 'có 02 vụ nghiêm trọng'],
        ['2', 'Số người chết', 3, 2, '-'],
      ],
      'Thuyết minh': [
        ['THUYẾT MINH'],
        [],
        ['Mã mục', 'Nội dung'],
        ['I.3.5.a', '{{ so_vu | so }} vụ ({{ so_vu.ghi_chu }}), {{ chet | so }} người chết{{ chet.ghi_chu }}.'],
      ],
      'Mẫu câu': [
        HEAD,
        ['chung', '', '', '', 'so_vu = Tai nạn | Số vụ | Thực hiện\nchet = Tai nạn | Số người chết | Thực hiện'],
      ],
    });
    const read = outlineOfSheets([book], knownForms());
    assert.deepEqual(read?.faults, []);
    const draft = draftReport({
      reading: understandPlain([book]),
      examination: { findings: [], waived: [] },
      profile: 'commune-nine-months',
      period: '2025-9M',
      own: read?.report,
    });
    assert.equal(textOf(draft, 'text/I.3.5.a'), '8 vụ (có 02 vụ nghiêm trọng), 3 người chết.');
  });
});
