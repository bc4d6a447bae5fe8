/** The pane beside a Word document: its figures with their sources, and a new report. */
import type { VNode } from 'preact';
import { describeFault } from '../../../language';
import { browserAddress } from '../../delivery/other-window';
import { otherWays } from '../../messages/other-ways';
import { Message } from '../../parts/fluent';
import { Later } from '../../parts/later';
import { PageFrame, usePageWords } from '../../parts/page-frame';
import { Tabs } from '../../parts/tabs';
import { useStore } from '../../parts/use-store';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentView } from '../../state/document-state';
import { BooksReport } from '../report/books-report';
import { QuestionView } from './document-question';
import { FiguresView } from './figures-view';

const DOCUMENT_VIEWS: readonly DocumentView[] = ['figures', 'proof', 'report'];

/** With the words of all checks: fetched when it is opened. */
const loadProof = () => import(/* webpackChunkName: "proof-view" */ './proof-view').then((room) => room.ProofView);

export function DocumentApp({ session }: { readonly session: DocumentSession }): VNode {
  const state = useStore(session.store);
  const words = usePageWords(state.language);
  const { t } = words;
  return (
    <PageFrame words={words} session={session} help={state.view}>
      <Tabs
        views={DOCUMENT_VIEWS}
        view={state.view}
        onView={(view) => {
          session.setView(view);
        }}
        names={{ figures: t('tab.figures'), proof: t('tab.check'), report: t('tab.report') }}
      />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`} tabIndex={-1}>
          {state.fault !== null && <Message intent="error">{describeFault(state.fault, state.language)}</Message>}
          {state.notice !== null && <Message intent="info">{t(state.notice.key, state.notice.values)}</Message>}
          {state.question !== null && <QuestionView session={session} question={state.question} />}
          {state.view === 'figures' && <FiguresView session={session} state={state} />}
          {state.view === 'proof' && <Later load={loadProof} props={{ session, state }} />}
          {state.notice?.key === 'delivery.offered' && (
            <p class="hint">{otherWays(state.language)('address', { address: browserAddress(state.language) })}</p>
          )}
          {state.view === 'report' && (
            <BooksReport session={session} state={state} hint={t('report.fromBooks')} writeLabel={t('report.open')} />
          )}
        </div>
      </main>
    </PageFrame>
  );
}
