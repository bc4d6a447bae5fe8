/** The pane's page in a plain browser: says so, saves a file that a pane handed over, and writes reports from saved workbooks. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { describeFault } from '../../../language';
import { takeFile } from '../../delivery/other-window';
import { saveFile, type Delivery, type OfferedFile } from '../../delivery/save-file';
import { otherWays } from '../../messages/other-ways';
import { Button, Message } from '../../parts/fluent';
import { PageFrame, usePageWords } from '../../parts/page-frame';
import { useStore } from '../../parts/use-store';
import type { DocumentSession } from '../../state/document-session';
import { BooksReport } from '../report/books-report';

export function BrowserApp({ session }: { readonly session: DocumentSession }): VNode {
  const state = useStore(session.store);
  const words = usePageWords(state.language);
  const { t } = words;
  const say = otherWays(state.language);
  const [handed, setHanded] = useState<OfferedFile | null>(null);
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  useEffect(() => {
    takeFile(setHanded);
  }, []);
  const save = (file: OfferedFile): void => {
    void saveFile(file.bytes, file.name, file.type).then(setDelivery);
  };
  return (
    <PageFrame words={words} session={session}>
      <main class="page" id="browser">
        {handed !== null && (
          <section class="ask" aria-labelledby="handed-title">
            <h2 id="handed-title">{handed.name}</h2>
            <p>{say('taken')}</p>
            <p>
              <Button
                id="save-handed"
                appearance="primary"
                onClick={() => {
                  save(handed);
                }}
              >
                {say('save')}
              </Button>
            </p>
            {delivery !== null && <Message intent="info">{t(`delivery.${delivery}`, { file: handed.name })}</Message>}
          </section>
        )}
        <Message intent="info">{say('outside')}</Message>
        {state.fault !== null && <Message intent="error">{describeFault(state.fault, state.language)}</Message>}
        {state.notice !== null && <Message intent="info">{t(state.notice.key, state.notice.values)}</Message>}
        <BooksReport session={session} state={state} hint={say('books')} writeLabel={t('report.write')} />
      </main>
    </PageFrame>
  );
}
