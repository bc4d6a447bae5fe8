/** Can every figure be read for certain? A number typed as text is read, and said (CONTRACT 1, Cells). */
import { observationCheck } from '../observation-check';
import type { FigureReadableFinding } from './finding';
import { describe } from './wording';

export const figureReadable = observationCheck<FigureReadableFinding>({
  id: 'figure-readable',
  codes: {
    'text-number': { code: 'text-number', severity: 'warning' },
    'ambiguous-number': { code: 'ambiguous-number', severity: 'error' },
    'not-a-number': { code: 'not-a-number', severity: 'error' },
    'formula-error': { code: 'formula-error', severity: 'error' },
    'results-missing': { code: 'formula-uncached', severity: 'warning' },
    'results-old': { code: 'formula-stale', severity: 'warning' },
    'external-link': { code: 'external-link', severity: 'warning' },
    'legacy-font': { code: 'legacy-font', severity: 'note' },
  },
  describe,
});
