/** What is kept by a sheet is asked again only for a sheet that changed or moved. */
import { strict as assert } from 'node:assert';
import { readAlong as read } from '../../test/support/read-along';
import { snapshotOf } from '../../test/support/snapshot-of';
import type { KeptReading } from '../reading';
import { BySheet, spansOf, type Stretch } from './sheet-spans';
import type { SheetSnapshot } from './snapshot';

const sheet = (name: string, total: number, lines = 2): SheetSnapshot => {
  const rows = Array.from({ length: lines }, (_, index) => [
    [`A${String(index + 5)}`, index + 1],
    [`B${String(index + 5)}`, `Xã số ${String(index + 1)}`],
    [`C${String(index + 5)}`, 10 + index],
  ]).flat();
  const cells = Object.fromEntries([
    ['A1', 'SỐ HỘ'],
    ['A4', 'STT'],
    ['B4', 'Đơn vị'],
    ['C4', 'Số hộ'],
    ...rows,
    [`B${String(lines + 5)}`, 'Tổng cộng'],
    [`C${String(lines + 5)}`, total],
  ]) as Record<string, string | number>;
  return { ...(snapshotOf(cells).sheets[0] ?? assert.fail()), name };
};

describe('core/sheet-spans', () => {
  it('asks each sheet once, an edited one again, and those behind it only where they moved', () => {
    const [first, second, third] = [sheet('Một', 21), sheet('Hai', 21), sheet('Ba', 21)];
    const asked: string[] = [];
    const kept = new BySheet<string>();
    const ask = ({ reading }: KeptReading): string[] =>
      kept.of(reading, ({ from, to }: Stretch) => {
        const name = reading.facts[from]?.at.sheet ?? '';
        asked.push(name);
        return [`${name} ${String(to - from)}`];
      });
    const one = read([first, second, third], null);
    assert.deepEqual(ask(one), ['Một 3', 'Hai 3', 'Ba 3']);
    const two = read([first, sheet('Hai', 22), third], one);
    assert.deepEqual(ask(two), ['Một 3', 'Hai 3', 'Ba 3']);
    assert.deepEqual(asked.splice(0), ['Một', 'Hai', 'Ba', 'Hai']);
    // A line more on the second sheet: the third one's figures stand elsewhere now.
    assert.deepEqual(ask(read([first, sheet('Hai', 33, 3), third], two)), ['Một 3', 'Hai 4', 'Ba 3']);
    assert.deepEqual(asked, ['Hai', 'Ba']);
  });

  it('asks a reading that was not made sheet by sheet as one', () => {
    const { reading } = read([sheet('Một', 21), sheet('Hai', 21)], null);
    assert.equal(spansOf(reading)?.sheets.length, 2);
    const put = { ...reading };
    assert.equal(spansOf(put), null);
    assert.deepEqual(
      new BySheet<number>().of(put, ({ from, to }) => [from, to]),
      [0, reading.facts.length],
    );
  });
});
