import { strict as assert } from 'node:assert';
import { onceFor } from './once-for';

describe('core/once-for', () => {
  it('makes of each object once what is asked for, be it nothing', () => {
    const asked: object[] = [];
    const sizeOf = onceFor((list: readonly unknown[]) => {
      asked.push(list);
      return list.length === 0 ? undefined : list.length;
    });
    const [none, two] = [[], [1, 2]];
    assert.deepEqual([sizeOf(two), sizeOf(none), sizeOf(two), sizeOf(none)], [2, undefined, 2, undefined]);
    assert.deepEqual(asked, [two, none]);
  });
});
