/** Every phenomenon: exactly what is said of it, and what is asked so that silence means something. */
import { strict as assert } from 'node:assert';
import { toText } from '../../../src/core/decimal';
import { examined, type Examined } from '../../support/typed-sheet';
import { ARITHMETIC } from './arithmetic';
import { FIGURES } from './figures';
import { FONTS } from './fonts';
import { GROUPS } from './groups';
import { HEADINGS } from './headings';
import type { Phenomenon } from './phenomenon';
import { ROUNDING } from './rounding';

const KINDS: Readonly<Record<string, readonly Phenomenon[]>> = {
  headings: HEADINGS,
  groups: GROUPS,
  figures: FIGURES,
  arithmetic: ARITHMETIC,
  rounding: ROUNDING,
  'old fonts': FONTS,
};
/** What a form misses says nothing of the phenomenon. */
const OF_FORMS = 'line-known';

function said({ findings }: Examined, notes: boolean): string[] {
  return findings
    .filter(({ severity, check }) => (severity === 'note') === notes && check !== OF_FORMS)
    .map(({ check, code, at }) => `${check}/${code} ${at.cell}`)
    .sort();
}

/** Everything that a figure is known by: measure, label, value with unit. */
function readAs({ reading }: Examined): Set<string> {
  return new Set(
    reading.facts.flatMap(({ at, measure, label, value, unit }) => [
      `${at.cell} ${measure}`,
      `${at.cell} ${label}`,
      `${at.cell} ${toText(value)} ${unit?.text ?? ''}`,
    ]),
  );
}

for (const [kind, phenomena] of Object.entries(KINDS)) {
  describe(`sheets: ${kind}`, () => {
    for (const {
      shows,
      sheets,
      accused = [],
      noted = [],
      proven = [],
      unasked = [],
      figures,
      read = [],
    } of phenomena) {
      it(shows, () => {
        const result = examined(sheets);
        assert.deepEqual(said(result, false), [...accused].sort(), 'accused');
        assert.deepEqual(said(result, true), [...noted].sort(), 'noted');
        const cells = new Set(result.provenAt);
        assert.deepEqual(
          proven.filter((cell) => !cells.has(cell)),
          [],
          'not proven',
        );
        assert.deepEqual(
          unasked.filter((cell) => cells.has(cell)),
          [],
          'asked',
        );
        if (figures !== undefined) assert.equal(result.reading.facts.length, figures, 'figures');
        const known = readAs(result);
        assert.deepEqual(
          read.filter((each) => !known.has(each)),
          [],
          'read otherwise',
        );
      });
    }
  });
}
