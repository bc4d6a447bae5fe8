/** What a card offers is what is written: a formula where the cell's kin are formulas, and said beforehand. */
import { strict as assert } from 'node:assert';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { contentAt } from '../../core/edit-fit';
import { paneServices } from '../../../test/support/pane-services';
import { snapshotOf, type GivenCell } from '../../../test/support/snapshot-of';
import { workbookInMemory, type InMemory } from '../../../test/support/workbook-in-memory';
import { listedBlocks, type Listed } from './listed-blocks';
import { sentenceOf } from './listed-text';
import { offersOf, type Offer } from './offers';
import { WorkbookSession } from './workbook-session';

const HEAD = ['STT', 'Công trình', 'Kế hoạch vốn', 'Đã giải ngân', 'Còn lại', 'Tỷ lệ giải ngân (%)'];
const LINES = [
  ['Đường số 1', 14500, 9120],
  ['Kè sông', 7600, 4125],
  ['Nhà văn hóa', 8900, 6310],
  ['Chiếu sáng', 2980, 1745],
] as const;

/** A list with its total; `typed` cells hold figures where the others hold formulas. */
function bookOf(typed: Readonly<Record<string, number>>): WorkbookSnapshot {
  const cells: Record<string, GivenCell> = { A1: 'TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ', A2: 'Đơn vị: triệu đồng' };
  HEAD.forEach((text, at) => (cells[`${'ABCDEF'[at] ?? ''}4`] = text));
  const rate = (row: string, plan: number, done: number): GivenCell => ({
    formula: `ROUND(D${row}/C${row}*100,1)`,
    value: Math.round((done / plan) * 1000) / 10,
  });
  LINES.forEach(([name, plan, done], at) => {
    const row = String(at + 6);
    const left: GivenCell = { formula: `C${row}-D${row}`, value: plan - done };
    Object.assign(cells, { [`A${row}`]: at + 1, [`B${row}`]: name, [`C${row}`]: plan, [`D${row}`]: done });
    Object.assign(cells, { [`E${row}`]: left, [`F${row}`]: rate(row, plan, done) });
  });
  const [plan, done] = [33980, 21300];
  Object.assign(cells, { B5: 'Tổng cộng', C5: { formula: 'SUM(C6:C9)', value: plan } });
  Object.assign(cells, { D5: { formula: 'SUM(D6:D9)', value: done }, F5: rate('5', plan, done) });
  Object.assign(cells, { E5: { formula: 'SUM(E6:E9)', value: plan - done } });
  return snapshotOf({ ...cells, ...typed });
}

interface Opened {
  readonly host: InMemory;
  readonly session: WorkbookSession;
  readonly card: Listed;
  readonly offers: readonly Offer[];
}

async function open(typed: Readonly<Record<string, number>>): Promise<Opened> {
  const host = workbookInMemory(bookOf(typed));
  const session = new WorkbookSession(host, paneServices(), { language: 'vi', view: 'check' });
  await session.start();
  const { checked } = session.store.get();
  const [cell = ''] = Object.keys(typed);
  const card =
    checked && listedBlocks(checked).find(({ cells, severity }) => severity === 'error' && cells[0]?.cell === cell);
  assert.ok(checked && card, cell);
  return { host, session, card, offers: offersOf(card, { ...checked, books: [checked.snapshot] }) };
}

describe('a card whose repair is a formula', () => {
  it('says so of a total typed among formulas, and its button writes the formula that covers the parts', async () => {
    const { host, session, card, offers } = await open({ D5: 19555 });
    const [first] = offers;
    assert.ok(first?.recommended && first.formula);
    assert.deepEqual(
      first.changes.map(({ from, to }) => [from, to]),
      [['19555', '21300']],
    );
    assert.match(sentenceOf(card, 'vi'), /nên ô này cũng được ghi bằng công thức/);
    await session.repair.by(first.what);
    const { value, formula } = contentAt(host.snapshot, 'Biểu', 'D5');
    assert.deepEqual([value, formula], [21300, 'SUM(D6:D9)']);
    assert.equal(session.store.get().undo.at(-1)?.what.values['after'], '=SUM(D6:D9)');
    await session.edits.undo();
    assert.deepEqual(contentAt(host.snapshot, 'Biểu', 'D5'), { value: 19555 });
  });

  it('names the slip only where the figures show one: 45,3 for 54,3 did, 79 for 70,9 did not', async () => {
    for (const [typed, said] of [
      [{ F7: 45.3 }, true],
      [{ F8: 79 }, false],
    ] as const) {
      const { card, offers } = await open(typed);
      assert.equal(/gõ đảo chữ số/.test(sentenceOf(card, 'vi')), said, sentenceOf(card, 'vi'));
      assert.ok(offers[0]?.changes.length === 1);
    }
  });
});
