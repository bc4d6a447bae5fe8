/** A figure beside its plan and its prior year: what each base says, over several tables. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { oddRatios } from './odd-ratios';

type Line = readonly [plan: string | null, actual: string, prior?: string];

/** "D4 C4 3": the odd cell, what it was held against, and its power of ten; one table after the other down the sheet. */
function odd(...tables: readonly (readonly Line[])[]): string[] {
  const facts: Record<string, FactSpec> = {};
  let row = 0;
  tables.forEach((lines, table) => {
    for (const [plan, actual, prior] of lines) {
      row += 1;
      const at = String(row);
      // The last line of a table and the first one of the next have the same name.
      const line = `m${String(row - table)}`;
      if (plan !== null) facts[`C${at}`] = { value: plan, measure: 'plan', line, table };
      facts[`D${at}`] = { value: actual, measure: 'actual', line, table };
      if (prior !== undefined) facts[`E${at}`] = { value: prior, measure: 'prior', line, table };
    }
  });
  const reading = readingOf({ facts });
  const cell = (index: number): string => reading.facts[index]?.at.cell ?? '';
  return oddRatios(reading).map(({ suspect, against, power }) => `${cell(suspect)} ${cell(against)} ${String(power)}`);
}

describe('checks/scale-plausible: plan and prior year', () => {
  it('tells a figure that is odd to both once, against the plan', () => {
    const lines: Line[] = [
      ['100', '50', '40'],
      ['200', '110', '90'],
      ['300', '140', '120'],
      ['400', '200000', '170'],
    ];
    assert.deepEqual(odd(lines), ['D4 C4 3']);
  });

  it('holds the base to be the odd one where the other base and its lines bear the figure out, line by line', () => {
    const lines: Line[] = [
      ['100', '50', '40000'],
      ['200', '110', '90'],
      ['300', '140', '120'],
      ['40000', '200', '170'],
      ['500', '260', '230'],
    ];
    assert.deepEqual(odd(lines), []);
  });

  it('is not talked out of it by a base that too few lines have', () => {
    const lines: Line[] = [
      ['100', '50', '40'],
      ['200', '110', '90'],
      ['300', '140'],
      ['400', '200000', '170000'],
    ];
    assert.deepEqual(odd(lines), ['D4 C4 3']);
  });

  it('keeps tables apart, also where the last line of one is called like the first of the next', () => {
    const usual: Line[] = [
      ['100', '50'],
      ['200', '110'],
      ['300', '140'],
    ];
    assert.deepEqual(odd([...usual, ['400', '200000']], [['100', '50'], ...usual]), ['D4 C4 3']);
  });
});
