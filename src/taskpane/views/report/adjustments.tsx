/** Printed figures that were moved in their last place so that a breakdown adds up in print, each with its cell. */
import type { VNode } from 'preact';
import { addressKey, type CellAddress } from '../../../core/cell-address';
import type { ReportShown } from '../../asking/report';
import { CellLink } from '../../parts/cell-link';
import { useWords } from '../../parts/words';

export interface AdjustmentsProps {
  readonly adjustments: ReportShown['adjustments'];
  readonly go: (at: CellAddress) => void;
}

/** Nothing where plain rounding adds up. */
export function Adjustments({ adjustments, go }: AdjustmentsProps): VNode | null {
  const { t } = useWords();
  if (adjustments.length === 0) return null;
  return (
    <details id="adjustments">
      <summary tabIndex={0}>{t('report.adjustments', { count: adjustments.length })}</summary>
      <p class="hint">{t('report.adjustments.hint')}</p>
      <ul class="lines">
        {adjustments.map(({ at, label, rounded, printed, whole }) => (
          <li key={`${addressKey(at)} ${printed}`}>
            <CellLink at={at} go={go} withSheet /> {t('report.adjusted', { label, rounded, printed, whole })}
          </li>
        ))}
      </ul>
    </details>
  );
}
