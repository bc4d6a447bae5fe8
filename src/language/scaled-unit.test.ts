/** Scaled units of English tables. */
import { strict as assert } from 'node:assert';
import { isScaled } from '../core/unit';
import { parseScaledUnit, scaledUnitIn } from './index';

const said = (text: string): string => {
  const unit = scaledUnitIn(text);
  if (unit) assert.ok(isScaled(unit), text);
  return unit ? `${unit.dimension} ${String(unit.power)}` : 'none';
};

describe('language: scaled units in English', () => {
  it('stand in brackets or at the end of headings and titles', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['($ millions)', 'money 6'],
      ['(Long tons, thousands)', 'other 3'],
      ['in thousands of dollars', 'money 3'],
      ['(in thousands)', 'other 3'],
      ['$000', 'money 3'],
      ['£m', 'money 6'],
      ['Turnover 2011 £m', 'money 6'],
      ["£'000", 'money 3'],
      ['(£000s)', 'money 3'],
      ['2011 $ millions', 'money 6'],
      ['Sales of goods $ thousands', 'money 3'],
      ['Net debt, EUR billion', 'money 9'],
      ['Trips (by air) thousands', 'other 3'],
      ['Freight of ships (Billions of current U.S. dollars)', 'money 9'],
      ['2012 millions of chained (2007) dollars', 'money 6'],
      ['(Unaudited; dollars in thousands)', 'money 3'],
      ['2nd quarter 2012 (thousand head)', 'other 3'],
      ['Women (thousands)', 'other 3'],
      ['SEK million', 'money 6'],
    ];
    for (const [text, unit] of texts) assert.equal(said(text), unit, text);
  });

  it('are no amounts, rates or names', () => {
    for (const text of [
      'Gifts of $10 million',
      'Deaths per thousand',
      'Tax rate. Per thousand',
      'Towns of over one million',
      'The $144.0 million refund of the quarter',
      'Million Street',
      'Model 2000s',
      'Dân số (người)',
      'Thực hiện 6 tháng',
      'A5000',
    ])
      assert.equal(said(text), 'none', text);
  });

  it('are whole texts of a cell of units', () => {
    assert.equal(parseScaledUnit('$ thousands')?.power, 3);
    assert.equal(parseScaledUnit('Sales $ thousands'), null);
    assert.equal(parseScaledUnit('Thousands')?.power, 3);
  });
});
