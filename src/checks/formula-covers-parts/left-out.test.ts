/** What a formula is told to leave out: beside its neighbours, and by the shape of its table. */
import { strict as assert } from 'node:assert';
import { plainRelation } from '../../core/relation';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { formulaCoversParts } from './check';

/** Formulas that leave out something as "D1: D4, D5"; a cell that has a formula among the relations is made by it, each has a figure. */
function told(cells: string, relations: readonly string[], given: Readonly<Record<string, Partial<FactSpec>>> = {}) {
  const made = new Set(relations.filter((text) => text.endsWith('@formula')).map((text) => text.split(' ')[0]));
  const facts: Record<string, FactSpec> = {};
  for (const [at, name] of cells.split(' ').entries()) {
    const written = made.has(name) ? 'formula' : 'number';
    facts[name] = { value: String(at + 1), written, ...given[name] };
  }
  const { findings } = formulaCoversParts.run(readingOf({ facts, relations }));
  return findings
    .filter(({ code }) => code === 'omits-part')
    .map(({ at, related }) => `${at.cell}: ${related.map(({ cell }) => cell).join(', ')}`);
}

const BESIDE = 'B1 B2 B3 B4 C1 C2 C3 C4';
const FORMULAS = ['B1 = B2 + B3 + B4 @formula', 'C1 = C2 + C3 + C4 @formula'];

describe('checks/formula-covers-parts: left out beside neighbours', () => {
  const beside = (cells: string, ...relations: string[]): string[] =>
    told(`${BESIDE} ${cells}`, [...FORMULAS, ...relations]);

  it('points to the cell that the neighbours take and this formula does not, in any table of the book', () => {
    assert.deepEqual(beside('D1 D2 D3 D4', 'D1 = D2 + D3 @formula'), ['D1: D4']);
    const second = Object.fromEntries(`${BESIDE} D1 D2 D3 D4`.split(' ').map((cell) => [cell, { table: 1 }]));
    assert.deepEqual(told(`${BESIDE} D1 D2 D3 D4`, [...FORMULAS, 'D1 = D2 + D3 @formula'], second), ['D1: D4']);
  });

  it('says nothing of a cell that holds no figure', () => {
    assert.deepEqual(beside('D1 D2 D3', 'D1 = D2 + D3 @formula'), []);
  });

  it('does not ask the neighbours for what one formula alone takes', () => {
    const cells = 'B1 B2 B3 B4 C1 C2 C3 C4 D1 D2 D3 D4';
    assert.deepEqual(told(cells, ['B1 = B2 + B3 @formula', 'C1 = C2 + C3 @formula', 'D1 = D2 + D3 + D4 @formula']), []);
  });

  it('takes a subtotal for the cells that it is made of, and only for those', () => {
    assert.deepEqual(beside('D1 D2 D3 D4 D5', 'D5 = D3 + D4', 'D1 = D2 + D5 @formula'), []);
    assert.deepEqual(beside('D1 D2 D3 D4 D5 D6', 'D5 = D3 + D6', 'D1 = D2 + D5 @formula'), ['D1: D4']);
  });

  it('takes all the parts of a cell for the cell, and not some of them', () => {
    assert.deepEqual(beside('D1 D2 D3 D4 D5 D6', 'D4 = D5 + D6', 'D1 = D2 + D3 + D5 + D6 @formula'), []);
    assert.deepEqual(beside('D1 D2 D3 D4 D5 D6', 'D4 = D5 + D6', 'D1 = D2 + D3 + D5 @formula'), ['D1: D4']);
  });

  it('misses a cell whose own parts are all blank, and one that goes round in a circle', () => {
    assert.deepEqual(beside('D1 D2 D3 D4', 'D4 = ?D5 ?D6', 'D1 = D2 + D3 @formula'), ['D1: D4']);
    assert.deepEqual(beside('D1 D2 D3 D4 D5', 'D4 = D5', 'D5 = D4', 'D1 = D2 + D3 @formula'), ['D1: D4']);
  });

  it('compares plain sums only: no mean, no difference, nothing typed, no formula that gathers cells from elsewhere', () => {
    assert.deepEqual(beside('D1 D2 D3 D4', 'D1 average D2 D3 @formula'), []);
    assert.deepEqual(beside('D1 D2 D3 D4', 'D1 = D2 - D3 @formula'), []);
    assert.deepEqual(beside('D1 D2 D3 D4 A9', 'D1 = D2 + D3 + A9 @formula'), []);
    assert.deepEqual(beside('D1 D2 D3 D4', 'D1 = D2 + D3'), []);
  });

  it('asks only cells that have a formula of their own: what neighbours’ formulas say of another is none of its own', () => {
    const reading = readingOf({
      facts: Object.fromEntries(
        `${BESIDE} D1 D2 D3 D4`
          .split(' ')
          .map((cell, at) => [cell, { value: String(at + 1), written: 'formula' as const }]),
      ),
      relations: [...FORMULAS, 'D1 = D2 + D3 @formula'],
    });
    const lent = reading.relations.map((each, at) => (at < 2 ? each : { ...plainRelation(each), statedAt: null }));
    assert.deepEqual(formulaCoversParts.run({ ...reading, relations: lent }).findings, []);
  });

  it('compares with formulas of the same line only', () => {
    assert.deepEqual(beside('D11 D12 D13 D2 D3 D4', 'D11 = D12 + D13 @formula'), []);
  });

  it('across: compares with formulas of the same column only, that add their own line', () => {
    const lines = 'B1 C1 D1 E1 B2 C2 D2 E2';
    const sums = ['B1 = C1 + D1 + E1 @formula', 'B2 = C2 + D2 + E2 @formula'];
    assert.deepEqual(told(`${lines} B3 C3 D3 E3`, [...sums, 'B3 = C3 + D3 @formula']), ['B3: E3']);
    assert.deepEqual(told(`${lines} B3 C3 D3 E3 C9`, [...sums, 'B3 = C3 + D3 + C9 @formula']), []);
    assert.deepEqual(told(`${lines} K3 L3 M3 C3 D3 E3`, [...sums, 'K3 = L3 + M3 @formula']), []);
  });
});

