/** The pane's acts on the sample's finance workbook, over a workbook in memory. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../core/fault';
import { contentAt } from '../../core/edit-fit';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { understand } from '../../engine';
import { mergeWorkbooks, readXlsx } from '../../hosts/xlsx-file';
import { overwrite } from '../../../test/support/overwrite';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import { IntakeSession } from './intake-session';
import type { Services } from './services';
import { WorkbookSession } from './workbook-session';

const SAMPLE = join(__dirname, '../../../samples/quang-tri-2021-h1');
const AT = { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'D11' };

interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function services(handed: Handed[] = []): Services {
  return paneServices({
    now: () => performance.now(),
    save: (bytes, name) => {
      handed.push({ name, bytes });
      return Promise.resolve('offered');
    },
    blankForms: (forms) => Promise.resolve(new TextEncoder().encode(forms.join())),
    readWorkbook: (bytes, file) => readXlsx(bytes, file),
    mergeWorkbooks: (books, steps) => mergeWorkbooks(books, { steps }),
  });
}

let finance: WorkbookSnapshot;

async function open(handed?: Handed[]): Promise<{ host: InMemory; session: WorkbookSession }> {
  const host = workbookInMemory(finance);
  const session = new WorkbookSession(host, services(handed), { language: 'vi', view: 'check' });
  await session.start();
  return { host, session };
}

const errors = (session: WorkbookSession): string[] =>
  (session.store.get().checked?.examination.findings ?? [])
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.at.cell);

describe('a session on a workbook', () => {
  before(async () => {
    finance = await readXlsx(readFileSync(join(SAMPLE, 'tai-chinh.xlsx')), 'tai-chinh.xlsx');
  });

  it('checks at the start and shows the one error of the sample', async () => {
    const { session } = await open();
    assert.deepEqual(errors(session), ['D11']);
    const { busy, progress, checked } = session.store.get();
    assert.deepEqual([busy, progress], [false, null]);
    assert.ok((checked?.proven ?? 0) > 0);
  });

  it('goes to the cell, and says where it cannot', async () => {
    const { host, session } = await open();
    await session.sheet.goTo(AT);
    assert.deepEqual(host.selected, AT);
    assert.equal(session.store.get().notice, null);
    await session.sheet.goTo({ ...AT, sheet: 'Không có' });
    assert.equal(session.store.get().notice?.key, 'cell.gone');
  });

  it('repairs with the first suspect, checks again, and undoes', async () => {
    const { host, session } = await open();
    const suspect = session.store
      .get()
      .checked?.examination.findings.find((finding) => finding.severity === 'error')
      ?.suspects?.find((one) => one.at.cell === 'D11');
    assert.ok(suspect);
    assert.equal(suspect.value, '70250');
    await session.repair.by(suspect);
    assert.equal(contentAt(host.snapshot, 'Biểu 95', 'D11').value, 70250);
    assert.ok(
      !session.store
        .get()
        .checked?.examination.findings.some(
          (finding) => finding.check === 'total-equals-parts' && finding.severity === 'error',
        ),
    );
    assert.equal(session.store.get().undo.length, 1);
    await session.edits.undo();
    assert.deepEqual(errors(session), ['D11']);
    assert.deepEqual(
      host.snapshot.sheets.find((sheet) => sheet.name === 'Biểu 95')?.cells,
      finance.sheets.find((sheet) => sheet.name === 'Biểu 95')?.cells,
    );
    assert.equal(session.store.get().undo.length, 0);
  });

  it("checks again by itself after a person's edit, and not when told to wait", async () => {
    const { host, session } = await open();
    await session.check.setAutomatic(false);
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59050 }]);
    await session.edits.undo();
    assert.deepEqual(errors(session), ['D11']);
    await session.check.setAutomatic(true);
    assert.deepEqual(errors(session), []);
  });

  it('keeps what it was to look at again when the host is busy, and looks at it the next time', async () => {
    const { host, session } = await open();
    const before = session.store.get().checked;
    host.failing = new Fault('host-busy');
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59050 }]);
    await session.edits.undo();
    assert.equal(session.store.get().fault?.code, 'host-busy');
    assert.equal(session.store.get().checked, before);
    await session.check.again();
    assert.deepEqual(errors(session), []);
    assert.equal(session.store.get().fault, null);
  });

  it('says how far the checking is, stops when told to, and goes on from there', async () => {
    const { host, session } = await open();
    const before = session.store.get().checked;
    const stages = new Set<string>();
    const stop = session.store.watch(() => {
      const { progress } = session.store.get();
      if (progress) stages.add(progress.stage);
      if (progress?.stage === 'checking') session.check.cancel();
    });
    await session.check.setAutomatic(false);
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59050 }]);
    await session.check.run();
    stop();
    assert.ok(stages.has('checking'));
    assert.equal(session.store.get().notice?.key, 'check.cancelled');
    assert.deepEqual([session.store.get().busy, session.store.get().progress], [false, null]);
    assert.equal(session.store.get().checked, before);
    await session.check.again();
    assert.deepEqual(errors(session), []);
  });

  it('waives with a reason and a name, and reopens when a figure changes', async () => {
    const { host, session } = await open();
    const finding = session.store
      .get()
      .checked?.examination.findings.find((one) => one.at.cell === 'D11' && one.severity === 'error');
    assert.ok(finding);
    await session.waive.accept([finding], 'Chờ Kho bạc xác nhận', 'Trần Thị B');
    assert.deepEqual(errors(session), []);
    assert.equal(session.store.get().checked?.examination.waived[0]?.waiver.by, 'Trần Thị B');
    assert.ok(host.snapshot.sheets.some((sheet) => sheet.name === 'Ngoại lệ'));
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59234 }]);
    await session.check.again();
    assert.deepEqual(errors(session), ['D11']);
    assert.equal(session.store.get().checked?.examination.reopened.length, 1);
  });

  it('takes a waiver back', async () => {
    const { session } = await open();
    const finding = session.store
      .get()
      .checked?.examination.findings.find((one) => one.at.cell === 'D11' && one.severity === 'error');
    assert.ok(finding);
    await session.waive.accept([finding], 'lý do', 'B');
    const waiver = session.store.get().checked?.examination.waived[0]?.waiver;
    assert.ok(waiver);
    await session.waive.withdraw(waiver);
    assert.deepEqual(errors(session), ['D11']);
  });

  it('seals, saves, and shows every later change', async () => {
    const { host, session } = await open();
    await session.seal.seal({ preparer: 'Nguyễn Văn A' });
    assert.ok(host.calls.includes('save'));
    const sealed = session.store.get().checked;
    assert.ok(sealed);
    assert.equal((await session.engine.ask(sealed.of, 'sealState', null)).state, 'intact');
    await host.typed([{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59234 }]);
    await session.check.again();
    const now = session.store.get().checked;
    assert.ok(now);
    const status = await session.engine.ask(now.of, 'sealState', null);
    assert.ok(status.state === 'broken');
    assert.deepEqual(
      status.breaches.map((breach) => ('at' in breach ? breach.at.cell : breach.kind)),
      ['D12'],
    );
  });

  it('cancels a reading and keeps what it knew', async () => {
    const { host, session } = await open();
    host.steps = 50;
    const checking = session.check.run();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    assert.equal(session.store.get().busy, true);
    session.check.cancel();
    await checking;
    assert.equal(session.store.get().notice?.key, 'check.cancelled');
    assert.deepEqual(errors(session), ['D11']);
    assert.equal(session.store.get().busy, false);
  });

  it('says what failed, and works on afterwards', async () => {
    const { host, session } = await open();
    host.failing = new Fault('host-busy');
    await session.check.run();
    assert.equal(session.store.get().fault?.code, 'host-busy');
    await session.check.run();
    assert.equal(session.store.get().fault, null);
  });

  it('marks the cells of open findings when asked, and removes exactly its marks', async () => {
    const { host, session } = await open();
    await session.sheet.setMarking(true);
    assert.deepEqual(
      host.marks.map((mark) => mark.at.cell),
      ['D11'],
    );
    await session.sheet.setMarking(false);
    assert.deepEqual(host.marks, []);
  });

  it('colours the cell that is wrong, puts its cause right at once, and undoes it', async () => {
    const { host, session } = await open();
    await host.typed([
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
      { kind: 'set-cell', sheet: 'Biểu 94', cell: 'D15', value: 76784 },
    ]);
    await session.check.run();
    await session.sheet.setMarking(true);
    assert.deepEqual([...new Set(host.marks.map(({ at }) => at.cell))], ['D15']);
    const cause = session.store.get().checked?.examination.findings.find((finding) => finding.cause)?.cause;
    assert.equal(cause?.decided, true);
    await session.repair.by(cause.explanations[0] ?? assert.fail());
    assert.deepEqual(errors(session), []);
    assert.deepEqual(host.marks, []);
    await session.edits.undo();
    assert.equal(errors(session).length, 2);
  });

  it('inserts a blank sheet, or hands it out where the host takes none', async () => {
    const handed: Handed[] = [];
    const { host, session } = await open(handed);
    await session.forms.insertBlank(['crops']);
    assert.ok(host.calls.includes('insertSheets'));
    host.missing = [{ feature: 'insert-sheets', needs: 'ExcelApi 1.13' }];
    await session.forms.insertBlank(['crops']);
    assert.deepEqual(
      handed.map((file) => file.name),
      ['crops.xlsx'],
    );
  });

  it("hands out the report under its period's name", async () => {
    const handed: Handed[] = [];
    const { session } = await open(handed);
    const { checked } = session.store.get();
    assert.ok(checked);
    await session.report.write(checked, { profile: null, period: null, texts: [], variables: {} });
    assert.equal(session.store.get().written?.of, checked.examination);
    assert.deepEqual(
      handed.map((file) => file.name),
      ['Báo cáo 6 tháng đầu năm 2021.docx'],
    );
    assert.equal(session.store.get().notice?.key, 'delivery.offered');
  });
});

describe("taking in the sample's workbooks", () => {
  it("shows each department's sheets, refuses what is no workbook, and merges", async () => {
    const intake = new IntakeSession(services());
    const file = (name: string): { name: string; bytes: () => Promise<Uint8Array> } => ({
      name,
      bytes: () => Promise.resolve(readFileSync(join(SAMPLE, name))),
    });
    await intake.add(
      [
        file('tai-chinh.xlsx'),
        file('kinh-te.xlsx'),
        file('thanh-tra.xlsx'),
        { name: 'ảnh.xlsx', bytes: () => Promise.resolve(Uint8Array.of(1, 2)) },
      ],
      () => ['broadcasts'],
    );
    const state = intake.store.get();
    assert.deepEqual(
      state.refused.map((refusal) => refusal.file),
      ['ảnh.xlsx'],
    );
    assert.equal(state.intake?.books.length, 3);
    assert.deepEqual(state.intake?.missing, ['broadcasts']);
    assert.ok(state.intake?.books.every((book) => book.seal.state === 'unsealed' && book.sheets.length > 0));
    const merged = await readXlsx(await intake.merged('gộp.xlsx'), 'gộp.xlsx');
    const names = merged.sheets.map((sheet) => sheet.name);
    assert.ok(names.includes('Biểu 95') && new Set(names).size === names.length);
    assert.equal(understand([merged]).facts.length, state.found?.examination.summary.facts);
    assert.deepEqual(state.strangers, []);
    const other = await overwrite(readFileSync(join(SAMPLE, 'thanh-tra.xlsx')), [
      { kind: 'set-cell', sheet: 'Thông tin', cell: 'B4', value: 'UBND thị xã Hương Thủy' },
    ]);
    await intake.add([{ name: 'thanh-tra.xlsx', bytes: () => Promise.resolve(other) }], () => []);
    assert.deepEqual(
      intake.store.get().strangers.map(({ file, what }) => [file, what]),
      [['thanh-tra.xlsx', 'body']],
    );
    intake.admit('thanh-tra.xlsx');
    await intake.add([file('tai-chinh.xlsx')], () => []);
    assert.deepEqual(intake.store.get().strangers, [], 'who was admitted is not asked about again');
    await intake.remove('kinh-te.xlsx', () => []);
    assert.equal(intake.store.get().intake?.books.length, 2);
  });
});
