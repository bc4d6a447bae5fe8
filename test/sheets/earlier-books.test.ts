/** Workbooks of earlier periods beside a sheet: last year's column, the year's plan, what is counted since January. */
import { strict as assert } from 'node:assert';
import { changedFact } from '../../src/core/held-fact';
import { besideEarlier, describeFinding, describeSkip, examine, understandPlain } from '../../src/engine';
import type { Reading } from '../../src/core/reading';
import { typedSheet, type Typed } from '../support/typed-sheet';

interface Told {
  readonly file?: string;
  readonly body?: string;
  /** "6 tháng đầu năm 2025". */
  readonly period: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly unit?: string;
  /** Market fees, fines, and last the sum of both: plan, actual, last year's, each. */
  readonly lines?: readonly (readonly Typed[])[];
}

const HEADINGS = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Cùng kỳ năm trước'];
const LINES: Typed[][] = [
  ['1', 'Phí chợ', 700, 320, 290],
  ['2', 'Thu phạt', 410, 205, 160],
  ['', 'Tổng cộng', 1110, 525, 450],
];
const EARLIER: Typed[][] = [
  ['1', 'Phí chợ', 650, 290, 270],
  ['2', 'Thu phạt', 380, 160, 150],
  ['', 'Tổng cộng', 1030, 450, 420],
];

function read({ file = 'nay.xlsx', body = 'UBND XÃ ĐÔNG SƠN', period, ...rest }: Told): Reading {
  const { title = 'BÁO CÁO THU PHÍ', headings = HEADINGS, unit = 'triệu đồng', lines = LINES } = rest;
  const rows: Typed[][] = [
    [body],
    [`${title} ${period}`.toUpperCase()],
    [`Đơn vị: ${unit}`],
    [...headings],
    ...lines.map((line) => [...line]),
  ];
  return understandPlain([{ file, sha256: null, sheets: [typedSheet({ rows })] }], []);
}

function told(now: Told, ...earlier: readonly Told[]) {
  const books = earlier.map((each, at) => read({ file: `truoc-${String(at)}.xlsx`, ...each }));
  const prior: Reading = books.reduce((all, one) => ({
    ...all,
    workbooks: [...all.workbooks, ...one.workbooks],
    tables: [...all.tables, ...one.tables],
    facts: [...all.facts, ...one.facts.map((fact) => changedFact(fact, { table: fact.table + all.tables.length }))],
  }));
  const reading = besideEarlier(read(now), prior);
  const { findings, skipped, proofs, summary } = examine(reading);
  const beside = findings.filter(({ code }) => ['prior-mismatch', 'plan-changed', 'cumulative-falls'].includes(code));
  return {
    found: beside.map(
      ({ code, severity, at, data }) => `${severity} ${code} ${at.cell} ${'otherCell' in data ? data.otherCell : ''}`,
    ),
    vi: beside.map((finding) => describeFinding(finding, 'vi')),
    en: beside.map((finding) => describeFinding(finding, 'en')),
    left: skipped.filter(({ reason }) => reason.startsWith('earlier-')),
    proven: proofs.filter(({ claim }) => claim.parts[0]?.at.file.startsWith('truoc')).map(({ at }) => at.cell),
    summary,
  };
}

/** LINES with one cell of a line typed otherwise. */
const typed = (line: number, column: number, value: number, lines = LINES): Typed[][] =>
  lines.map((cells, at) => cells.map((cell, to) => (at === line && to === column ? value : cell)));

const HALF = { period: '6 tháng đầu năm 2025' };
const LAST = { period: '6 tháng đầu năm 2024', lines: EARLIER };
const QUARTER = {
  period: 'Quý I năm 2025',
  lines: [
    ['1', 'Phí chợ', 700, 150, 120],
    ['2', 'Thu phạt', 410, 105, 80],
    ['', 'Tổng cộng', 1110, 255, 200],
  ],
};

