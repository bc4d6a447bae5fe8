/** The fast answer says "holds" only where the exact one does, and says it of nearly all that a clean workbook holds. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import {
  add,
  divide,
  fromCellNumber,
  fromInteger,
  round,
  shift,
  sign,
  subtract,
  toText,
  type Decimal,
} from './decimal';
import { packedFigures } from './packed-figures';
import { certainlyHolds } from './relation-holds';
import { verdictOf } from './verdict';

interface Asked {
  readonly certain: boolean;
  readonly status: string;
}

function ask(facts: Record<string, FactSpec>, relation: string): Asked {
  const reading = readingOf({ facts, relations: [relation] });
  const only = reading.relations[0] ?? assert.fail();
  return { certain: certainlyHolds(packedFigures(reading.facts), only), status: verdictOf(reading.facts, only).status };
}

/** A figure as a cell has it: typed, printed with few digits, or counted by a formula in doubles. */
const WRITTEN = ['exact', 'printed', 'counted', 'counted to 8'] as const;
function figure(value: Decimal, written: (typeof WRITTEN)[number], digits: number, unit: string): FactSpec {
  if (written === 'exact') return { value: toText(value), unit };
  if (written === 'printed') return { value: toText(round(value, digits)), decimals: digits, rounded: true, unit };
  const counted = fromCellNumber(Number(toText(value))) ?? fromInteger(0);
  const whole = String(Math.trunc(Math.abs(Number(toText(value))))).length;
  return {
    value: toText(counted),
    decimals: written === 'counted to 8' ? 8 : Math.max(counted.scale, 15 - whole),
    rounded: counted.scale > 0,
    written: 'formula',
    unit,
  };
}

const amount = fc
  .tuple(fc.integer({ min: -90_000, max: 9_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, scale]) => shift(fromInteger(n), -scale));
const written = fc.constantFrom(...WRITTEN);
const unit = fc.constantFrom('triệu đồng', 'triệu đồng', 'triệu đồng', 'tỷ đồng');
const places = fc.integer({ min: 0, max: 2 });
const off = fc.constantFrom(0, 0, 0, 1, -1);
/** Where a slip is made that the figure does not stand for any more. */
const LAST: Partial<Record<(typeof WRITTEN)[number], number>> = { counted: -11, 'counted to 8': -8 };
const RUNS = { numRuns: 1500 };

