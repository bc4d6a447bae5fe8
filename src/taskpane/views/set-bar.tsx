/** The workbooks that were taken in, named on top of every part, so that nobody forgets which figures are spoken of. */
import type { VNode } from 'preact';
import { Button } from '../parts/fluent';
import { useStore } from '../parts/use-store';
import { useWords } from '../parts/words';
import type { IntakeSession } from '../state/intake-session';
import type { View } from '../state/workbook-state';

/** Names that are written out. */
const MOST = 3;

interface SetBarProps {
  readonly intake: IntakeSession;
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function SetBar({ intake, view, onView }: SetBarProps): VNode | null {
  const { t } = useWords();
  const { snapshots, strangers } = useStore(intake.store);
  if (snapshots.length === 0) return null;
  const names = snapshots.slice(0, MOST).map(({ file }) => file);
  const more = snapshots.length > MOST ? ` ${t('list.more', { count: snapshots.length - MOST })}` : '';
  return (
    <div class="set" id="set" data-count={snapshots.length}>
      <span>
        {t('set.title', { count: snapshots.length })} {names.join(', ')}
        {more}
        {strangers.length > 0 && <b> {t('set.strangers', { count: strangers.length })}</b>}
        {view === 'check' && <span class="hint"> {t('set.check')}</span>}
      </span>
      {view !== 'submit' && (
        <Button
          id="set-open"
          appearance="subtle"
          onClick={() => {
            onView('submit');
          }}
        >
          {t('set.open')}
        </Button>
      )}
    </div>
  );
}
