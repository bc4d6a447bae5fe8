/** For the secretary: several workbooks dropped in, laid side by side, merged into one. */
import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { addressKey, type CellAddress } from '../../../core/cell-address';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { catalogue, describeFinding, type Intake } from '../../../engine';
import { describeFault } from '../../../language';
import { CellLink } from '../../parts/cell-link';
import { FileButton, incoming } from '../../parts/file-button';
import { Button, Message } from '../../parts/fluent';
import { periodText } from '../../parts/period-text';
import { useWords } from '../../parts/words';
import type { IncomingFile } from '../../state/incoming-file';
import type { ExpectedForms, IntakeSession, IntakeState } from '../../state/intake-session';
import type { WorkbookSession } from '../../state/workbook-session';
import type { Answer } from '../../asking/answer';
import { formTitle } from '../../state/form-title';
import { openLeftOut } from '../../state/open-left-out';
import { TakeOpen } from '../take-open';
import { BookFindings } from './book-findings';
import { BreachLine } from './breach-line';
import { Matrix } from './matrix';
import { Strangers } from './strangers';

const MOST_BREACHES = 20;

/** Sheets that every workbook brings. */
const EVERYWHERE: ReadonlySet<string> = new Set(['cover', 'texts']);
const layoutOf = (id: string): string => catalogue.find((form) => form.id === id)?.layout ?? '';

interface IntakeSectionProps {
  readonly intake: IntakeSession;
  readonly taken: IntakeState;
  readonly session: WorkbookSession;
  readonly expected: ExpectedForms;
  /** The open workbook; null before it was read. */
  readonly open: WorkbookSnapshot | null;
}

export function IntakeSection({ intake, taken, session, expected, open }: IntakeSectionProps): VNode {
  const { t, language } = useWords();
  const [over, setOver] = useState(false);
  const questions = taken.strangers;
  const leftOut = openLeftOut(open, taken.snapshots);
  const add = (files: readonly IncomingFile[]): void => {
    if (files.length > 0) void intake.add(files, expected);
  };
  return (
    <section aria-labelledby="intake-title">
      <h2 id="intake-title">{t('intake.title')}</h2>
      <div
        class={`drop${over ? ' over' : ''}`}
        id="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(incoming(event.dataTransfer?.files));
        }}
      >
        <p>{t('intake.drop')}</p>
        <FileButton id="intake-files" label={t('intake.choose')} accept=".xlsx,.xlsm,.zip" multiple onFiles={add} />
      </div>
      {taken.busy && <p role="status">{t('intake.busy')}</p>}
      {taken.refused.map(({ file, fault }) => (
        <Message key={file} intent="error">
          {refusalOf(file, describeFault(fault, language))}
        </Message>
      ))}
      {taken.intake !== null && (
        <>
          <p class="hint" id="set-kept">
            {t(taken.keeps ? 'intake.kept' : 'intake.notKept')}{' '}
            <Button id="set-clear" appearance="subtle" disabled={taken.busy} onClick={() => void intake.clear()}>
              {t('intake.clear')}
            </Button>
          </p>
          <Strangers
            strangers={questions}
            onAdmit={(key) => {
              intake.admit(key);
            }}
            onRemove={(file) => void intake.remove(file, expected)}
          />
          {leftOut !== null && (
            <div id="open-not-taken">
              <p class="hint">{t(`intake.open.${leftOut.what}`, { file: leftOut.file })}</p>
              <TakeOpen session={session} intake={intake} busy={taken.busy} expected={expected} />
            </div>
          )}
          <Matrix
            intake={taken.intake}
            tables={taken.found?.reading.tables ?? []}
            onRemove={(file) => void intake.remove(file, expected)}
          />
          <BookFindings taken={taken} session={session} intake={intake} />
          <IntakeNotes
            intake={taken.intake}
            reading={taken.found?.reading ?? NOTHING}
            go={(at) => {
              intake.show(at);
            }}
          />
          <div class="row">
            <Button
              id="merge"
              appearance="primary"
              disabled={taken.busy || questions.length > 0}
              onClick={() => void session.forms.deliverMerged(intake)}
            >
              {t('intake.merge')}
            </Button>
            <Button
              id="merge-here"
              disabled={taken.busy || questions.length > 0}
              onClick={() => void session.forms.insertMerged(intake)}
            >
              {t('intake.mergeHere')}
            </Button>
          </div>
          <p class="hint">{t(questions.length > 0 ? 'stranger.first' : 'intake.merge.hint')}</p>
        </>
      )}
    </section>
  );
}

/** Most faults name their file themselves. */
const refusalOf = (file: string, told: string): string => (told.includes(file) ? told : `${file}: ${told}`);

const NOTHING: Pick<Answer['reading'], 'workbooks' | 'tables'> = { workbooks: [], tables: [] };

interface IntakeNotesProps {
  readonly intake: Intake;
  readonly reading: typeof NOTHING;
  /** Shows a cell of a workbook that was taken in, in place. */
  readonly go: (at: CellAddress) => void;
}

function IntakeNotes({ intake, reading, go }: IntakeNotesProps): VNode {
  const { t, language } = useWords();
  const titleOf = (id: string): string => formTitle(id, language, reading.tables);
  return (
    <>
      {intake.contradictions.length > 0 && (
        <>
          <h3>{t('intake.contradictions', { count: intake.contradictions.length })}</h3>
          <ul class="lines" id="contradictions">
            {intake.contradictions.map((finding, index) => (
              <li key={index}>
                {[finding.at, ...finding.related].map((at, place) => (
                  <Fragment key={addressKey(at)}>
                    {place > 0 && ' ↔ '}
                    <b>{at.file}</b>, <CellLink at={at} go={go} withSheet />
                  </Fragment>
                ))}
                {': '}
                {describeFinding(finding, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {intake.books.map(
        ({ file, seal }) =>
          seal.state === 'broken' && (
            <div key={file} class="changed-book" data-file={file}>
              <h3>{t('intake.changed', { file, count: seal.breaches.length })}</h3>
              <ul class="lines">
                {seal.breaches.slice(0, MOST_BREACHES).map((breach, index) => (
                  <li key={index}>
                    <BreachLine breach={breach} go={go} />
                  </li>
                ))}
                {seal.breaches.length > MOST_BREACHES && (
                  <li class="hint">{t('list.more', { count: seal.breaches.length - MOST_BREACHES })}</li>
                )}
              </ul>
            </div>
          ),
      )}
      {intake.periods.length > 0 && (
        <Message intent="warning">
          {t('intake.periods', { periods: intake.periods.map((id) => periodText(id, language, reading)).join(', ') })}
        </Message>
      )}
      {intake.duplicates
        .filter(({ form }) => !EVERYWHERE.has(layoutOf(form)))
        .map(({ form, sheets }) => (
          <p key={form} class="hint">
            {t('intake.duplicate', {
              form: titleOf(form),
              files: [...new Set(sheets.map((sheet) => sheet.file))].join(', '),
            })}
          </p>
        ))}
    </>
  );
}
