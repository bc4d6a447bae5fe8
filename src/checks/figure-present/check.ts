/** Is every figure there that its form asks for? A blank is no data, not 0 (CONTRACT 1, Cells). */
import { observationCheck } from '../observation-check';
import { describe } from './wording';

export const figurePresent = observationCheck({
  id: 'figure-present',
  severity: { blank: (data) => (data['required'] === 'true' ? 'error' : 'warning') },
  describe,
});
