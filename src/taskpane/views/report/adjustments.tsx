/** Printed figures that were moved in their last place so that a breakdown adds up in print, each with its cell. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { Reading } from '../../../core/reading';
import type { Composition } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useWords } from '../../parts/words';

export interface AdjustmentsProps {
  readonly adjustments: Composition['adjustments'];
  readonly reading: Reading;
  readonly go: (at: CellAddress) => void;
}

/** Nothing where plain rounding adds up. */
export function Adjustments({ adjustments, reading, go }: AdjustmentsProps): VNode | null {
  const { t } = useWords();
  if (adjustments.length === 0) return null;
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  return (
    <details id="adjustments">
      <summary tabIndex={0}>{t('report.adjustments', { count: adjustments.length })}</summary>
      <p class="hint">{t('report.adjustments.hint')}</p>
      <ul class="lines">
        {adjustments.map(({ factId, rounded, printed, whole }) => {
          const fact = facts.get(factId);
          return (
            fact && (
              <li key={`${factId} ${printed}`}>
                <CellLink at={fact.at} go={go} withSheet />{' '}
                {t('report.adjusted', { label: fact.label, rounded, printed, whole: facts.get(whole)?.label ?? whole })}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
