/** The pane's acts on an office's own wording, over a workbook in memory: learnt, bound, confirmed, added, each undone as one. */
import { strict as assert } from 'node:assert';
import { docxOf } from '../../../test/support/docx-of';
import { budget } from '../../../test/support/learnt-reports';
import { paneServices } from '../../../test/support/pane-services';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import { readable } from '../../narrative';
import { chooseProfile, putPassages } from '../../engine';
import type { FigureAt, UnboundPassage } from '../../engine/wording';
import type { Checked } from '../asking/answer';
import { enWording } from '../messages/en-wording';
import { viWording } from '../messages/vi-wording';
import { typedCell } from './typed-cell';
import { offeredWordings, standingOf } from './standing-wording';
import { inserted, slotsOf, withChip, withFigure, withText } from './typed-wording';
import { bindIn, dropIn, newPassageId, putChoice, putWording, releaseIn, withChoice } from './wording-acts';
import { WorkbookSession } from './workbook-session';

const D9 = { sheet: 'Thu chi', cell: 'D9' };

interface Opened {
  readonly host: InMemory;
  readonly session: WorkbookSession;
  readonly now: () => Checked;
  readonly unbound: () => Promise<readonly UnboundPassage[]>;
  readonly text: () => Promise<string>;
}

/** Opened on the workbook of the report, with what was learnt of it on its sheets. */
async function taught(): Promise<Opened> {
  const host = workbookInMemory(budget.book(budget.figures));
  const session = new WorkbookSession(host, paneServices(), { language: 'vi', view: 'report' });
  await session.start();
  const now = (): Checked => session.store.get().checked ?? assert.fail();
  const bytes = docxOf(budget.source);
  const learnt = await session.engine.ask(now().of, 'learnt', { bytes, file: 'bao-cao.docx' });
  assert.deepEqual([learnt.otherPeriod, learnt.kept, learnt.left], [null, 2, []]);
  assert.ok(learnt.figures.tied > 8 && learnt.words.again === learnt.words.words);
  const { edits } = learnt;
  assert.ok(await session.edits.apply('', () => ({ edits, what: { key: 'wording.learnt', values: {} } })));
  const asked = { profile: null, period: null, variables: {}, texts: [] };
  return {
    host,
    session,
    now,
    unbound: () => session.engine.ask(now().of, 'unbound', null),
    text: async () => {
      const { document } = await session.engine.ask(now().of, 'report', asked);
      return document.blocks.map((block) => (block.type === 'paragraph' ? readable(block.content) : '')).join('\n');
    },
  };
}

