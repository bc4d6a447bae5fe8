import { strict as assert } from 'node:assert';
import { printedBeside } from './printed-beside';

describe('language/printed-beside', () => {
  const cases: readonly [string, string, number, string, string][] = [
    ['76.7', '76.4793760306449', 1, '76.5', '0.2'],
    ['2.64', '2.73988', 2, '2.74', '-0.10'],
    // Rounded alike, both are printed until they differ.
    ['440.8', '440.84', 1, '440.84', '-0.04'],
    ['440.8', '440.849', 1, '440.85', '-0.05'],
    ['94.2', '0.0942', 1, '0.094', '94.106'],
    ['19425', '11236', 0, '11236', '8189'],
    ['154.15', '156.1538', 2, '156.15', '-2.00'],
    ['5', '0', 0, '0', '5'],
  ];
  for (const [stated, meant, decimals, printed, gap] of cases)
    it(`prints ${meant} beside ${stated} as ${printed}`, () => {
      assert.deepEqual(printedBeside(stated, meant, decimals), { meant: printed, gap });
    });
});
