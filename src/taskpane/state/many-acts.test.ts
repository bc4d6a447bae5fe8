/** Acts of a long working day: one for many findings, redo, the history, walking through findings and back. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readXlsx } from '../../hosts/xlsx-file';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import type { CellAddress } from '../../core/cell-address';
import { listedBlocks, type Listed } from './listed-blocks';
import { WorkbookSession } from './workbook-session';

let finance: WorkbookSnapshot;

/** The sample with these cells typed over, checked. */
async function open(
  ...typed: readonly (readonly [sheet: string, cell: string, value: number | string])[]
): Promise<{ host: InMemory; session: WorkbookSession }> {
  const host = workbookInMemory(finance);
  await host.typed(typed.map(([sheet, cell, value]) => ({ kind: 'set-cell', sheet, cell, value })));
  const session = new WorkbookSession(host, paneServices({ blankForms: () => Promise.resolve(Uint8Array.of(1)) }), {
    language: 'vi',
    view: 'check',
  });
  await session.start();
  return { host, session };
}

const findings = (session: WorkbookSession): readonly Finding[] =>
  session.store.get().checked?.examination.findings ?? [];
const errors = (session: WorkbookSession): string[] =>
  findings(session).flatMap(({ severity, at }) => (severity === 'error' ? [at.cell] : []));
const listed = (session: WorkbookSession): readonly Listed[] => {
  const { checked } = session.store.get();
  return checked ? listedBlocks(checked) : [];
};
const valueAt = (host: InMemory, sheet: string, cell: string): unknown => contentAt(host.snapshot, sheet, cell).value;

