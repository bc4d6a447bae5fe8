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
          const whole = full([book]);
          assert.deepEqual(told(shown.reading, shown.examination), told(whole.reading, whole.examination));
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
