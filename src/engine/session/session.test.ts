/** After any edit, a session says exactly what a check of everything says. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { besideEarlier } from '../../checks/beside-earlier';
import { readXlsx } from '../../hosts/xlsx-file';
import { applyToSnapshot } from '../repairs';
import { examineBooks } from '../examine-books';
import type { SettledExamination } from '../settled';
import { understand } from '../understand';
import { waive } from '../waivers';
import type { Reading } from '../../core/reading';
import { Session } from './session';

/** More with KHOPSO_RUNS, for whoever changes what is taken over. */
const RUNS = Number(process.env['KHOPSO_RUNS'] ?? 4);
const SAMPLES = join(__dirname, '../../../samples/quang-tri-2021-h1');

let books: readonly WorkbookSnapshot[];

/** Everything that the two ways must agree on, as plain values. */
function told(reading: Reading, examination: SettledExamination): unknown {
  const { findings, skipped, summary, waived, reopened, proven } = examination;
  return JSON.parse(JSON.stringify({ reading, findings, skipped, summary, waived, reopened, proven }));
}

let checked = 0;

/** Under names that nobody heard of before: nothing that is kept anywhere is taken over. */
function anew(snapshots: readonly WorkbookSnapshot[]): unknown {
  checked += 1;
  const mark = `lan-${String(checked)}-`;
  const { reading, examination } = full(snapshots.map((book) => ({ ...book, file: mark + book.file })));
  return JSON.parse(JSON.stringify(told(reading, examination)).replaceAll(mark, ''));
}

function full(snapshots: readonly WorkbookSnapshot[]): { reading: Reading; examination: SettledExamination } {
  const reading = understand(snapshots);
  return { reading, examination: examineBooks(reading, snapshots) };
}

const withSheet = (
  book: WorkbookSnapshot,
  at: number,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot => ({ ...book, sheets: book.sheets.map((sheet, index) => (index === at ? change(sheet) : sheet)) });

function withCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const old = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const { formula: _formula, ...style } = old ?? { row, column, value: null };
  const cells: CellSnapshot[] =
    value === null
      ? others
      : [...others, { ...style, row, column, value }].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

interface Step {
  readonly kind: string;
  readonly sheet: number;
  readonly cell: number;
  readonly number: number;
}

/** One thing that people do to a workbook; `shown` is what the pane says of it before. */
function edited(
  book: WorkbookSnapshot,
  step: Step,
  shown: { reading: Reading; examination: SettledExamination },
): WorkbookSnapshot {
  const sheet = book.sheets[step.sheet % book.sheets.length];
  const cells = sheet?.cells.filter((cell) => step.kind !== 'number' || typeof cell.value === 'number') ?? [];
  const cell = cells[step.cell % Math.max(1, cells.length)];
  if (!sheet || !cell) return book;
  const at = book.sheets.indexOf(sheet);
  const put = (value: CellValue): WorkbookSnapshot =>
    withSheet(book, at, (one) => withCell(one, cell.row, cell.column, value));
  switch (step.kind) {
    case 'number':
      return put(step.number);
    case 'text':
      return put(['1.694', '12,5', 'không có số', 'Trong đó:', 'Tổng cộng', '-'][step.number % 6] ?? 'x');
    case 'blank':
      return put(null);
    case 'label':
      return withSheet(book, at, (one) => withCell(one, cell.row, 1, `Chi khác số ${String(step.number % 3)}`));
    case 'title':
      return withSheet(book, at, (one) => {
        const top = one.cells[step.cell % Math.min(12, one.cells.length)];
        const words = TITLES[step.number % TITLES.length] ?? '';
        const before = typeof top?.value === 'string' ? top.value : '';
        return top
          ? withCell(one, top.row, top.column, words === '' ? `${before} ${String(step.number)}` : words)
          : one;
      });
    case 'again':
      return withSheet(book, at, (one) => ({ ...one, cells: one.cells.map((each) => ({ ...each })) }));
    case 'beside':
      return withSheet(book, at, (one) => withCell(one, cell.row, cell.column + 1, step.number));
    case 'delete-row':
      return withSheet(book, at, (one) => ({
        ...one,
        cells: one.cells
          .filter((each) => each.row !== cell.row)
          .map((each) => (each.row > cell.row ? { ...each, row: each.row - 1 } : each)),
      }));
    case 'hide':
      return withSheet(book, at, (one) => ({
        ...one,
        visibility: one.visibility === 'visible' ? 'very-hidden' : 'visible',
      }));
    case 'rename':
      return withSheet(book, at, (one) => ({ ...one, name: `${one.name.slice(0, 20)} ${String(step.number % 100)}` }));
    case 'copy':
      return {
        ...book,
        sheets: [...book.sheets, { ...sheet, name: `${sheet.name.slice(0, 20)} (${String(book.sheets.length)})` }],
      };
    case 'remove-sheet':
      return book.sheets.length < 3 ? book : { ...book, sheets: book.sheets.filter((one) => one !== sheet) };
    case 'move-sheet':
      return { ...book, sheets: [...book.sheets.filter((one) => one !== sheet), sheet] };
    default: {
      const finding = shown.examination.findings[step.number % Math.max(1, shown.examination.findings.length)];
      return finding
        ? applyToSnapshot(
            book,
            waive(book, shown.reading, [finding], { reason: 'đã giải trình', by: 'A', on: '2021-07-01' }),
          )
        : book;
    }
  }
}

/** Words that may say another period, unit, body or form, be figures or nothing; '' adds a number to what stands there. */
const TITLES = [
  '',
  'TÌNH HÌNH THỰC HIỆN',
  '6 THÁNG ĐẦU NĂM 2021',
  '6 tháng đầu năm 2021 (lần 2)',
  'QUÝ I NĂM 2022',
  'Đơn vị: triệu đồng',
  'Đơn vị tính: nghìn đồng',
  'UBND phường 1',
  'Biểu số 94/CK-NSNN',
  'Biểu 01/TCD',
  '1.234',
  'Phòng Tài chính - Kế hoạch',
];

const KINDS = [
  'title',
  'title',
  'title',
  'again',
  'number',
  'number',
  'number',
  'text',
  'blank',
  'label',
  'beside',
  'delete-row',
  'hide',
  'rename',
  'copy',
  'remove-sheet',
  'move-sheet',
  'waive',
  'waive',
];
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  sheet: fc.nat(40),
  cell: fc.nat(2000),
  number: fc.nat(100_000),
});

