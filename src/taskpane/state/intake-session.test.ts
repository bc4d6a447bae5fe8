/** The set over days: kept, opened again, merged without seals; who is to hand in, kept beside it. Small sheets, no files. */
import { strict as assert } from 'node:assert';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory } from '../../../test/support/workbook-in-memory';
import { Fault } from '../../core/fault';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import {
  makeSeal,
  readWaivers,
  sealEdit,
  understandPlain,
  verifySeal,
  waiverSheet,
  type MergeStep,
} from '../../engine';
import type { Keeper } from '../delivery/keeper';
import type { IncomingFile } from './incoming-file';
import { IntakeSession } from './intake-session';
import { keyOfQuestion } from './question-key';
import { rosterFor, RosterSession } from './roster-session';
import type { Services } from './services';
import { WorkbookSession } from './workbook-session';

type Rows = readonly (readonly (string | number | null)[])[];

function sheetOf(name: string, rows: Rows): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellSnapshot[] => (value === null ? [] : [{ row: r, column: c, value }])),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const coverOf = (department: string): SheetSnapshot =>
  sheetOf('Thông tin', [
    ['THÔNG TIN BÁO CÁO'],
    ['Mục', 'Nội dung'],
    ['Cơ quan báo cáo', 'UBND xã Tân Hòa'],
    ['Phòng, ban', department],
    ['Kỳ báo cáo', '6 tháng đầu năm 2025'],
  ]);
const listOf = (name: string): SheetSnapshot =>
  sheetOf(name, [
    ['Tên đơn vị', 'Số lớp'],
    ['Trường A', 3],
    ['Trường B', 4],
    ['Tổng cộng', 7],
  ]);

const bookOf = (file: string, ...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ file, sha256: null, sheets });

/** The books by their files' names; a file's one byte says nothing. */
function servicesFor(books: readonly WorkbookSnapshot[], kept: Keeper, steps: MergeStep[] = []): Services {
  return paneServices({
    kept,
    readWorkbook: (_bytes, file) => {
      const book = books.find((each) => each.file === file);
      return book ? Promise.resolve(book) : Promise.reject(new Error('no such book'));
    },
    mergeWorkbooks: (_books, planned) => {
      steps.push(...planned);
      return Promise.resolve(Uint8Array.of(1));
    },
  });
}

function memory(isRefused = false): Keeper & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    set: (key, value) => {
      if (isRefused) return Promise.resolve(false);
      if (value === null) kept.delete(key);
      else kept.set(key, value);
      return Promise.resolve(true);
    },
  };
}

const files = (...names: readonly string[]): readonly IncomingFile[] =>
  names.map((name) => ({ name, bytes: () => Promise.resolve(Uint8Array.of(7)) }));
const none = (): readonly string[] => [];

