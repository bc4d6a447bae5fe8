/** Is every unit that a sheet states one that is known, and is a column measured in one unit? */
import { observationCheck } from '../observation-check';
import type { UnitKnownFinding } from './finding';
import { readsLikeMeasure } from './reads-like-measure';
import { describe } from './wording';

export const unitKnown = observationCheck<UnitKnownFinding>({
  id: 'unit-known',
  codes: {
    'unknown-unit': { code: 'unknown-unit', severity: 'warning', where: ({ text }) => readsLikeMeasure(text) },
    'mixed-units': { code: 'mixed-units', severity: 'warning' },
  },
  describe,
});
