/** What is proven, and what is not though nothing else was told: small sheets on which a right cell could be written over. */
import { strict as assert } from 'node:assert';
import type { FactSpec } from '../../test/support/reading-of';
import { causesTold } from '../../test/support/story-cases';

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
});