describe('the set of workbooks taken in', () => {
  const finance = bookOf('tc.xlsx', coverOf('Phòng Tài chính'), listOf('Thu'));
  const culture = bookOf('vh.xlsx', coverOf('Phòng Văn hóa'), listOf('Thu'), sheetOf('Nháp', [['x']]));
  const invoice = bookOf('hoa-don.xlsx', listOf('HĐ'));
  const books = [finance, culture, invoice];

  it('is named at once on another day and opened when it is needed, with what was answered about it', async () => {
    const kept = memory();
    const first = new IntakeSession(servicesFor(books, kept));
    await first.add(files('tc.xlsx', 'vh.xlsx', 'hoa-don.xlsx'), none);
    assert.deepEqual(first.store.get().strangers, [{ file: 'hoa-don.xlsx', what: 'nameless' }]);
    first.admit('hoa-don.xlsx');
    assert.equal(first.store.get().keeps, true);
    await first.remove('vh.xlsx', none);

    const next = new IntakeSession(servicesFor(books, kept));
    await next.recall();
    assert.deepEqual(next.store.get().kept, ['tc.xlsx', 'hoa-don.xlsx']);
    assert.deepEqual(next.store.get().snapshots, []);
    await next.add(files('vh.xlsx'), none);
    const { snapshots, strangers, kept: unopened } = next.store.get();
    assert.deepEqual(
      snapshots.map(({ file }) => file),
      ['tc.xlsx', 'hoa-don.xlsx', 'vh.xlsx'],
    );
    assert.deepEqual([strangers, unopened], [[], []]);
    next.show({ file: 'vh.xlsx', sheet: 'Thu', cell: 'B2' });
    await next.remove('vh.xlsx', none);
    assert.equal(next.store.get().shown, null, 'what is gone is not looked at');
    await next.clear();
    assert.equal(kept.kept.size, 0);
    assert.equal(next.store.get().found, null);
  });

  it('asks about one book taken in twice, until either is dropped or both are said to belong', async () => {
    const copy = { ...finance, file: 'tc (1).xlsx' };
    const kept = memory();
    const intake = new IntakeSession(servicesFor([finance, copy], kept));
    await intake.add(files('tc.xlsx', 'tc (1).xlsx'), none);
    const question = { file: 'tc (1).xlsx', other: 'tc.xlsx', what: 'copy' };
    assert.deepEqual(intake.store.get().strangers, [question]);
    await intake.remove('tc.xlsx', none);
    assert.deepEqual(intake.store.get().strangers, []);
    await intake.add(files('tc.xlsx'), none);
    const [asked = assert.fail()] = intake.store.get().strangers;
    intake.admit(keyOfQuestion(asked));
    assert.deepEqual(intake.store.get().strangers, []);
    await intake.add(files('tc.xlsx'), none);
    assert.deepEqual(intake.store.get().strangers, [], 'answered for good');
    await intake.remove('tc.xlsx', none);
    await intake.add(files('tc.xlsx'), none);
    assert.equal(intake.store.get().strangers.length, 1, 'what was dropped is asked about anew');
  });

  it('takes in what an archive holds beside other files, and tells of one that holds nothing', async () => {
    const one = Uint8Array.of(7);
    const intake = new IntakeSession({
      ...servicesFor(books, memory()),
      openArchive: (_bytes, file) =>
        file === 'bo.zip'
          ? Promise.resolve([
              { file: 'vh.xlsx', bytes: one },
              { file: 'khong.xlsx', bytes: one },
            ])
          : Promise.reject(new Fault('nothing-recognised', { file, reason: 'archive' })),
    });
    await intake.add(files('tc.xlsx', 'bo.zip', 'rong.ZIP'), none);
    const { snapshots, refused } = intake.store.get();
    assert.deepEqual(
      snapshots.map(({ file }) => file),
      ['tc.xlsx', 'vh.xlsx'],
    );
    assert.deepEqual(
      refused.map(({ file, fault }) => [file, fault.code]),
      [
        ['rong.ZIP', 'nothing-recognised'],
        ['khong.xlsx', 'internal'],
      ],
    );
  });

  it('says so where this machine keeps nothing, and passes over what is no set of ours', async () => {
    const refused = new IntakeSession(servicesFor(books, memory(true)));
    await refused.add(files('tc.xlsx'), none);
    assert.equal(refused.store.get().keeps, false);
    const spoilt = memory();
    spoilt.kept.set('set-names', ['a.xlsx', 3]);
    spoilt.kept.set('set-files', { files: [{ file: 'a.xlsx', bytes: 'no' }], admitted: 5 });
    const intake = new IntakeSession(servicesFor(books, spoilt));
    await intake.recall();
    assert.deepEqual(intake.store.get().kept, ['a.xlsx']);
    await intake.reopen(none);
    assert.deepEqual([intake.store.get().snapshots, intake.store.get().busy], [[], false]);
  });

  it('comes into the open workbook without the seals, under free names, with what was accepted', async () => {
    const waiver = {
      ...{ file: 'tc.xlsx', check: 'total-equals-parts', code: 'mismatch', sheet: 'Thu', cell: 'B4' },
      ...{ values: 'B4=7', reason: 'Chờ xác nhận', by: 'An', on: '2025-07-01' },
    };
    const seal = makeSeal(finance, understandPlain([finance]), '2025-07-01T00:00:00.000Z');
    const own = [waiverSheet([waiver]), sealEdit(seal, finance)].map(({ sheet, rows }) => sheetOf(sheet, rows as Rows));
    const sealed = { ...finance, sheets: [...finance.sheets, ...own] };
    const steps: MergeStep[] = [];
    const services = servicesFor([sealed, culture], memory(), steps);
    const intake = new IntakeSession(services);
    await intake.add(files('tc.xlsx', 'vh.xlsx'), none);
    const host = workbookInMemory(bookOf('mo.xlsx', listOf('Thu')));
    host.insertSheets = () => {
      host.snapshot = { ...host.snapshot, sheets: [...host.snapshot.sheets, ...steps.map(({ as }) => listOf(as))] };
      return Promise.resolve(steps.map(({ as }) => as));
    };
    const session = new WorkbookSession(host, services, { language: 'vi', view: 'submit' });
    await session.start();
    await session.forms.insertMerged(intake);
    assert.deepEqual(
      steps.map(({ file, sheet, as }) => `${file} ${sheet} ${as}`),
      [
        'tc.xlsx Thông tin Thông tin',
        'tc.xlsx Thu Thu (Phòng Tài chính)',
        'vh.xlsx Thông tin Thông tin (Phòng Văn hóa)',
        'vh.xlsx Thu Thu (Phòng Văn hóa)',
        'vh.xlsx Nháp Nháp',
      ],
    );
    assert.equal(verifySeal(host.snapshot, understandPlain([host.snapshot])).state, 'unsealed');
    assert.deepEqual(
      readWaivers(host.snapshot).map(({ sheet, cell, by, file }) => [sheet, cell, by, file]),
      [['Thu (Phòng Tài chính)', 'B4', 'An', 'mo.xlsx']],
    );
    assert.equal(session.store.get().notice?.key, 'waive.along');
  });
});

