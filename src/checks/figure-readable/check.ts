/** Can every figure be read for certain? A number typed as text is read, and said (CONTRACT 1, Cells). */
import { observationCheck } from '../observation-check';
import { describe } from './wording';

export const figureReadable = observationCheck({
  id: 'figure-readable',
  severity: {
    'text-number': 'warning',
    'ambiguous-number': 'error',
    'not-a-number': 'error',
    'formula-error': 'error',
    'formula-uncached': 'error',
    'external-link': 'warning',
    'legacy-font': 'note',
  },
  describe,
});