describe('core/relation-holds', () => {
  it('is never sure of a sum that does not hold', () => {
    const part = fc.record({ value: amount, written, places, unit, minus: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), part, off, (parts, whole, slip) => {
        const facts: Record<string, FactSpec> = {};
        let sum = fromInteger(0);
        const words = parts.map((each, index) => {
          facts[`P${String(index)}`] = figure(each.value, each.written, each.places, each.unit);
          sum = each.minus ? subtract(sum, each.value) : add(sum, each.value);
          return `${each.minus ? '-' : '+'} P${String(index)}`;
        });
        facts['T'] = figure(add(sum, shift(fromInteger(slip), -whole.places)), whole.written, whole.places, whole.unit);
        const { certain, status } = ask(facts, `T = ${words.join(' ')}`);
        assert.ok(!certain || status === 'holds', JSON.stringify(facts));
      }),
      RUNS,
    );
  });

  it('is never sure of a percentage or a growth that does not hold', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        written,
        written,
        written,
        places,
        off,
        fc.boolean(),
        (a, b, one, two, three, digits, slip, growth) => {
          fc.pre(sign(b) !== 0);
          const true_ = divide(shift(growth ? subtract(a, b) : a, 2), b, 13);
          const stated = add(true_, shift(fromInteger(slip), LAST[three] ?? -digits));
          const facts = {
            R: figure(stated, three, digits, '%'),
            A: figure(a, one, digits, 'triệu đồng'),
            B: figure(b, two, digits, 'triệu đồng'),
          };
          const { certain, status } = ask(facts, `R ${growth ? 'growth' : 'ratio'} A B e2`);
          assert.ok(!certain || status === 'holds', JSON.stringify(facts));
        },
      ),
      RUNS,
    );
  });

  it('is never sure of two places that differ', () => {
    fc.assert(
      fc.property(amount, written, written, unit, unit, places, off, (value, one, two, first, second, digits, slip) => {
        const facts = {
          X: figure(value, one, digits, first),
          Y: figure(add(value, shift(fromInteger(slip), -digits)), two, digits, second),
        };
        const { certain, status } = ask(facts, 'X == Y');
        assert.ok(!certain || status === 'holds', JSON.stringify(facts));
      }),
      RUNS,
    );
  });

  it('is sure at once of plain figures, in every shape that workbooks have, and never of a slip beside them', () => {
    const of = (value: string, in_ = 'triệu đồng'): FactSpec => ({ value, unit: in_ });
    const rate = (value: string): FactSpec => ({ value, rounded: true, unit: '%' });
    const sure: readonly (readonly [Record<string, FactSpec>, string])[] = [
      [{ T: of('12'), A: of('5'), B: of('7') }, 'T = A + B'],
      [{ T: of('-2'), A: of('5'), B: of('7') }, 'T = A - B'],
      [{ T: of('12.75'), A: of('5.25'), B: of('7.5') }, 'T = A + B'],
      [{ T: of('12.75'), A: of('5.5'), B: of('7.25') }, 'T = A + B'],
      [{ T: of('13'), A: of('5.5'), B: of('7.25'), C: of('0.25') }, 'T = A + B + C'],
      [{ T: of('12'), A: { value: '5' }, B: of('7') }, 'T = A + B'],
      [{ T: { value: '12' }, A: of('5'), B: of('7') }, 'T = A + B'],
      [{ T: of('7'), A: of('7') }, 'T == A'],
      [{ T: of('7.5'), A: of('7.5') }, 'T == A'],
      [{ R: rate('51.8'), A: of('70067'), B: of('135264') }, 'R ratio A B e2'],
      [{ R: rate('52'), A: of('70067'), B: of('135264') }, 'R ratio A B e2'],
      [{ R: rate('104'), A: of('70067'), B: of('67632') }, 'R ratio A B e2'],
      [{ R: rate('51.8'), A: of('70067.5'), B: of('135264') }, 'R ratio A B e2'],
      [{ R: rate('51.8'), A: of('70067'), B: of('135264.25') }, 'R ratio A B e2'],
      [{ R: rate('8.3'), A: of('1300'), B: of('1200') }, 'R growth A B e2'],
      [{ R: rate('-8.3'), A: of('1100'), B: of('1200') }, 'R growth A B e2'],
    ];
    const certain = (facts: Record<string, FactSpec>, relation: string): boolean => {
      const { certain: said, status } = ask(facts, relation);
      assert.ok(!said || status === 'holds', JSON.stringify(facts));
      return said;
    };
    for (const [facts, relation] of sure) {
      assert.ok(certain(facts, relation), `${relation} ${JSON.stringify(facts)}`);
      for (const [name, spec] of Object.entries(facts)) {
        const slipped = {
          ...facts,
          [name]: { ...spec, value: spec.value.replace(/\d/, (digit) => String((Number(digit) + 4) % 10)) },
        };
        assert.ok(!certain(slipped, relation), `${relation} with another ${name}`);
      }
    }
    const unlike = { T: of('12'), A: of('5', 'ha'), B: of('7') };
    assert.ok(!certain(unlike, 'T = A + B'));
    assert.ok(!certain({ T: of('7'), A: of('7', 'ha') }, 'T == A'));
    assert.ok(!certain({ R: rate('51.8'), A: of('70067', 'ha'), B: of('135264') }, 'R ratio A B e2'));
    assert.ok(!certain({ R: rate('51.8'), A: of('70067'), B: of('0') }, 'R ratio A B e2'));
    const huge = '9007199254740991';
    assert.ok(!certain({ T: of('9007199254740992'), A: of(huge), B: of('2') }, 'T = A + B'));
  });

  it('is sure of quotients on either side of what doubles can tell', () => {
    for (const [whole, sum, base, holds] of [
      ['33.3', '1', '3', true],
      ['33.4', '1', '3', false],
      ['50.5', '101', '200', true],
      // Half a unit of the last digit upwards still rounds down to it, half a unit downwards does not.
      ['50', '101', '202', true],
      ['12.5', '3000000000001', '24000000000000', true],
      ['12.5', '3011999999999', '24000000000000', true],
      ['12.5', '3012000000000', '24000000000000', false],
      ['12.5', '2988000000000', '24000000000000', true],
      ['12.5', '2987999999999', '24000000000000', false],
    ] as const) {
      const { certain, status } = ask(
        { R: { value: whole, rounded: true, unit: '%' }, A: { value: sum }, B: { value: base } },
        'R ratio A B e2',
      );
      assert.deepEqual([certain, status === 'holds'], [holds, holds], `${whole} of ${sum} and ${base}`);
    }
  });

  it('is sure of what a clean workbook holds: totals with decimals, counted percentages, falls', () => {
    const money = (value: string, more: Partial<FactSpec> = {}): FactSpec => ({ value, unit: 'triệu đồng', ...more });
    const counted = (value: string, decimals: number, of = '%'): FactSpec => ({
      value,
      decimals,
      rounded: true,
      written: 'formula',
      unit: of,
    });
    assert.equal(ask({ T: money('26'), A: money('12.55'), B: money('13.45') }, 'T = A + B').certain, true);
    assert.equal(
      ask({ T: counted('26.2', 13, 'triệu đồng'), A: money('12.5'), B: money('13.7') }, 'T = A + B').certain,
      true,
    );
    assert.equal(
      ask({ R: counted('99.4464944649447', 13), A: money('539'), B: money('542') }, 'R ratio A B e2').certain,
      true,
    );
    const to8 = (value: string): boolean =>
      ask({ R: counted(value, 8), A: money('423242'), B: money('205167') }, 'R ratio A B e2').certain;
    assert.deepEqual([to8('206.291460127603'), to8('206.291460137'), to8('206.291460139')], [true, true, false]);
    assert.equal(
      ask({ R: { value: '-8.3', rounded: true, unit: '%' }, A: money('1100'), B: money('1200') }, 'R growth A B e2')
        .certain,
      true,
    );
    assert.equal(
      ask(
        { R: { value: '51.8', rounded: true, unit: '%' }, A: money('70067.123456'), B: money('135264.25') },
        'R ratio A B e2',
      ).certain,
      true,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (a, b) => {
        const percent = fromCellNumber((a / b) * 100) ?? assert.fail();
        fc.pre(percent.scale > 0 && percent.scale <= 13 && (a / b) * 100 >= 1);
        const digits = 15 - String(Math.trunc((a / b) * 100)).length;
        assert.equal(
          ask(
            { R: counted(toText(percent), Math.max(digits, percent.scale)), A: money(String(a)), B: money(String(b)) },
            'R ratio A B e2',
          ).certain,
          true,
        );
      }),
      RUNS,
    );
  });
});
