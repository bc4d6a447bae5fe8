/** The whole update from the pane in Word, over a document in memory: words and figures, as a new document, told line by line. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentHost, HostGap } from '../../core/host';
import { draftReport, examineBooks, putTemplate, understandPlain } from '../../engine';
import { provenanceXml, readProvenance, traceReport, writeReport, type UpdateSection } from '../../hosts/docx-file';
import { readXlsx } from '../../hosts/xlsx-file';
import { plainText } from '../../../test/support/edit-report';
import { partText } from '../../../test/support/package-parts';
import { paneServices } from '../../../test/support/pane-services';
import { overwrite } from '../../../test/support/overwrite';
import { documentMemory } from '../boot/document-memory';
import { DocumentSession } from './document-session';
import type { IncomingFile } from './incoming-file';

const bytesOf = (): Uint8Array => readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx'));
let report: Uint8Array;
let xml = '';

interface Word {
  readonly host: DocumentHost;
  readonly opened: Uint8Array[];
  readonly saved: string[];
  readonly session: DocumentSession;
}

function word(bytes: (() => Promise<Uint8Array | null>) | null, gaps: readonly HostGap[] = []): Word {
  const opened: Uint8Array[] = [];
  const saved: string[] = [];
  const host: DocumentHost = {
    kind: 'document',
    gaps: () => gaps,
    openReport: (made) => {
      opened.push(made);
      return Promise.resolve();
    },
    figures: () => Promise.resolve([]),
    paragraphs: () => Promise.resolve(new Map()),
    goTo: () => Promise.resolve(true),
    refresh: () => Promise.resolve({ changed: [], refused: [] }),
    provenance: () => Promise.resolve(xml === '' ? null : xml),
    setProvenance: () => Promise.resolve(),
    theme: () => null,
    ...(bytes ? { bytes } : {}),
  };
  const session = new DocumentSession(
    host,
    paneServices({
      today: () => new Date('2021-07-01T00:00:00Z'),
      save: (_bytes, name) => {
        saved.push(name);
        return Promise.resolve('saved');
      },
      readWorkbook: (given, file) => readXlsx(given, file),
    }),
    documentMemory,
    { language: 'vi', view: 'figures' },
  );
  return { host, opened, saved, session };
}

const text = (sections: readonly UpdateSection[] | undefined): string =>
  (sections ?? []).map(({ title, lines }) => [title, ...lines].join('\n')).join('\n');
const file = (bytes: Uint8Array): IncomingFile => ({ name: 'tai-chinh.xlsx', bytes: () => Promise.resolve(bytes) });

async function withWording(text: string): Promise<Uint8Array> {
  const snapshot = await readXlsx(bytesOf(), 'tai-chinh.xlsx');
  return overwrite(bytesOf(), [
    ...putTemplate(snapshot, 'budget-revenue', text),
    { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
  ]);
}

const corrected = (): Promise<Uint8Array> =>
  overwrite(bytesOf(), [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 }]);

describe('the whole update in Word', () => {
  before(async () => {
    const snapshot = await readXlsx(bytesOf(), 'tai-chinh.xlsx');
    const reading = understandPlain([snapshot]);
    const { document } = draftReport({ reading, examination: examineBooks(reading, [snapshot]) });
    report = await writeReport(document, { epoch: 1_623_600_000 });
    xml = provenanceXml(document);
    assert.ok(readProvenance(xml).figures.length > 0);
  });

  it("opens a new document with the new figures and the office's wording, and tells what it did", async () => {
    const { session, opened } = word(() => Promise.resolve(report));
    assert.equal(session.update.possible(), true);
    await session.update.propose([file(await withWording('Câu của văn phòng: {{ thu.tong.uoc | so_dv }}.'))]);
    const { proposal } = session.store.get();
    assert.deepEqual([opened.length, proposal?.files, session.store.get().told], [0, ['tai-chinh.xlsx'], null]);
    await session.update.accept('open');
    const { fault, notice, told } = session.store.get();
    assert.deepEqual([fault, notice?.key, session.store.get().proposal], [null, 'update.opened', null]);
    assert.deepEqual(told, proposal?.told);
    assert.match(text(told?.vi), /70\.067 → 70\.250 .*Biểu 95 › D11/);
    assert.match(text(told?.vi), /Câu của văn phòng/);
    assert.match(text(told?.en), /Figures changed/);
    const figures = traceReport(opened[0] ?? new Uint8Array()).figures.map((figure) => figure.text);
    assert.ok(figures.includes('70.250') && !figures.includes('70.067'));
  });

  it('keeps number and date that were typed in the pane, and prints them on an annex that is new', async () => {
    const snapshot = await readXlsx(bytesOf(), 'tai-chinh.xlsx');
    const reading = understandPlain([snapshot]);
    const { document } = draftReport({ reading, examination: examineBooks(reading, [snapshot]) }).framed({
      number: '214',
      date: '2021-07-15',
    });
    const annexes = document.annexes.filter(({ id }) => id !== 'bieu/budget-expenditure');
    assert.ok(annexes.length < document.annexes.length);
    const numbered = { ...document, annexes };
    const bytes = await writeReport(numbered, { epoch: 1_623_600_000 });
    const known = xml;
    xml = provenanceXml(numbered);
    const { session, opened } = word(() => Promise.resolve(bytes));
    await session.update.propose([file(await corrected())]);
    await session.update.accept('open');
    xml = known;
    const prints = plainText(partText(opened[0] ?? new Uint8Array(), 'word/document.xml'));
    assert.match(prints, /Số: 214\/BC-UBND/);
    assert.match(prints, /, ngày 15 tháng 7 năm 2021/);
    assert.doesNotMatch(prints, /số ……/);
    const notes = prints.match(/\(Kèm theo [^)]*\)/g) ?? [];
    assert.ok(notes.length > annexes.filter(({ inFront }) => inFront !== true).length);
    for (const note of notes) assert.match(note, /số 214\/BC-UBND ngày 15 tháng 7 năm 2021/);
  });

  it('says that the bytes are not to be had: no method, a gap, or a refusal', async () => {
    const refused = word(() => Promise.resolve(null));
    const gap = word(() => Promise.resolve(report), [{ feature: 'bytes', needs: 'CompressedFile 1.1' }]);
    const none = word(null);
    assert.deepEqual(
      [refused, gap, none].map(({ session }) => session.update.possible()),
      [true, false, false],
    );
    for (const { session, opened } of [refused, gap, none]) {
      await session.update.propose([file(bytesOf())]);
      const { notice, proposal, told } = session.store.get();
      assert.deepEqual(
        [notice?.key, proposal, told, opened.length],
        [session.update.possible() ? 'update.notNow' : 'update.noBytes', null, null, 0],
      );
    }
  });

  it('says with the figures that it refreshes how many errors their workbooks hold', async () => {
    const { session } = word(() => Promise.resolve(report));
    const refreshed = async (bytes: Uint8Array) => {
      await session.refresh.fromBooks([file(bytes)]);
      return session.store.get().notice;
    };
    assert.deepEqual(await refreshed(bytesOf()), { key: 'figures.refreshedWrong', values: { count: 0, errors: 1 } });
    assert.deepEqual(await refreshed(await corrected()), { key: 'figures.refreshed', values: { count: 0 } });
  });

  it('hands out a file where Word opens no document', async () => {
    const { session, opened, saved } = word(
      () => Promise.resolve(report),
      [{ feature: 'open-document', needs: 'WordApi 1.3' }],
    );
    await session.update.propose([file(await corrected())]);
    assert.equal(session.canOpen(), false);
    await session.update.accept('open');
    assert.deepEqual(
      [opened.length, saved, session.store.get().notice?.key],
      [0, ['Báo cáo 6 tháng đầu năm 2021.docx'], 'delivery.saved'],
    );
  });

  it('hands out a file where the user wants one, opens nothing when told to leave it, and says when there is nothing to do', async () => {
    const { session, opened, saved } = word(() => Promise.resolve(report));
    await session.update.propose([file(await corrected())]);
    session.update.decline();
    await session.update.accept('open');
    assert.deepEqual([opened.length, saved.length, session.store.get().told], [0, 0, null]);
    await session.update.propose([file(await corrected())]);
    await session.update.accept('save');
    assert.deepEqual([opened.length, saved.length], [0, 1]);
    // What was downloaded can still be opened, and its preview read.
    assert.notEqual(session.store.get().proposal, null);
    await session.update.accept('open');
    assert.deepEqual([opened.length, saved.length, session.store.get().proposal], [1, 1, null]);
    await session.update.propose([file(bytesOf())]);
    assert.deepEqual([session.store.get().notice?.key, session.store.get().proposal], ['update.nothing', null]);
  });

  it('opens nothing over a wrong template or what is no report, and says why', async () => {
    const wrong = word(() => Promise.resolve(report));
    await wrong.session.update.propose([file(await withWording('Thu {{ khong.co }}.'))]);
    assert.deepEqual(
      [wrong.session.store.get().fault?.code, wrong.opened.length, wrong.session.store.get().told],
      ['bad-template', 0, null],
    );
    const other = word(() => Promise.resolve(bytesOf()));
    await other.session.update.propose([file(bytesOf())]);
    assert.deepEqual([other.session.store.get().fault?.code, other.opened.length], ['not-a-report', 0]);
  });
});
