/** Which lines are compared at all: a ratio of what is negative or nothing has no order of magnitude. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { oddRatios } from './odd-ratios';

/** Lines of plan and actual; the cells that are about a power of ten off, with the power. */
function odd(lines: readonly (readonly [plan: string, actual: string])[]): string[] {
  const facts: Record<string, FactSpec> = {};
  lines.forEach(([plan, actual], at) => {
    facts[`C${String(at + 1)}`] = { value: plan, measure: 'plan', line: String(at + 1) };
    facts[`D${String(at + 1)}`] = { value: actual, measure: 'actual', line: String(at + 1) };
  });
  const reading = readingOf({ facts });
  return oddRatios(reading).map(({ suspect, power }) => `${reading.facts[suspect]?.at.cell ?? ''} ${String(power)}`);
}

const USUAL = [
  ['100', '50'],
  ['200', '110'],
  ['300', '140'],
] as const;

describe('checks/scale-plausible/odd-ratios', () => {
  it('names the line that is ten, a hundred or a thousand times off, either way', () => {
    assert.deepEqual(odd([...USUAL, ['400', '2000']]), ['D4 1']);
    assert.deepEqual(odd([...USUAL, ['400', '0.2']]), ['D4 -3']);
    assert.deepEqual(odd([...USUAL, ['400', '20000000']]), []);
  });

  it('compares no negative figure and no zero, whose ratio has no logarithm, and is not misled by one', () => {
    for (const line of [
      ['400', '-2000'],
      ['-400', '2000'],
      ['-400', '-2000'],
      ['400', '0'],
      ['0', '2000'],
    ] as const) {
      assert.deepEqual(odd([...USUAL, line]), [], line.join(' '));
      assert.deepEqual(odd([...USUAL, line, ['500', '2600']]), ['D5 1'], line.join(' '));
    }
  });

  it('needs enough other lines that agree', () => {
    assert.deepEqual(odd([USUAL[0], ['400', '2000']]), []);
    assert.deepEqual(odd([USUAL[0], USUAL[1], ['300', '1500'], ['400', '2000']]), []);
  });
});
