/** One period: its table, one submission of it, handing in, or the reminders; the latest period where none is chosen. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DueAnswer, PeriodAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { isUntouched, openEnds } from '../rows';
import { Asked } from './asked';
import { ContradictionsView } from './contradictions-view';
import { DueTable } from './due-table';
import { Choice } from './field';
import { HandIn } from './hand-in';
import { OpenPeriod } from './open-period';
import { RemindersView } from './reminders-view';
import { SubmissionView } from './submission-view';
import { SumButton } from './sum-button';

/** Whether there is anything to take away. */
const handedIn = (due: DueAnswer | null): boolean =>
  due?.units.some(({ slots }) => slots.some(({ state }) => ['submitted', 'approved', 'locked'].includes(state))) ===
  true;

export function PeriodView({ period, what }: { readonly period: string; readonly what: string }): VNode {
  const { say, server, person, attempt, go } = usePage();
  const [periods, setPeriods] = useState<readonly PeriodAnswer[] | null>(null);
  const [due, setDue] = useState<DueAnswer | null>(null);
  /** Why is said above; nothing is on its way any more. */
  const [refused, setRefused] = useState(false);
  const loadPeriods = (): void => {
    void attempt(() => server.get<readonly PeriodAnswer[]>('/periods')).then(setPeriods);
  };
  const chosen = period === '' ? (periods?.[0]?.id ?? '') : period;
  const load = (): void => {
    if (chosen === '') return;
    void attempt(() => server.get<DueAnswer>(`/due?period=${chosen}`)).then((found) => {
      setDue(found);
      setRefused(found === null);
    });
  };
  useEffect(loadPeriods, [server]);
  useEffect(load, [server, chosen, what]);
  const mayCollect = person.role !== 'head' && person.role !== 'preparer' && handedIn(due);
  const mayRemind = person.role === 'secretary' || person.role === 'administrator';
  // A period is every unit's: nobody of one unit opens or closes it.
  const mayOpen = mayRemind && person.unit === null;
  if (!periods) return <p class="wait">{say('loading')}</p>;
  if (chosen === '')
    return (
      <>
        <h1>{say('table')}</h1>
        <p>{say('noPeriod')}</p>
        {mayOpen ? <OpenPeriod periods={periods} opened={loadPeriods} /> : null}
      </>
    );
  if (/^[0-9a-f]{32}$/.test(what)) return <SubmissionView key={what} id={what} period={chosen} />;
  if (what === 'reminders') return <RemindersView period={chosen} />;
  if (what === 'contradictions') return <ContradictionsView period={chosen} />;
  if (what.startsWith('unit-')) {
    const unit = due?.units.find(({ id }) => id === what.slice(5));
    if (due && unit?.mayHandIn) return <HandIn due={due} unit={unit} />;
    return due || refused ? (
      <p>
        <a href={`#/${chosen}`}>{say('back')}</a>
      </p>
    ) : (
      <p class="wait">{say('loading')}</p>
    );
  }
  const name = periods.find(({ id }) => id === chosen)?.name ?? '';
  const lock = (): void => {
    const act = due?.locked === null ? 'lock' : 'unlock';
    void attempt(() => server.send('POST', `/periods/${chosen}/${act}`)).then(load);
  };
  const remove = (): void => {
    void attempt(() => server.send('DELETE', `/periods/${chosen}`)).then((gone) => {
      if (!gone) return;
      setDue(null);
      loadPeriods();
      go('#/');
    });
  };
  return (
    <>
      <h1>{say('table')}</h1>
      <div class="line">
        <Choice
          label={say('period')}
          value={chosen}
          change={(id) => {
            go(`#/${id}`);
          }}
          choices={[
            ...(periods.some(({ id }) => id === chosen) ? [] : [[chosen, say('choosePeriod')] as const]),
            ...periods.map(
              ({ id, name, locked }) => [id, locked === null ? name : `${name} (${say('locked')})`] as const,
            ),
          ]}
        />
        {mayRemind ? <a href={`#/${chosen}/reminders`}>{say('reminders')}</a> : null}
        {mayCollect ? <a href={`#/${chosen}/contradictions`}>{say('contradictions')}</a> : null}
        {mayCollect ? (
          <a href={`/api/v1/periods/${chosen}/workbooks`} download={`so-${chosen}.zip`}>
            {say('downloadAll')}
          </a>
        ) : null}
        {mayCollect ? <SumButton period={chosen} /> : null}
        {person.role !== 'secretary' || !mayOpen || !due ? null : due.locked === null ? (
          <Asked label={say('lock')} question={say('askLock', { ...openEnds(due), period: name })} act={lock} />
        ) : (
          <button onClick={lock}>{say('unlock')}</button>
        )}
        {mayOpen && due && isUntouched(due) ? (
          <Asked label={say('removePeriod')} question={say('askRemove', { period: name })} act={remove} />
        ) : null}
        {mayOpen ? <OpenPeriod periods={periods} opened={loadPeriods} /> : null}
      </div>
      {due?.locked ? <p class="quiet">{say('lockedNote')}</p> : null}
      {due && due.period === chosen ? (
        <DueTable key={due.period} due={due} />
      ) : refused ? null : (
        <p class="wait">{say('loading')}</p>
      )}
    </>
  );
}