/** Groups of a total and three parts in columns that a fourth adds up, with a percentage; four cells hold something else. */
function withProblems(): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const put = (row: number, column: number, value: CellValue): void => {
    cells.push({ row, column, value });
  };
  put(0, 0, 'TÌNH HÌNH THU CHI');
  put(1, 4, 'Đơn vị: triệu đồng');
  ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'So sánh (%)', 'Cùng kỳ'].forEach((head, at) => {
    put(3, at, head);
  });
  ['A', 'B', '1', '2', '3=2/1', '4'].forEach((code, at) => {
    put(4, at, code);
  });
  const amount = (line: number, column: number): number => 1000 + ((line * 7919 + column * 104_729) % 8000);
  for (let line = 0; line < LINES; line += 1) {
    const row = FIRST + line;
    const isTotal = line % 4 === 0;
    put(row, 0, isTotal ? (ROMANS[line / 4] ?? '') : line % 4);
    put(row, 1, isTotal ? `Nhóm thứ ${String(line / 4 + 1)}` : `Khoản số ${String(line)}`);
    for (const column of [2, 3, 5]) {
      const own = [1, 2, 3].reduce((sum, part) => sum + amount(line + part, column), 0);
      put(row, column, isTotal ? own : amount(line, column));
    }
  }
  let sheet: SheetSnapshot = { ...(books[0]?.sheets[0] ?? assert.fail()), name: 'Sai', merges: [], cells };
  for (let line = 0; line < LINES; line += 1) sheet = withPercentage(sheet, FIRST + line);
  for (const [line, column, by] of WRONG) {
    const at = { row: FIRST + line, column };
    sheet = withCell(sheet, at.row, at.column, numberAt(sheet, at.row, at.column) + by);
  }
  return sheet;
}

