import { strict as assert } from 'node:assert';
import type { CellValue } from '../../core/snapshot';
import { add, compareNumbers, round, roundsOnNoise } from './arithmetic';
import type { Direction } from './arithmetic';
import { toText, toTruth, textToNumber } from './convert';
import { criterion } from './criteria';
import { UnknownResult } from './value';

const VIETNAMESE = { decimal: ',', group: '.' };

describe('arithmetic', () => {
  it('rounds at 15 digits, by size or by value', () => {
    const cases: readonly (readonly [number, number, Direction, number])[] = [
      [2.675, 2, 'nearest', 2.68],
      [-2.675, 2, 'nearest', -2.68],
      [1.005, 2, 'nearest', 1.01],
      [0.1 * 3, 1, 'up', 0.3],
      [0.301, 1, 'up', 0.4],
      [-0.301, 1, 'up', -0.4],
      [-0.399, 1, 'trunc', -0.3],
      [-2.1, 0, 'down', -3],
      [2.9, 0, 'down', 2],
      [1550, -2, 'nearest', 1600],
      [4e20, 2, 'nearest', 4e20],
      [5, 400, 'nearest', 5],
      [5, -400, 'nearest', 0],
      [-0.2, 0, 'nearest', 0],
    ];
    for (const [value, digits, direction, expected] of cases)
      assert.ok(
        Object.is(round(value, digits, direction), expected),
        `${String(value)} ${direction} ${String(digits)}`,
      );
  });

  it('knows where noise decides a rounding', () => {
    assert.equal(roundsOnNoise(1.25, 1, 'nearest', 0), true);
    assert.equal(roundsOnNoise(1.2500001, 1, 'nearest', 0), false);
    assert.equal(roundsOnNoise(1.2500001, 1, 'nearest', 1e6), true);
    assert.equal(roundsOnNoise(3, 0, 'down', 0), true);
    assert.equal(roundsOnNoise(3.5, 0, 'down', 0), false);
  });

  it('takes the noise of terms for nothing, and compares 15 digits', () => {
    assert.equal(add(0.3, -0.1 - 0.2), 0);
    assert.equal(add(1e-20, 0), 1e-20);
    assert.equal(compareNumbers(0.1 + 0.2, 0.3), 0);
    assert.ok(compareNumbers(1.000_000_000_001, 1) > 0);
    assert.ok(compareNumbers(-2, 1) < 0);
  });
});

describe('conversions', () => {
  it('read numbers that no locale changes, and others only where it is told', () => {
    assert.equal(textToNumber(' -12 ', null), -12);
    assert.equal(textToNumber('chữ', null), null);
    assert.equal(textToNumber('biểu1', null), null);
    for (const text of ['1,5', '1.5', '1/2', '5%', '12 đ', 'T6'])
      assert.throws(() => textToNumber(text, null), UnknownResult);
    assert.equal(textToNumber('1,5', VIETNAMESE), 1.5);
  });

  it('print numbers as General does', () => {
    assert.equal(toText(-7, null), '-7');
    assert.equal(toText(0.1 + 0.2, VIETNAMESE), '0,3');
    assert.throws(() => toText(0.5, null), UnknownResult);
    assert.throws(() => toText(1e300, VIETNAMESE), UnknownResult);
    assert.equal(toText(false, null), 'FALSE');
  });

  it('take numbers and their words for truth', () => {
    assert.deepEqual(
      [toTruth(2), toTruth(0), toTruth(null), toTruth('True'), toTruth('FALSE')],
      [true, false, false, true, false],
    );
    assert.throws(() => toTruth('có'));
  });
});

describe('criterion', () => {
  const cells: readonly CellValue[] = [5, '5', 'a*b', 'aXb', '', null, true, { error: '#N/A' }, -1, '>5'];
  const cases: readonly (readonly [string | number | boolean | null, CellValue[]])[] = [
    [5, [5, '5']],
    ['5', [5, '5']],
    ['=5', [5, '5']],
    ['<>5', ['a*b', 'aXb', '', null, true, { error: '#N/A' }, -1, '>5']],
    ['<5', [-1]],
    ['a*b', ['a*b', 'aXb']],
    ['a~*b', ['a*b']],
    ['A?B', ['a*b', 'aXb']],
    ['', ['', null]],
    ['=', [null]],
    ['<>', [5, '5', 'a*b', 'aXb', '', true, { error: '#N/A' }, -1, '>5']],
    [true, [true]],
    ['TRUE', [true]],
    ['#N/A', [{ error: '#N/A' }]],
    ['=>5', ['>5']],
    [null, []],
  ];
  for (const [asked, expected] of cases)
    it(JSON.stringify(asked), () => assert.deepEqual(cells.filter(criterion(asked, null)), expected));

  it('is unknown where an alphabet or a locale decides', () => {
    for (const asked of ['>a', '<', '1,5', '>=1/1/2024'])
      assert.throws(() => criterion(asked, null), UnknownResult, asked);
  });

  it('ends on a pattern that others would try forever', () => {
    const fits = criterion('*a'.repeat(60) + 'b', null);
    assert.equal(fits('a'.repeat(5000)), false);
  });
});