describe('sheets: beside workbooks of earlier periods', () => {
  it("agree with last year's own figures, line by line", () => {
    const { found, proven, left } = told(HALF, LAST);
    assert.deepEqual(found, []);
    assert.deepEqual(proven, ['E5', 'E6', 'E7']);
    assert.deepEqual(left, []);
  });

  it("name the cell of last year's column that last year's sheet contradicts", () => {
    const { found, vi, en } = told({ ...HALF, lines: typed(1, 4, 610) }, LAST);
    assert.deepEqual(found, ['error prior-mismatch E6 D6']);
    assert.match(
      vi[0] ?? '',
      /cột cùng kỳ năm trước ghi 610 triệu đồng, nhưng .* ghi 160 ở D6 \(Biểu, truoc-0\.xlsx\)/,
    );
    assert.match(en[0] ?? '', /same period last year says 610/);
  });

  it("tell a table that repeats the unit's own of another year figure for figure, and no other", () => {
    const same = (now: Told, ...earlier: readonly Told[]): string[] => {
      const prior = earlier.map((each, at) => read({ file: `truoc-${String(at)}.xlsx`, ...each }))[0] ?? assert.fail();
      return examine(besideEarlier(read(now), prior)).findings.flatMap((finding) =>
        finding.code === 'same-as-earlier'
          ? [`${finding.severity} ${finding.at.cell} ${describeFinding(finding, 'vi')}`]
          : [],
      );
    };
    const [told = '', ...more] = same(HALF, { ...LAST, lines: LINES });
    assert.match(
      told,
      /^warning C5 Cả 9 số của biểu giống hệt .* “Phí chợ”: 700 triệu đồng, ở C5 \(Biểu, truoc-0\.xlsx\).*biểu cũ/,
    );
    assert.deepEqual(more, []);
    assert.deepEqual(same(HALF, { ...LAST, lines: typed(1, 3, 206) }), []);
    assert.deepEqual(same(HALF, { period: 'Quý I năm 2025', lines: LINES }), [], 'of the same year it may well be so');
    const few = [['1', 'Phí chợ', 7, 3, 2]];
    assert.deepEqual(same({ ...HALF, lines: few }, { ...LAST, lines: few }), []);
  });

  it("compare in the sheets' own units, within what the coarser one rounds", () => {
    const lines = [
      ['1', 'Phí chợ', 0.7, 0.29, 0.27],
      ['2', 'Thu phạt', 0.4, 0.16, 0.15],
      ['', 'Tổng cộng', 1.1, 0.45, 0.42],
    ];
    assert.deepEqual(told(HALF, { ...LAST, unit: 'tỷ đồng', lines }).found, []);
  });

  it("say that the year's plan changed, and that what is counted since January fell", () => {
    const { found, vi } = told({ ...HALF, lines: typed(0, 3, 130, typed(1, 2, 420)) }, QUARTER);
    assert.deepEqual(found, ['warning cumulative-falls D5 D5', 'warning plan-changed C6 C6']);
    assert.match(vi[0] ?? '', /lũy kế từ đầu năm ghi 130 triệu đồng, thấp hơn 150 .* \(thấp hơn 20\)/);
    assert.match(vi[1] ?? '', /kế hoạch năm ở đây ghi 420 triệu đồng, khác 410/);
  });

  it("say that last year's column of more months is below what the half year's own column said, and nothing of its stocks", () => {
    const nine = (before: Typed): Told => ({
      period: '9 tháng đầu năm 2025',
      lines: [
        ['1', 'Phí chợ', 700, 520, before],
        ['2', 'Thu phạt', 410, 305, 220],
        ['', 'Tổng cộng', 1110, 825, typeof before === 'number' ? before + 220 : 640],
      ],
    });
    assert.deepEqual(told(nine(420), HALF).found, []);
    const { found, vi, en } = told(nine(250), HALF);
    assert.deepEqual(found, ['warning cumulative-falls E5 E5']);
    assert.match(
      vi[0] ?? '',
      /^“Phí chợ”: lũy kế cùng kỳ năm trước ghi 250 triệu đồng, thấp hơn 290 mà báo cáo kỳ trước/,
    );
    assert.match(en[0] ?? '', /counted since January of the year before it says 250/);
    // A whole year's column beside that of fewer months, either way; what stands at a moment may fall.
    const whole = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Năm trước'];
    assert.deepEqual(told(nine(250), { ...HALF, headings: whole }).found, []);
    assert.deepEqual(told({ ...nine(250), headings: whole }, HALF).found, ['warning cumulative-falls E5 E5']);
    // Last year's own sheet goes before what a column of this year said of it.
    const own = { period: '9 tháng đầu năm 2024', lines: [['1', 'Phí chợ', 650, 250, 240]] };
    assert.deepEqual(told(nine(250), HALF, own).found, []);
    const stock = (lines: readonly (readonly Typed[])[]): Typed[][] =>
      lines.map(([number = '', , ...rest], at) => [number, ['Dư nợ cuối kỳ', 'Tồn quỹ', 'Cộng'][at] ?? '', ...rest]);
    const stocks = told({ ...nine(250), lines: stock(nine(250).lines ?? []) }, { ...HALF, lines: stock(LINES) });
    assert.deepEqual(
      stocks.found.filter((each) => !each.includes('E7')),
      [],
    );
  });

  it('take both kinds of workbooks at once', () => {
    assert.deepEqual(told({ ...HALF, lines: typed(0, 4, 209, typed(1, 2, 420)) }, LAST, QUARTER).found, [
      'error prior-mismatch E5 D5',
      'warning plan-changed C6 C6',
    ]);
  });

  it('say nothing of months that do not add up: a month, a quarter beside the next, last year beside a plan', () => {
    assert.deepEqual(told({ period: 'Quý II năm 2025', lines: typed(0, 3, 10) }, QUARTER).found, []);
    assert.deepEqual(told({ ...HALF, lines: typed(0, 2, 1) }, LAST).found, []);
  });

  it('say nothing of what stands at a moment, and of what falls below zero', () => {
    const stock = (value: number): Typed[][] =>
      typed(0, 3, value).map((line) => (line[0] === '1' ? ['1', 'Dư nợ, số dư quỹ', ...line.slice(2)] : line));
    const before = QUARTER.lines.map((line) => (line[0] === '1' ? ['1', 'Dư nợ, số dư quỹ', ...line.slice(2)] : line));
    assert.deepEqual(told({ ...HALF, lines: stock(130) }, { ...QUARTER, lines: before }).found, []);
    assert.deepEqual(told({ ...HALF, lines: typed(0, 3, -5) }, QUARTER).found, []);
  });

  it('leave a column of the period before alone: nobody says of which months', () => {
    const headings = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Kỳ trước'];
    assert.deepEqual(told({ ...HALF, headings, lines: typed(0, 4, 1) }, LAST).found, []);
  });

  it('leave lines of one name alone', () => {
    const twice = LINES.map((line) => ['', 'Phí chợ', ...line.slice(2)]);
    assert.deepEqual(told({ ...HALF, lines: twice }, { ...LAST, lines: EARLIER }).found, []);
  });

  it('compare the column of a year that its heading names, one or two rows high, with that period alone', () => {
    const slip = typed(0, 4, 209);
    for (const [period, last, heading] of [
      ['6 tháng đầu năm 2025', '6 tháng đầu năm 2024', 'Thực hiện 6 tháng năm 2024'],
      ['6 tháng đầu năm 2025', '6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
      ['6 tháng đầu năm 2025', '6 tháng đầu năm 2024', 'TH 6T/2024'],
      ['Quý II năm 2025', 'Quý II năm 2024', 'Ước thực hiện quý II/2024'],
      ['9 tháng năm 2025', '9 tháng năm 2024', '9T/2024'],
      ['6 tháng đầu năm 2025', 'Năm 2024', 'Thực hiện năm 2024'],
      ['6 tháng đầu năm 2025', 'Năm 2024', 'Năm trước'],
      ['Năm 2025', 'Năm 2024', '2024'],
    ] as const) {
      const headings = [...HEADINGS.slice(0, 4), heading];
      assert.deepEqual(
        told({ period, headings, lines: slip }, { ...LAST, period: last }).found,
        ['error prior-mismatch E5 D5'],
        heading,
      );
    }
    const whole = { ...HALF, headings: [...HEADINGS.slice(0, 4), 'Thực hiện năm 2024'], lines: slip };
    const { found, left, vi } = { ...told(whole, LAST), vi: '' };
    assert.deepEqual([found, vi], [[], '']);
    assert.match(
      left[0] ? describeSkip(left[0], 'vi') : '',
      /không ghi số nào chắc là của 6 tháng đầu năm 2024 \(các cột: “Dự toán năm”, “Thực hiện”, “Thực hiện năm 2024”\)/,
    );
    // This year's months under "Năm 2025": nobody knows what "Năm 2024" is.
    const years = ['STT', 'Nội dung', 'Dự toán', 'Năm 2025', 'Năm 2024'];
    for (const period of ['Năm 2024', '6 tháng đầu năm 2024'])
      assert.deepEqual(told({ ...HALF, headings: years, lines: slip }, { ...LAST, period }).found, [], period);
  });

  it('list the lines of one side alone, and know one that is only written otherwise or whose figures no other has', () => {
    const named = (names: readonly string[], lines = LINES): Typed[][] =>
      lines.map((cells, at) => [cells[0] ?? '', names[at] ?? '', ...cells.slice(2)]);
    const [short, full] = ['Thuế khu vực KT ngoài quốc doanh', 'Thuế từ khu vực kinh tế ngoài quốc doanh'];
    const spelled = told(
      { ...HALF, lines: typed(0, 4, 209, named([short, 'Thu phạt', 'Tổng cộng'])) },
      { ...LAST, lines: named([full, 'Thu phạt', 'Tổng cộng'], EARLIER) },
    );
    assert.deepEqual([spelled.found, spelled.left], [['error prior-mismatch E5 D5'], []]);
    assert.match(spelled.vi[0] ?? '', /D5 \(Biểu, truoc-0.xlsx, dòng “Thuế từ khu vực kinh tế ngoài quốc doanh”\)/);
    const other = { ...LAST, lines: named(['Phí đò', 'Thu phạt', 'Tổng cộng'], EARLIER) };
    const byFigures = told(HALF, other);
    assert.deepEqual([byFigures.proven, byFigures.left], [['E5', 'E6', 'E7'], []]);
    const { found, left } = told({ ...HALF, lines: typed(0, 4, 209) }, other);
    assert.deepEqual(
      [found, left.map(({ reason, at }) => `${reason} ${at.file} ${at.cell}`)],
      [[], ['earlier-lines nay.xlsx B5']],
    );
    assert.match(
      left[0] ? describeSkip(left[0], 'vi') : '',
      /chỉ có ở kỳ này: “Phí chợ”; chỉ có ở sổ kỳ trước: “Phí đò”$/,
    );
    assert.match(
      left[0] ? describeSkip(left[0], 'en') : '',
      /only in this period: “Phí chợ”; only in the earlier workbook: “Phí đò”$/,
    );
  });

  it('say why nothing could be compared, and what stands in both', () => {
    for (const [other, vi, en] of [
      [
        { ...LAST, body: 'UBND XÃ TÂY SƠN' },
        /sổ này của “UBND XÃ TÂY SƠN”, sổ đang kiểm tra của “UBND XÃ ĐÔNG SƠN”/,
        /it is of “UBND XÃ TÂY SƠN”/,
      ],
      [
        HALF,
        /số của 6 tháng đầu năm 2025, không phải kỳ năm trước hay kỳ trước trong năm của 6 tháng đầu năm 2025/,
        /neither last year's/,
      ],
      [{ period: '9 tháng năm 2025' }, /số của 9 tháng .*2025/, /neither/],
      [{ ...LAST, period: '6 tháng đầu năm 2019' }, /số của 6 tháng đầu năm 2019/, /neither/],
      [
        { ...LAST, title: 'SỐ HỘ NGHÈO' },
        /trong sổ này là biểu “SỐ HỘ NGHÈO.*”, trong sổ đang kiểm tra là “BÁO CÁO THU PHÍ/,
        /it has the tables/,
      ],
      [{ ...LAST, period: '' }, /số của \(không ghi\)/, /not stated/],
    ] as const) {
      const { found, left } = told({ ...HALF, lines: typed(0, 4, 1) }, other);
      assert.deepEqual([found, left.map(({ at }) => at.file)], [[], ['truoc-0.xlsx']], JSON.stringify(other));
      assert.match(left[0] ? describeSkip(left[0], 'vi') : '', vi);
      assert.match(left[0] ? describeSkip(left[0], 'en') : '', en);
    }
    const none = told({ ...HALF, lines: typed(0, 4, 1) }, { ...LAST, lines: [['1', 'Thu hoa lợi', 5, 4, 3]] });
    assert.deepEqual([none.found, none.left.map(({ reason }) => reason)], [[], ['earlier-lines']]);
  });

  it('set two sheets of one title side by side by their names, and leave them alone where those say nothing', () => {
    const sheets = (file: string, period: string, names: readonly string[], lines: readonly Typed[][]): Reading => {
      const rows = [['UBND XÃ ĐÔNG SƠN'], [`THU PHÍ ${period}`], ['Đơn vị: triệu đồng'], HEADINGS];
      const other = lines.map((line) => line.map((cell) => (typeof cell === 'number' ? cell + 7 : cell)));
      const typedSheets = [lines, other].map((own, at) =>
        typedSheet({ name: names[at] ?? '', rows: [...rows, ...own] }),
      );
      return understandPlain([{ file, sha256: null, sheets: typedSheets }], []);
    };
    const beside = (names: readonly string[]): string[] => {
      const prior = sheets('truoc.xlsx', '6 THÁNG ĐẦU NĂM 2024', names, EARLIER);
      const reading = besideEarlier(sheets('nay.xlsx', '6 THÁNG ĐẦU NĂM 2025', ['Khu A', 'Khu B'], LINES), prior);
      const { findings, proofs } = examine(reading);
      return [
        ...findings.flatMap(({ code, at }) => (code === 'prior-mismatch' ? [`${at.sheet} ${at.cell}`] : [])),
        `${String(proofs.filter(({ claim }) => claim.parts[0]?.at.file === 'truoc.xlsx').length)} equal`,
      ];
    };
    assert.deepEqual(beside(['Khu A', 'Khu B']), ['6 equal']);
    assert.deepEqual(beside(['Trang 1', 'Trang 2']), ['0 equal']);
  });

  it('count what they ask', () => {
    const lines = [['', 'Phí chợ', 700, 320, 290]];
    const alone = told({ ...HALF, lines }, { ...LAST, body: 'UBND XÃ TÂY SƠN' }).summary.cells;
    const beside = told({ ...HALF, lines }, LAST).summary.cells;
    assert.deepEqual([alone.asked, beside.asked], [0, 1]);
  });
});
