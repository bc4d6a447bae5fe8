/** Is every line one that its form knows, once, with a numbering that can be read? */
import { observationCheck } from '../observation-check';
import { describe } from './wording';

export const lineKnown = observationCheck({
  id: 'line-known',
  severity: {
    'unknown-line': 'note',
    'missing-line': 'warning',
    'duplicate-line': 'error',
    'unreadable-outline': 'error',
  },
  describe,
});