describe('acts on many findings', () => {
  before(async () => {
    const path = join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx');
    finance = await readXlsx(readFileSync(path), 'tai-chinh.xlsx');
  });

  it('makes numbers of all texts that are one, in one step that one undo takes back', async () => {
    const { host, session } = await open(['Biểu 95', 'D12', '59 233'], ['Biểu 95', 'D13', '1.694']);
    const texts = findings(session).filter(({ code }) => code === 'text-number');
    assert.deepEqual(
      texts.map(({ at, related }) => [at, ...related].map(({ cell }) => cell)),
      [['D12', 'D13']],
    );
    await session.repair.textNumbers();
    assert.deepEqual([valueAt(host, 'Biểu 95', 'D12'), valueAt(host, 'Biểu 95', 'D13')], [59233, 1694]);
    assert.deepEqual(session.store.get().notice, { key: 'repair.numbers', values: { count: 2, sheets: '“Biểu 95”' } });
    assert.equal(session.store.get().undo.length, 1);
    // As Ctrl+Z is pressed twice before the first was done.
    await Promise.all([session.edits.undo(), session.edits.undo()]);
    assert.deepEqual([valueAt(host, 'Biểu 95', 'D12'), valueAt(host, 'Biểu 95', 'D13')], ['59 233', '1.694']);
    assert.deepEqual([session.store.get().fault, session.store.get().acts[0]?.state], [null, 'undone']);
  });

  it('repairs all that is decided, says so where nothing is, and makes it again after an undo', async () => {
    const { host, session } = await open(['Biểu 95', 'D11', 70250], ['Biểu 94', 'D15', 76784]);
    const right = contentAt(finance, 'Biểu 94', 'D15').value;
    assert.equal(listed(session).filter(({ decided }) => decided).length, 1);
    await session.repair.decided();
    assert.equal(valueAt(host, 'Biểu 94', 'D15'), right);
    assert.deepEqual(errors(session), []);
    await session.edits.undo();
    assert.equal(valueAt(host, 'Biểu 94', 'D15'), 76784);
    assert.equal(session.store.get().redo.length, 1);
    await session.edits.redo();
    assert.equal(valueAt(host, 'Biểu 94', 'D15'), right);
    assert.deepEqual(
      session.store.get().acts.map(({ what, state }) => [what.key, state]),
      [['repair.all', 'done']],
    );
    await session.repair.decided();
    assert.equal(session.store.get().notice?.key, 'repair.noneDecided');
    assert.equal(session.store.get().busy, false);
  });

  it('does so only with what the list shows, and says so', async () => {
    const wrong = [
      ['Biểu 95', 'D13', '1.694'],
      ['Biểu 94', 'D15', '66.784'],
    ] as const;
    const { host, session } = await open(...wrong);
    session.find.narrow({ sheet: 'Biểu 94' });
    await session.repair.textNumbers();
    assert.deepEqual([valueAt(host, 'Biểu 94', 'D15'), valueAt(host, 'Biểu 95', 'D13')], [66784, '1.694']);
    const { notice, undo } = session.store.get();
    assert.deepEqual([notice?.key, notice?.values['count'], undo.length], ['repair.numbers.shown', 1, 1]);
    session.find.clear();
    await session.repair.textNumbers();
    assert.deepEqual([valueAt(host, 'Biểu 95', 'D13'), session.store.get().notice?.key], [1694, 'repair.numbers']);
  });

  it('repairs all that is decided among what the list shows when it was pressed', async () => {
    const { host, session } = await open(
      ['Biểu 95', 'D11', 70250],
      ['Biểu 94', 'D15', 76784],
      ['Biểu 94', 'E12', -111.2],
    );
    const sheets = () => listed(session).flatMap(({ decided, sheet }) => (decided ? [sheet] : []));
    assert.ok(sheets().includes('Biểu 94'));
    session.find.narrow({ sheet: 'Biểu 95' });
    await session.repair.decided();
    assert.deepEqual([valueAt(host, 'Biểu 94', 'D15'), session.store.get().notice?.key], [76784, 'repair.noneDecided']);
    session.find.narrow({ sheet: 'Biểu 94' });
    const pressed = session.repair.decided();
    session.find.narrow({ sheet: 'Biểu 95' });
    await pressed;
    assert.equal(valueAt(host, 'Biểu 94', 'D15'), contentAt(finance, 'Biểu 94', 'D15').value);
    assert.equal(session.store.get().notice?.key, 'repair.all.shown');
  });

  it('accepts of what was picked only what is on show; the rest stays picked', async () => {
    const { session } = await open(['Biểu 94', 'D15', 76784]);
    session.waive.pickShown(true);
    const before = session.store.get().picked.size;
    session.find.narrow({ sheet: 'Biểu 94' });
    await session.waive.acceptPicked('Số ước tính', 'Trần Thị B');
    const waived = session.store.get().checked?.examination.waived ?? [];
    assert.ok(waived.length > 0 && waived.every(({ finding }) => finding.at.sheet === 'Biểu 94'));
    const { picked } = session.store.get();
    assert.ok(picked.size > 0 && picked.size < before, String(picked.size));
  });

  it('accepts what was picked for one reason, on a sheet that one undo takes away', async () => {
    const { host, session } = await open(['Biểu 95', 'D12', 59050], ['Biểu 94', 'D15', 76784], ['Biểu 94', 'D12', 1]);
    session.waive.pickShown(true);
    const { picked } = session.store.get();
    assert.ok(picked.size >= 2, [...picked].join());
    const [one = ''] = picked;
    session.waive.pick(one);
    assert.ok(!session.store.get().picked.has(one));
    session.waive.pick(one);
    await session.waive.acceptPicked('Số ước tính', 'Trần Thị B');
    const { checked, undo, picked: after } = session.store.get();
    assert.deepEqual([errors(session), undo.length, after.size], [[], 1, 0]);
    assert.ok((checked?.examination.waived.length ?? 0) >= 2);
    assert.ok(checked?.examination.waived.every(({ waiver }) => waiver.reason === 'Số ước tính'));
    await session.edits.undo();
    assert.ok(!host.snapshot.sheets.some(({ name }) => name === 'Ngoại lệ'));
    assert.ok(errors(session).length >= 2);
  });

  it('accepts a second lot below the first', async () => {
    const { session } = await open(['Biểu 94', 'D15', 76784]);
    const [first, ...rest] = listed(session).filter(({ severity }) => severity !== 'note');
    assert.ok(first && rest.length > 0);
    await session.waive.accept(first.block.findings, 'một', 'A');
    session.waive.pickShown(true);
    await session.waive.acceptPicked('hai', 'B');
    assert.deepEqual(errors(session), []);
    const by = session.store.get().checked?.examination.waived.map(({ waiver }) => waiver.by) ?? [];
    assert.ok(by.includes('A') && by.includes('B'));
  });

  it('takes inserted sheets away again, and does not offer to make them again', async () => {
    const { host, session } = await open();
    host.insertSheets = () => {
      const sheet = { name: 'Biểu mới', visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] } as const;
      const cells = [{ row: 0, column: 0, value: 'Tên biểu' }];
      host.snapshot = { ...host.snapshot, sheets: [...host.snapshot.sheets, { ...sheet, cells }] };
      return Promise.resolve(['Biểu mới']);
    };
    await session.forms.insertBlank(['crops']);
    assert.equal(session.store.get().undo.length, 1);
    await session.edits.undo();
    assert.ok(!host.snapshot.sheets.some(({ name }) => name === 'Biểu mới'));
    assert.deepEqual([session.store.get().fault, session.store.get().redo], [null, []]);
  });

  it('walks through the findings on show, round at the end, and back through the cells gone to', async () => {
    const { host, session } = await open(['Biểu 94', 'D15', 76784]);
    const all = listed(session);
    await session.find.step(1);
    assert.equal(session.store.get().lit, all[0]?.key);
    assert.equal(host.selected?.cell, all[0]?.cells[0]?.cell);
    assert.deepEqual(session.store.get().wish, { key: all[0]?.key, turn: 1, focus: true });
    await session.find.step(-1);
    assert.equal(session.store.get().lit, all.at(-1)?.key);
    await session.find.step(1);
    await session.find.step(1);
    const [, second] = all;
    assert.equal(session.store.get().lit, second?.key);
    await session.sheet.revisit(-1);
    assert.equal(host.selected?.cell, all[0]?.cells[0]?.cell);
    await session.sheet.revisit(1);
    assert.equal(host.selected?.cell, second?.cells[0]?.cell);
    await session.sheet.revisit(1);
    assert.equal(host.selected?.cell, second?.cells[0]?.cell, 'nothing lies ahead');
  });

  it('counts every press of a quick walk, however slowly the sheet follows', async () => {
    const { host, session } = await open(['Biểu 94', 'D15', 76784]);
    const all = listed(session);
    const select = host.select.bind(host);
    host.select = async (at) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return select(at);
    };
    const presses = Array.from({ length: all.length }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 2));
      await session.find.step(1);
    });
    await Promise.all(presses);
    const last = all.at(-1);
    assert.equal(session.store.get().lit, last?.key);
    assert.equal(host.selected?.cell, last?.cells[0]?.cell);
  });

  it('counts every press though the sheet tells of the cells gone to when the walk is farther already', async () => {
    const { host, session } = await open(['Biểu 94', 'D15', 76784]);
    const all = listed(session);
    const told: CellAddress[] = [];
    const select = host.select.bind(host);
    host.select = (at) => {
      told.push(at);
      return select(at);
    };
    for (let press = 0; press < all.length; press += 1) await session.find.step(1);
    for (const at of told.slice(0, -1)) session.sheet.selected(at);
    assert.equal(session.store.get().lit, all.at(-1)?.key);
    session.sheet.selected(told[0] ?? assert.fail());
    assert.equal(session.store.get().lit, all[0]?.key, 'a person goes back to it');
  });

  it('lights the finding of the cell that a person selects, without taking the keyboard there', async () => {
    const { session } = await open();
    const error = listed(session).find(({ severity }) => severity === 'error');
    session.sheet.selected({ sheet: 'Biểu 95', cell: 'D11' });
    assert.equal(session.store.get().lit, error?.key);
    assert.equal(session.store.get().wish?.focus, false);
    session.sheet.selected({ sheet: 'Biểu 95', cell: 'Z99' });
    assert.equal(session.store.get().lit, error?.key);
  });

  it('marks the cells of a relation together, and takes the marks away', async () => {
    const { host, session } = await open();
    const error = listed(session).find(({ severity }) => severity === 'error') ?? assert.fail();
    await session.sheet.trace(error);
    assert.ok(host.marks.length > 2 && host.marks.every(({ as }) => as === 'traced'));
    assert.equal(session.store.get().traced, error.key);
    await session.sheet.trace(null);
    assert.deepEqual(host.marks, []);
  });
});
