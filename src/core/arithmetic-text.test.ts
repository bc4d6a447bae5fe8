/** The arithmetic of a relation as a person would write it down. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { arithmeticOf, equationOf } from './arithmetic-text';

function written(facts: Record<string, string | FactSpec>, relation: string): { right: string; equation: string } {
  const reading = readingOf({ facts, relations: [relation] });
  const only = reading.relations[0] ?? assert.fail();
  const whole = reading.facts[only.whole] ?? assert.fail();
  return { right: arithmeticOf(reading.facts, only, whole), equation: equationOf(reading.facts, only) };
}

describe('core/arithmetic-text', () => {
  it('puts a negative figure in brackets behind a sign, and never the first', () => {
    assert.equal(written({ T: '2', A: '5', B: '-3' }, 'T = A + B').right, '5 + (-3)');
    assert.equal(written({ T: '8', A: '5', B: '-3' }, 'T = A - B').right, '5 - (-3)');
    assert.equal(written({ T: '2', A: '-3', B: '5' }, 'T = A + B').right, '-3 + 5');
    assert.equal(written({ T: '2', A: '5', B: '0', C: '3' }, 'T = A + B - C').right, '5 + 0 - 3');
  });

  it('writes every part in the unit of the whole', () => {
    const facts = {
      T: { value: '1500', unit: 'triệu đồng' },
      A: { value: '1', unit: 'tỷ đồng' },
      B: { value: '500', unit: 'triệu đồng' },
    };
    assert.equal(written(facts, 'T = A + B').equation, '1000 + 500 = 1500');
  });

  it('shortens a long sum to its first three parts and its last', () => {
    const names = Array.from({ length: 9 }, (_, at) => `P${String(at + 1)}`);
    const facts = Object.fromEntries([['T', '45'], ...names.map((name, at) => [name, String(at + 1)] as const)]);
    assert.equal(written(facts, `T = ${names.join(' + ')}`).right, '1 + 2 + 3 + … + 9');
    assert.equal(written(facts, `T = ${names.slice(0, 8).join(' + ')}`).right, '1 + 2 + 3 + 4 + 5 + 6 + 7 + 8');
  });

  it('writes quotients, growth and products with the power of ten that they carry', () => {
    const percent = { value: '52.3~1', unit: '%' };
    assert.equal(written({ F: percent, D: '523', C: '1000' }, 'F ratio D C e2').equation, '523 / 1000 × 100 = 52.3%');
    assert.equal(
      written({ F: { value: '-47.7~1', unit: '%' }, D: '523', C: '1000' }, 'F growth D C e2').equation,
      '(523 - 1000) / 1000 × 100 = -47.7%',
    );
    assert.equal(written({ P: '60~0', A: '12', Y: '50' }, 'P product A Y e-1').equation, '12 × 50 ÷ 10 = 60');
  });

  it('writes averages, plain and weighted, and shortens long ones', () => {
    assert.equal(written({ M: '4~0', A: '5', B: '3' }, 'M average A B').equation, '(5 + 3) / 2 = 4');
    assert.equal(
      written({ M: '4.5~1', A: '5', B: '3', W: '30', V: '10' }, 'M average A*W B*V').equation,
      '(5 × 30 + 3 × 10) / (30 + 10) = 4.5',
    );
    const names = Array.from({ length: 9 }, (_, at) => `P${String(at + 1)}`);
    const facts = Object.fromEntries([
      ['M', '5'],
      ['W', '2'],
      ...names.map((name, at) => [name, String(at + 1)] as const),
    ]);
    const weighted = (count: number): string =>
      written(
        facts,
        `M average ${names
          .slice(0, count)
          .map((name) => `${name}*W`)
          .join(' ')}`,
      ).right;
    assert.equal(weighted(9), '(1 × 2 + 2 × 2 + 3 × 2 + … + 9 × 2) / (2 + 2 + 2 + … + 2)');
    assert.ok(!weighted(8).includes('…'));
  });

  it('writes a first part that is taken away, and powers of ten as they are applied', () => {
    assert.equal(written({ T: '2', A: '3', B: '5' }, 'T = - A + B').right, '-3 + 5');
    assert.equal(written({ P: '60~0', A: '12', Y: '50' }, 'P product A Y').right, '12 × 50');
    assert.equal(written({ P: '6000~0', A: '12', Y: '50' }, 'P product A Y e1').right, '12 × 50 × 10');
    assert.equal(written({ F: '5~0', D: '500', C: '1' }, 'F ratio D C e-2').right, '500 / 1 ÷ 100');
  });

  it('writes counts, parts of wholes and the same figure elsewhere in the unit of the whole', () => {
    assert.equal(written({ C: '4' }, 'C count a;b;c').equation, '4 = 3');
    const money = (value: string, unit: string): FactSpec => ({ value, unit });
    const facts = { T: money('1500', 'triệu đồng'), A: money('1', 'tỷ đồng') };
    assert.equal(written(facts, 'A <= T').equation, '1000 ≤ 1500');
    assert.equal(written(facts, 'T == A').equation, '1500 = 1000');
  });

  it('prints a rounded whole that holds as it stands, and one that fails as it should be', () => {
    assert.equal(written({ F: '33.3~1', D: '1', C: '3' }, 'F ratio D C e2').equation, '1 / 3 × 100 = 33.3');
    assert.match(written({ F: '34.3~1', D: '1', C: '3' }, 'F ratio D C e2').equation, /^1 \/ 3 × 100 = 33\.3/);
    assert.equal(written({ F: '5', D: '1', C: '0' }, 'F ratio D C e2').equation, '');
  });

  it('says what the parts give where the whole says otherwise', () => {
    assert.equal(written({ T: '70067', A: '59233', B: '11017' }, 'T = A + B').equation, '59233 + 11017 = 70250');
    assert.equal(written({ T: '5', A: '9' }, 'A <= T').equation, '9 ≤ 5');
    assert.equal(written({ T: '5', A: '9' }, 'T == A').equation, '5 = 9');
    assert.equal(written({ T: '3' }, 'T count a;b').equation, '3 = 2');
  });

  it('says nothing of what could not be asked', () => {
    assert.equal(written({ F: { value: '1~0', unit: '%' }, D: '1', C: '0' }, 'F ratio D C e2').equation, '');
  });
});
