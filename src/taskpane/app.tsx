/** The pane beside a workbook: heading, tabs, what there is to say, and the view that is open. */
import type { VNode } from 'preact';
import type { Examination } from '../engine';
import { describeFault } from '../language';
import type { Translate } from './messages';
import { exactText } from './parts/figure-text';
import { Button, Message } from './parts/fluent';
import { Later } from './parts/later';
import { PageFrame, usePageWords } from './parts/page-frame';
import { Tabs } from './parts/tabs';
import { useStore } from './parts/use-store';
import type { Words } from './parts/words';
import type { IntakeSession } from './state/intake-session';
import type { WorkbookSession } from './state/workbook-session';
import { VIEWS, type Sentence, type WorkbookState } from './state/workbook-state';
import { CheckView } from './views/check/check-view';

export interface AppProps {
  readonly session: WorkbookSession;
  readonly intake: IntakeSession;
}

/** Only the first view comes with the page; the others are fetched when they are opened. */
const loadForms = () =>
  import(/* webpackChunkName: "forms-view" */ './views/forms/forms-view').then((room) => room.FormsView);
const loadSubmit = () =>
  import(/* webpackChunkName: "submit-view" */ './views/submit/submit-view').then((room) => room.SubmitView);
const loadReport = () =>
  import(/* webpackChunkName: "report-view" */ './views/report/workbook-report').then((room) => room.WorkbookReport);
const loadOtherWay = () =>
  import(/* webpackChunkName: "other-way" */ './views/delivery/other-way').then((room) => room.OtherWay);

function ViewOf({ session, state, intake }: AppProps & { readonly state: WorkbookState }): VNode {
  switch (state.view) {
    case 'check':
      return <CheckView session={session} state={state} />;
    case 'forms':
      return <Later key="forms" load={loadForms} props={{ session, state }} />;
    case 'submit':
      return <Later key="submit" load={loadSubmit} props={{ session, state, intake }} />;
    case 'report':
      return <Later key="report" load={loadReport} props={{ session, state, intake }} />;
  }
}

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

function spoken(t: Translate, { summary }: Examination): string {
  return t('check.spoken', {
    errors: summary.errors,
    warnings: summary.warnings,
    notes: summary.notes,
    skipped: summary.skipped,
  });
}

export function App({ session, intake }: AppProps): VNode {
  const state = useStore(session.store);
  const words = usePageWords(state.language);
  const { t } = words;
  const last = state.undo.at(-1);
  return (
    <PageFrame words={words} session={session}>
      <Tabs
        views={VIEWS}
        view={state.view}
        onView={(view) => {
          session.setView(view);
        }}
        names={{ check: t('tab.check'), forms: t('tab.forms'), submit: t('tab.submit'), report: t('tab.report') }}
      />
      <main>
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${state.view}`}
          tabIndex={-1}
          data-view={state.view}
          data-busy={String(state.busy)}
        >
          {state.fault !== null && <Message intent="error">{describeFault(state.fault, state.language)}</Message>}
          {state.notice !== null && state.notice !== last?.what && (
            <Message intent="info">{sentence(state.notice, words)}</Message>
          )}
          {state.offered !== null && (
            <Later
              load={loadOtherWay}
              props={{ file: state.offered, browse: (address: string) => session.browse(address) }}
            />
          )}
          {last !== undefined && (
            <div class="undo">
              <span role={state.notice === last.what ? 'status' : undefined}>{sentence(last.what, words)}</span>
              <Button id="undo" onClick={() => void session.edits.undo()}>
                {t('undo.button')}
              </Button>
            </div>
          )}
          <ViewOf session={session} intake={intake} state={state} />
        </div>
      </main>
      <p class="hidden-text" role="status" id="spoken">
        {state.checked === null || state.busy ? '' : spoken(t, state.checked.examination)}
      </p>
    </PageFrame>
  );
}
