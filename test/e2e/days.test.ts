/**
 * Which user's day runs on which host and in which language. Each user's main act runs on all four pairs; what a host or a
 * language may do differently on two that cover both; what is the pane's alone on one of these. Word's day: pane-in-word.test.ts
 * (reading, figures, refreshing on all four pairs, what is the pane's alone on two); 200,000 cells: large-workbook.alone.test.ts.
 */
import { strict as assert } from 'node:assert';
import { DAYS, SCENARIOS } from './excel/days';
import { shownOn } from './excel/run-scenarios';

const PAIRS = ['web vi', 'web en', 'desktop vi', 'desktop en'] as const;
type Counts = readonly [webVi: number, webEn: number, desktopVi: number, desktopEn: number];

/** How many scenarios of a day run on each pair, in the order of PAIRS. */
const MATRIX: Readonly<Record<keyof typeof DAYS, Counts>> = {
  finance: [8, 1, 1, 8],
  'department head': [2, 1, 1, 2],
  secretary: [7, 1, 1, 7],
};
const MAIN_ACTS: Readonly<Record<keyof typeof DAYS, RegExp>> = {
  finance: /^goes to the cell, repairs it, checks again, and undoes$/,
  'department head': /^says what blocks a submission, seals, and shows the seal broken/,
  secretary: /^previews the report with every figure leading to its cell/,
};

function on(pair: (typeof PAIRS)[number], day: keyof typeof DAYS): readonly string[] {
  const [name, language] = pair.split(' ') as ['web' | 'desktop', 'vi' | 'en'];
  const own: readonly unknown[] = DAYS[day];
  return shownOn({ name }, language, SCENARIOS).flatMap((scenario) => (own.includes(scenario) ? [scenario.name] : []));
}

describe('the days of the users over hosts and languages', () => {
  for (const day of Object.keys(MATRIX) as (keyof typeof DAYS)[])
    it(`${day}: ${PAIRS.map((pair, at) => `${pair} ${String(MATRIX[day][at])}`).join(', ')}`, () => {
      assert.deepEqual(
        PAIRS.map((pair) => on(pair, day).length),
        MATRIX[day],
      );
      for (const pair of PAIRS)
        assert.ok(
          on(pair, day).some((name) => MAIN_ACTS[day].test(name)),
          pair,
        );
      const shown = new Set(PAIRS.flatMap((pair) => on(pair, day)));
      assert.equal(shown.size, DAYS[day].length, 'each scenario runs somewhere');
    });
});
