/** Is every figure there that its form asks for? A blank is no data, not 0 (CONTRACT 1, Cells). */
import { observationCheck } from '../observation-check';
import type { FigurePresentFinding } from './finding';
import { describe } from './wording';

export const figurePresent = observationCheck<FigurePresentFinding>({
  id: 'figure-present',
  codes: {
    'blank-figure': { code: 'blank', severity: (data) => (data.required === 'true' ? 'error' : 'warning') },
  },
  describe,
});
