/** The pane beside a workbook: heading, tabs, what there is to say, and the view that is open. */
import type { VNode } from 'preact';
import type { Language } from '../core/finding';
import type { ShownExamination } from './asking/answer';
import type { Translate } from './messages';
import { Later } from './parts/later';
import { PageFrame, usePageWords } from './parts/page-frame';
import { Tabs } from './parts/tabs';
import { useStore } from './parts/use-store';
import type { IntakeSession } from './state/intake-session';
import type { WorkbookSession } from './state/workbook-session';
import { VIEWS, type View, type WorkbookState } from './state/workbook-state';
import { CheckView } from './views/check/check-view';
import { Said } from './views/said';
import { SetBar } from './views/set-bar';

export interface AppProps {
  readonly session: WorkbookSession;
  readonly intake: IntakeSession;
}

/** Only the first view comes with the page; the others are fetched when they are opened. */
const moreWords = (language: Language) =>
  import(/* webpackChunkName: "more-words" */ './messages/more-words').then((room) => room.loadMoreLanguage(language));
const loadForms = async (language: Language) => {
  const [{ FormsView }] = await Promise.all([
    import(/* webpackChunkName: "forms-view" */ './views/forms/forms-view'),
    moreWords(language),
  ]);
  return FormsView;
};
const loadSubmit = async (language: Language) => {
  const [{ SubmitView }, { loadSubmitLanguage }] = await Promise.all([
    import(/* webpackChunkName: "submit-view" */ './views/submit/submit-view'),
    import(/* webpackChunkName: "submit-view" */ './messages/submit-words'),
    moreWords(language),
  ]);
  await loadSubmitLanguage(language);
  return SubmitView;
};
const loadReport = async (language: Language) => {
  const [{ WorkbookReport }] = await Promise.all([
    import(/* webpackChunkName: "report-view" */ './views/report/workbook-report'),
    moreWords(language),
  ]);
  return WorkbookReport;
};
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

function spoken(t: Translate, { summary }: ShownExamination): string {
  return t('check.spoken', {
    errors: summary.errors,
    warnings: summary.warnings,
    notes: summary.notes,
    skipped: summary.skipped,
  });
}

const namesOfTabs = (t: Translate): Readonly<Record<View, string>> => ({
  check: t('tab.check'),
  forms: t('tab.forms'),
  submit: t('tab.submit'),
  report: t('tab.report'),
});

export function App({ session, intake }: AppProps): VNode {
  const state = useStore(session.store);
  const words = usePageWords(state.language);
  const { t } = words;
  return (
    <PageFrame words={words} session={session} help={state.view}>
      <Tabs views={VIEWS} view={state.view} onView={session.setView.bind(session)} names={namesOfTabs(t)} />
      <main>
        <Said session={session} state={state} />
        <SetBar intake={intake} view={state.view} onView={session.setView.bind(session)} />
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${state.view}`}
          tabIndex={-1}
          data-view={state.view}
          data-busy={String(state.busy)}
        >
          <ViewOf session={session} intake={intake} state={state} />
        </div>
      </main>
      <p class="hidden-text" role="status" id="spoken">
        {state.checked === null || state.busy ? '' : spoken(t, state.checked.examination)}
      </p>
    </PageFrame>
  );
}
