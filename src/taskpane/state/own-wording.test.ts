/** An office's own wording over the sample's finance workbook: tried with real figures, saved, used by the report, undone. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../core/edit-fit';
import { Fault } from '../../core/fault';
import type { Finding } from '../../core/finding';
import type { Relation } from '../../core/relation';
import type { Inline, ReportDocument } from '../../core/report-document';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { chooseProfile, putTemplate, type Settled, type SettledExamination, type Waiver } from '../../engine';
import { readXlsx } from '../../hosts/xlsx-file';
import { describeFault } from '../../language';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import type { Checked } from '../asking/answer';
import { previewOf, type PreviewShown } from '../asking/report';
import { namesFor, offeredPassages, ownWording, wordingOf, type OwnWording } from './own-wording';
import { saveWording } from './wording-acts';
import { WorkbookSession } from './workbook-session';

const PASSAGE = 'budget-revenue';
const TEXT = 'Ngân sách thu được {{ thu.tong.uoc | so_dv }}.';
let finance: WorkbookSnapshot;

const plain = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'footnote' ? '' : inline.text)).join('');

const told = ({ blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [plain(block.content)] : []));

interface Opened {
  readonly host: InMemory;
  readonly session: WorkbookSession;
  readonly now: () => Checked;
  readonly preview: (text: string, profile?: string) => Promise<PreviewShown>;
  /** The report's paragraphs in the office's wording. */
  readonly report: (own: OwnWording) => Promise<string[]>;
}

async function open(): Promise<Opened> {
  const host = workbookInMemory(finance);
  const session = new WorkbookSession(host, paneServices(), { language: 'vi', view: 'report' });
  await session.start();
  const now = (): Checked => session.store.get().checked ?? assert.fail();
  return {
    host,
    session,
    now,
    preview: (text, profile) =>
      session.engine.ask(now().of, 'preview', { profile: profile ?? null, period: null, passage: PASSAGE, text }),
    report: async ({ texts }) =>
      told(
        (await session.engine.ask(now().of, 'report', { profile: null, period: null, texts, variables: {} })).document,
      ),
  };
}

