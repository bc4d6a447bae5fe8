/** The check itself: its button, what it does by itself, and how far it is. */
import type { VNode } from 'preact';
import type { MessageKey } from '../../messages';
import { exactText } from '../../parts/figure-text';
import { Button, ProgressBar } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Work } from '../../state/workbook-state';
import type { ViewProps } from '../view-props';

function wordsOf(progress: Work | null): MessageKey {
  return progress === null || progress.total === 0 ? 'check.reading' : `check.${progress.stage}.of`;
}

export function CheckBar({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const figure = (count: number): string => exactText(String(count), language);
  const { busy, progress } = state;
  return (
    <>
      <div class="toolbar">
        <Button id="check" appearance="primary" disabled={state.whole} onClick={() => void session.check.run()}>
          {t('check.button')}
        </Button>
        <label class="tick">
          <input
            type="checkbox"
            checked={state.automatic}
            onChange={(event) => void session.check.setAutomatic(event.currentTarget.checked)}
          />
          {t('check.automatic')}
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={state.marking}
            onChange={(event) => void session.sheet.setMarking(event.currentTarget.checked)}
          />
          {t('check.marking')}
        </label>
      </div>
      {busy && (
        <div class="progress">
          <ProgressBar done={progress?.done ?? 0} total={progress?.total ?? 0} label={t('check.reading')} />
          <span>
            {t(wordsOf(progress), { done: figure(progress?.done ?? 0), total: figure(progress?.total ?? 0) })}
          </span>
          <Button
            id="cancel"
            onClick={() => {
              session.check.cancel();
            }}
          >
            {t('check.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
