import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  equals,
  fromCellNumber,
  fromInteger,
  multiply,
  negate,
  normalise,
  parseDecimal,
  round,
  shift,
  sign,
  subtract,
  toApproximateNumber,
  toText,
  type Decimal,
} from './decimal';

const digits = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }));
const anyDecimal = digits.map(([coefficient, scale]): Decimal => shift(decimal(String(coefficient)), -scale));
const coefficient = (value: Decimal, scale: number): bigint => BigInt(toText(round(value, scale)).replace('.', ''));

describe('core/decimal', () => {
  it('prints what it parses', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const text = toText(value);
        const again = parseDecimal(text);
        assert.ok(again);
        assert.ok(equals(again, value));
        assert.equal(toText(again), text);
      }),
    );
  });

  it('adds, subtracts, multiplies and compares as integers do', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [x, y] = [coefficient(a, 12), coefficient(b, 12)];
        assert.equal(coefficient(add(a, b), 12), x + y);
        assert.equal(coefficient(subtract(a, b), 12), x - y);
        assert.equal(coefficient(multiply(a, b), 24), x * y);
        assert.equal(compare(a, b), x < y ? -1 : x > y ? 1 : 0);
        assert.equal(sign(a), x < 0n ? -1 : x > 0n ? 1 : 0);
        assert.ok(equals(negate(negate(a)), a));
        assert.equal(sign(absolute(a)), x === 0n ? 0 : 1);
      }),
    );
  });

  it('rounds halves away from zero, and by the other ways as they say', () => {
    const rounded = (text: string, places: number, way?: 'truncate' | 'floor' | 'ceiling'): string =>
      toText(round(decimal(text), places, way));
    assert.deepEqual(
      ['0.5', '1.5', '2.5', '-0.5', '-2.5', '2.4999'].map((text) => rounded(text, 0)),
      ['1', '2', '3', '-1', '-3', '2'],
    );
    assert.equal(rounded('12.45', 1), '12.5');
    assert.equal(rounded('-1.29', 1, 'truncate'), '-1.2');
    assert.equal(rounded('-1.21', 1, 'floor'), '-1.3');
    assert.equal(rounded('1.21', 1, 'ceiling'), '1.3');
    assert.equal(rounded('7', 2), '7.00');
    // What divides evenly is rounded no way.
    for (const way of ['truncate', 'floor', 'ceiling'] as const) {
      assert.equal(toText(divide(fromInteger(-6), fromInteger(3), 0, way)), '-2');
      assert.equal(toText(divide(fromInteger(6), fromInteger(3), 0, way)), '2');
    }
  });

  it('divides to the nearest with as many digits as asked, and not by zero', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, fc.integer({ min: 0, max: 8 }), (a, b, places) => {
        fc.pre(sign(b) !== 0);
        const quotient = divide(a, b, places);
        // |a − q·b| ≤ ½·10^-places·|b|
        const rest = absolute(subtract(a, multiply(quotient, b)));
        const half = multiply(shift(decimal('0.5'), -places), absolute(b));
        assert.ok(compare(rest, half) <= 0);
      }),
    );
    assert.throws(() => divide(fromInteger(1), decimal('0.00'), 2), /^RangeError: division by zero$/);
  });

  it("takes a cell's double at the 15 digits that Excel keeps", () => {
    const text = (n: number): string | null => {
      const value = fromCellNumber(n);
      return value && toText(value);
    };
    assert.equal(text(64.37770000000001), '64.3777');
    assert.equal(text(0.1 + 0.2), '0.3');
    assert.equal(text(-0), '0');
    assert.equal(text(118050000), '118050000');
    assert.equal(text(1e21), '1000000000000000000000');
    assert.equal(text(1e-7), '0.0000001');
    assert.deepEqual([NaN, Infinity, -Infinity].map(text), [null, null, null]);
  });

  it('takes any double as its text at 15 digits would be taken, in its shortest form', () => {
    const printed = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, places]) => n / 10 ** places);
    const counted = fc.tuple(printed, printed).map(([a, b]) => a * 1.1 + b / 3);
    // A sixteenth digit of 5 is where a double and its text may part.
    const halves = fc
      .tuple(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 1, max: 40 }))
      .map(([n, places]) => n / 2 ** places);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), printed, counted, halves), (n) => {
        const taken = fromCellNumber(n);
        const text = parseDecimal(n.toPrecision(15));
        assert.ok(text === null ? taken === null : taken !== null);
        if (!taken || !text) return;
        assert.deepEqual(taken, normalise(text));
        assert.ok(!Object.is(taken.small, -0));
        assert.ok(taken.scale === 0 || !toText(taken).endsWith('0'), toText(taken));
      }),
      { numRuns: 2000 },
    );
    assert.deepEqual(fromCellNumber(1e15), decimal('1000000000000000'));
    assert.deepEqual(fromCellNumber(-0.5), decimal('-0.5'));
  });

  it('shifts by powers of ten and drops zeros that say nothing', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -9, max: 9 }), (value, n) => {
        assert.ok(equals(shift(shift(value, n), -n), value));
        assert.ok(equals(normalise(value), value));
      }),
    );
    assert.equal(toText(normalise(decimal('1.500'))), '1.5');
    assert.equal(toText(normalise(decimal('123456789012345678901.5000'))), '123456789012345678901.5');
    assert.equal(toText(normalise(decimal('123456789012345678901.000'))), '123456789012345678901');
    assert.equal(toText(shift(decimal('5'), 3)), '5000');
    assert.equal(toText(shift(decimal('1.5'), 1)), '15');
    assert.equal(toText(shift(decimal('1.5'), -2)), '0.015');
  });

  it('has one nought', () => {
    for (const nought of [negate(fromInteger(0)), normalise(multiply(decimal('0.0'), fromInteger(-5)))])
      assert.ok(Object.is(nought.small, 0));
    assert.ok(!equals(decimal('1.50'), decimal('1.51')));
    assert.ok(equals(decimal('1.50'), decimal('1.5')));
  });

  it('gives the nearest double of any size and fineness', () => {
    for (const text of ['58.53', '123456789012345678901234.5', '0.00000000000000000001', '-9007199254740993', '0'])
      assert.equal(toApproximateNumber(decimal(text)), Number(text), text);
  });

  it('refuses what is no number', () => {
    for (const text of ['', '-', '1,5', '.5', '5.', '1e', '1e9999', '0x10', ' 1', 'NaN', '1.2.3'])
      assert.equal(parseDecimal(text), null, text);
    assert.throws(() => decimal('x'), /^SyntaxError: not a decimal: x$/);
    assert.throws(() => fromInteger(2 ** 53), /^RangeError: not a safe integer: 9007199254740992$/);
  });

  it('takes exponents, up to four hundred places either way', () => {
    assert.deepEqual(
      ['1e5', '1.5e+3', '25E-1', '+7'].map((text) => toText(decimal(text))),
      ['100000', '1500', '2.5', '7'],
    );
    assert.equal(toText(decimal('1e400')).length, 401);
    assert.equal(decimal('1e-400').scale, 400);
    assert.equal(parseDecimal('1e401'), null);
    assert.equal(parseDecimal('1e-401'), null);
  });
});