const LINES = 24;
const FIRST = 5;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const WRONG = [
  [1, 2, 90],
  [4, 3, 1000],
  [10, 5, 63],
  [19, 2, -27],
] as const;

const numberAt = (sheet: SheetSnapshot, row: number, column: number): number =>
  Number(sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? 0);

function withPercentage(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const share = (numberAt(sheet, row, 3) / (numberAt(sheet, row, 2) || 1)) * 100;
  return withCell(sheet, row, 4, Math.round(share * 10) / 10);
}

interface FigureStep {
  readonly kind: 'alone' | 'part' | 'total' | 'percentage' | 'decimals' | 'nought' | 'blank' | 'back' | 'text';
  readonly line: number;
  readonly column: number;
  readonly number: number;
}

/** One figure otherwise: alone, or followed by its total and percentages as formulas or a careful clerk would have them. */
function editedFigure(sheet: SheetSnapshot, { kind, line, column, number }: FigureStep): SheetSnapshot {
  const row = FIRST + (line % LINES);
  const at = [2, 3, 5][column % 3] ?? 2;
  const before = numberAt(sheet, row, at);
  switch (kind) {
    case 'alone':
      return withCell(sheet, row, at, before + number);
    case 'total':
      return withCell(sheet, FIRST + (line % LINES) - (line % 4), at, number);
    case 'percentage':
      return withCell(sheet, row, 4, number / 10);
    case 'decimals':
      return withCell(sheet, row, at, before + 0.25);
    case 'nought':
      return withCell(sheet, row, at, 0);
    case 'blank':
      return withCell(sheet, row, at, null);
    case 'text':
      return withCell(sheet, row, at, String(before));
    case 'back': {
      const [wrong, where, by] = WRONG[number % WRONG.length] ?? WRONG[0];
      return withCell(sheet, FIRST + wrong, where, numberAt(sheet, FIRST + wrong, where) - by);
    }
    default: {
      const total = row - ((line % LINES) % 4);
      const part = withCell(sheet, row, at, before + number);
      const both = total === row ? part : withCell(part, total, at, numberAt(part, total, at) + number);
      return withPercentage(withPercentage(both, row), total);
    }
  }
}

const figureStep: fc.Arbitrary<FigureStep> = fc.record({
  kind: fc.constantFrom<FigureStep['kind'][]>(
    ...(['part', 'part', 'part', 'part', 'alone', 'total', 'percentage', 'decimals'] as const),
    ...(['nought', 'blank', 'back', 'text'] as const),
  ),
  line: fc.nat(LINES - 1),
  column: fc.nat(2),
  number: fc.nat(3000),
});

