/** What could not be asked, and why: silence is never success (law 5). */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { Skip } from '../../../core/finding';
import { describeSkip } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useWords } from '../../parts/words';
import { bySheet } from './by-sheet';

/** Longer lists would make the pane slow; the rest is counted. */
const MOST = 200;

export function SkipList({
  skips,
  go,
}: {
  readonly skips: readonly Skip[];
  readonly go: (at: CellAddress) => void;
}): VNode {
  const { t, language } = useWords();
  const shown = skips.slice(0, MOST);
  return (
    <section class="skips" aria-label={t('skips.title')}>
      <h2>
        {t('skips.title')} <span class="count">{skips.length}</span>
      </h2>
      <p class="hint">{t('skips.hint')}</p>
      {bySheet(shown).map(([sheet, items]) => (
        <div key={sheet}>
          <h3>{sheet}</h3>
          <ul class="lines">
            {items.map((skip, index) => (
              <li key={`${skip.at.cell}${skip.check}${String(index)}`}>
                <CellLink at={skip.at} go={go} /> {describeSkip(skip, language)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {skips.length > MOST && <p class="hint">{t('list.more', { count: skips.length - MOST })}</p>}
    </section>
  );
}