describe("an office's own wording in the pane", () => {
  before(async () => {
    finance = await readXlsx(
      readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx')),
      'tai-chinh.xlsx',
    );
  });

  it('offers the passages of the report with our wording, which reads the same typed or untouched', async () => {
    const { now, preview } = await open();
    const { reading } = now();
    for (const id of ['town-six-months', 'town-six-months-short']) {
      const profile = chooseProfile(reading, id);
      const offered = offeredPassages(profile, [], 'vi');
      assert.ok(offered.some((passage) => passage.id === PASSAGE && !passage.own && passage.title !== ''));
      const { text, from } = wordingOf(PASSAGE, profile.length, []);
      assert.equal(from, null);
      assert.deepEqual(await preview(text, id), await preview(' ', id));
    }
  });

  it("shows the real figure of a typed sentence with its cell, and the lint's advice", async () => {
    const { host, preview } = await open();
    const { paragraphs, fault, notices } = await preview(TEXT);
    assert.deepEqual([fault, notices], [null, []]);
    const figure = paragraphs.flat().find((inline) => inline.type === 'figure');
    assert.ok(figure);
    assert.equal(contentAt(host.snapshot, figure.at.sheet, figure.at.cell).value, Number(figure.value));
    assert.match(plain(paragraphs[0] ?? []), /^Ngân sách thu được \d[\d.,]* \p{L}+ đồng\.$/u);
    const claimed = await preview('thu tăng {{ thu.thue_phi.du_toan | phan_tram }}');
    assert.deepEqual(
      claimed.notices.map((notice) => notice.word),
      ['tăng'],
    );
    assert.ok(namesFor(PASSAGE).some(({ name, label }) => name === 'thu.tong.uoc' && label !== ''));
  });

  it('claims a stated rise that its figures turn around where that was accepted, as the report does', () => {
    const figures = narrativeReading({
      facts: {
        'retail-industry retail actual': '90 tỷ đồng',
        'retail-industry retail prior': '100 tỷ đồng',
        'retail-industry retail growth': '~3 %',
      },
    });
    const growth: Relation = {
      id: 'growth:retail',
      kind: 'growth',
      whole: 2,
      parts: [
        { fact: 0, sign: 1 },
        { fact: 1, sign: 1 },
      ],
      exhaustive: true,
      factorPower: 2,
      source: 'form',
      support: null,
      force: 'error',
      statedAt: null,
      statement: '',
      blanks: [],
      items: [],
    };
    const finding: Finding = {
      check: 'change-equals-growth',
      code: 'broken',
      severity: 'error',
      relation: growth.id,
      at: { file: '', sheet: '', cell: 'A1' },
      related: [],
      data: {},
    };
    const said = (waived: Settled['waived']): string => {
      const examination = { waived } as unknown as SettledExamination;
      const held = { books: [], reading: { ...figures, relations: [growth] }, examination, rest: () => null };
      const text = '{{ ban_le.tang_truong | tang_giam: "cùng kỳ" }}';
      const asked = { profile: 'town-six-months', period: '2021-H1', passage: 'retail-industry', text };
      return previewOf(held, asked).paragraphs.map(plain).join();
    };
    assert.match(said([]), /^\[.*cần kiểm tra\]$/);
    assert.equal(
      said([{ finding, waiver: { cell: 'A1', reason: 'giá so sánh' } as unknown as Waiver }]),
      'tăng 3% so với cùng kỳ',
    );
  });

  it('says a fault with its line and column in Vietnamese', async () => {
    const { preview } = await open();
    const { fault } = await preview('Dòng đầu.\nThu {{ khong.co | so }}.');
    assert.ok(fault);
    assert.match(describeFault(new Fault(fault.code, fault.data), 'vi'), /ở dòng 2, cột \d+: không có tên "khong\.co"/);
  });

  it('saves to the sheet, speaks in the report from then on, and is undone', async () => {
    const { host, session, now, report: reported } = await open();
    const text = 'Câu của văn phòng: {{ thu.tong.uoc | so_dv }}.';
    const report = (): Promise<string[]> => reported(ownWording([now().snapshot]));
    const before = await report();
    assert.ok(!before.some((line) => line.startsWith('Câu của văn phòng')));
    assert.ok(await saveWording(session, '', (book) => putTemplate(book, PASSAGE, text)));
    assert.ok(host.snapshot.sheets.some((sheet) => sheet.name === 'Mẫu câu'));
    const own = ownWording([now().snapshot]);
    assert.deepEqual(wordingOf(PASSAGE, 'full', own.texts), { text, from: 'tai-chinh.xlsx · Mẫu câu · B2' });
    assert.equal(
      offeredPassages(chooseProfile(now().reading), own.texts, 'vi').find(({ id }) => id === PASSAGE)?.own,
      true,
    );
    assert.match((await report()).find((line) => line.startsWith('Câu của văn phòng')) ?? '', /: \d/);
    assert.ok(await saveWording(session, '', (book) => putTemplate(book, PASSAGE, 'Sửa lần hai.')));
    assert.ok((await report()).includes('Sửa lần hai.'));
    await session.edits.undo();
    assert.ok((await report()).some((line) => line.startsWith('Câu của văn phòng')));
    await session.edits.undo();
    assert.deepEqual(await report(), before);
  });

  it("keeps our wording where the sheet's is wrong, and keeps the fault to be shown", async () => {
    const { session, now, report } = await open();
    await saveWording(session, '', (book) => putTemplate(book, PASSAGE, 'Thu {{ khong.co }}.'));
    const own = ownWording([now().snapshot]);
    assert.deepEqual([own.templates.size, own.faults.length], [0, 1]);
    assert.match(describeFault(own.faults[0] as never, 'vi'), /Mẫu câu · B2/);
    const ours = ownWording([finance]);
    assert.deepEqual(await report(own), await report(ours));
  });

  it('refuses a report whose wording fails only when the figures are in it, and says where', async () => {
    const { session, now, preview, report } = await open();
    await saveWording(session, '', (book) => putTemplate(book, PASSAGE, 'Thu {{ thu.tong }}.'));
    const own = ownWording([now().snapshot]);
    await assert.rejects(report(own), { code: 'bad-template' });
    assert.equal((await preview('Thu {{ thu.tong }}.')).fault?.code, 'bad-template');
  });
});
