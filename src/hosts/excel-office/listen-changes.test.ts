import { strict as assert } from 'node:assert';
import type { WorkbookChange } from '../../core/host';
import { ChangeGatherer } from './listen-changes';

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
const change = (row: number): WorkbookChange => ({
  kind: 'cells',
  sheet: 'Biểu 95',
  range: { top: row, left: 0, bottom: row, right: 0 },
});

/** When each call came, in milliseconds since the start, and how many changes it told. */
function listening(timing: { first: number; quiet: number; atMost: number }): {
  gatherer: ChangeGatherer;
  calls: { after: number; changes: number }[];
} {
  const start = performance.now();
  const calls: { after: number; changes: number }[] = [];
  return {
    calls,
    gatherer: new ChangeGatherer(
      (changes) => calls.push({ after: performance.now() - start, changes: changes.length }),
      timing,
    ),
  };
}

describe('gathering changes', () => {
  it('tells a single edit long before a burst would be over', async () => {
    const { gatherer, calls } = listening({ first: 2, quiet: 300, atMost: 3000 });
    gatherer.add(change(1));
    await pause(60);
    assert.deepEqual(
      calls.map(({ changes }) => changes),
      [1],
    );
  });

  it('tells the first of a burst at once and the rest together', async () => {
    const { gatherer, calls } = listening({ first: 0, quiet: 120, atMost: 3000 });
    for (let row = 0; row < 12; row += 1) {
      gatherer.add(change(row));
      await pause(8);
    }
    await pause(250);
    assert.equal(calls.length, 2);
    assert.equal(
      calls.reduce((sum, { changes }) => sum + changes, 0),
      12,
    );
  });

  it('does not wait for ever while events keep coming', async () => {
    const { gatherer, calls } = listening({ first: 0, quiet: 100, atMost: 100 });
    for (let row = 0; row < 25; row += 1) {
      gatherer.add(change(row));
      await pause(12);
    }
    await pause(200);
    assert.ok(calls.length >= 3, `${String(calls.length)} calls`);
    assert.equal(
      calls.reduce((sum, { changes }) => sum + changes, 0),
      25,
    );
  });

  it('tells nothing after it was stopped', async () => {
    const { gatherer, calls } = listening({ first: 5, quiet: 5, atMost: 50 });
    gatherer.add(change(1));
    gatherer.stop();
    await pause(30);
    assert.deepEqual(calls, []);
  });
});
