/** The workbooks that were taken in, named on top of every part, so that nobody forgets which figures are spoken of. */
import type { VNode } from 'preact';
import { Button } from '../parts/fluent';
import { Later } from '../parts/later';
import { useStore } from '../parts/use-store';
import { useWords } from '../parts/words';
import type { IntakeSession } from '../state/intake-session';
import type { View } from '../state/workbook-state';

const loadBookCell = () => import(/* webpackChunkName: "book-cell" */ './book-cell').then((room) => room.BookCell);

/** Names that are written out. */
const MOST = 3;

interface SetBarProps {
  readonly intake: IntakeSession;
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function SetBar({ intake, view, onView }: SetBarProps): VNode | null {
  const { t } = useWords();
  const { snapshots, kept, strangers, shown } = useStore(intake.store);
  // Of an earlier day: named at once, opened where they are needed.
  const files = snapshots.length > 0 ? snapshots.map(({ file }) => file) : kept;
  if (files.length === 0) return null;
  const more = files.length > MOST ? ` ${t('set.more', { count: files.length - MOST })}` : '';
  return (
    <>
      <div class="set" id="set" data-count={files.length}>
        <span>
          {t('set.title', { count: files.length })} {files.slice(0, MOST).join(', ')}
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
      {shown !== null && (
        <Later
          load={loadBookCell}
          props={{
            at: shown,
            books: snapshots,
            onClose: () => {
              intake.show(null);
            },
          }}
        />
      )}
    </>
  );
}
