/** A person works on in the sheet while the pane remembers places: nothing of theirs is overwritten, and they are told. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../core/edit-fit';
import { findOwnSheet } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { readXlsx } from '../../hosts/xlsx-file';
import { describeFault } from '../../language';
import { expecting } from '../../../test/support/overwrite';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import { applyToSnapshot } from '../../engine';
import { WorkbookSession } from './workbook-session';

const SHEET = 'Biểu 95';
let finance: WorkbookSnapshot;

async function open(snapshot = finance): Promise<{ host: InMemory; session: WorkbookSession }> {
  const host = workbookInMemory(snapshot);
  const session = new WorkbookSession(host, paneServices(), { language: 'vi', view: 'check' });
  await session.start();
  return { host, session };
}

const wrongTotal = (session: WorkbookSession) => {
  const finding = session.store
    .get()
    .checked?.examination.findings.find(({ at, severity }) => at.cell === 'D11' && severity === 'error');
  assert.ok(finding);
  return finding;
};
const suspectOf = (session: WorkbookSession) => {
  const suspect = wrongTotal(session).suspects?.find(({ at }) => at.cell === 'D11');
  assert.ok(suspect);
  return suspect;
};
const valueAt = (host: InMemory, cell: string, sheet = SHEET): unknown => contentAt(host.snapshot, sheet, cell).value;
const type = (host: InMemory, cell: string, value: number | string, sheet = SHEET): Promise<void> =>
  host.typed([{ kind: 'set-cell', sheet, cell, value }]);
const told = (session: WorkbookSession): string => {
  const { fault } = session.store.get();
  return fault ? describeFault(fault, 'vi') : '';
};
const withSheet = (change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...finance,
  sheets: finance.sheets.map((sheet) => (sheet.name === SHEET ? change(sheet) : sheet)),
});

describe('edits that a person overtook', () => {
  before(async () => {
    const path = join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx');
    finance = await readXlsx(readFileSync(path), 'tai-chinh.xlsx');
  });

  it('a repair after a hand edit writes nothing, and says what stands there', async () => {
    const { host, session } = await open();
    await session.check.setAutomatic(false);
    await type(host, 'D11', 71000);
    await session.repair.by(suspectOf(session));
    assert.equal(valueAt(host, 'D11'), 71000);
    assert.match(told(session), /^Trang “Biểu 95”, ô D11: Ô này nay là “71\.000”, không còn là “70\.067”.*chưa ghi gì/);
    assert.deepEqual(session.store.get().undo, []);
  });

  it('an undo after a hand edit leaves it, and the step is dropped', async () => {
    const { host, session } = await open();
    await session.repair.by(suspectOf(session));
    assert.equal(valueAt(host, 'D11'), 70250);
    await type(host, 'D11', 70251);
    await session.check.again();
    await session.edits.undo();
    assert.equal(valueAt(host, 'D11'), 70251);
    assert.equal(session.store.get().notice?.key, 'undo.blocked');
    assert.match(told(session), /nay là “70\.251”, không còn là “70\.250”/);
    assert.equal(session.store.get().undo.length, 0);
  });

  it('an undo asked for while the act is still being checked waits its turn: no press is lost, two take one back', async () => {
    const { host, session } = await open();
    const repairing = session.repair.by(suspectOf(session));
    while (session.store.get().undo.length === 0) await new Promise(setImmediate);
    await Promise.all([repairing, session.edits.undo(), session.edits.undo()]);
    assert.equal(valueAt(host, 'D11'), 70067);
    assert.equal(wrongTotal(session).at.cell, 'D11');
    const { undo, redo, notice } = session.store.get();
    assert.deepEqual([undo.length, redo.length, notice?.key], [0, 1, 'undo.done']);
  });

  it('an undo after an inserted row is no longer offered: the address means another cell', async () => {
    const { host, session } = await open();
    await session.repair.by(suspectOf(session));
    // The cell that stands at D11 now holds by chance what the repair wrote there.
    const inserted = withSheet((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row >= 5 ? { ...cell, row: cell.row + 1 } : cell)),
    }));
    const now = applyToSnapshot(
      inserted,
      expecting(inserted, [{ kind: 'set-cell', sheet: SHEET, cell: 'D11', value: 70250 }]),
    );
    await host.moved(now, { kind: 'sheet', sheet: SHEET, moved: true });
    await session.check.again();
    assert.deepEqual(session.store.get().undo, []);
    assert.deepEqual(session.store.get().notice, { key: 'undo.dropped', values: { count: 1 } });
    await session.edits.undo();
    assert.equal(host.snapshot, now);
  });

  it('hidden rows move nothing: the undo stays', async () => {
    const { host, session } = await open();
    await session.repair.by(suspectOf(session));
    await host.moved(host.snapshot, { kind: 'sheet', sheet: SHEET });
    await session.check.again();
    assert.equal(session.store.get().undo.length, 1);
    await session.edits.undo();
    assert.equal(valueAt(host, 'D11'), 70067);
  });

  it('a renamed or deleted sheet drops the steps before; one that came does not', async () => {
    const { host, session } = await open();
    await session.repair.by(suspectOf(session));
    await host.typed([{ kind: 'put-sheet', sheet: 'Trang mới', rows: [['x']] }]);
    await session.check.again();
    assert.equal(session.store.get().undo.length, 1);
    const sheets = host.snapshot.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, name: 'Chi' } : sheet));
    await host.moved({ ...host.snapshot, sheets }, { kind: 'sheets' });
    await session.check.again();
    assert.deepEqual(session.store.get().undo, []);
    assert.equal(session.store.get().notice?.key, 'undo.dropped');
    assert.equal(valueAt(host, 'D11', 'Chi'), 70250);
  });

  it('a sheet that was renamed a moment ago is not written to under its old name', async () => {
    const { host, session } = await open();
    await session.check.setAutomatic(false);
    const sheets = host.snapshot.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, name: 'Chi' } : sheet));
    await host.moved({ ...host.snapshot, sheets }, { kind: 'sheets' });
    await session.repair.by(suspectOf(session));
    assert.equal(valueAt(host, 'D11', 'Chi'), 70067);
    assert.match(told(session), /Trang “Biểu 95”: Trang tính không còn trong sổ tính/);
  });

  it("a person's own “Ngoại lệ” and “Niêm phong” are theirs: ours stand beside them", async () => {
    const theirs: WorkbookSnapshot = {
      ...finance,
      sheets: [
        ...finance.sheets,
        ...['Ngoại lệ', 'Niêm phong'].map((name): SheetSnapshot => {
          const cells = [
            { row: 0, column: 0, value: 'Danh sách kho' },
            { row: 1, column: 0, value: 'Kho A' },
          ];
          return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
        }),
      ],
    };
    const { host, session } = await open(theirs);
    await session.waive.accept([wrongTotal(session)], 'Chờ Kho bạc xác nhận', 'Trần Thị B');
    assert.equal(session.store.get().checked?.examination.waived.length, 1);
    await session.seal.seal({ preparer: 'Nguyễn Văn A' });
    const own = (['waivers', 'seal'] as const).map((kind) => findOwnSheet(host.snapshot, kind)?.name);
    assert.deepEqual(own, ['Ngoại lệ (Khớp Số)', 'Niêm phong (Khớp Số)']);
    for (const name of ['Ngoại lệ', 'Niêm phong'])
      assert.deepEqual(
        host.snapshot.sheets.find((sheet) => sheet.name === name),
        theirs.sheets.find((sheet) => sheet.name === name),
      );
    await session.edits.undo();
    await session.edits.undo();
    assert.deepEqual(host.snapshot.sheets, theirs.sheets);
    assert.equal(session.store.get().fault, null);
  });

  it('sealing again keeps the notes beside the seal', async () => {
    const { host, session } = await open();
    await session.seal.seal({ preparer: 'Nguyễn Văn A' });
    await type(host, 'F3', 'đã gửi bản giấy', 'Niêm phong');
    await type(host, 'D12', 59234);
    await session.check.again();
    await session.seal.seal({ preparer: 'Trần Thị B' });
    assert.equal(session.store.get().fault, null);
    assert.equal(valueAt(host, 'F3', 'Niêm phong'), 'đã gửi bản giấy');
    assert.equal(valueAt(host, 'B7', 'Niêm phong'), 'Trần Thị B');
  });

  for (const moment of ['read', 'apply', 'readAgain', 'save'] as const)
    it(`an edit that comes while it seals (${moment}) is seen, and breaks the seal`, async () => {
      const { host, session } = await open();
      const act = host[moment].bind(host) as (...given: unknown[]) => Promise<unknown>;
      let typed = false;
      Object.assign(host, {
        async [moment](...given: unknown[]) {
          const done = await act(...given);
          if (!typed) void type(host, 'D12', 59234);
          typed = true;
          return done;
        },
      });
      await session.seal.seal({ preparer: 'Nguyễn Văn A' });
      await session.check.again();
      const { checked } = session.store.get();
      assert.ok(typed && checked);
      assert.equal(contentAt(checked.snapshot, SHEET, 'D12').value, 59234);
      const seal = await session.engine.ask(checked.of, 'sealState', null);
      const breaches = seal.state === 'broken' ? seal.breaches : [];
      assert.deepEqual(
        breaches.map((breach) => ('at' in breach ? breach.at.cell : breach.kind)),
        ['D12'],
      );
    });

  it('a seal asked for while an edit that blocks it is still unread is not made, and that is said', async () => {
    const { host, session } = await open();
    await session.repair.by(suspectOf(session));
    await type(host, 'E11', 51.9);
    await session.check.again();
    await session.check.setAutomatic(false);
    await type(host, 'D11', 70067);
    await session.seal.seal({ preparer: 'Nguyễn Văn A' });
    assert.equal(findOwnSheet(host.snapshot, 'seal'), null);
    assert.equal(session.store.get().notice?.key, 'seal.nowBlocked');
    await type(host, 'D11', 70250);
    await session.seal.seal({ preparer: 'Nguyễn Văn A' });
    assert.notEqual(findOwnSheet(host.snapshot, 'seal'), null);
  });
});
