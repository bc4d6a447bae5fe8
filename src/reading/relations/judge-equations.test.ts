import { strict as assert } from 'node:assert';
import { axisViewOf } from '../../../test/support/axis-view-of';
import type { BoundEquation } from './bound-equation';
import { judgeEquations } from './judge-equations';

/** Growth in per cent, of which the fourth is by chance what a percentage would be. */
const ACTUAL = [412, 377, 515, 390, 461, 409, 187, 233, 201, 315, 274, 298];
const PRIOR = [390, 361, 498, 200, 455, 388, 180, 215, 190, 301, 262, 280];
const growth = ACTUAL.map((now, at) => (at === 3 ? 195 : Math.round((now / (PRIOR[at] ?? 1) - 1) * 1000) / 10));

const percent = (source: 'form' | 'code row'): BoundEquation => ({
  kind: 'ratio',
  whole: 2,
  parts: [
    { at: 0, sign: 1 },
    { at: 1, sign: 1 },
  ],
  factorPower: 2,
  source,
  statedAt: null,
  statement: '',
  only: null,
  list: null,
});

const stands = (source: 'form' | 'code row'): boolean | undefined =>
  judgeEquations(axisViewOf({ rows: [ACTUAL, PRIOR, growth], grains: [1, 1, 0.1] }), [percent(source)])[0]?.stands;

describe('what a form says of columns', () => {
  it('is let go where a long table bears it out no more than chance would', () => {
    assert.equal(stands('form'), false);
  });

  it('is let go for growth where that holds in most lines, however few there are', () => {
    const rows = [ACTUAL, PRIOR, growth].map((row) => row.slice(2, 6));
    const [judged] = judgeEquations(axisViewOf({ rows, grains: [1, 1, 0.1] }), [percent('form')]);
    assert.equal(judged?.stands, false);
  });

  it('unless the sheet prints it', () => {
    assert.equal(stands('code row'), true);
  });
});
