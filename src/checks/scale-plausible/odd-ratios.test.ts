/** Which lines are compared at all: a ratio of what is negative or nothing has no order of magnitude. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { oddRatios } from './odd-ratios';

type Line = readonly [plan: string, actual: string, planUnit?: string, unit?: string];

/** Lines of plan and actual; the cells that are about a power of ten off, with the power. */
function odd(lines: readonly Line[]): string[] {
  const facts: Record<string, FactSpec> = {};
  lines.forEach(([plan, actual, planUnit, unit], at) => {
    const line = String(at + 1);
    facts[`C${line}`] = { value: plan, measure: 'plan', line, ...(planUnit ? { unit: planUnit } : {}) };
    facts[`D${line}`] = { value: actual, measure: 'actual', line, ...(unit ? { unit } : {}) };
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

  it('compares no negative figure and no zero of a line with decimals either', () => {
    for (const line of [
      ['400.5', '-2000.5'],
      ['-400.5', '2000.5'],
      ['400.5', '0.0'],
      ['0.0', '2000.5'],
    ] as const) {
      assert.deepEqual(odd([...USUAL, line]), [], line.join(' '));
      assert.deepEqual(odd([...USUAL, line, ['500', '2600']]), ['D5 1'], line.join(' '));
    }
  });

  it('holds a whole number below ten to be too small to have a size, not one of ten, nor one beside decimals', () => {
    assert.deepEqual(odd([...USUAL, ['800', '4']]), []);
    assert.deepEqual(odd([...USUAL, ['2000', '10']]), ['D4 -2']);
    assert.deepEqual(odd([...USUAL, ['800.5', '4']]), ['D4 -2']);
  });

  it('compares in one unit, and never what has two kinds of unit', () => {
    assert.deepEqual(odd([...USUAL, ['400', '200000', 'tỷ đồng', 'triệu đồng']]), []);
    assert.deepEqual(odd([...USUAL, ['400', '200', 'tỷ đồng', 'triệu đồng']]), ['D4 -3']);
    assert.deepEqual(odd([...USUAL, ['400', '200000', 'ha', 'người']]), []);
  });

  it('measures from the line in the middle, or from between the two in the middle, wherever that lies', () => {
    const low = ['10', '12', '11', '9'].map((actual) => [String(1000), actual + '.5'] as const);
    assert.deepEqual(odd([...low, ['1000', '1000']]), ['D5 2']);
    const even = ['1000', '1000', '2240', '1259000'].map((actual) => ['1000', actual] as const);
    assert.deepEqual(odd(even), ['D4 3']);
    const uneven = ['1000', '1000', '1900', '1900', '2512000'].map((actual) => ['1000', actual] as const);
    assert.deepEqual(odd(uneven), ['D5 3']);
  });

  it('needs three lines that agree for each odd one', () => {
    const two = [
      ['500', '260000'],
      ['600', '290000'],
    ] as const;
    assert.deepEqual(odd([...USUAL, ...two]), []);
    assert.deepEqual(odd([...USUAL, ...USUAL, ...two]), ['D7 3', 'D8 3']);
  });

  it('needs enough other lines that agree', () => {
    assert.deepEqual(odd([USUAL[0], ['400', '2000']]), []);
    assert.deepEqual(odd([USUAL[0], USUAL[1], ['300', '1500'], ['400', '2000']]), []);
  });
});
