import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { numberAt } from './cell-number';

function read(text: string): number {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return numberAt(bytes, 3, bytes.length - 4);
}

describe('numberAt', () => {
  it('reads every double as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => read(String(n)) === n + 0),
      { numRuns: 2000 },
    );
  });
  it('reads every short decimal as JavaScript reads it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat(17), (digits, places) => {
        const text = digits
          .toString()
          .replace('-', '')
          .padStart(places + 1, '0');
        const decimal = `${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
        return Object.is(read(decimal), Number(decimal) + 0);
      }),
      { numRuns: 2000 },
    );
  });
  it('refuses what is no number', () => {
    for (const text of [
      '',
      ' ',
      '-',
      '.',
      '1.2.3',
      '1,5',
      '--1',
      '1e',
      'e5',
      '1e99999',
      'Infinity',
      '0b1',
      '1_0',
      '１',
    ])
      assert.equal(read(text), NaN, text);
  });
});
