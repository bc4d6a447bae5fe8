/** Is every unit that a sheet states one that is known, and is a column measured in one unit? */
import { observationCheck } from '../observation-check';
import { describe } from './wording';

export const unitKnown = observationCheck({
  id: 'unit-known',
  severity: { 'unknown-unit': 'warning', 'mixed-units': 'warning' },
  describe,
});
