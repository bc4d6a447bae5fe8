/** What the pane in Word asks and leaves before workbooks touch an open report, over an emulated Word and the real office.js. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProvenance } from '../../hosts/docx-file';
import { controlsOf } from '../../office-emulator';
import { overwrite } from '../../../test/support/overwrite';
import { reportInWord } from '../../../test/support/report-in-word';
import type { IncomingFile } from './incoming-file';

type Edit = Parameters<typeof overwrite>[1][number];

const FILE = 'kinh-te.xlsx';
const book = (): Uint8Array => readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1', FILE));
const changed = async (...edits: readonly Edit[]): Promise<IncomingFile> => {
  const bytes = await overwrite(book(), edits);
  return { name: FILE, bytes: () => Promise.resolve(bytes) };
};
const cell = (sheet: string, at: string, value: number | string): Edit => ({
  kind: 'set-cell',
  sheet,
  cell: at,
  value,
});

async function open() {
  const { reading, word, host, session } = await reportInWord(book(), FILE);
  const state = () => session.store.get();
  const texts = () => (state().figures ?? []).map(({ control }) => control.text);
  const remembers = async () => readProvenance((await host.provenance()) ?? '').figures.map(({ printed }) => printed);
  const valueAt = (id: string) => reading.facts.find((fact) => fact.id === id)?.at ?? assert.fail(id);
  const entry = (key: string, text: string): Edit => {
    const at = reading.workbooks[0]?.identity.entries[key]?.at ?? assert.fail(key);
    return cell(at.sheet, at.cell, text);
  };
  return { session, state, texts, remembers, word, valueAt, entry };
}

describe('workbooks over an open report in Word', () => {
  it('leaves the whole sentence where the new figure would make its verb false, and lists it; tables are written', async () => {
    const { session, state, texts, remembers, valueAt } = await open();
    const { sheet, cell: growth } = valueAt('retail-industry.industry.growth');
    const { cell: actual } = valueAt('retail-industry.industry.actual');
    await session.refresh.fromBooks([await changed(cell(sheet, growth, -2), cell(sheet, actual, 250.3))]);
    assert.deepEqual([state().fault, state().question], [null, null]);
    assert.deepEqual(
      state().held.map(({ before, after, words }) => [before, after, words]),
      [
        ['275,3', '250,3', ''],
        ['7,8%', '2,00%', 'tăng'],
      ],
    );
    assert.ok(texts().includes('7,8%') && texts().some((text) => /^[-−]2,00$/.test(text)) && texts().includes('250,3'));
    assert.ok((await remembers()).includes('7,8%'), 'the full update still sees that it changed');
    // Once it rises again there is nothing to leave.
    await session.refresh.fromBooks([await changed(cell(sheet, growth, 9.5))]);
    assert.deepEqual([state().held, texts().some((text) => /^9,50?%$/.test(text))], [[], true]);
  });

  it('asks before it replaces what was typed by hand, and can leave just that', async () => {
    const { session, state, texts, word, valueAt } = await open();
    const area = valueAt('crops.rice.area');
    const typed = controlsOf(word.document.body).find(
      (node) => node.kind === 'control' && node.tag === 'khopso:crops.rice.area',
    );
    assert.ok(typed?.kind === 'control');
    word.document.replace(typed, '280,00');
    const books = [
      await changed(cell(area.sheet, area.cell, 290.5), cell(area.sheet, valueAt('crops.maize.yield').cell, 56.1)),
    ];
    const before = texts().length;
    await session.refresh.fromBooks(books);
    assert.deepEqual(state().question, { about: 'typed', typed: [{ before: '280,00', after: '290,50' }] });
    await session.answer('no');
    assert.deepEqual([state().question, state().changed, texts().includes('280,00')], [null, [], true]);
    await session.refresh.fromBooks(books);
    await session.answer('keep');
    assert.ok(texts().includes('280,00') && texts().includes('56,10') && texts().length === before);
    assert.deepEqual(
      (state().figures ?? []).filter(({ typedOver }) => typedOver).map(({ control }) => control.text),
      ['280,00'],
    );
    await session.refresh.fromBooks(books);
    await session.answer('yes');
    assert.ok(texts().includes('290,50') && !texts().includes('280,00'));
  });

  it('asks about workbooks of another body or period before it refreshes, previews or proves against them', async () => {
    const { session, state, texts, entry } = await open();
    const before = texts();
    const other = await changed(entry('body', 'UBND phường Thạnh Sơn'), entry('period', 'Quý I năm 2021'));
    const acts = [
      () => session.refresh.fromBooks([other]),
      () => session.update.propose([other]),
      () => session.proof.against([other]),
    ];
    for (const act of acts) {
      await act();
      const { question, fault } = state();
      assert.equal(fault, null);
      assert.ok(question?.about === 'books');
      assert.deepEqual(
        question.books.map(({ what }) => what),
        ['body', 'period'],
      );
      assert.match(question.books[0]?.stated.vi ?? '', /Thạnh Sơn/);
      assert.deepEqual(
        [question.books[1]?.stated.en, question.books[1]?.expected.vi],
        ['quarter I of 2021', '6 tháng đầu năm 2021'],
      );
      await session.answer('no');
      assert.deepEqual([texts(), state().proposal, state().proof, state().question], [before, null, null, null]);
    }
    await session.refresh.fromBooks([other]);
    await session.answer('yes');
    assert.ok(['figures.refreshed', 'figures.refreshedWrong'].includes(state().notice?.key ?? ''));
  });
});
