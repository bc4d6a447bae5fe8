/** JSON in pieces equals JSON in one piece, byte for byte. */
import { strict as assert } from 'node:assert';
import { UNBOUNDED } from '../../core/budget';
import { jsonText, materialised, Rows } from './json-text';

const text = (data: object): string => [...jsonText(data, UNBOUNDED)].join('');

describe('engine/formats/json-text', () => {
  const numbers = (...list: number[]): Rows =>
    Rows.of(
      () => list,
      (each) => ({ each, more: [], nested: { 'dấu "': [each, null] } }),
    );

  it('writes what JSON.stringify writes', () => {
    for (const data of [
      {},
      { a: 1, b: 'hai\nba', c: [1, { d: null }], e: {}, f: [], left: undefined },
      { rows: numbers(), after: numbers(1), last: true },
      {
        runs: [
          { tool: { name: 'x' }, results: numbers(1, 2, 3), invocations: [{ notes: numbers(4), left: undefined }] },
        ],
      },
    ])
      assert.equal(text(data), `${JSON.stringify(materialised(data), null, 2)}\n`);
  });

  it('makes an entry only when it is written, and asks the budget at each', () => {
    let made = 0;
    const rows = Rows.of(
      () => [1, 2, 3, 4],
      (each) => ({ each: (made += each) }),
    );
    let left = 3;
    const budget = {
      list: () => undefined,
      spend: () => {
        if ((left -= 1) < 0) throw new Error('spent');
      },
    };
    assert.throws(() => [...jsonText({ rows }, budget)], /spent/);
    assert.equal(made, 1 + 2 + 3);
  });
});
