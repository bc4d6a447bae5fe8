/** The quick no is said only of what fails beyond rounding, and of nearly all that does. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { add, divide, fromInteger, round, shift, sign, subtract, toText, type Decimal } from '../core/decimal';
import { verdictOf } from '../core/verdict';
import { surelyFails } from './surely-fails';

interface Asked {
  readonly surely: boolean;
  readonly said: string;
}

function ask(facts: Record<string, FactSpec>, relation: string): Asked {
  const reading = readingOf({ facts, relations: [relation] });
  const only = reading.relations[0] ?? assert.fail();
  const verdict = verdictOf(reading.facts, only);
  return {
    surely: surelyFails(reading.facts, only),
    said: verdict.status === 'fails' ? verdict.code : verdict.status,
  };
}

const UNITS = ['triệu đồng', 'tỷ đồng', 'người'] as const;
const amount = fc
  .tuple(fc.integer({ min: -90_000, max: 9_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, scale]) => shift(fromInteger(n), -scale));
const unit = fc.constantFrom(...UNITS);
const kept = fc.constantFrom(true, true, false);

/** Printed with so many digits, or as it is; typed, or computed. */
function figure(value: Decimal, digits: number, whole: boolean, of: string): FactSpec {
  return whole
    ? { value: toText(value), unit: of }
    : { value: toText(round(value, digits)), decimals: digits, rounded: true, unit: of };
}

const isFine = ({ surely, said }: Asked): boolean => !surely || ['mismatch', 'parts-exceed-total'].includes(said);

describe('diagnosis/surely-fails', () => {
  const digits = fc.integer({ min: 0, max: 2 });
  const off = fc.integer({ min: -4, max: 4 });

  it('is never said of a sum that holds, or misses by what rounding allows', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 7 }),
        unit,
        digits,
        kept,
        off,
        (parts, of, d, whole, slip) => {
          const total = add(parts.reduce(add, fromInteger(0)), shift(fromInteger(slip), -d));
          const facts = Object.fromEntries(
            parts.map((value, index) => [`A${String(index + 1)}`, figure(value, d, whole, of)]),
          );
          const asked = ask({ T: figure(total, d, whole, of), ...facts }, `T = ${Object.keys(facts).join(' + ')}`);
          assert.ok(isFine(asked), JSON.stringify({ asked, facts, total: toText(total) }));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is never said of a quotient or a growth that holds, or was cut off', () => {
    fc.assert(
      fc.property(amount, amount, unit, digits, kept, off, fc.boolean(), (a, b, of, d, whole, slip, growth) => {
        fc.pre(sign(b) !== 0);
        const exact = divide(shift(growth ? subtract(a, b) : a, 2), b, 9);
        const stated = add(round(exact, d), shift(fromInteger(slip), -d));
        const facts = {
          R: { value: toText(stated), decimals: d, rounded: true, unit: '%' },
          A: figure(a, d, whole, of),
          B: figure(b, d, whole, of),
        };
        const asked = ask(facts, `R ${growth ? 'growth' : 'ratio'} A B e2`);
        assert.ok(isFine(asked), JSON.stringify({ asked, facts }));
      }),
      { numRuns: 600 },
    );
  });

  it('is said of what is wrong by far; of blanks, partial sums and other kinds it says nothing', () => {
    const R = { value: '88', decimals: 1, rounded: true, unit: '%' };
    const facts = { R, T: { value: '903' }, A: { value: '381' }, B: { value: '585' } };
    const says = (relation: string): boolean => ask(facts, relation).surely;
    assert.deepEqual(['T = A + B', 'R ratio A B e2', 'R growth A B e2'].map(says), [true, true, true]);
    assert.deepEqual(['T = A + B + ?C9', 'T >= A + B', 'T == A', 'T product A B'].map(says), [
      false,
      false,
      false,
      false,
    ]);
  });
});
