/** One submission: what the server found, what was remarked and done, what differs from the version before; what may be done now. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChangesAnswer, DetailAnswer, RemarkAnswer, SubmissionAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { shownTime, type WordKey } from '../words';
import { Asked } from './asked';
import { ChangesTable } from './changes-table';
import { Review } from './review';

interface FindingsProps {
  readonly detail: DetailAnswer;
  /** Null where this person remarks on nothing. */
  readonly remark: ((at: Pick<RemarkAnswer, 'sheet' | 'cell'>) => void) | null;
}

/** "Biểu 94!D8"; of a whole sheet its name, of the whole workbook nothing. */
function Place({ sheet, cell }: Pick<RemarkAnswer, 'sheet' | 'cell'>): VNode | null {
  if (sheet === '') return null;
  return (
    <>
      <b>{cell === '' ? sheet : `${sheet}!${cell}`}:</b>{' '}
    </>
  );
}

function Findings({ detail: { findings, left }, remark }: FindingsProps): VNode {
  const { say } = usePage();
  return (
    <section>
      <h2>{say('findings')}</h2>
      {findings.length === 0 ? <p>{say('noFindings')}</p> : null}
      <ul class="findings">
        {findings.map(({ severity, message, sheet = '', cell = '' }, index) => (
          <li key={index}>
            <span class={`chip ${severity}`}>{say(severity)}</span> <Place sheet={sheet} cell={cell} />
            {message}
            {remark && cell !== '' ? (
              <button
                class="plain"
                aria-label={say('remarkAt', { cell: `${sheet}!${cell}` })}
                onClick={() => {
                  remark({ sheet, cell });
                }}
              >
                {say('remarkHere')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{say('leftFindings', { count: left })}</p> : null}
    </section>
  );
}

function Remarks({ detail: { remarks } }: { readonly detail: DetailAnswer }): VNode | null {
  const { say } = usePage();
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>{say('remarks')}</h2>
      <ul class="problems">
        {remarks.map(({ sheet, cell, text }, index) => (
          <li key={index}>
            <Place sheet={sheet} cell={cell} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waited and was overtaken waits no more; what was decided stays told. */
function StateOf({ submission: { state, replaced } }: { readonly submission: SubmissionAnswer }): VNode {
  const { say } = usePage();
  const isDecided = state === 'approved' || state === 'sent-back';
  return (
    <>
      {isDecided || !replaced ? <span class={`chip ${state}`}>{say(state)}</span> : null}
      {replaced ? <span class="quiet"> {say('replaced')}</span> : null}
    </>
  );
}

function History({ detail, versions }: { detail: DetailAnswer; versions: readonly SubmissionAnswer[] }): VNode {
  const { say } = usePage();
  return (
    <section>
      <h2>{say('history')}</h2>
      <ol class="steps">
        {detail.steps.map(({ at, by, action, text }, index) => (
          <li key={index}>
            {shownTime(at)}: {by} {say(`step.${action}` as WordKey)}
            {text === '' ? '' : `: “${text}”`}
          </li>
        ))}
      </ol>
      <h3>{say('versions')}</h3>
      <ul class="steps">
        {versions.map((each) => (
          <li key={each.id}>
            <a
              href={`#/${each.period}/${each.id}`}
              {...(each.id === detail.submission.id ? { 'aria-current': 'page' as const } : {})}
            >
              {say('version', { version: each.version })}
            </a>{' '}
            <StateOf submission={each} /> {say('by', { by: each.by, at: shownTime(each.received) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SubmissionView({ id, period }: { readonly id: string; readonly period: string }): VNode {
  const { say, server, person, attempt, tell } = usePage();
  /** null once it was refused. */
  const [detail, setDetail] = useState<DetailAnswer | null | undefined>(undefined);
  const [versions, setVersions] = useState<readonly SubmissionAnswer[]>([]);
  const [changes, setChanges] = useState<ChangesAnswer | null>(null);
  const [remarks, setRemarks] = useState<readonly RemarkAnswer[]>([]);
  const load = async (): Promise<void> => {
    const found = await attempt(() => server.get<DetailAnswer>(`/submissions/${id}`));
    setDetail(found);
    if (!found) return;
    const { unit } = found.submission;
    setVersions(
      (await attempt(() => server.get<SubmissionAnswer[]>(`/submissions?unit=${unit}&period=${period}`))) ?? [],
    );
  };
  useEffect(() => void load(), [server, id]);
  if (detail === undefined) return <p class="wait">{say('loading')}</p>;
  if (detail === null)
    return (
      <p>
        <a href={`#/${period}`}>{say('back')}</a>
      </p>
    );
  const { submission, seal } = detail;
  const reviews =
    person.role === 'secretary' &&
    person.unit !== submission.unit &&
    !submission.replaced &&
    (submission.state === 'submitted' || submission.state === 'approved');
  // Sent back by mistake: as long as nothing newer has come.
  const mayWithdraw =
    person.role === 'secretary' &&
    person.unit !== submission.unit &&
    !submission.replaced &&
    submission.state === 'sent-back';
  /** Loading anew takes away what was said before. */
  const loadAndSay = (key: WordKey) => (done: unknown) =>
    done
      ? load().then(() => {
          tell(say(key));
        })
      : undefined;
  const withdraw = (): void => {
    void attempt(() => server.send('POST', `/submissions/${id}/withdraw`, {})).then(loadAndSay('withdrawnNow'));
  };
  const compare = (): void => {
    void attempt(() => server.get<ChangesAnswer>(`/submissions/${id}/changes`)).then(setChanges);
  };
  const submit = (): void => {
    void attempt(() => server.send('POST', `/submissions/${id}/submit`, {})).then(loadAndSay('submittedNow'));
  };
  return (
    <>
      <p>
        <a href={`#/${period}`}>{say('back')}</a>
      </p>
      <h1>
        {submission.unitName}, {submission.periodName}, {say('version', { version: submission.version })}
      </h1>
      {submission.formNames.length === 0 ? null : <p>{submission.formNames.join(', ')}</p>}
      {submission.blankNames.length === 0 ? null : (
        <p>{say('blankForms', { names: submission.blankNames.join(', ') })}</p>
      )}
      {submission.replaced || submission.replacedNames.length === 0 ? null : (
        <p class="quiet">{say('replacedForms', { names: submission.replacedNames.join(', ') })}</p>
      )}
      <p>
        <StateOf submission={submission} /> {submission.file},{' '}
        {say('by', { by: submission.by, at: shownTime(submission.received) })}. {say('seal')}: {say(`seal.${seal}`)}.
      </p>
      <p class="line">
        <a href={`/api/v1/submissions/${id}/workbook`} download={submission.file}>
          {say('download')}
        </a>
        {submission.version > 1 ? <button onClick={compare}>{say('compare')}</button> : null}
        {person.role === 'head' && submission.state === 'draft' && !submission.replaced ? (
          <button class="main" onClick={submit}>
            {say('submitThis')}
          </button>
        ) : null}
      </p>
      {mayWithdraw ? <Asked label={say('withdraw')} question={say('askWithdraw')} act={withdraw} /> : null}
      {changes ? <ChangesTable changes={changes} /> : null}
      <Remarks detail={detail} />
      <Findings
        detail={detail}
        remark={
          reviews
            ? (at) => {
                setRemarks([...remarks, { ...at, text: '' }]);
              }
            : null
        }
      />
      {reviews ? <Review detail={detail} remarks={remarks} change={setRemarks} done={load} /> : null}
      <History detail={detail} versions={versions} />
    </>
  );
}