describe('checks/formula-covers-parts: left out of what the table gives', () => {
  const cells = 'D1 D2 D3 D4 D5 D6 E1';
  const formula = 'D1 = D2 + D3 @formula';
  const shape = 'D1 = D2 + D3 + D4';

  it('names all that is missing, wherever the formula stands among the relations', () => {
    assert.deepEqual(told(cells, [formula, shape]), ['D1: D4']);
    assert.deepEqual(told(cells, ['D1 = D2 + D3 + D4 + D5', formula]), ['D1: D4, D5']);
  });

  it('is the same for a sheet that formulas fill from other sheets', () => {
    const linked = Object.fromEntries(cells.split(' ').map((cell) => [cell, { written: 'formula' as const }]));
    assert.deepEqual(told(cells, [shape, formula], linked), ['D1: D4']);
  });

  it('is not led astray by what else is said of the total: the same figure elsewhere, a balance, another sum', () => {
    assert.deepEqual(told(cells, ['D1 == E1', shape, formula]), ['D1: D4']);
    assert.deepEqual(told(cells, ['D1 = D5 - D6', shape, formula]), ['D1: D4']);
    assert.deepEqual(told(cells, [shape, 'D1 = D5 + D6', formula]), ['D1: D4']);
  });

  it('asks for nothing where the table lists only some of the parts, or parts that the formula does not touch', () => {
    assert.deepEqual(told(cells, ['D1 >= D2 + D3 + D4', formula]), []);
    assert.deepEqual(told(cells, ['D1 = D5 + D6', formula]), []);
  });

  it('holds what half of a line leaves out to be how the sheet is made, and less than half to be slips', () => {
    const line = (columns: string, short: string): string[] => {
      const names = [...columns];
      return told(
        names.flatMap((name) => [1, 2, 3, 4].map((row) => name + String(row))).join(' '),
        names.flatMap((name) => [
          `${name}1 = ${name}2 + ${name}3 + ${name}4`,
          `${name}1 = ${name}2 + ${name}3 ${short.includes(name) ? '' : `+ ${name}4 `}@formula`,
        ]),
      );
    };
    assert.deepEqual(line('BCDE', 'DE'), []);
    assert.deepEqual(line('BCDEF', 'EF'), ['E1: E4', 'F1: F4']);
  });
});
