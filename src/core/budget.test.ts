/** A long work told step by step: its result, and the port asked at each step with the place that it names. */
import { strict as assert } from 'node:assert';
import { UNBOUNDED, within, type WorkPlace } from './budget';
import { Fault } from './fault';

function* work(): Generator<WorkPlace | undefined, string> {
  yield { sheet: 'Biểu 1' };
  yield undefined;
  return 'done';
}

describe('core/budget', () => {
  it('asks at every step and hands out what the work comes to', () => {
    const asked: (string | undefined)[] = [];
    const outcome = within(work(), { ...UNBOUNDED, spend: (place) => asked.push(place?.sheet) });
    assert.equal(outcome, 'done');
    assert.deepEqual(asked, ['Biểu 1', undefined]);
    assert.equal(within(work(), UNBOUNDED), 'done');
  });

  it('ends where nothing is left', () => {
    const spent = (): never => {
      throw new Fault('too-slow', {});
    };
    assert.throws(() => within(work(), { ...UNBOUNDED, spend: spent }), Fault);
  });
});
