import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import type { WorkbookChange } from '../../core/host';
import { ChangeGatherer, type Quiet } from './listen-changes';

const change = (row: number): WorkbookChange => ({
  kind: 'cells',
  sheet: 'Biểu 95',
  range: { top: row, left: 0, bottom: row, right: 0 },
});

/** How many changes each call told; the clock goes only where a test lets it. */
function listening(timing: Quiet): { gatherer: ChangeGatherer; calls: number[] } {
  const calls: number[] = [];
  return { calls, gatherer: new ChangeGatherer((changes) => calls.push(changes.length), timing) };
}

describe('gathering changes', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_625_000_000_000 });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('tells a single edit long before a burst would be over', () => {
    const { gatherer, calls } = listening({ first: 2, quiet: 300, atMost: 3000 });
    gatherer.add(change(1));
    mock.timers.tick(1);
    assert.deepEqual(calls, []);
    mock.timers.tick(1);
    assert.deepEqual(calls, [1]);
  });

  it('tells the first of a burst at once and the rest together, when it has been quiet', () => {
    const { gatherer, calls } = listening({ first: 0, quiet: 120, atMost: 3000 });
    for (let row = 0; row < 12; row += 1) {
      gatherer.add(change(row));
      mock.timers.tick(8);
    }
    assert.deepEqual(calls, [1]);
    mock.timers.tick(120 - 8 - 1);
    assert.deepEqual(calls, [1]);
    mock.timers.tick(1);
    assert.deepEqual(calls, [1, 11]);
  });

  it('does not wait for ever while events keep coming', () => {
    const { gatherer, calls } = listening({ first: 0, quiet: 100, atMost: 250 });
    for (let row = 0; row < 50; row += 1) {
      gatherer.add(change(row));
      mock.timers.tick(10);
    }
    assert.deepEqual(calls.slice(0, 2), [1, 25]);
    mock.timers.tick(100);
    assert.equal(
      calls.reduce((sum, changes) => sum + changes, 0),
      50,
    );
  });

  it('tells the next edit after a calm at once again', () => {
    const { gatherer, calls } = listening({ first: 5, quiet: 40, atMost: 400 });
    gatherer.add(change(1));
    mock.timers.tick(5);
    mock.timers.tick(41);
    gatherer.add(change(2));
    mock.timers.tick(5);
    assert.deepEqual(calls, [1, 1]);
  });

  it('tells nothing after it was stopped', () => {
    const { gatherer, calls } = listening({ first: 5, quiet: 5, atMost: 50 });
    gatherer.add(change(1));
    gatherer.stop();
    mock.timers.tick(1000);
    assert.deepEqual(calls, []);
  });
});
