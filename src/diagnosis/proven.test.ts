/** What is proven, and what is not though nothing else was told: small sheets on which a right cell could be written over. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { causesTold } from '../../test/support/story-cases';
import { fromInteger } from '../core/decimal';
import { Scene } from './scene';
import { standsAlone } from './stands-alone';
import type { Telling } from './story';
import { World } from './world';

const percent = (value: string): FactSpec => ({
  value: `${value}~${String(value.split('.')[1]?.length ?? 0)}`,
  unit: '%',
});

const million = (value: string): FactSpec => ({ value, unit: 'triệu đồng' });

describe('diagnosis: what is proven', () => {
  it('of two quotients of one figure a swap has a twin, however far its cells are apart', () => {
    // C5 and H5 changed places; with D5 and G5 in each other's place both quotients hold as well.
    const told = causesTold({
      facts: {
        C4: million('2000'), D4: million('1600'), E4: million('1200'), G4: percent('60'), H4: percent('75'),
        C5: million('94'), D5: million('1460'), E5: million('1367'), G5: percent('63'), H5: percent('2174'),
      }, // prettier-ignore
      relations: [4, 5].flatMap((row) => [
        `G${String(row)} ratio E${String(row)} C${String(row)} e2 @form`,
        `H${String(row)} ratio E${String(row)} D${String(row)} e2 @form`,
      ]),
    });
    assert.deepEqual(told, ['undecided 2 G5=1460 D5=63 | C5=2174 H5=94']);
  });

  it('a chain into a total is not, while another part of that total is in something that stays wrong', () => {
    // C4 and C6 changed places: each alone would be carried on into C7 and its percentage.
    const rows = [
      ['4', '1136', '431', '73.7', '385', '65.8'],
      ['5', '820', '410', '50.0', '615', '75.0'],
      ['6', '585', '506', '44.5', '408', '35.9'],
      ['7', '2541', '1347', '53.0', '1408', '55.4'],
    ] as const;
    const facts: Record<string, string | FactSpec> = {};
    for (const [row, all, one, share, other, rest] of rows) {
      Object.assign(facts, { [`C${row}`]: all, [`D${row}`]: one, [`F${row}`]: other });
      Object.assign(facts, { [`E${row}`]: percent(share), [`G${row}`]: percent(rest) });
    }
    const down = ['C', 'D', 'F'].map((column) => `${column}7 = ${column}4 + ${column}5 + ${column}6 @form`);
    const quotients = rows.flatMap(([row]) => [`E${row} ratio D${row} C${row} e2 @form`, `G${row} ratio F${row} C${row} e2 @form`]); // prettier-ignore
    assert.deepEqual(causesTold({ facts, relations: [...down, ...quotients] }), ['swapped! C4=585 C6=1136']);
  });

  it('totals of two lines that lack the same amount are not, while a part of each line may be as old', () => {
    const facts = {
      B4: '1113', C4: '523', D4: '590',
      B5: '376', C5: '137', D5: '239',
      B6: '337', C6: '155', D6: '182',
    }; // prettier-ignore
    const across = [4, 5, 6].map((row) => `B${String(row)} = C${String(row)} + D${String(row)} @code-row`);
    const told = causesTold({ facts: { ...facts, B4: '1159', B5: '422' }, relations: across });
    assert.deepEqual(told, ['undecided 3 B4=1113 B5=376 | C4=569 C5=183 | D4=636 D5=285']);
    // The sums down the parts' columns speak against old parts.
    const down = ['C4 = C5 + C6 @form', 'D4 = D5 + D6 @form'];
    const lines = { ...facts, B4: '713', C4: '292', D4: '421', B5: '422', B6: '383' };
    assert.deepEqual(causesTold({ facts: lines, relations: [...across, ...down] }), ['chain! B5=376 B6=337']);
  });

  describe('a subtotal that words name', () => {
    // Three groups and a total over all lines; the second subtotal lacks 93.
    const facts = {
      C4: '436', C5: '134', C6: '570',
      C7: '1699', C8: '1045', C9: '2651',
      C10: '715', C11: '441', C12: '1156',
      C13: '4470',
    }; // prettier-ignore
    const groups = ['C6 = C4 + C5', 'C9 = C7 + C8', 'C12 = C10 + C11'].map((text) => `${text} @words`);
    const total = 'C13 = C4 + C5 + C7 + C8 + C10 + C11 @words';

    it('is, where the other groups hold: no line is wrong together with the total that passes the subtotal over', () => {
      assert.deepEqual(causesTold({ facts, relations: [...groups, total] }), ['cell! C9=2744']);
    });

    it('is not where too few other groups are asked, or where one of them fails too', () => {
      const few = [...groups.slice(1), total.replace('words', 'form')];
      assert.deepEqual(causesTold({ facts, relations: few }), ['cell C9=2744']);
      // Totals above their lines are no kin of one below its own.
      const above = { ...facts, D4: '570', D5: '436', D6: '134', D10: '1156', D11: '715', D12: '441' };
      const kin = ['D4 = D5 + D6 @words', 'D10 = D11 + D12 @words'];
      assert.deepEqual(causesTold({ facts: above, relations: [...few, ...kin] }), ['cell C9=2744']);
      const two = causesTold({ facts: { ...facts, C12: '1176' }, relations: [...groups, total] });
      assert.deepEqual(two, ['cell C9=2744', 'undecided 3 C12=1156 | C10=735 C13=4490 | C11=461 C13=4490']);
    });
  });

  it('one cell with which all holds outright stands before several that rounding alone allows', () => {
    const reading = readingOf({
      facts: { C4: million('100'), C5: million('50'), C6: million('30'), C7: million('280') },
      relations: ['C7 = C4 + C5 + C6'],
    });
    const scene = new Scene(new World(reading, new Set(reading.relations)), reading.relations);
    const telling = (kind: Telling['kind'], edits: readonly (readonly [number, number])[]): Telling => {
      const values = edits.map(([cell, value]) => [cell, fromInteger(value)] as const);
      return { kind, edits: new Map(values), cost: 1, open: false };
    };
    const one = telling('cell', [[3, 180]]);
    const stands = (other: Telling): boolean => standsAlone(scene, one, [one, other]);
    assert.equal(stands(telling('moved-amount', [[0, 150], [1, 99]])), true); // prettier-ignore
    assert.equal(stands(telling('moved-amount', [[0, 150], [1, 100]])), false); // prettier-ignore
    assert.equal(stands(telling('cell', [[0, 199]])), false);
  });

  it('two figures of two kinds that stand below each other are, where they changed places', () => {
    const ha = (value: string): FactSpec => ({ value, unit: 'ha' });
    const tonnes = (value: string): FactSpec => ({ value, unit: 'tấn' });
    const facts = {
      C4: ha('302'), D4: ha('128'), E4: ha('90'), F4: ha('996'),
      C5: tonnes('2155'), D5: tonnes('0'), E5: tonnes('1159'), F5: tonnes('84'),
    }; // prettier-ignore
    const relations = ['C4 = D4 + E4 + F4 @form', 'C5 = D5 + E5 + F5 @form'];
    assert.deepEqual(causesTold({ facts, relations }), ['swapped! F4=84 F5=996']);
  });

  it('a subtotal is, where the line that it lacks is in the other columns not in the total as a line of its own', () => {
    // The total of subtotals lacks D4, as if that had moved out of its group; C4 has not, and E4 is none.
    const facts = {
      C4: '120', D4: '200', E4: '0',
      C5: '150', D5: '420', E5: '140',
      C6: '270', D6: '420', E6: '140',
      C7: '480', D7: '910', E7: '240',
      C8: '370', D8: '920', E8: '250',
      C9: '850', D9: '1830', E9: '490',
      C10: '1120', D10: '2450', E10: '630',
    }; // prettier-ignore
    const sums = (c: string): string[] =>
      [`6 = ${c}4 + ${c}5`, `9 = ${c}7 + ${c}8`, `10 = ${c}4 + ${c}5 + ${c}7 + ${c}8`, `10 = ${c}6 + ${c}9`].map(
        (text) => `${c}${text} @form`,
      );
    assert.deepEqual(causesTold({ facts, relations: ['C', 'D', 'E'].flatMap(sums) }), ['cell! D6=620']);
    // In the only column with a figure there nothing speaks against it.
    assert.deepEqual(causesTold({ facts, relations: ['D', 'E'].flatMap(sums) }), ['cell D6=620']);
  });

  it('a figure is not with which a mean holds by leave of rounding alone: a second one may be wrong', () => {
    const of = (value: string): FactSpec => ({ value });
    const told = (third: string): string[] =>
      causesTold({
        facts: {
          C4: of('9.0'), D4: of('10.2'), E4: of('19.2'),
          C5: of('7.8'), D5: of('12.2'), E5: of('19.0'),
          C6: of('14.8'), D6: of(third), E6: of(String(14.8 + Number(third))),
          D7: { value: '10.43~2' },
        }, // prettier-ignore
        relations: [4, 5, 6]
          .map((row) => `E${String(row)} = C${String(row)} + D${String(row)} @form`)
          .concat('D7 average D4 D5 D6 @form'),
      });
    // With D5 = 11.2 the mean is 10.43 to the digit, and 10.40 beside another third figure.
    assert.deepEqual(told('9.9'), ['cell! D5=11.2']);
    assert.deepEqual(told('9.8'), ['cell D5=11.2']);
  });

  it('a part is not, where totals typed over formulas may have followed another, though their first line is blank', () => {
    const by = (value: string): FactSpec => ({ value, written: 'formula' });
    const facts = {
      D4: '731', E4: '731',
      C5: '70', D5: '68', E5: by('138'),
      C6: '501', D6: '398', E6: by('899'),
      C7: '139', D7: '112', E7: by('283'),
      C8: '710', D8: by('1309'), E8: by('2051'),
    }; // prettier-ignore
    const relations = [
      ...[5, 6, 7, 8].map((row) => `E${String(row)} = C${String(row)} + D${String(row)} @form`),
      'C8 = C5 + C6 + C7 + ?C4 @formula',
      'D8 = D4 + D5 + D6 + D7 @formula',
      'E8 = E4 + E5 + E6 + E7 @formula',
    ];
    assert.ok(
      causesTold({ facts, relations }).every((text) => !text.includes('!')),
      causesTold({ facts, relations }).join(),
    );
  });
});
