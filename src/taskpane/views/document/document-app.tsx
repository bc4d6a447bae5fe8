/** The pane beside a Word document: its figures with their sources, and a new report. */
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { describeFault } from '../../../language';
import { rememberLanguage } from '../../boot/preferences';
import { browserAddress } from '../../delivery/other-window';
import { translator } from '../../messages';
import { otherWays } from '../../messages/other-ways';
import { Message } from '../../parts/fluent';
import { Tabs } from '../../parts/tabs';
import { TopBar } from '../../parts/top-bar';
import { useStore } from '../../parts/use-store';
import { WordsContext } from '../../parts/words';
import type { DocumentSession, DocumentView } from '../../state/document-session';
import { BooksReport } from '../report/books-report';
import { FiguresView } from './figures-view';

const DOCUMENT_VIEWS: readonly DocumentView[] = ['figures', 'report'];

export function DocumentApp({ session }: { readonly session: DocumentSession }): VNode {
  const state = useStore(session.store);
  const words = useMemo(() => ({ language: state.language, t: translator(state.language) }), [state.language]);
  const { t } = words;
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    <WordsContext.Provider value={words}>
      <TopBar
        language={state.language}
        onLanguage={(language) => {
          rememberLanguage(language);
          void session.setLanguage(language);
        }}
      />
      <Tabs
        views={DOCUMENT_VIEWS}
        view={state.view}
        onView={(view) => {
          session.setView(view);
        }}
        names={{ figures: t('tab.figures'), report: t('tab.report') }}
      />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`} tabIndex={-1}>
          {state.fault !== null && <Message intent="error">{describeFault(state.fault, state.language)}</Message>}
          {state.notice !== null && <Message intent="info">{t(state.notice.key, state.notice.values)}</Message>}
          {state.view === 'figures' && <FiguresView session={session} state={state} />}
          {state.notice?.key === 'delivery.offered' && (
            <p class="hint">{otherWays(state.language)('address', { address: browserAddress(state.language) })}</p>
          )}
          {state.view === 'report' && (
            <BooksReport session={session} state={state} hint={t('report.fromBooks')} writeLabel={t('report.open')} />
          )}
        </div>
      </main>
    </WordsContext.Provider>
  );
}
