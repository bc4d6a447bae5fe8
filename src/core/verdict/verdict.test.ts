/** Proves CONTRACT 2, Rounding: correct rounding is never a finding, and what rounding cannot explain always is one. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import {
  add,
  decimal,
  divide,
  fromInteger,
  multiply,
  negate,
  round,
  shift,
  sign,
  subtract,
  toText,
  type Decimal,
} from '../decimal';
import { packedFigures } from '../packed-figures';
import { certainlyHolds } from '../relation-holds';
import { verdictOf, type Verdict } from './index';

const printed = (value: Decimal, decimals: number): FactSpec => ({
  value: toText(round(value, decimals)),
  decimals,
  rounded: true,
});
const exact = (value: Decimal): FactSpec => ({ value: toText(value) });
const ask = (facts: Record<string, FactSpec>, relation: string): Verdict => {
  const reading = readingOf({ facts, relations: [relation] });
  const only = reading.relations[0];
  assert.ok(only);
  const verdict = verdictOf(reading.facts, only);
  if (certainlyHolds(packedFigures(reading.facts), only))
    assert.equal(verdict.status, 'holds', 'the fast answer is never wrong');
  return verdict;
};
const truth = fc
  .tuple(fc.integer({ min: -5_000_000, max: 50_000_000 }), fc.integer({ min: 0, max: 5 }))
  .map(([n, scale]) => shift(fromInteger(n), -scale));
const positive = fc
  .tuple(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 0, max: 5 }))
  .map(([n, scale]) => shift(fromInteger(n), -scale));
const places = fc.integer({ min: 0, max: 3 });
const RUNS = { numRuns: 300 };

describe('core/verdict: what rounds correctly is never a finding', () => {
  it('sums with signs, each figure printed with digits of its own, or exact', () => {
    const part = fc.record({ value: truth, digits: places, minus: fc.boolean(), exact: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), places, (parts, digits) => {
        let sum = fromInteger(0);
        const facts: Record<string, FactSpec> = {};
        const words: string[] = [];
        for (const [index, each] of parts.entries()) {
          sum = each.minus ? subtract(sum, each.value) : add(sum, each.value);
          facts[`P${String(index)}`] = each.exact ? exact(each.value) : printed(each.value, each.digits);
          words.push(each.minus ? '-' : '+', `P${String(index)}`);
        }
        // A zero that a negative was rounded to stands for the positive side's interval: its digits are kept.
        fc.pre(
          [...parts.map((each) => round(each.value, each.digits)), round(sum, digits)].every(
            (value) => sign(value) !== 0,
          ),
        );
        facts['T'] = printed(sum, digits);
        assert.equal(ask(facts, `T = ${words.join(' ')}`).status, 'holds');
      }),
      RUNS,
    );
  });

  it('percentages of rounded figures', () => {
    fc.assert(
      fc.property(positive, positive, places, places, places, (a, b, p, q, digits) => {
        fc.pre(sign(round(b, q)) > 0 && sign(round(a, p)) > 0);
        const quotient = divide(shift(a, 2), b, digits);
        fc.pre(sign(quotient) > 0);
        const verdict = ask(
          {
            R: { value: toText(quotient), decimals: digits, rounded: true, unit: '%' },
            A: printed(a, p),
            B: printed(b, q),
          },
          'R ratio A B e2',
        );
        assert.ok(
          verdict.status === 'holds' || (verdict.status === 'skipped' && verdict.reason === 'base-near-zero'),
          JSON.stringify(verdict.status),
        );
      }),
      RUNS,
    );
  });

  it('growth and falls', () => {
    fc.assert(
      fc.property(positive, positive, places, places, places, (a, b, p, q, digits) => {
        fc.pre(sign(round(b, q)) > 0 && sign(round(a, p)) > 0);
        const growth = divide(shift(subtract(a, b), 2), b, digits);
        fc.pre(sign(growth) !== 0);
        const verdict = ask(
          {
            G: { value: toText(growth), decimals: digits, rounded: true, unit: '%' },
            A: printed(a, p),
            B: printed(b, q),
          },
          'G growth A B e2',
        );
        assert.notEqual(verdict.status, 'fails');
      }),
      RUNS,
    );
  });

  it('products', () => {
    fc.assert(
      fc.property(positive, positive, places, places, places, (a, b, p, q, digits) => {
        const product = multiply(a, b);
        fc.pre(sign(round(a, p)) > 0 && sign(round(b, q)) > 0 && sign(round(product, digits)) > 0);
        assert.equal(
          ask({ P: printed(product, digits), A: printed(a, p), B: printed(b, q) }, 'P product A B').status,
          'holds',
        );
      }),
      RUNS,
    );
  });

  it('a percentage of percentages', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, base) => {
        const [x, y] = [divide(shift(a, 2), base, 1), divide(shift(b, 2), base, 1)];
        fc.pre(sign(x) > 0 && sign(y) > 0);
        const value = divide(shift(a, 2), b, 1);
        fc.pre(sign(value) > 0);
        const percent = (each: Decimal): FactSpec => ({ value: toText(each), decimals: 1, rounded: true, unit: '%' });
        assert.notEqual(ask({ R: percent(value), A: percent(x), B: percent(y) }, 'R ratio A B e2').status, 'fails');
      }),
      RUNS,
    );
  });
});

describe('core/verdict: what rounding cannot explain is always a finding', () => {
  it('exact figures are compared exactly', () => {
    fc.assert(
      fc.property(
        fc.array(truth, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (parts, off, up) => {
          const sum = parts.reduce(add, fromInteger(0));
          const facts = Object.fromEntries(parts.map((part, index) => [`P${String(index)}`, exact(part)]));
          const words = `T = ${parts.map((_, index) => `P${String(index)}`).join(' + ')}`;
          assert.equal(ask({ ...facts, T: exact(sum) }, words).status, 'holds');
          const wrong = add(sum, shift(fromInteger(up ? off : -off), -5));
          assert.equal(ask({ ...facts, T: exact(wrong) }, words).status, 'fails');
        },
      ),
      RUNS,
    );
  });

  it('a rounded total one last digit beyond what its rounded parts can explain', () => {
    const part = fc.record({ value: positive, digits: places });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), places, (parts, digits) => {
        const shown = parts
          .map((each) => ({ value: round(each.value, each.digits), digits: each.digits }))
          .filter((each) => sign(each.value) > 0);
        fc.pre(shown.length > 0);
        // Ends of the sum in units of ½·10⁻³, by integers alone.
        const unit = (d: number): bigint => 10n ** BigInt(3 - d);
        const whole = (value: Decimal): bigint => 2n * BigInt(toText(round(value, 3)).replace('.', ''));
        let low = 0n;
        let high = 0n;
        for (const each of shown) {
          low += whole(each.value) - unit(each.digits);
          high += whole(each.value) + unit(each.digits);
        }
        const step = 2n * unit(digits);
        // The least printed total whose interval starts at or above the end: v − ½u ≥ high.
        const above = (high + unit(digits) + step - 1n) / step;
        const facts = Object.fromEntries(
          shown.map((each, index) => [`P${String(index)}`, printed(each.value, each.digits)]),
        );
        const words = `T = ${shown.map((_, index) => `P${String(index)}`).join(' + ')}`;
        const total = (n: bigint): FactSpec => printed(shift(decimal(String(n)), -digits), digits);
        assert.equal(ask({ ...facts, T: total(above) }, words).status, 'fails');
        assert.equal(ask({ ...facts, T: total(above - 1n) }, words).status, 'holds');
        // The greatest printed total whose interval ends at or below the start: v + ½u ≤ low.
        const below = (low - unit(digits)) / step;
        if (below <= 0n) return;
        assert.equal(ask({ ...facts, T: total(below) }, words).status, 'fails');
        assert.equal(ask({ ...facts, T: total(below + 1n) }, words).status, 'holds');
      }),
      RUNS,
    );
  });

  it('a percentage one last digit beside the only one that its exact figures give', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        places,
        (a, b, digits) => {
          const right = divide(shift(fromInteger(a), 2), fromInteger(b), digits);
          fc.pre(sign(right) > 0);
          const facts = { A: exact(fromInteger(a)), B: exact(fromInteger(b)) };
          const percent = (value: Decimal): FactSpec => ({
            value: toText(value),
            decimals: digits,
            rounded: true,
            unit: '%',
          });
          const ulp = shift(fromInteger(1), -digits);
          assert.equal(ask({ ...facts, R: percent(right) }, 'R ratio A B e2').status, 'holds');
          assert.equal(ask({ ...facts, R: percent(add(right, ulp)) }, 'R ratio A B e2').status, 'fails');
          const under = subtract(right, ulp);
          if (sign(under) > 0) assert.equal(ask({ ...facts, R: percent(under) }, 'R ratio A B e2').status, 'fails');
        },
      ),
      RUNS,
    );
  });

  it('negatives mirror positives', () => {
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 1, maxLength: 6 }),
        places,
        fc.integer({ min: -3, max: 3 }),
        (parts, digits, off) => {
          const shown = parts.map((value) => round(value, digits)).filter((value) => sign(value) > 0);
          const total = add(shown.reduce(add, fromInteger(0)), shift(fromInteger(off), -digits));
          fc.pre(shown.length > 0 && sign(total) > 0);
          const words = `T = ${shown.map((_, index) => `P${String(index)}`).join(' + ')}`;
          const facts = (turn: (value: Decimal) => Decimal): Record<string, FactSpec> =>
            Object.fromEntries([
              ...shown.map((value, index): [string, FactSpec] => [`P${String(index)}`, printed(turn(value), digits)]),
              ['T', printed(turn(total), digits)],
            ]);
          assert.equal(
            ask(
              facts((value) => value),
              words,
            ).status,
            ask(facts(negate), words).status,
          );
        },
      ),
      RUNS,
    );
  });
});