describe("an office's wording from the pane", () => {
  it('learns a report onto the sheets, which the report then follows; taken back as one act', async () => {
    const { host, session, text } = await taught();
    assert.deepEqual(
      host.snapshot.sheets.map(({ name }) => name),
      ['Thu chi', 'Dàn bài', 'Mẫu câu'],
    );
    assert.match(await text(), /Đã hỗ trợ 1\.234 hộ kinh doanh nộp thuế điện tử\./);
    await session.edits.undo();
    assert.deepEqual(
      host.snapshot.sheets.map(({ name }) => name),
      ['Thu chi'],
    );
  });

  it('learns nothing of a report of another period', async () => {
    const host = workbookInMemory(budget.book(budget.figures));
    const session = new WorkbookSession(host, paneServices(), { language: 'vi', view: 'report' });
    await session.start();
    const bytes = docxOf(budget.source.replaceAll('9 tháng', '6 tháng'));
    const of = session.store.get().checked?.of ?? 0;
    const { otherPeriod, edits } = await session.engine.ask(of, 'learnt', { bytes, file: 'bao-cao.docx' });
    assert.deepEqual([otherPeriod, edits], [{ report: '2025-H1', books: '2025-9M' }, []]);
  });

  it('binds a clicked figure, says what the cell holds instead, confirms and drops a sentence', async () => {
    const { session, unbound, text } = await taught();
    const [passage] = await unbound();
    const sentence = passage?.sentences.at(-1);
    const loose = sentence?.loose[0];
    assert.ok(passage && sentence && loose);
    const asked = { start: loose.start, end: loose.end, cells: [D9] };
    assert.deepEqual(await bindIn(session, passage, { ...asked, anyway: false }), {
      kind: 'differs',
      printed: '8.740 triệu đồng',
    });
    assert.equal((await bindIn(session, passage, { ...asked, anyway: true })).kind, 'bound');
    const [bound] = await unbound();
    assert.deepEqual(bound?.sentences.at(-1)?.loose, []);
    assert.match(bound?.figures ?? '', /= Chi ngân sách \| TỔNG CHI NGÂN SÁCH \| Ước thực hiện/);
    await session.edits.undo();
    assert.deepEqual(await unbound(), [passage]);
    assert.ok(await releaseIn(session, passage, sentence));
    const [after] = await unbound();
    assert.equal(after?.sentences.length, 1);
    const [left] = after?.sentences ?? [];
    assert.ok(after && left && (await dropIn(session, after, left)));
    assert.deepEqual(await unbound(), []);
    const said = await text();
    assert.match(said, /1\.234 hộ/);
    assert.doesNotMatch(said, /Hội nghị/);
  });

  it('puts a comparison in the place of a word, and a new passage behind another', async () => {
    const { session, now, text } = await taught();
    const [d9, e9] = await Promise.all(
      ['D9', 'E9'].map((cell) => session.engine.ask(now().of, 'figureAt', { sheet: 'Thu chi', cell })),
    );
    assert.ok(d9 && e9);
    const passage = {
      id: 'nhan-xet',
      title: 'Nhận xét',
      text: 'Chi ngân sách tăng so với cùng kỳ.',
      figures: '',
      place: '',
    };
    const at = { start: 14, end: 18 };
    const words = { against: 'hieu', rise: 'tăng', fall: 'giảm', same: 'bằng', none: 'không phát sinh' } as const;
    const wording = withChoice(passage, at, words, d9, e9);
    assert.match(wording.text, /^Chi ngân sách \{% if tong_chi_ngan_sach\.khong %\}không phát sinh\{% else %\}/);
    assert.ok(await putChoice(session, { ...passage }, wording));
    assert.ok(
      await putWording(
        session,
        { id: 'nhan-xet', title: 'Nhận xét', place: 'sau muc-01-ket-qua-thu-ngan-sach' },
        'Nhận xét',
      ),
    );
    assert.match(await text(), /Chi ngân sách tăng so với cùng kỳ\./);
    const preview = await session.engine.ask(now().of, 'preview', {
      ...{ profile: null, period: null, passage: 'nhan-xet', text: wording.text },
      row: { title: 'Nhận xét', figures: wording.figures },
    });
    assert.equal(preview.fault, null);
    assert.equal(preview.paragraphs.map(readable).join(), 'Chi ngân sách tăng so với cùng kỳ.');
    const profile = chooseProfile(now().reading);
    const offered = offeredWordings(profile, [], now().snapshot, [], 'vi');
    assert.ok(offered.some(({ id, title, own }) => id === 'nhan-xet' && title === 'Nhận xét' && own));
    assert.deepEqual(
      [standingOf('nhan-xet', 'full', [], now().snapshot).isRow, standingOf('crops', 'full', [], now().snapshot).from],
      [true, null],
    );
    assert.deepEqual(putPassages(now().snapshot, [{ id: 'nhan-xet', title: 'Nhận xét' }]), []);
    assert.equal(newPassageId('Nhận xét', new Set(offered.map(({ id }) => id))), 'nhan-xet-2');
    assert.equal(newPassageId('113', new Set()), 'doan-113');
  });
});

describe('a wording while it is typed', () => {
  const figure: FigureAt = {
    ...{ at: D9, label: 'Số vụ, Thực hiện', printed: '12 vụ' },
    ...{ name: 'so_vu', place: 'Tai nạn | Số vụ | Thực hiện', print: 'dem' },
  };

  it('has a place to type before, between and behind chips, where code stays text', () => {
    const text = 'Có {{ so_vu | dem }}{{ ky.ten }}.';
    assert.deepEqual(
      slotsOf(text).map(({ text: typed, chip }) => [typed, chip?.kind ?? null]),
      [
        ['Có ', 'figure'],
        ['', 'code'],
        ['.', null],
      ],
    );
    assert.equal(withText(text, 1, ' vụ {{ x }} '), 'Có {{ so_vu | dem }} vụ { { x }} {{ ky.ten }}.');
    assert.equal(withChip(text, 0, null), 'Có {{ ky.ten }}.');
    const put = withFigure({ text: 'Có vụ.', figures: '' }, { slot: 0, offset: 3 }, figure);
    assert.deepEqual(put, { text: 'Có {{ so_vu | dem }}vụ.', figures: 'so_vu = Tai nạn | Số vụ | Thực hiện' });
    const [chip] = slotsOf('{{ so_vu | so }}');
    assert.equal(inserted('Có', null, chip?.chip ?? assert.fail()), 'Có{{ so_vu | so }}');
  });

  it('takes an address as it is typed', () => {
    assert.deepEqual(typedCell("'Biểu 95'!$d$11"), { sheet: 'Biểu 95', cell: 'D11' });
    assert.equal(typedCell('D11'), null);
  });

  it('says everything in both languages', () => {
    assert.deepEqual(Object.keys(enWording), Object.keys(viWording));
    const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+/g))].sort();
    for (const [key, text] of Object.entries(viWording))
      assert.deepEqual(blanks(enWording[key as keyof typeof viWording]), blanks(text), key);
  });
});
