/** The pane beside a workbook: heading, tabs, what there is to say, and the view that is open. */
import type { VNode } from 'preact';
import { h } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { describeFault } from '../language';
import { translator } from './messages';
import { Button, Message } from './parts/fluent';
import { useStore } from './parts/use-store';
import { WordsContext } from './parts/words';
import type { WorkbookSession } from './state/workbook-session';
import { VIEWS, type View, type WorkbookState } from './state/workbook-state';
import { CheckView } from './views/check/check-view';

export interface AppProps {
  readonly session: WorkbookSession;
}

function Tabs({ view, onView, label, names }: {
  readonly view: View; readonly onView: (view: View) => void; readonly label: string; readonly names: Readonly<Record<View, string>>;
}): VNode {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = list.current;
    const changed = (): void => {
      const next = (element as (HTMLElement & { activeid?: string }) | null)?.activeid?.replace('tab-', '');
      const found = VIEWS.find((candidate) => candidate === next);
      if (found) onView(found);
    };
    element?.addEventListener('change', changed);
    return () => { element?.removeEventListener('change', changed); };
  }, [onView]);
  return h('fluent-tablist', { ref: list, activeid: `tab-${view}`, role: 'tablist', 'aria-label': label, size: 'small' },
    VIEWS.map((id) => h('fluent-tab', { id: `tab-${id}`, key: id, 'aria-controls': 'view' }, names[id]))) as VNode;
}

function ViewOf({ session, state }: { readonly session: WorkbookSession; readonly state: WorkbookState }): VNode {
  switch (state.view) {
    default: return <CheckView session={session} state={state} />;
  }
}

export function App({ session }: AppProps): VNode {
  const state = useStore(session.store);
  const words = useMemo(() => ({ language: state.language, t: translator(state.language) }), [state.language]);
  const { t } = words;
  useEffect(() => { document.documentElement.lang = state.language; }, [state.language]);
  const other = state.language === 'vi' ? 'en' : 'vi';
  const onView = useMemo(() => (view: View) => { if (view !== session.store.get().view) session.setView(view); }, [session]);
  const last = state.undo.at(-1);
  return (
    <WordsContext.Provider value={words}>
      <header class="top">
        <h1>Khớp Số</h1>
        <Button id="language" appearance="subtle" label={t('language.switch')} onClick={() => { session.setLanguage(other); }}>{other.toUpperCase()}</Button>
      </header>
      <Tabs view={state.view} onView={onView} label={t('tabs.title')} names={{ check: t('tab.check'), forms: t('tab.forms'), submit: t('tab.submit'), report: t('tab.report') }} />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`} tabIndex={-1}>
        {state.fault !== null && <Message intent="error">{describeFault(state.fault, state.language)}</Message>}
        {state.notice !== null && <Message intent="info">{t(state.notice.key, state.notice.values)}</Message>}
        {last !== undefined && (
          <div class="undo">
            <span>{t(last.what.key, last.what.values)}</span>
            <Button id="undo" onClick={() => void session.undo()}>{t('undo.button')}</Button>
          </div>
        )}
        <ViewOf session={session} state={state} />
        </div>
      </main>
      <p class="hidden-text" role="status" id="spoken">
        {state.checked === null || state.busy ? '' : t('check.spoken', state.checked.examination.summary as unknown as Record<string, number>)}
      </p>
    </WordsContext.Provider>
  );
}
