/** What was read and what was found, at a glance: each count shows or hides what it counts. */
import type { VNode } from 'preact';
import { cellsText } from '../../../engine';
import { exactText } from '../../parts/figure-text';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import type { Lens } from '../../state/workbook-state';

interface SummaryProps {
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly lenses: ReadonlySet<Lens>;
}

const NAMES: Readonly<Record<Lens, string>> = {
  error: 'errors',
  warning: 'warnings',
  note: 'notes',
  waived: 'waived',
  skipped: 'skipped',
};

export function Summary({ checked, session, lenses }: SummaryProps): VNode {
  const { t, language } = useWords();
  const { summary, waived } = checked.examination;
  const figure = (count: number): string => exactText(String(count), language);
  const tiles: readonly (readonly [Lens, number])[] = [
    ['error', summary.errors],
    ['warning', summary.warnings],
    ['note', summary.notes],
    ['waived', waived.length],
    ['skipped', summary.skipped],
  ];
  return (
    <>
      <div class="summary" role="group" aria-label={t('filter.title')}>
        {tiles.map(([lens, count]) => (
          <button
            key={lens}
            type="button"
            class={`tile ${NAMES[lens]}${count === 0 ? ' zero' : ''}`}
            data-summary={NAMES[lens]}
            aria-pressed={lenses.has(lens) ? 'true' : 'false'}
            title={t('filter.tip')}
            onClick={() => {
              session.find.toggle(lens);
            }}
          >
            <b>{figure(count)}</b> <span>{t(`summary.${lens}`, { count })}</span>
          </button>
        ))}
      </div>
      <p class="hint" data-cells={summary.cells.numeric}>
        <span data-summary="facts">
          <b>{figure(summary.facts)}</b> {t('summary.facts', { count: summary.facts })}
        </span>
        {', '}
        <span data-summary="relations">
          <b>
            {figure(checked.proven)}/{figure(summary.relations)}
          </b>{' '}
          {t('summary.proven')}
        </span>
        {'. '}
        {cellsText(summary.cells, language)}
      </p>
      {session.engine.place() === 'page' && (
        <p class="hint" id="in-page">
          {t('summary.inPage')}
        </p>
      )}
    </>
  );
}
