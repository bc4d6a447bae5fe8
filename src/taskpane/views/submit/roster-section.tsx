/** Who has handed in and who has not: by when, what is missing and what is wrong, from a list of those who are to. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AgainstRoster, Sender, Standing } from '../../../engine';
import { describeFault, formatDate } from '../../../language';
import { DateInput } from '../../parts/date-input';
import { FileButton } from '../../parts/file-button';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import { formTitle } from '../../state/form-title';
import type { RosterSession, RosterState } from '../../state/roster-session';

/** Rows that are drawn: a province has some hundreds of communes, each with its departments. */
const MOST = 120;

type Show = Standing['state'] | 'late' | 'all';

interface RosterSectionProps {
  readonly roster: RosterSession;
  readonly known: RosterState;
  readonly against: AgainstRoster | null;
}

export const senderName = ({ body, department, file }: Sender): string =>
  department === '' ? body || file : body === '' ? department : `${department}, ${body}`;

export function RosterSection({ roster, known, against }: RosterSectionProps): VNode {
  const { t, language } = useWords();
  const { faults, busy } = known;
  return (
    <section aria-labelledby="roster-title">
      <h2 id="roster-title">{t('roster.title')}</h2>
      {known.roster === null && <p class="hint">{t('roster.hint')}</p>}
      {faults.map((fault, index) => (
        <Message key={index} intent="error">
          {describeFault(fault, language)}
        </Message>
      ))}
      {busy && <p role="status">{t('intake.busy')}</p>}
      {known.roster !== null && against !== null && (
        <>
          <p class="hint" id="roster-from">
            {t(`roster.from.${known.roster.from}`, {
              files: known.roster.files.slice(0, 3).join(', '),
              more:
                known.roster.files.length > 3 ? ` ${t('roster.more', { count: known.roster.files.length - 3 })}` : '',
            })}
          </p>
          <Standings standings={against.standings} />
          {against.unexpected.length > 0 && (
            <Message intent="warning">{t('roster.unexpected', { files: against.unexpected.join(', ') })}</Message>
          )}
          <DateInput
            id="roster-due"
            label={t('roster.due')}
            value={known.due}
            onInput={(due) => void roster.setDue(due)}
          />
        </>
      )}
      <div class="row">
        <FileButton
          id="roster-last"
          label={t('roster.last')}
          accept=".xlsx,.xlsm"
          multiple
          onFiles={(files) => void roster.fromLast(files)}
        />
        <FileButton
          id="roster-bodies"
          label={t('roster.bodies')}
          accept=".yaml,.yml"
          onFiles={([file]) => void (file && roster.fromBodies(file))}
        />
        {known.roster !== null && (
          <Button id="roster-forget" appearance="subtle" onClick={() => void roster.forget()}>
            {t('roster.forget')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Standings({ standings }: { readonly standings: readonly Standing[] }): VNode {
  const { t, language } = useWords();
  const [show, setShow] = useState<Show>('all');
  const isShown = (standing: Standing, as: Show): boolean =>
    as === 'all' || (as === 'late' ? standing.late : standing.state === as);
  const count = (as: Show): number => standings.filter((standing) => isShown(standing, as)).length;
  const shown = standings.filter((standing) => isShown(standing, show));
  const nameOf = (form: string, sheet: string): string => {
    const title = formTitle(form, language);
    return title === form ? sheet : title;
  };
  return (
    <>
      <div class="summary" role="group" aria-label={t('roster.show')}>
        {(['complete', 'partly', 'owed', 'late'] as const).map((as) => (
          <button
            key={as}
            type="button"
            class={`tile roster-${as}${count(as) === 0 ? ' zero' : ''}`}
            data-roster={as}
            aria-pressed={show === as ? 'true' : 'false'}
            onClick={() => {
              setShow(show === as ? 'all' : as);
            }}
          >
            <b>{count(as)}</b> <span>{t(`roster.${as}`)}</span>
          </button>
        ))}
      </div>
      <ul class="lines standings" id="roster">
        {shown.slice(0, MOST).map(({ sender, state, late, due, missing, books, errors, changed, contradicting }) => (
          <li key={`${senderName(sender)} ${sender.file}`} data-state={state} data-late={String(late)}>
            <b>{senderName(sender)}</b>: <span class={`standing ${state}`}>{t(`roster.${state}`)}</span>
            {late && <b class="standing late">, {t('roster.isLate')}</b>}
            {due !== null && <span>, {t('roster.dueOn', { day: formatDate(due) })}</span>}.
            {state !== 'complete' && missing.length > 0 && (
              <span>
                {' '}
                {t('roster.missing', {
                  forms: missing.map(({ form, sheet }) => (form === null ? sheet : nameOf(form, sheet))).join('; '),
                })}
              </span>
            )}
            {errors > 0 && <span> {t('roster.errors', { count: errors })}</span>}
            {changed > 0 && <span> {t('roster.changed', { count: changed })}</span>}
            {contradicting > 0 && <span> {t('roster.contradicting', { count: contradicting })}</span>}
            {books.length > 0 && <span class="hint"> {books.map(({ file }) => file).join(', ')}</span>}
          </li>
        ))}
        {shown.length > MOST && <li class="hint">{t('list.more', { count: shown.length - MOST })}</li>}
      </ul>
    </>
  );
}
