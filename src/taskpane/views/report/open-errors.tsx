/** With errors open the report is not refused, but it is not written in silence either. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import type { Finding } from '../../../core/finding';
import { describeFinding } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';

/** More are counted: the question must stay in view. */
const MOST = 20;

export interface OpenErrorsProps {
  readonly errors: readonly Finding[];
  readonly go: (at: CellAddress) => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

export function OpenErrors({ errors, go, onGoOn, onBack }: OpenErrorsProps): VNode {
  const { t, language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  // The question takes the focus, and gives it back to the button that asked.
  useEffect(() => {
    box.current?.focus();
    return () => {
      setTimeout(() => {
        document.getElementById('write')?.focus();
      });
    };
  }, []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
      role="alertdialog"
      aria-labelledby="open-errors-title"
      aria-describedby="open-errors-text"
      class="ask"
      id="open-errors"
    >
      <Message intent="warning">
        <b id="open-errors-title">{t('report.errors.title', { count: errors.length })}</b>
      </Message>
      <p id="open-errors-text">{t('report.errors.ask')}</p>
      <div class="row">
        <Button id="write-anyway" onClick={onGoOn}>
          {t('report.errors.goOn')}
        </Button>
        <Button id="write-back" appearance="primary" onClick={onBack}>
          {t('report.errors.back')}
        </Button>
      </div>
      <ul class="lines">
        {errors.slice(0, MOST).map((finding, index) => (
          <li key={index}>
            <CellLink at={finding.at} go={go} withSheet /> {describeFinding(finding, language)}
          </li>
        ))}
        {errors.length > MOST && <li class="hint">{t('list.more', { count: errors.length - MOST })}</li>}
      </ul>
    </div>
  );
}
