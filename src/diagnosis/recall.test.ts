/** A piece of work is done again only where it looked at a figure that changed. */
import { strict as assert } from 'node:assert';
import { readAlong } from '../../test/support/read-along';
import { snapshotOf } from '../../test/support/snapshot-of';
import { AMOUNT, FactWatch, FORM } from '../core/watched-facts';
import { Recall, type Recalled } from './recall';
import { World } from './world';

const { reading } = readAlong(
  snapshotOf({
    ...{ A1: 'SỐ HỘ', A3: 'STT', B3: 'Đơn vị', C3: 'Nghèo', D3: 'Khác', E3: 'Tổng số' },
    ...{ A4: 'A', B4: 'B', C4: '1', D4: '2', E4: '3=1+2' },
    ...{ A5: 'I', B5: 'Xã An Bình', C5: 412, D5: 388, E5: 801 },
    ...{ A6: 'II', B6: 'Xã Cam Thủy', C6: 57, D6: 630, E6: 687 },
  }).sheets,
  null,
);
const failing = reading.relations.filter(({ whole }) => reading.facts[whole]?.at.cell === 'E5');
const placeOf = (cell: string): number => reading.facts.findIndex(({ at }) => at.cell === cell);

interface Done {
  readonly times: number;
  readonly recalled: Recalled;
}

/** Looks at the amount of one figure, on top of an earlier time after which another changed. */
function looking(
  at: string,
  before: Recalled | null,
  { changed, what = AMOUNT, rests = '' }: { changed: string; what?: number; rests?: string },
): Done {
  const watch = new FactWatch({ from: 0, to: reading.facts.length });
  const facts = watch.over(reading.facts);
  const world = new World({ ...reading, facts }, new Set(failing), watch);
  const earlier = { recalled: before, changed: [{ place: placeOf(changed), what }] };
  const recall = new Recall(watch, reading.relations, world, earlier);
  let times = 0;
  const value = recall.of({ what: 'causes', relations: failing, rests }, () => {
    times += 1;
    return facts[placeOf(at)]?.value.small;
  });
  assert.equal(value, reading.facts[placeOf(at)]?.value.small);
  assert.ok(watch.hasSeen([{ place: placeOf(at), what: AMOUNT }]));
  return { times, recalled: recall.recalled };
}

describe('diagnosis/recall', () => {
  const { recalled, times } = looking('C5', null, { changed: 'C5' });

  it('is done when nothing is known, and once only while other figures change', () => {
    assert.equal(times, 1);
    assert.equal(looking('C5', recalled, { changed: 'D6' }).times, 0);
    assert.equal(looking('C5', looking('C5', recalled, { changed: 'D6' }).recalled, { changed: 'C6' }).times, 0);
  });

  it('is done again where what it looked at changed, or what it rests on besides', () => {
    assert.equal(looking('C5', recalled, { changed: 'C5' }).times, 1);
    assert.equal(looking('C5', recalled, { changed: 'C5', what: FORM }).times, 0);
    assert.equal(looking('C5', recalled, { changed: 'D6', rests: 'E6' }).times, 1);
  });
});
