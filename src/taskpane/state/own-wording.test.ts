/** An office's own wording over the sample's finance workbook: tried with real figures, saved, used by the report, undone. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../core/finding';
import type { Relation } from '../../core/relation';
import type { Inline } from '../../core/report-document';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { chooseProfile, draftReport, profiles, putTemplate, type Draft, type Settled, type Waiver } from '../../engine';
import { readXlsx } from '../../hosts/xlsx-file';
import { describeFault } from '../../language';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import type { Checked } from './examiner';
import { namesFor, offeredPassages, ownWording, previewWording, wordingOf, type OwnWording } from './own-wording';
import { WorkbookSession } from './workbook-session';

const PASSAGE = 'budget-revenue';
const TEXT = 'Ngân sách thu được {{ thu.tong.uoc | so_dv }}.';
let finance: WorkbookSnapshot;

const plain = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'footnote' ? '' : inline.text)).join('');

const drafted = ({ reading, examination }: Checked, { templates }: OwnWording): Draft =>
  draftReport({ reading, examination, templates });

const told = ({ document }: Draft): string[] =>
  document.blocks.flatMap((block) => (block.type === 'paragraph' ? [plain(block.content)] : []));

async function open(): Promise<{ host: InMemory; session: WorkbookSession; now: () => Checked }> {
  const host = workbookInMemory(finance);
  const unused = (): Promise<never> => Promise.reject(new Error('not used here'));
  const session = new WorkbookSession(
    host,
    {
      now: () => 0,
      measured: () => undefined,
      today: () => new Date(0),
      save: unused,
      blankForms: unused,
      writeReport: unused,
      readWorkbook: unused,
      mergeWorkbooks: unused,
    },
    { language: 'vi', view: 'report' },
  );
  await session.start();
  return {
    host,
    session,
    now: () => {
      const { checked } = session.store.get();
      assert.ok(checked);
      return checked;
    },
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
    const { now } = await open();
    const { reading } = now();
    for (const id of ['town-six-months', 'town-six-months-short']) {
      const profile = chooseProfile(reading, id);
      const offered = offeredPassages(profile, [], 'vi');
      assert.ok(offered.some((passage) => passage.id === PASSAGE && !passage.own && passage.title !== ''));
      const { text, from } = wordingOf(PASSAGE, profile.length, []);
      assert.equal(from, null);
      assert.deepEqual(
        previewWording(reading, profile, null, PASSAGE, text),
        previewWording(reading, profile, null, PASSAGE, ' '),
      );
    }
  });

  it("shows the real figure of a typed sentence with its cell, and the lint's advice", async () => {
    const { now } = await open();
    const { reading } = now();
    const profile = chooseProfile(reading);
    const { paragraphs, fault, notices } = previewWording(reading, profile, null, PASSAGE, TEXT);
    assert.deepEqual([fault, notices], [null, []]);
    const figure = paragraphs.flat().find((inline) => inline.type === 'figure');
    const fact = reading.facts.find((each) => each.id === figure?.factId);
    assert.ok(fact && figure && fact.at.cell === figure.at.cell);
    assert.match(plain(paragraphs[0] ?? []), /^Ngân sách thu được \d[\d.,]* \p{L}+ đồng\.$/u);
    const claimed = previewWording(reading, profile, null, PASSAGE, 'thu tăng {{ thu.thue_phi.du_toan | phan_tram }}');
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
    const profile = profiles.find(({ id }) => id === 'town-six-months') ?? assert.fail();
    const said = (waived: Settled['waived']): string =>
      previewWording(
        { ...figures, relations: [growth] },
        profile,
        '2021-H1',
        'retail-industry',
        '{{ ban_le.tang_truong | tang_giam: "cùng kỳ" }}',
        waived,
      )
        .paragraphs.map(plain)
        .join();
    assert.match(said([]), /^\[.*cần kiểm tra\]$/);
    assert.equal(
      said([{ finding, waiver: { cell: 'A1', reason: 'giá so sánh' } as unknown as Waiver }]),
      'tăng 3% so với cùng kỳ',
    );
  });

  it('says a fault with its line and column in Vietnamese', async () => {
    const { now } = await open();
    const { reading } = now();
    const { fault } = previewWording(
      reading,
      chooseProfile(reading),
      null,
      PASSAGE,
      'Dòng đầu.\nThu {{ khong.co | so }}.',
    );
    assert.ok(fault);
    assert.match(describeFault(fault, 'vi'), /ở dòng 2, cột \d+: không có tên "khong\.co"/);
  });

  it('saves to the sheet, speaks in the report from then on, and is undone', async () => {
    const { host, session, now } = await open();
    const text = 'Câu của văn phòng: {{ thu.tong.uoc | so_dv }}.';
    const report = (): string[] => told(drafted(now(), ownWording([now().snapshot])));
    const before = report();
    assert.ok(!before.some((line) => line.startsWith('Câu của văn phòng')));
    assert.ok(
      await session.edits.apply(putTemplate(now().snapshot, PASSAGE, text), { key: 'wording.saved', values: {} }),
    );
    assert.ok(host.snapshot.sheets.some((sheet) => sheet.name === 'Mẫu câu'));
    const own = ownWording([now().snapshot]);
    assert.deepEqual(wordingOf(PASSAGE, 'full', own.texts), { text, from: 'tai-chinh.xlsx · Mẫu câu · B2' });
    assert.equal(
      offeredPassages(chooseProfile(now().reading), own.texts, 'vi').find(({ id }) => id === PASSAGE)?.own,
      true,
    );
    assert.match(report().find((line) => line.startsWith('Câu của văn phòng')) ?? '', /: \d/);
    assert.ok(
      await session.edits.apply(putTemplate(now().snapshot, PASSAGE, 'Sửa lần hai.'), {
        key: 'wording.saved',
        values: {},
      }),
    );
    assert.ok(report().includes('Sửa lần hai.'));
    await session.edits.undo();
    assert.ok(report().some((line) => line.startsWith('Câu của văn phòng')));
    await session.edits.undo();
    assert.deepEqual(report(), before);
  });

  it("keeps our wording where the sheet's is wrong, and keeps the fault to be shown", async () => {
    const { session, now } = await open();
    await session.edits.apply(putTemplate(now().snapshot, PASSAGE, 'Thu {{ khong.co }}.'), {
      key: 'wording.saved',
      values: {},
    });
    const own = ownWording([now().snapshot]);
    assert.deepEqual([own.templates.size, own.faults.length], [0, 1]);
    assert.match(describeFault(own.faults[0] as never, 'vi'), /Mẫu câu · B2/);
    const ours = ownWording([finance]);
    assert.deepEqual(told(drafted(now(), own)), told(drafted(now(), ours)));
  });

  it('refuses a report whose wording fails only when the figures are in it, and says where', async () => {
    const { session, now } = await open();
    await session.edits.apply(putTemplate(now().snapshot, PASSAGE, 'Thu {{ thu.tong }}.'), {
      key: 'wording.saved',
      values: {},
    });
    const own = ownWording([now().snapshot]);
    assert.throws(() => drafted(now(), own), { code: 'bad-template' });
    assert.equal(
      previewWording(now().reading, chooseProfile(now().reading), null, PASSAGE, 'Thu {{ thu.tong }}.').fault?.code,
      'bad-template',
    );
  });
});