describe('engine/session', () => {
  before(async () => {
    const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
    books = await Promise.all(files.map((file) => readXlsx(readFileSync(join(SAMPLES, file)), file)));
  });

  it('says the same as a check of everything after any edits', async () => {
    const together: WorkbookSnapshot = {
      file: 'tong-hop.xlsx',
      sha256: null,
      sheets: books.flatMap((book) => book.sheets),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const session = new Session();
        let book = together;
        let shown = await session.examine([book]);
        for (const each of steps) {
          book = edited(book, each, shown);
          shown = await session.examine([book]);
          assert.deepEqual(told(shown.reading, shown.examination), anew([book]));
        }
        assert.deepEqual(
          JSON.parse(JSON.stringify(shown.examination.proofs)),
          JSON.parse(JSON.stringify(full([book]).examination.proofs)),
        );
        assert.equal(shown.examination.proven, shown.examination.proofs.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same of what is wrong after any figures are edited, beside it or elsewhere on its sheet', async () => {
    const sheet = withProblems();
    await fc.assert(
      fc.asyncProperty(fc.array(figureStep, { minLength: 2, maxLength: 5 }), async (steps) => {
        const session = new Session();
        let book: WorkbookSnapshot = { file: 'sai.xlsx', sha256: null, sheets: [sheet] };
        await session.examine([book]);
        for (const each of steps) {
          book = withSheet(book, 0, (one) => editedFigure(one, each));
          const shown = await session.examine([book]);
          assert.deepEqual(told(shown.reading, shown.examination), anew([book]));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same after other words above the tables of any sheet', async () => {
    const session = new Session();
    let book: WorkbookSnapshot = { file: 'tong-hop.xlsx', sha256: null, sheets: books.flatMap((each) => each.sheets) };
    let shown = await session.examine([book]);
    for (const [at] of book.sheets.entries()) {
      for (const number of [0, 3, 5 + (at % 7)]) {
        book = edited(book, { kind: 'title', sheet: at, cell: number + at, number }, shown);
        shown = await session.examine([book]);
      }
      if (at % 12 > 0) continue;
      const whole = full([book]);
      assert.deepEqual(told(shown.reading, shown.examination), told(whole.reading, whole.examination));
    }
    const whole = full([book]);
    assert.deepEqual(told(shown.reading, shown.examination), told(whole.reading, whole.examination));
  });

  it('holds for several workbooks together, one of them changed', async () => {
    const session = new Session();
    await session.examine(books);
    const changed = books.map((book, at) =>
      at === 3 ? withSheet(book, 1, (sheet) => withCell(sheet, 10, 3, 70_250)) : book,
    );
    const shown = await session.examine(changed);
    const whole = full(changed);
    assert.deepEqual(told(shown.reading, shown.examination), told(whole.reading, whole.examination));
  });

  it('reads and asks only what changed', async () => {
    const book = books.find((one) => one.file === 'tai-chinh.xlsx') ?? assert.fail();
    const asked: string[] = [];
    const { allChecks } = await import('../../checks');
    const session = new Session(
      allChecks.map((check) => ({
        ...check,
        ...(check.ofRelation
          ? {
              ofRelation: (reading, relation) => {
                asked.push(reading.facts[relation.whole]?.at.sheet ?? '');
                return check.ofRelation?.(reading, relation) ?? assert.fail();
              },
            }
          : {}),
      })),
    );
    const first = await session.examine([book]);
    assert.ok(asked.length > 0);
    asked.length = 0;
    const changed = withSheet(
      book,
      book.sheets.findIndex((sheet) => sheet.name === 'Biểu 95'),
      (sheet) => withCell(sheet, 10, 3, 70_067.5),
    );
    const second = await session.examine([changed]);
    assert.deepEqual([...new Set(asked)], ['Biểu 95']);
    const kept = first.reading.facts.filter((fact) => fact.at.sheet !== 'Biểu 95');
    assert.ok(kept.length > 0 && kept.every((fact) => second.reading.facts.includes(fact)));
  });

  it('holds its workbooks against those of earlier periods, with and without, as a check of everything does', async () => {
    const [book] = books as [WorkbookSnapshot];
    const prior = [{ ...book, file: 'truoc.xlsx' }];
    const whole = full([book]);
    const beside = besideEarlier(whole.reading, understand(prior));
    const session = new Session();
    for (const turn of [1, 2]) {
      const { reading, examination } = await session.examine([book], { prior });
      assert.deepEqual(told(reading, examination), told(beside, examineBooks(beside, [book])), String(turn));
    }
    const { reading, examination } = await session.examine([book]);
    assert.deepEqual(told(reading, examination), told(whole.reading, whole.examination));
  });

  it('rests between pieces, tells how far it is, and stops when told to, keeping what it knew', async () => {
    const book = books[0] ?? assert.fail();
    const session = new Session();
    const done: number[] = [];
    let rests = 0;
    await session.examine([book], {
      progress: (cells) => done.push(cells),
      rest: () => {
        rests += 1;
        return null;
      },
    });
    assert.equal(
      done.at(-1),
      book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0),
    );
    assert.ok(rests > book.sheets.length);
    const signal = { aborted: false };
    const changed = withSheet(book, 0, (sheet) => withCell(sheet, 3, 3, 1));
    const stopped = session.examine([changed], {
      signal,
      rest: () => {
        signal.aborted = true;
        return Promise.resolve();
      },
    });
    await assert.rejects(stopped, /cancelled/);
    const again = await session.examine([changed]);
    const whole = full([changed]);
    assert.deepEqual(told(again.reading, again.examination), told(whole.reading, whole.examination));
  });
});
