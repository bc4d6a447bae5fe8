/** Acts pressed while a re-check runs: each waits its turn and does what still fits then; none is lost, none is done twice. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../core/edit-fit';
import { findOwnSheet } from '../../core/own-sheets';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readXlsx } from '../../hosts/xlsx-file';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import { offersOf } from './offers';
import { listedBlocks, type Listed } from './listed-blocks';
import { WorkbookSession } from './workbook-session';

const SHEET = 'Biểu 95';
let finance: WorkbookSnapshot;

interface Opened {
  readonly host: InMemory;
  readonly session: WorkbookSession;
  readonly files: string[];
  /** Runs `press` while a person's edit is being checked again. */
  readonly during: (cell: string, value: number | string, press: () => Promise<unknown>) => Promise<void>;
}

async function open(...typed: readonly (readonly [cell: string, value: string])[]): Promise<Opened> {
  const host = workbookInMemory(finance);
  await host.typed(typed.map(([cell, value]) => ({ kind: 'set-cell', sheet: SHEET, cell, value })));
  let clock = 0;
  const files: string[] = [];
  const services = paneServices({
    now: () => (clock += 1000),
    save: (_bytes, name) => {
      files.push(name);
      return Promise.resolve('saved');
    },
    blankForms: () => Promise.resolve(Uint8Array.of(1)),
  });
  const session = new WorkbookSession(host, services, { language: 'vi', view: 'check' });
  await session.start();
  const read = host.readAgain.bind(host);
  return {
    host,
    session,
    files,
    during: async (cell, value, press) => {
      let go = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      host.readAgain = async (...given) => {
        host.readAgain = read;
        given[2]?.({ stage: 'reading', done: 0, total: 1 });
        await gate;
        return read(...given);
      };
      await host.typed([{ kind: 'set-cell', sheet: SHEET, cell, value }]);
      assert.equal(session.store.get().busy, true);
      const pressed = press();
      await new Promise(setImmediate);
      assert.equal(session.store.get().waiting, 1, 'it is told that what was pressed waits');
      go();
      await pressed;
      await session.check.again();
      assert.equal(session.store.get().waiting, 0);
    },
  };
}

const listedAt = (session: WorkbookSession, cell: string): Listed => {
  const { checked } = session.store.get();
  const all = checked ? listedBlocks(checked) : [];
  return all.find(({ first, severity }) => first.at.cell === cell && severity === 'error') ?? assert.fail(cell);
};
const offerOf = (session: WorkbookSession, cell: string) => {
  const { checked } = session.store.get();
  const offers = checked ? offersOf(listedAt(session, cell), { ...checked, books: [checked.snapshot] }) : [];
  return offers.find(({ changes }) => changes[0]?.at.cell === cell)?.what ?? assert.fail(cell);
};
const valueAt = (host: InMemory, cell: string): unknown => contentAt(host.snapshot, SHEET, cell).value;
const noticeOf = (session: WorkbookSession): string | undefined => session.store.get().notice?.key;

describe('acts pressed during a re-check', () => {
  before(async () => {
    const path = join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx');
    finance = await readXlsx(readFileSync(path), 'tai-chinh.xlsx');
  });

  it('a repair waits, and is made once however often it is pressed', async () => {
    const { host, session, during } = await open();
    const offer = offerOf(session, 'D11');
    await during('G20', 'đã xem', () => Promise.all([session.repair.by(offer), session.repair.by(offer)]));
    assert.deepEqual([valueAt(host, 'D11'), noticeOf(session)], [70250, 'repair.done']);
    assert.deepEqual([session.store.get().undo.length, session.store.get().fault], [1, null]);
  });

  it('a repair of what holds by then writes nothing, and says so', async () => {
    const { host, session, during } = await open();
    const offer = offerOf(session, 'D11');
    // The part is put right by hand: the total as it stands adds up now.
    await during('D12', 59050, () => session.repair.by(offer));
    assert.deepEqual([valueAt(host, 'D11'), noticeOf(session)], [70067, 'act.overtaken']);
    assert.equal(session.store.get().undo.length, 0);
  });

  it('all that is decided, and all numbers typed as text, are those of the moment of writing', async () => {
    const { host, session, during } = await open(['D13', '1.694']);
    await during('D14', '2.147', () => session.repair.textNumbers());
    assert.deepEqual([valueAt(host, 'D13'), valueAt(host, 'D14')], [1694, 2147]);
    await during('G20', 'x', () => session.repair.decided());
    assert.ok(['repair.all', 'repair.noneDecided'].includes(noticeOf(session) ?? ''));
  });

  it('an acceptance waits; of a finding whose figures changed meanwhile it is not given', async () => {
    const { host, session, during } = await open();
    const { findings } = listedAt(session, 'D11').block;
    await during('D11', 70068, () => session.waive.accept(findings, 'lý do', 'An'));
    assert.deepEqual([findOwnSheet(host.snapshot, 'waivers'), noticeOf(session)], [null, 'act.overtaken']);
    const { findings: now } = listedAt(session, 'D11').block;
    await during('G20', 'x', () => session.waive.accept(now, 'lý do', 'An'));
    assert.equal(session.store.get().checked?.examination.waived.length, now.length);
    const [waived] = session.store.get().checked?.examination.waived ?? [];
    assert.ok(waived);
    await during('G21', 'x', () => session.waive.withdraw(waived.waiver));
    assert.equal(session.store.get().checked?.examination.waived.length, 0);
    await session.waive.withdraw(waived.waiver);
    assert.equal(noticeOf(session), 'act.overtaken', 'it was withdrawn already');
  });

  it('a formula, a blank sheet and a file of findings wait', async () => {
    const { host, session, during, files } = await open();
    await during('G20', 'x', () => session.export.shown('html'));
    assert.deepEqual(files, ['tai-chinh - phát hiện.html']);
    await during('G21', 'x', () => session.forms.insertBlank(['crops']));
    assert.ok(host.calls.includes('insertSheets'));
    const [finding] = listedAt(session, 'D11').block.findings;
    assert.ok(finding);
    await during('G22', 'x', () => session.repair.byFormula(finding));
    assert.notEqual(contentAt(host.snapshot, SHEET, 'D11').formula, undefined);
  });

  it('a report is of what stands then, and not written where errors came; a workbook does not leave with new ones', async () => {
    const { host, session, during, files } = await open();
    await session.repair.by(offerOf(session, 'D11'));
    const asked = { profile: null, period: null, variables: {}, texts: [] };
    const found = () => session.store.get().checked ?? assert.fail();
    const before = found();
    await during('G20', 'x', () => session.report.write(before, asked));
    assert.equal(files.length, 1);
    assert.equal(session.store.get().written?.of, found().examination, 'it is not stale from the start');
    await during('D12', 59433, () => session.report.write(found(), asked));
    assert.deepEqual([files.length, noticeOf(session)], [1, 'report.nowErrors']);
    const right = { kind: 'set-cell', sheet: SHEET, cell: 'D12', value: 59233 } as const;
    await host.typed([right, { ...right, cell: 'E11', value: 51.9 }]);
    await session.check.again();
    await during('D12', 59433, () => session.seal.exportWorkbook());
    assert.deepEqual([files.length, noticeOf(session)], [1, 'export.nowBlocked']);
  });
});
