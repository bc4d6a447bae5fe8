/** Sealing, breaking, taking in and merging, over readings made by hand. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Finding } from '../../core/finding';
import type { Identity, Reading, SheetReading, WorkbookReading } from '../../core/reading';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { readWaivers, waiverSheet } from '../waivers';
import {
  blockersOf,
  makeSeal,
  mergedWaivers,
  planMerge,
  readSeal,
  sealEdit,
  sealedCount,
  takeIn,
  verifySeal,
  type Seal,
} from './index';

const AT = '2021-06-14T09:30:00.000Z';
const PERIOD = { id: '2021-H1', text: '6 tháng đầu năm 2021' };

function identity(department = 'Phòng Tài chính - Kế hoạch', more: Partial<Identity> = {}): Identity {
  return { body: 'UBND thị xã', department, period: PERIOD, preparer: 'Nguyễn Văn A', entries: {}, ...more };
}

const sheetReading = (name: string, form: string | null, facts = 1): SheetReading => ({
  name,
  visibility: 'visible',
  form,
  reason: null,
  facts,
  relations: 0,
});

function book(file: string, sheets: readonly SheetReading[], whose: Identity = identity()): WorkbookReading {
  return { file, sha256: null, identity: whose, sheets };
}

function reading(facts: Readonly<Record<string, string | FactSpec>>, workbooks: readonly WorkbookReading[]): Reading {
  return readingOf({ facts, workbooks });
}

function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellSnapshot[] => (value === null || value === '' ? [] : [{ row: r, column: c, value }])),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function workbook(file: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { file, sha256: null, sheets };
}

const sealed = (file: string, seal: Seal): WorkbookSnapshot =>
  workbook(file, sheetOf('Niêm phong', sealEdit(seal, workbook(file)).rows as (string | null)[][]));

const facts = {
  'Biểu 95!D12': { value: '70067', unit: 'triệu đồng' },
  'Biểu 95!D13': { value: '59233', unit: 'triệu đồng' },
};
const books = [book('so.xlsx', [sheetReading('Biểu 95', 'budget-expenditure', 2)])];

describe('a seal', () => {
  it('survives its sheet: written, read back, verified', () => {
    const now = reading(facts, books);
    const seal = makeSeal(workbook('so.xlsx'), now, AT);
    assert.equal(seal.identity.preparer, 'Nguyễn Văn A');
    const snapshot = sealed('so.xlsx', seal);
    assert.deepEqual(readSeal(snapshot), { state: 'read', seal });
    assert.equal(verifySeal(snapshot, now).state, 'intact');
  });

  it('names the head who approves', () => {
    const now = reading(facts, books);
    const seal = makeSeal(workbook('so.xlsx'), now, AT, { approver: 'Trần Văn B' });
    assert.equal(seal.identity.approver, 'Trần Văn B');
    assert.equal(verifySeal(sealed('so.xlsx', seal), now).state, 'intact');
    const other = { ...seal, identity: { ...seal.identity, approver: 'Lê C' } };
    assert.equal(verifySeal(sealed('so.xlsx', other), now).state, 'broken');
  });

  it('breaks at the cell that changed, and says from what to what', () => {
    const snapshot = sealed('so.xlsx', makeSeal(workbook('so.xlsx'), reading(facts, books), AT));
    const status = verifySeal(
      snapshot,
      reading({ ...facts, 'Biểu 95!D12': { value: '70250', unit: 'triệu đồng' } }, books),
    );
    assert.ok(status.state === 'broken');
    assert.deepEqual(status.breaches, [
      { kind: 'changed', at: { file: 'so.xlsx', sheet: 'Biểu 95', cell: 'D12' }, before: '70067', after: '70250' },
    ]);
  });

  it('breaks when a figure goes, comes, changes its unit, or the cover changes', () => {
    const snapshot = sealed('so.xlsx', makeSeal(workbook('so.xlsx'), reading(facts, books), AT));
    const kinds = (facts_: Readonly<Record<string, string | FactSpec>>, workbooks = books): string[] => {
      const status = verifySeal(snapshot, reading(facts_, workbooks));
      return status.state === 'broken' ? status.breaches.map((breach) => breach.kind) : [];
    };
    assert.deepEqual(kinds({ 'Biểu 95!D12': facts['Biểu 95!D12'] }), ['gone']);
    assert.deepEqual(kinds({ ...facts, 'Biểu 95!D14': '1' }), ['new']);
    assert.deepEqual(kinds({ ...facts, 'Biểu 95!D13': { value: '59233', unit: 'tỷ đồng' } }), ['unit']);
    assert.deepEqual(kinds(facts, [book('so.xlsx', [], identity('Phòng khác'))]), ['identity']);
  });

  it('covers the texts that a report prints: one more, other words, one less', () => {
    const withTexts = (...texts: readonly (readonly [string, string])[]): Reading => ({
      ...reading(facts, books),
      texts: texts.map(([cell, text]) => ({
        id: cell,
        form: 'narrative-text',
        line: cell,
        key: null,
        column: 'text',
        text,
        at: { file: 'so.xlsx', sheet: 'Thuyết minh', cell },
      })),
    });
    const seal = makeSeal(
      workbook('so.xlsx'),
      withTexts(['C5', 'Thu đạt khá.'], ['C5', 'Chi đúng tiến độ.'], ['C6', '']),
      AT,
    );
    assert.equal(sealedCount(seal), 2);
    const snapshot = sealed('so.xlsx', seal);
    assert.deepEqual(readSeal(snapshot), { state: 'read', seal });
    const breaches = (now: Reading): readonly string[] => {
      const status = verifySeal(snapshot, now);
      if (status.state !== 'broken') return [status.state];
      return status.breaches.map((each) =>
        each.kind === 'text' ? `${each.at.cell} ${each.before} → ${each.after}` : each.kind,
      );
    };
    const whole = ['C5', 'Thu đạt khá.\nChi đúng tiến độ.'] as const;
    assert.deepEqual(breaches(withTexts(whole, ['C6', ''])), ['intact']);
    assert.deepEqual(breaches(withTexts(whole, ['C6', ''], ['C7', 'Mới.'])), ['C7  → Mới.']);
    assert.deepEqual(breaches(withTexts(['C5', 'Thu giảm.'], ['C6', ''])), [
      'C5 Thu đạt khá.\nChi đúng tiến độ. → Thu giảm.',
    ]);
    assert.deepEqual(breaches(withTexts(['C6', ''])), ['C5 Thu đạt khá.\nChi đúng tiến độ. → ']);
  });

  it('is not fooled by trailing zeros or another normal form', () => {
    const snapshot = sealed('so.xlsx', makeSeal(workbook('so.xlsx'), reading(facts, books), AT));
    const again = reading(
      {
        'Biểu 95!D12': { value: '70067.00', unit: 'triệu đồng' },
        'Biểu 95!D13': facts['Biểu 95!D13'],
      },
      [book('so.xlsx', [], identity('Phòng Tài chính - Kế hoạch'.normalize('NFD')))],
    );
    assert.equal(verifySeal(snapshot, again).state, 'intact');
  });

  it('sees an edit of its own sheet, and says damaged where nothing can be read', () => {
    const now = reading(facts, books);
    const seal = makeSeal(workbook('so.xlsx'), now, AT);
    const edited = {
      ...seal,
      figures: seal.figures.map((figure) => ({ ...figure, value: figure.value === '70067' ? '70068' : figure.value })),
    };
    const status = verifySeal(sealed('so.xlsx', edited), now);
    assert.ok(status.state === 'broken' && status.breaches.some((breach) => breach.kind === 'forged'));
    const rest = sheetOf('NIÊM PHONG', [['Mã niêm phong (SHA-256)', 'bị xóa dở']]);
    assert.equal(verifySeal(workbook('so.xlsx', rest), now).state, 'damaged');
    const theirs = sheetOf('Niêm phong', [['Niêm phong kho', 'Số lượng']]);
    assert.equal(verifySeal(workbook('so.xlsx', theirs), now).state, 'unsealed', 'a sheet of their own');
    assert.equal(sealEdit(seal, workbook('so.xlsx', theirs)).sheet, 'Niêm phong (Khớp Số)');
    assert.equal(verifySeal(workbook('so.xlsx'), now).state, 'unsealed');
  });

  it('breaks under every single change of one figure (any workbook, any cell)', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('C', 'D', 'AA')), {
      minLength: 1,
      maxLength: 12,
      selector: ([row, column]) => `${column}${String(row)}`,
    });
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.integer({ min: -999999, max: 999999 }), { minLength: 12, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 99 }),
        (places, values, which, by) => {
          const before = Object.fromEntries(
            places.map(([row, column], i) => [`S!${column}${String(row)}`, String(values[i] ?? 0)]),
          );
          const names = Object.keys(before);
          const changed = names[which % names.length] ?? '';
          const seal = makeSeal(workbook('so.xlsx'), reading(before, books), AT);
          assert.equal(verifySeal(sealed('so.xlsx', seal), reading(before, books)).state, 'intact');
          const after = reading({ ...before, [changed]: String(Number(before[changed]) + by) }, books);
          assert.notEqual(makeSeal(workbook('so.xlsx'), after, AT).digest, seal.digest);
          assert.equal(verifySeal(sealed('so.xlsx', seal), after).state, 'broken');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('blockers', () => {
  const error: Finding = {
    check: 'total-equals-parts',
    code: 'mismatch',
    severity: 'error',
    at: { file: 'so.xlsx', sheet: 'Biểu 95', cell: 'D12' },
    related: [],
    data: {},
  };

  it('are the open errors and the cover facts that are missing', () => {
    assert.deepEqual(blockersOf(reading(facts, books), 'so.xlsx', []), []);
    assert.deepEqual(blockersOf(reading(facts, books), 'so.xlsx', [error, { ...error, severity: 'note' }]), [
      { kind: 'errors', findings: [error] },
    ]);
    const bare = [book('so.xlsx', [sheetReading('Biểu 95', null, 2)], { entries: {} })];
    assert.deepEqual(
      blockersOf(reading(facts, bare), 'so.xlsx', []).map((blocker) => blocker.kind === 'identity' && blocker.field),
      ['body', 'department', 'period'],
    );
    const blocking = (body: string): number => {
      const { department: _none, ...own } = identity('', { body });
      const books = [book('so.xlsx', [sheetReading('Biểu 95', null, 2)], own)];
      return blockersOf(reading(facts, books), 'so.xlsx', []).length;
    };
    // A commune hands in for itself; of a province it has to be said which department did.
    assert.deepEqual(['UBND xã Long Sơn', 'Sở Tài chính tỉnh Bình An', 'UBND tỉnh Bình An'].map(blocking), [0, 0, 1]);
    assert.deepEqual(blockersOf(reading({}, [book('so.xlsx', [])]), 'so.xlsx', []), [{ kind: 'nothing-read' }]);
  });
});

describe('taking in', () => {
  const at = (file: string, sheet: string, cell: string): Finding['at'] => ({ file, sheet, cell });
  const both = [
    book('tai-chinh.xlsx', [sheetReading('Biểu 94', 'budget-revenue'), sheetReading('Biểu 95', 'budget-expenditure')]),
    book(
      'thanh-tra.xlsx',
      [sheetReading('01/TCD', 'citizen-reception'), sheetReading('02/TCD', 'reception-petitions')],
      identity('Thanh tra'),
    ),
    book(
      'van-hoa.xlsx',
      [sheetReading('Phát thanh', 'broadcasts'), sheetReading('01/TCD', 'citizen-reception')],
      identity('Văn hóa', { period: { id: '2021-Q2', text: 'quý II' } }),
    ),
  ];
  const figures = {
    'Biểu 94!D9': { value: '1', file: 'tai-chinh.xlsx' },
    'Biểu 95!D9': { value: '2', file: 'tai-chinh.xlsx' },
    '01/TCD!C9': { value: '3', file: 'thanh-tra.xlsx' },
    '02/TCD!C9': { value: '4', file: 'thanh-tra.xlsx' },
    'Phát thanh!C9': { value: '5', file: 'van-hoa.xlsx' },
  };

  it('shows what is there, missing, unsealed, changed after sealing and contradicting', () => {
    const before = reading(figures, both);
    const now = reading({ ...figures, 'Biểu 95!D9': { value: '7', file: 'tai-chinh.xlsx' } }, both);
    const snapshots = [
      sealed('tai-chinh.xlsx', makeSeal(workbook('tai-chinh.xlsx'), before, AT)),
      sealed('thanh-tra.xlsx', makeSeal(workbook('thanh-tra.xlsx'), before, AT)),
      workbook('van-hoa.xlsx'),
    ];
    const clash: Finding = {
      check: 'figures-agree',
      code: 'mismatch',
      severity: 'error',
      data: {},
      at: at('thanh-tra.xlsx', '01/TCD', 'C9'),
      related: [at('van-hoa.xlsx', '01/TCD', 'C9')],
    };
    const stranger: Finding = {
      ...{ check: 'body-matches', code: 'other-body', severity: 'warning', data: {} },
      ...{ at: at('tai-chinh.xlsx', 'Biểu 94', 'D9'), related: [at('van-hoa.xlsx', 'Phát thanh', 'C9')] },
    };
    const intake = takeIn(snapshots, now, [clash, stranger], ['budget-revenue', 'crops']);
    assert.deepEqual(
      intake.books.map((one) => [one.department, ...one.sheets.map((sheet) => `${sheet.sheet} ${sheet.state}`)]),
      [
        ['Phòng Tài chính - Kế hoạch', 'Biểu 94 sealed', 'Biểu 95 changed'],
        ['Thanh tra', '01/TCD contradicting', '02/TCD sealed'],
        ['Văn hóa', 'Phát thanh unsealed', '01/TCD contradicting'],
      ],
    );
    assert.deepEqual(intake.missing, ['crops']);
    assert.deepEqual(intake.contradictions, [clash]);
    assert.deepEqual(
      intake.duplicates.map(({ form, sheets }) => [form, sheets.length]),
      [['citizen-reception', 2]],
    );
    assert.deepEqual(intake.periods, ['2021-H1', '2021-Q2']);
    assert.equal(intake.books[1]?.sheets[0]?.errors, 1);
  });

  it('distrusts every sheet of a workbook whose cover changed', () => {
    const before = reading(figures, both);
    const now = reading(figures, [book('tai-chinh.xlsx', both[0]?.sheets ?? [], identity('Phòng khác'))]);
    const intake = takeIn([sealed('tai-chinh.xlsx', makeSeal(workbook('tai-chinh.xlsx'), before, AT))], now, [], []);
    assert.deepEqual(
      intake.books[0]?.sheets.map((sheet) => sheet.state),
      ['changed', 'changed'],
    );
  });
});

describe('merging', () => {
  const sources = [
    {
      department: 'Tài chính',
      snapshot: workbook(
        'a.xlsx',
        sheetOf('Thông tin', [['Đơn vị', 'Tài chính']]),
        sheetOf('Biểu 95', [[1]]),
        sheetOf('Niêm phong', [['Mã niêm phong (SHA-256)', 'x']]),
        sheetOf('Trống', []),
      ),
    },
    {
      department: 'Kinh tế: [vùng]',
      snapshot: workbook(
        'b.xlsx',
        sheetOf('thông tin', [['Đơn vị', 'Kinh tế']]),
        sheetOf('Cây trồng', [[2]]),
        sheetOf('Tổng hợp', [[3]]),
      ),
    },
  ];

  it("keeps names apart, within Excel's rules, and leaves the program's own sheets behind", () => {
    const plan = planMerge(sources);
    assert.deepEqual(
      plan.steps.map((step) => step.as),
      ['Thông tin', 'Biểu 95', 'thông tin (Kinh tế vùng)', 'Cây trồng', 'Tổng hợp'],
    );
    assert.deepEqual(
      plan.left.map(({ sheet, reason }) => `${sheet} ${reason}`),
      ['Niêm phong reserved', 'Trống empty'],
    );
    for (const step of plan.steps) assert.ok(step.as.length <= 31 && !/[\\/?*[\]:]/.test(step.as), step.as);
  });

  it('names many sheets of one name apart', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      department: 'Phòng có tên rất dài của thị xã',
      snapshot: workbook(`${String(i)}.xlsx`, sheetOf('Một tên trang tính dài đúng 31 kt', [[i]])),
    }));
    const names = planMerge(many).steps.map((step) => step.as);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 12);
    assert.ok(names.slice(1).every((name) => name.length <= 31));
  });

  it('carries the waivers of all, sheet names following the plan', () => {
    const waiver = {
      file: '',
      check: 'total-equals-parts',
      code: 'mismatch',
      sheet: 'Biểu',
      cell: 'D12',
      values: 'D12=1; D13=2',
      reason: 'đã xác minh',
      by: 'B',
      on: '2021-06-14',
    };
    const source = (file: string, department: string): { department: string; snapshot: WorkbookSnapshot } => ({
      department,
      snapshot: workbook(
        file,
        sheetOf('Biểu', [[1]]),
        sheetOf('Ngoại lệ', waiverSheet([{ ...waiver, file }]).rows as (string | null)[][]),
      ),
    });
    const two = [source('a.xlsx', 'A'), source('b.xlsx', 'B')];
    const edit = mergedWaivers(two, planMerge(two), 'gộp.xlsx');
    assert.ok(edit);
    const merged = readWaivers(workbook('gộp.xlsx', sheetOf('Ngoại lệ', edit.rows as (string | null)[][])));
    assert.deepEqual(
      merged.map((one) => [one.file, one.sheet, one.values, one.by]),
      [
        ['gộp.xlsx', 'Biểu', waiver.values, 'B'],
        ['gộp.xlsx', 'Biểu (B)', waiver.values, 'B'],
      ],
    );
    assert.equal(
      mergedWaivers(
        [{ department: 'A', snapshot: workbook('a.xlsx', sheetOf('Biểu', [[1]])) }],
        { steps: [], left: [] },
        'x',
      ),
      null,
    );
  });
});
