/** Workbooks of earlier periods beside the open one: chosen, held against it at every check, dropped. */
import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { feeReport } from '../../../test/support/fee-report';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import type { IncomingFile } from './incoming-file';
import { WorkbookSession } from './workbook-session';

const FILE = 'thu-phi.xlsx';

/** The files that can be chosen, by name. */
const CHOICE: Readonly<Record<string, WorkbookSnapshot>> = {
  [FILE]: feeReport(FILE, '6 THÁNG ĐẦU NĂM 2024', { market: 290, before: 270, fines: 160 }),
  'xa.xlsx': feeReport('xa.xlsx', '6 THÁNG ĐẦU NĂM 2019', { market: 1, before: 2, fines: 3 }),
};

const chosen = (...names: string[]): IncomingFile[] =>
  names.map((name) => ({ name, bytes: () => Promise.resolve(new Uint8Array()) }));

async function open(): Promise<{ host: InMemory; session: WorkbookSession; found: () => string[] }> {
  const host = workbookInMemory(feeReport(FILE, '6 THÁNG ĐẦU NĂM 2025', { market: 320, before: 209, fines: 205 }));
  let read = '';
  const services = paneServices({
    readWorkbook: (_bytes, file) => {
      read = file;
      const snapshot = CHOICE[file.replace(' (kỳ trước)', '')];
      return snapshot ? Promise.resolve({ ...snapshot, file: read }) : Promise.reject(new Fault('corrupt', { file }));
    },
  });
  const session = new WorkbookSession(host, services, { language: 'vi', view: 'check' });
  await session.start();
  const found = (): string[] =>
    (session.store.get().checked?.examination.findings ?? []).map(
      ({ code, at, related }) => `${code} ${at.cell} ${related[0]?.file ?? ''}`,
    );
  return { host, session, found };
}

const SLIPS = ['D5', 'D7'].map((cell) => `prior-mismatch ${cell} thu-phi (kỳ trước).xlsx`);

describe('workbooks of earlier periods beside the open one', () => {
  it('are held against it without reading it again, also after an edit, until they are dropped', async () => {
    const { host, session, found } = await open();
    assert.deepEqual(found(), []);
    const { length } = host.calls;
    await session.prior.take(chosen(FILE));
    assert.deepEqual(found(), SLIPS);
    assert.equal(host.calls.length, length);
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu', cell: 'C6', value: 206 }]);
    await session.check.again();
    assert.ok(SLIPS.every((slip) => found().includes(slip)));
    await session.prior.drop();
    assert.deepEqual([session.store.get().prior.length, found().filter((one) => SLIPS.includes(one))], [0, []]);
  });

  it('tell of a file that is no workbook and keep the others; a second choice stands beside the first', async () => {
    const { session, found } = await open();
    await session.prior.take(chosen(FILE, 'anh.xlsx'));
    const { prior, priorFaults } = session.store.get();
    assert.deepEqual(
      [prior.length, priorFaults.map(({ code, data }) => [code, data['file']])],
      [1, [['corrupt', 'anh.xlsx']]],
    );
    await session.prior.take(chosen('xa.xlsx', FILE));
    assert.deepEqual(
      session.store.get().prior.map(({ file }) => file),
      ['xa.xlsx', 'thu-phi (kỳ trước).xlsx'],
    );
    assert.deepEqual([session.store.get().priorFaults, found()], [[], SLIPS]);
    const skipped = session.store.get().checked?.examination.skipped ?? [];
    assert.ok(skipped.some(({ reason, at }) => reason.startsWith('earlier-') && at.file === 'xa.xlsx'));
  });

  it('are never gone to, nor coloured, in the open workbook', async () => {
    const { host, session } = await open();
    await session.prior.take(chosen(FILE));
    const at = { file: 'thu-phi (kỳ trước).xlsx', sheet: 'Biểu', cell: 'C5' };
    await session.sheet.goTo(at);
    assert.deepEqual([host.selected, session.store.get().notice?.key], [null, 'cell.elsewhere']);
    await session.sheet.setMarking(true);
    assert.ok(host.marks.length > 0 && host.marks.every((mark) => mark.at.file === FILE));
  });
});
