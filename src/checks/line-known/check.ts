/** Is every line one that its form knows, once, with a numbering that can be read? */
import { observationCheck } from '../observation-check';
import type { LineKnownFinding } from './finding';
import { describe } from './wording';

export const lineKnown = observationCheck<LineKnownFinding>({
  id: 'line-known',
  codes: {
    'unknown-line': { code: 'unknown-line', severity: 'note' },
    'missing-line': { code: 'missing-line', severity: 'warning' },
    'repeated-line': { code: 'duplicate-line', severity: 'error' },
    'counted-otherwise': { code: 'other-count', severity: 'warning' },
    'unreadable-number': { code: 'unreadable-outline', severity: 'error' },
  },
  describe,
});
