/** Workbooks of earlier periods to hold the figures against: chosen here, named, dropped. */
import type { VNode } from 'preact';
import { describeFault } from '../../../language';
import { FileButton } from '../../parts/file-button';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { ViewProps } from '../view-props';

export function PriorSection({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const { prior, priorFaults } = state;
  return (
    <>
      <p class="hint">{t('prior.hint')}</p>
      {priorFaults.map((fault, index) => (
        <Message key={index} intent="error">
          {describeFault(fault, language)}
        </Message>
      ))}
      {prior.length > 0 && (
        <ul class="lines" id="prior-books">
          {prior.map(({ file }) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <FileButton
          id="prior-choose"
          label={t('prior.choose')}
          accept=".xlsx,.xlsm"
          multiple
          onFiles={(files) => void session.prior.take(files)}
        />
        {prior.length > 0 && (
          <Button id="prior-drop" appearance="subtle" onClick={() => void session.prior.drop()}>
            {t('prior.drop')}
          </Button>
        )}
      </div>
    </>
  );
}