describe('who is to hand in', () => {
  const last = bookOf('cu.xlsx', coverOf('Phòng Tài chính'), listOf('Thu'));
  const yaml = (text: string): IncomingFile => ({
    name: 'ds.yaml',
    bytes: () => Promise.resolve(new TextEncoder().encode(text)),
  });

  it('is learnt from last period, kept for the next day, and dropped', async () => {
    const kept = memory();
    const roster = new RosterSession(servicesFor([last], kept));
    await roster.fromLast(files('cu.xlsx', 'mất.xlsx'));
    const { faults, busy } = roster.store.get();
    assert.deepEqual([faults.map(({ code }) => code), busy], [['internal'], false]);
    assert.deepEqual(roster.store.get().roster?.senders, [
      {
        ...{ body: 'UBND xã Tân Hòa', department: 'Phòng Tài chính', file: '', due: null },
        sheets: [{ form: null, sheet: 'Thu' }],
      },
    ]);
    await roster.setDue('2025-07-10');
    const intake = new IntakeSession(servicesFor([], kept));
    const next = rosterFor(intake);
    assert.equal(rosterFor(intake), next, 'one for each set');
    await next.recall();
    assert.deepEqual(next.store.get().roster, roster.store.get().roster);
    assert.equal(next.store.get().due, '2025-07-10');
    await next.forget();
    assert.equal(kept.kept.size, 0);
  });

  it('is read from bodies.yaml; what is wrong in it is named, and what was known before stays', async () => {
    const roster = new RosterSession(servicesFor([last], memory()));
    await roster.fromBodies(yaml('bodies:\n  - name: UBND xã Tân Hòa\n    forms: [crops]\n'));
    const known = roster.store.get().roster;
    assert.equal(known?.senders.length, 1);
    await roster.fromBodies(yaml('bodies: ['));
    assert.deepEqual(
      roster.store.get().faults.map(({ code, data }) => [code, data['file']]),
      [['bad-office', 'ds.yaml']],
    );
    await roster.fromBodies(yaml('khác: 1'));
    assert.ok(roster.store.get().faults.length > 0);
    assert.equal(roster.store.get().roster, known);
    const spoilt = memory();
    spoilt.kept.set('roster', { roster: { from: 'x' } });
    const other = new RosterSession(servicesFor([], spoilt));
    await other.recall();
    assert.equal(other.store.get().roster, null);
  });
});
