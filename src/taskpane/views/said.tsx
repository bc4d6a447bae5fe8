/** What the pane has to say, where the reader looks whatever was scrolled: faults, what was done, undo, redo, the history. */
import type { VNode } from 'preact';
import { describeFault } from '../../language';
import { exactText } from '../parts/figure-text';
import { Button, Message } from '../parts/fluent';
import { Later } from '../parts/later';
import { clockText } from '../parts/time-text';
import { useWords, type Words } from '../parts/words';
import type { WorkbookSession } from '../state/workbook-session';
import type { Sentence, WorkbookState } from '../state/workbook-state';
import { useUndoKeys } from './undo-keys';

const loadSealSaid = () =>
  import(/* webpackChunkName: "submit-view" */ './submit/seal-said').then((room) => room.SealSaid);
const loadOtherWay = () =>
  import(/* webpackChunkName: "other-way" */ './delivery/other-way').then((room) => room.OtherWay);

/** A message that goes once it was read. */
function Told({
  intent,
  onClose,
  children,
}: {
  readonly intent: 'error' | 'info';
  readonly onClose: () => void;
  readonly children: string;
}): VNode {
  const { t } = useWords();
  return (
    <Message intent={intent}>
      <span class="told">
        {children}
        <Button class="put-away" appearance="subtle" label={t('said.close')} tip={t('said.close')} onClick={onClose}>
          ✕
        </Button>
      </span>
    </Message>
  );
}

/** Lines of the history that are shown. */
const MOST_ACTS = 50;

/** What was done, in words; figures as the pane prints them. */
function sentence({ key, values }: Sentence, { t, language }: Words): string {
  return t(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        name === 'before' || name === 'after' ? exactText(String(value), language) : value,
      ]),
    ),
  );
}

export function Said({ session, state }: { readonly session: WorkbookSession; readonly state: WorkbookState }): VNode {
  const words = useWords();
  const { t } = words;
  const { fault, notice, offered, undo, redo, acts, busy, waiting, checked } = state;
  const last = undo.at(-1);
  const takenBack = redo.at(-1);
  useUndoKeys(session.edits);
  return (
    <div class="said">
      {fault !== null && (
        <Told
          intent="error"
          onClose={() => {
            session.putAway('fault');
          }}
        >
          {describeFault(fault, state.language)}
        </Told>
      )}
      {notice !== null && notice !== last?.what && (
        <Told
          intent="info"
          onClose={() => {
            session.putAway('notice');
          }}
        >
          {sentence(notice, words)}
        </Told>
      )}
      {busy && waiting > 0 && (
        <p class="hint" role="status" id="waiting">
          {t('act.waiting')}
        </p>
      )}
      {offered !== null && (
        <Later load={loadOtherWay} props={{ file: offered, browse: (address: string) => session.browse(address) }} />
      )}
      {(last !== undefined || takenBack !== undefined) && (
        <div class="undo" tabIndex={-1} role="group" aria-label={t('undo.group')}>
          {last !== undefined && (
            <span role={notice === last.what ? 'status' : undefined}>
              {last.what.key === 'seal.done' && checked !== null ? (
                <Later load={loadSealSaid} props={{ session, of: checked.of, said: sentence(last.what, words) }} />
              ) : (
                sentence(last.what, words)
              )}
            </span>
          )}
          {last === undefined && takenBack !== undefined && (
            <span>
              {sentence(takenBack.what, words)} <span class="hint">({t('history.undone')})</span>
            </span>
          )}
          <span class="undo-buttons">
            {last !== undefined && (
              <Button id="undo" tip="Ctrl+Z" onClick={() => void session.edits.undo()}>
                {t('undo.button')}
              </Button>
            )}
            {takenBack !== undefined && (
              <Button id="redo" tip="Ctrl+Y" onClick={() => void session.edits.redo()}>
                {t('redo.button')}
              </Button>
            )}
          </span>
        </div>
      )}
      {acts.length > 1 && (
        <details id="history">
          <summary tabIndex={0}>{t('history.title', { count: acts.length })}</summary>
          <ol class="lines">
            {[...acts]
              .reverse()
              .slice(0, MOST_ACTS)
              .map(({ id, what, time, state: became }) => (
                <li key={id} data-state={became}>
                  <span class="hint">{clockText(time)}</span> {sentence(what, words)}
                  {became !== 'done' && <span class="hint"> ({t(`history.${became}`)})</span>}
                </li>
              ))}
          </ol>
        </details>
      )}
    </div>
  );
}
