/** Which totals a formula is told to count twice: real ones, whose parts it adds as well. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { formulaCoversParts } from './check';

/** Cells that D1's formula is told to count twice, where D2 is D3 + D4 by the table. */
function twice(formula: string, [d2, d3, d4]: readonly [string, string, string] = ['10', '4', '6']): string[] {
  const { findings } = formulaCoversParts.run(
    readingOf({
      facts: { D1: { value: '20', written: 'formula' }, D2: d2, D3: d3, D4: d4, D5: '5' },
      relations: ['D2 = D3 + D4', `${formula} @formula`],
    }),
  );
  return findings
    .filter(({ code }) => code === 'includes-total')
    .flatMap(({ related }) => related.map((at) => at.cell));
}

describe('checks/formula-covers-parts: counted twice', () => {
  it('is a subtotal beside its own parts, and not one that stands for them', () => {
    assert.deepEqual(twice('D1 = D2 + D3 + D4'), ['D2']);
    assert.deepEqual(twice('D1 = D2 + D5'), []);
  });

  it('is a subtotal beside one of its parts, where that part holds anything', () => {
    assert.deepEqual(twice('D1 = D2 + D3'), ['D2']);
    assert.deepEqual(twice('D1 = D2 + D3 + D5', ['6', '0', '6']), []);
  });

  it('is a formula that adds itself', () => {
    assert.deepEqual(twice('D1 = D1 + D5'), ['D1']);
  });

  it('is not a figure that only looks like a subtotal: nothing, one part alone, or not their sum', () => {
    assert.deepEqual(twice('D1 = D2 + D3 + D4', ['0', '6', '-6']), []);
    assert.deepEqual(twice('D1 = D2 + D3 + D4', ['6', '0', '6']), []);
    assert.deepEqual(twice('D1 = D2 + D3 + D4', ['12', '4', '6']), []);
  });
});
