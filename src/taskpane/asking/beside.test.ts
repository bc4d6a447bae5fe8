/** The engine beside the page says what the engine in the page says, and is asked for no more than it must be. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readXlsx } from '../../hosts/xlsx-file';
import { manyFindings } from '../../../test/support/many-findings';
import { EngineBeside } from './beside';
import { engineInPage } from './in-page';
import { checkOne } from './port';
import { serve } from './serve';
import { inParts, type Asking, type Telling } from './wire';

interface Both {
  readonly engine: EngineBeside;
  readonly asked: Asking[];
  readonly told: Telling[];
}

/** Both ends in one thread; what goes between them is cloned as a browser would. */
function both(): Both {
  const asked: Asking[] = [];
  const told: Telling[] = [];
  const toWorker: ((message: Asking) => void)[] = [];
  const toPage: ((message: Telling) => void)[] = [];
  const carry = <M>(log: M[], listeners: ((message: M) => void)[]) => ({
    send: (message: M): void => {
      const copy = structuredClone(message);
      log.push(copy);
      setImmediate(() => {
        for (const listener of listeners) listener(copy);
      });
    },
  });
  const engine = new EngineBeside({ ...carry(asked, toWorker), take: (listener) => toPage.push(listener) });
  serve({ ...carry(told, toPage), take: (listener) => toWorker.push(listener) });
  return { engine, asked, told };
}

const path = join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
let finance: WorkbookSnapshot;

describe('the engine beside the page', () => {
  before(async () => {
    finance = await readXlsx(readFileSync(path), 'tai-chinh.xlsx');
  });

  it('answers a check and every question as the one in the page does', async () => {
    const { engine } = both();
    const page = engineInPage();
    const [beside, inPage] = [await checkOne(engine, 'open', finance), await checkOne(page, 'open', finance)];
    const { of: _of, standing, ...answer } = beside;
    const { of: _other, standing: known, ...expected } = inPage;
    assert.deepEqual(plain(answer), plain(expected));
    assert.deepEqual([...standing], [...known]);
    assert.ok(standing.size > 0);
    const wrong = beside.examination.findings.find(({ severity }) => severity === 'error') ?? assert.fail();
    const card = { relations: [wrong.relation, undefined], formula: true };
    const report = { profile: null, period: null, texts: [], variables: { place: 'Đông Hà' } };
    assert.deepEqual(await engine.ask(beside.of, 'card', card), await page.ask(inPage.of, 'card', card));
    assert.deepEqual(
      plain(await engine.ask(beside.of, 'report', report)),
      plain(await page.ask(inPage.of, 'report', report)),
    );
    assert.equal((await engine.ask(beside.of, 'proofs', { most: 3 })).length, 3);
    const asked = { profile: null, period: null, passage: 'budget-revenue', text: '{{ khong.co }}' };
    assert.equal((await engine.ask(beside.of, 'preview', asked)).fault?.code, 'bad-template');
    await assert.rejects(engine.ask(beside.of, 'report', { ...report, profile: 'khong-co' }), {
      code: 'unknown-profile',
    });
  });

  it('holds a workbook against those of earlier periods, which are handed over once', async () => {
    const { engine, asked } = both();
    const prior = [{ ...finance, file: 'truoc.xlsx', sheets: finance.sheets.map((sheet) => ({ ...sheet })) }];
    const [beside, inPage] = [
      await checkOne(engine, 'open', finance, { prior }),
      await checkOne(engineInPage(), 'open', finance, { prior }),
    ];
    assert.deepEqual(plain(beside.examination), plain(inPage.examination));
    assert.ok(beside.examination.skipped.some(({ at }) => at.file === 'truoc.xlsx'));
    const { length } = asked;
    await checkOne(engine, 'open', finance, { prior });
    assert.deepEqual(
      asked.slice(length).map(({ kind }) => kind),
      ['check'],
    );
  });

  it('is handed the changed sheet alone, and forgets what no check speaks of', async () => {
    const { engine, asked } = both();
    const first = await engine.check('open', [finance]);
    assert.equal(asked.filter(({ kind }) => kind === 'sheet').length, finance.sheets.length);
    let book = finance;
    for (const value of [1, 2, 3]) {
      asked.length = 0;
      const [sheet, ...others] = book.sheets;
      const cells = (sheet?.cells ?? []).map((cell, at) => (at === 0 ? { ...cell, value } : cell));
      book = { ...book, sheets: [{ ...(sheet ?? assert.fail()), cells }, ...others] };
      await engine.check('open', [book]);
      assert.equal(asked.filter(({ kind }) => kind === 'sheet').length, 1);
    }
    assert.ok(asked.some(({ kind }) => kind === 'drop'));
    await assert.rejects(engine.ask(first.of, 'proofs', { most: 1 }), { code: 'cancelled' });
  });

  it('reads a workbook that then need not be handed over, and writes one', async () => {
    const { engine, asked } = both();
    const read = await engine.work('workbook', { file: 'tai-chinh.xlsx', bytes: readFileSync(path) });
    assert.deepEqual(plain(read), plain(finance));
    await engine.check('set', [read]);
    assert.ok(!asked.some(({ kind }) => kind === 'cells'));
    const bytes = await engine.work('blank', { forms: ['crops'], identity: null });
    assert.ok((await readXlsx(bytes, 'a.xlsx')).sheets.length > 0);
    await assert.rejects(engine.work('workbook', { file: 'ảnh.xlsx', bytes: Uint8Array.of(1, 2) }), Fault);
  });

  it('stops at once when told to, and the next check is whole', async () => {
    const { engine, told } = both();
    const stop = new AbortController();
    let answered = false;
    const checking = engine.check('open', [finance], { signal: stop.signal }).finally(() => {
      answered = true;
    });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    stop.abort();
    await assert.rejects(checking, { code: 'cancelled' });
    assert.ok(answered && !told.some(({ kind }) => kind === 'told'));
    const { examination } = await engine.check('open', [finance]);
    assert.equal(examination.findings.filter(({ severity }) => severity === 'error').length, 1);
  });

  it('tells everyone who waits when it is lost', async () => {
    const { engine } = both();
    const waiting = assert.rejects(engine.check('open', [finance]), { code: 'internal' });
    engine.lose(new Fault('internal', { detail: 'out of memory' }));
    await waiting;
    await assert.rejects(engine.ask(1, 'decided', { only: null }), { code: 'internal' });
  });

  it('sends long lists in pieces, an over-long entry alone', async () => {
    assert.deepEqual([...inParts([1, 2, 9, 1], (weight) => weight, 4)], [[1, 2], [9], [1]]);
    const { engine, told } = both();
    await engine.check('open', [manyFindings(150)]);
    const parts = told.filter((message) => message.kind === 'part' && message.list === 'findings');
    assert.ok(parts.length > 2, String(parts.length));
  });
});
