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
    'formula-uncached': { code: 'formula-uncached', severity: 'error' },
    'external-link': { code: 'external-link', severity: 'warning' },
    'legacy-font': { code: 'legacy-font', severity: 'note' },
  },
  describe,
});
