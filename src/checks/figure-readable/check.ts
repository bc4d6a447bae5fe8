/** Can every figure be read for certain? A number typed as text is read, and said (CONTRACT 1, Cells). */
import type { Check } from '../../core/check';
import { observationCheck } from '../observation-check';
import type { FigureReadableFinding } from './finding';
import { withSources } from './passed-on';
import { withTextNumbersOnce } from './text-numbers';
import { describe } from './wording';

const cellByCell = observationCheck<FigureReadableFinding>({
  id: 'figure-readable',
  codes: {
    'text-number': { code: 'text-number', severity: 'warning' },
    'ambiguous-number': { code: 'ambiguous-number', severity: 'error' },
    'not-a-number': { code: 'not-a-number', severity: 'error' },
    'formula-error': { code: 'formula-error', severity: 'error' },
    'results-missing': { code: 'formula-uncached', severity: 'warning' },
    'results-old': { code: 'formula-stale', severity: 'warning' },
    circular: { code: 'formula-circular', severity: 'error' },
    'external-link': { code: 'external-link', severity: 'warning' },
    'legacy-font': { code: 'legacy-font', severity: 'note' },
  },
  describe,
});

export const figureReadable: Check<FigureReadableFinding, never> = {
  ...cellByCell,
  run(reading) {
    const outcome = cellByCell.run(reading);
    return { ...outcome, findings: withSources(withTextNumbersOnce(reading, outcome.findings)) };
  },
};
