/** View "Báo cáo": which report, its variables, what it will say, and the document itself. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import { describeGap, describeNotice, describeOtherFigures } from '../../../engine';
import { describeFault } from '../../../language';
import type { Answer } from '../../asking/answer';
import type { Engine } from '../../asking/port';
import type { ReportAsked } from '../../asking/report';
import { CellLink } from '../../parts/cell-link';
import { DateInput } from '../../parts/date-input';
import { Button, Message, ProgressBar, TextInput } from '../../parts/fluent';
import { periodText } from '../../parts/period-text';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import { offeredProfiles } from '../../state/offered-profiles';
import type { OwnWording } from '../../state/own-wording';
import type { Variables } from '../../state/report-variables';
import { Adjustments } from './adjustments';
import { OpenErrors } from './open-errors';
import { Preview } from './preview';

export interface ReportViewProps {
  readonly engine: Engine;
  readonly found: Answer;
  readonly own: OwnWording;
  readonly profile: string | null;
  readonly period: string | null;
  readonly variables: Variables;
  /** True while the document is being written. */
  readonly writing?: boolean;
  readonly go: (at: CellAddress) => void;
  readonly onProfile: (profile: string) => void;
  readonly onPeriod: (period: string) => void;
  readonly onVariables: (variables: Variables) => void;
  /** Writes and hands over the document. */
  readonly onWrite: (asked: ReportAsked) => void;
  /** Text of the button: a download here, a new document in Word. */
  readonly writeLabel: string;
  /** Stands above the report and stays where none can be composed: the place to put its wording right. */
  readonly wording?: ComponentChildren;
}

export function ReportView(props: ReportViewProps): VNode {
  const { t, language } = useWords();
  const { engine, found, own, profile, period, variables, go, onWrite } = props;
  const { reading, examination } = found;
  const [asking, setAsking] = useState(false);
  const errors = examination.findings.filter((finding) => finding.severity === 'error');
  const profiles = useMemo(() => offeredProfiles(language, reading), [language, reading]);
  const { answer: draft, fault } = useAsked(
    () => engine.ask(found.of, 'report', { profile, period, variables, texts: own.texts }),
    [found, own, profile, period, variables],
  );
  const document = draft?.document ?? null;
  const otherPeriod = draft?.otherPeriod ?? null;
  useEffect(() => {
    if (errors.length === 0) setAsking(false);
  }, [errors.length]);
  const write = (): void => {
    if (document === null) return;
    if (errors.length > 0 && !asking) setAsking(true);
    else {
      setAsking(false);
      onWrite({ profile, period, variables, texts: own.texts });
    }
  };
  const set =
    (field: keyof Variables) =>
    (value: string): void => {
      props.onVariables({ ...variables, [field]: value });
    };
  const periods = [
    ...new Map(
      reading.workbooks.flatMap((book) =>
        book.identity.period
          ? [[book.identity.period.id, periodText(book.identity.period.id, language, reading)] as const]
          : [],
      ),
    ).entries(),
  ];
  return (
    <>
      <h2>{t('report.title')}</h2>
      <div class="fields">
        <label class="field" for="profile">
          {t('report.profile')}
        </label>
        <select
          id="profile"
          value={profile ?? draft?.document.profile ?? ''}
          onChange={(event) => {
            props.onProfile(event.currentTarget.value);
          }}
        >
          {profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {periods.length > 0 && (
          <>
            <label class="field" for="period">
              {t('report.period')}
            </label>
            <select
              id="period"
              value={period ?? draft?.document.period ?? ''}
              onChange={(event) => {
                props.onPeriod(event.currentTarget.value);
              }}
            >
              {periods.map(([id, text]) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {fault !== null && <Message intent="error">{describeFault(fault, language)}</Message>}
      {own.faults.length > 0 && (
        <div id="own-wording-faults">
          {own.faults.map((each, index) => (
            <Message key={index} intent="error">
              {describeFault(each, language)}
            </Message>
          ))}
          <p class="hint">{t('report.ownWording.wrong')}</p>
        </div>
      )}
      {own.notices.length > 0 && (
        <details id="own-wording-notices">
          <summary tabIndex={0}>{t('report.ownWording.notices', { count: own.notices.length })}</summary>
          <ul class="lines">
            {own.notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, language)}</li>
            ))}
          </ul>
        </details>
      )}
      {props.wording}
      {otherPeriod !== null && document !== null && (
        <div id="other-period">
          <Message intent="warning">
            {t('report.otherPeriod', {
              stated: periodText(otherPeriod, language, reading),
              written: periodText(document.period, language, reading),
            })}
          </Message>
        </div>
      )}
      {document !== null && draft !== null && (
        <>
          {draft.others.map((each) => (
            <div key={each.file} class="other-figures" data-file={each.file}>
              <Message intent="warning">
                <CellLink at={each.first} go={go} withSheet /> {describeOtherFigures(each, document, language)}
              </Message>
            </div>
          ))}
          <details class="variables">
            <summary tabIndex={0}>{t('report.variables')}</summary>
            <div class="two">
              <TextInput id="number" label={t('report.number')} value={draft.blanks.number} onInput={set('number')} />
              <DateInput id="date" label={t('report.date')} value={draft.blanks.date} onInput={set('date')} />
              <TextInput id="place" label={t('report.place')} value={draft.blanks.place} onInput={set('place')} />
              <TextInput
                id="position"
                label={t('report.position')}
                value={draft.blanks.signerPosition}
                onInput={set('signerPosition')}
              />
              <TextInput id="signer" label={t('report.signer')} value={draft.blanks.signer} onInput={set('signer')} />
            </div>
          </details>
          {draft.gaps.length > 0 && (
            <details id="gaps">
              <summary tabIndex={0}>{t('report.gaps', { count: draft.gaps.length })}</summary>
              <ul class="lines">
                {draft.gaps.map((finding, index) => (
                  <li key={index}>
                    {finding.at.cell !== '' && <CellLink at={finding.at} go={go} withSheet />}{' '}
                    {describeGap(finding, language)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Adjustments adjustments={draft.adjustments} go={go} />
          {props.writing === true && (
            <div class="progress" id="writing" role="status">
              <ProgressBar done={0} total={0} label={t('report.writing')} />
              <span>{t('report.writing')}</span>
            </div>
          )}
          {asking ? (
            <OpenErrors
              errors={errors}
              go={go}
              onGoOn={write}
              onBack={() => {
                setAsking(false);
              }}
            />
          ) : (
            <div class="row sticky">
              <Button id="write" appearance="primary" onClick={write}>
                {props.writeLabel}
              </Button>
              {errors.length > 0 && <span class="hint">{t('report.errors.open', { count: errors.length })}</span>}
            </div>
          )}
          {draft.shortened && <p class="hint">{t('report.shortened')}</p>}
          <Preview document={document} go={go} />
        </>
      )}
    </>
  );
}
