import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { equals, parseDecimal, toText } from '../core/decimal';
import { formatNumber } from './print-figure';
import { parseFigure } from './parse-figure';

function read(text: string): string {
  const figure = parseFigure(text);
  if (figure === null) return 'null';
  if (figure.kind === 'none' || figure.kind === 'unknown') return figure.kind;
  if (figure.kind === 'ambiguous') return `${toText(figure.asThousands.value)}|${toText(figure.asDecimals.value)}`;
  return toText(figure.value) + (figure.unit ? ` ${figure.unit.text}` : '');
}

describe('parseFigure', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1.694,5', '1694.5'],
    ['1,694.5', '1694.5'],
    ['118.050.000', '118050000'],
    ['58,53', '58.53'],
    ['12.5', '12.5'],
    ['5.792,0', '5792.0'],
    ['25,35%', '25.35 %'],
    ['43,7 %', '43.7 %'],
    ['(1.234,5)', '-1234.5'],
    ['(5)', '-5'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['+7,8%', '7.8 %'],
    ['1 694 000', '1694000'],
    ['1\u00A0694', '1694'],
    ['1\u2009694,5', '1694.5'],
    ['1\u202F694', '1694'],
    ['\u20661 694\u2069', '1694'],
    ['08', '8'],
    ['0,694', '0.694'],
    ['70.067¹', '70067|70.067'],
    ['93²', '93'],
    ['93(1)', '93'],
    ['93*', '93'],
    ['１２３', '123'],
    ['１.６９４,５', '1694.5'],
    ['1.694', '1694|1.694'],
    ['1,694', '1694|1.694'],
    ['1042.800', '1042800|1042.800'],
    ['-', 'none'],
    ['–', 'none'],
    ['—', 'none'],
    ['x', 'unknown'],
    ['…', 'unknown'],
    ['..', 'unknown'],
    [':', 'unknown'],
    ['n.a.', 'unknown'],
    ['N/A', 'unknown'],
    ['KXĐ', 'unknown'],
    ['không', 'none'],
    ['08/13', 'null'],
    ['06/7/2021', 'null'],
    ['1,173,5', 'null'],
    ['39, 1%', 'null'],
    ['khóa VII', 'null'],
    ['1.2.3', 'null'],
    ['', 'null'],
    ['Phường 2', 'null'],
    ['68/QĐ-UBND', 'null'],
    ['550kV', 'null'],
    ['1e5', 'null'],
    ['2021-2025', 'null'],
    ['48 tỷ đồng', '48 tỷ đồng'],
    ['5.792,0 kg', '5792.0 kg'],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}" as ${expected}`, () => {
      assert.equal(read(text), expected);
    });
  }

  it('reads back every number that formatNumber prints, or leaves it open between two readings of which one is it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 4 }),
        (digits, scale) => {
          const text = `${digits < 0n ? '-' : ''}${(digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')}`;
          const value = parseDecimal(scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`);
          assert.ok(value);
          const figure = parseFigure(formatNumber(value));
          assert.ok(figure && figure.kind !== 'none' && figure.kind !== 'unknown');
          const readings = figure.kind === 'ambiguous' ? [figure.asThousands, figure.asDecimals] : [figure];
          assert.ok(readings.some((reading) => equals(reading.value, value)));
        },
      ),
    );
  });

  it('ends quickly on long hostile text', () => {
    const start = process.cpuUsage();
    for (const text of ['1 '.repeat(10_000), '1.'.repeat(30), '('.repeat(60), `${'1'.repeat(60)} a`]) parseFigure(text);
    assert.ok(process.cpuUsage(start).user < 200_000);
  });
});
