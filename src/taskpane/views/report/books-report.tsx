/** A report from workbooks chosen by file, where none is open: in Word, and in a plain browser. */
import type { VNode } from 'preact';
import { FileButton } from '../../parts/file-button';
import { useWords } from '../../parts/words';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentState } from '../../state/document-state';
import { ReportView } from './report-view';

export interface BooksReportProps {
  readonly session: DocumentSession;
  readonly state: DocumentState;
  /** What to choose, and where the report goes. */
  readonly hint: string;
  readonly writeLabel: string;
}

export function BooksReport({ session, state, hint, writeLabel }: BooksReportProps): VNode {
  const { t } = useWords();
  return (
    <>
      <p>{hint}</p>
      <FileButton
        id="report-books"
        label={t('figures.chooseBooks')}
        accept=".xlsx,.xlsm"
        multiple
        onFiles={(files) => void session.chooseBooks(files)}
      />
      {state.books !== null && <p class="hint">{state.books.files.join(', ')}</p>}
      {state.books !== null && (
        <ReportView
          engine={session.engine}
          found={state.books.found}
          own={state.books.own}
          profile={state.profile}
          period={state.period}
          variables={state.variables}
          writeLabel={writeLabel}
          go={(at) => {
            session.sayWhere(at);
          }}
          onProfile={(profile) => {
            session.setProfile(profile);
          }}
          onPeriod={(period) => {
            session.setPeriod(period);
          }}
          onVariables={(variables) => {
            session.setVariables(variables);
          }}
          onWrite={(asked) => void session.openReport(asked)}
        />
      )}
    </>
  );
}
