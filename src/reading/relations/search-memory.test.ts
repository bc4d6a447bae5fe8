/** What a search takes over from the search before. */
import { strict as assert } from 'node:assert';
import { axisViewOf } from '../../../test/support/axis-view-of';
import type { AxisView } from './axis-view';
import { SearchMemory } from './search-memory';

const viewOf = (...figures: readonly number[]): AxisView => axisViewOf({ rows: figures.map((figure) => [figure, 1]) });

/** Asks a rule that looks at a position and its neighbours; answers at which positions it had to look. */
function askedAgain(
  memory: SearchMemory,
  view: AxisView,
  { left = 100, lists = [[1]] as readonly number[][] } = {},
): number[] {
  const budget = { left };
  memory.begin(view, budget, lists);
  const asked: number[] = [];
  const finds = memory.of('neighbours');
  for (let at = 1; at + 1 < view.size; at += 1) {
    const found = finds.at(at, () => {
      asked.push(at);
      budget.left -= 2;
      return { found: view.values[at * view.width], from: at - 1, to: at + 1 };
    });
    assert.equal(found, view.values[at * view.width]);
  }
  assert.equal(budget.left, left - 2 * (view.size - 2));
  return asked;
}

describe('memory of a search', () => {
  it('looks again only where a figure that was looked at is another one', () => {
    const memory = new SearchMemory(true);
    assert.deepEqual(askedAgain(memory, viewOf(1, 2, 3, 4, 5, 6)), [1, 2, 3, 4]);
    assert.deepEqual(askedAgain(memory, viewOf(1, 2, 3, 4, 5, 6)), []);
    assert.deepEqual(askedAgain(memory, viewOf(9, 2, 3, 4, 5, 6)), [1]);
    assert.deepEqual(askedAgain(memory, viewOf(9, 2, 3, 7, 5, 6)), [2, 3, 4]);
  });

  it('takes nothing over where the table or anything else that answers rest on is another one', () => {
    const memory = new SearchMemory(true);
    askedAgain(memory, viewOf(1, 2, 3));
    assert.deepEqual(askedAgain(memory, viewOf(1, 2, 3, 4)), [1, 2]);
    assert.deepEqual(askedAgain(memory, viewOf(1, 2, 3, 4), { lists: [[2]] }), [1, 2]);
  });

  it('keeps what was found two searches ago only if it was taken over in between', () => {
    const memory = new SearchMemory(true);
    askedAgain(memory, viewOf(1, 2, 3));
    memory.begin(viewOf(1, 5, 3), { left: 100 }, [[1]]);
    assert.deepEqual(askedAgain(memory, viewOf(1, 5, 3)), [1]);
  });

  it('keeps nothing that was cut short, and nothing while no next search is expected', () => {
    const memory = new SearchMemory(true);
    askedAgain(memory, viewOf(1, 2, 3, 4), { left: 3 });
    assert.deepEqual(askedAgain(memory, viewOf(1, 2, 3, 4)), [2]);
    const asleep = new SearchMemory(false);
    askedAgain(asleep, viewOf(1, 2, 3));
    assert.deepEqual(askedAgain(asleep, viewOf(1, 2, 3)), [1]);
  });

  it('keeps what is found along one sequence from what is found along another', () => {
    const memory = new SearchMemory(true);
    const view = viewOf(1, 2);
    memory.begin(view, { left: 9 }, []);
    memory.of('walk', [0, 1]).at(0, () => ({ found: 'long', from: 0, to: 1 }));
    memory.begin(view, { left: 9 }, []);
    assert.equal(
      memory.of('walk', [0]).at(0, () => ({ found: 'short', from: 0, to: 0 })),
      'short',
    );
  });
});
