import { strict as assert } from 'node:assert';
import { axisViewOf, familyOf, saidBy } from '../../../../test/support/axis-view-of';
import { evaluate } from './evaluate';

type Rows = (number | '' | '-')[][];
const ask = (rows: Rows, weights?: number[]): string =>
  saidBy(
    evaluate(
      axisViewOf({ rows, grains: [0.1] }),
      familyOf('average', 0, [1, 2, 3], weights === undefined ? {} : { weights }),
    ),
  );

describe('evidence of averages', () => {
  it('holds, is near within a unit of its own, or breaks', () => {
    assert.equal(
      ask([
        [20, 30.1, 41],
        [10, 20, 30],
        [20, 30, 40],
        [30, 40, 50],
      ]),
      'holds near fails',
    );
  });

  it('leaves out what is blank, asks nothing beside "-"', () => {
    assert.equal(
      ask([
        [15, 15],
        [10, 10],
        [20, 20],
        ['', '-'],
      ]),
      'holds .',
    );
  });

  it('proves nothing where all parts are the same, and needs two', () => {
    assert.equal(
      ask([
        [15, 15],
        [15, 15],
        [15, ''],
        [15, ''],
      ]),
      'trivial .',
    );
  });

  it('weighs parts by what stands beside them, which must all be known', () => {
    const rows: Rows = [
      [17.5, 17.5],
      [10, 10],
      [20, 20],
      [20, 20],
      [1, 1],
      [1, ''],
      [2, 2],
    ];
    assert.equal(ask(rows, [4, 5, 6]), 'holds .');
  });

  it('asks nothing where blanks were counted as noughts', () => {
    assert.equal(
      ask([
        [20, 22],
        [30, 30],
        [30, 30],
        ['', ''],
      ]),
      '. fails',
    );
  });
});
