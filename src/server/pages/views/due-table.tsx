/** Bodies × forms: what has come of each, with filters; a cell leads to its submission. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DueAnswer, SlotAnswer, SlotState, UnitAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { countsOf, EVERYTHING, shownUnits, type Filter, type TableSight } from '../rows';
import { shownDay } from '../words';
import { Choice, Field } from './field';

/** Rows that are drawn at first, and more at each press. */
const A_PAGE = 100;
const STATES: readonly SlotState[] = ['expected', 'draft', 'submitted', 'sent-back', 'approved', 'locked'];

function Tick(props: { readonly label: string; readonly on: boolean; readonly turn: (on: boolean) => void }): VNode {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={({ currentTarget }) => {
          props.turn(currentTarget.checked);
        }}
      />
      {props.label}
    </label>
  );
}

function SlotCell({
  slot,
  unit,
  form,
  period,
}: {
  slot: SlotAnswer;
  unit: string;
  form: string;
  period: string;
}): VNode {
  const { say } = usePage();
  const { state, late, afterApproval, blank, submission, errors = 0, warnings = 0, due } = slot;
  const marks = [
    ...(late ? [<span class="mark late">{say('late')}</span>] : []),
    ...(afterApproval ? [<span class="mark late">{say('afterApproval')}</span>] : []),
    ...(blank ? [<span class="mark late">{say('blankSlot')}</span>] : []),
    ...(errors > 0 ? [<span class="mark late">{say('errors', { count: errors })}</span>] : []),
    ...(warnings > 0 ? [<span class="quiet">{say('warnings', { count: warnings })}</span>] : []),
    ...(submission === undefined && due !== null
      ? [<span class="quiet">{say('due', { day: shownDay(due) })}</span>]
      : []),
  ];
  const chip = <span class={`chip ${state}`}>{say(state)}</span>;
  return (
    <td>
      {submission === undefined ? (
        chip
      ) : (
        <a href={`#/${period}/${submission}`} aria-label={say('open', { form, unit, state: say(state) })}>
          {chip}
        </a>
      )}
      {marks}
    </td>
  );
}

function Row({ unit, due }: { unit: UnitAnswer; due: DueAnswer }): VNode {
  const { say } = usePage();
  return (
    <tr>
      <th scope="row">
        {unit.name}
        {unit.mayHandIn && due.locked === null ? (
          <a class="hand" href={`#/${due.period}/unit-${unit.id}`} aria-label={say('handInFor', { unit: unit.name })}>
            {say('handIn')}
          </a>
        ) : null}
      </th>
      {due.forms.map(({ id, title }) => {
        const slot = unit.slots.find(({ form }) => form === id);
        return slot ? (
          <SlotCell key={id} slot={slot} unit={unit.name} form={title} period={due.period} />
        ) : (
          <td key={id} />
        );
      })}
    </tr>
  );
}

function Filters({ filter, change }: { readonly filter: Filter; readonly change: (filter: Filter) => void }): VNode {
  const { say } = usePage();
  return (
    <div class="line filters">
      <Field
        label={say('search')}
        value={filter.text}
        change={(text) => {
          change({ ...filter, text });
        }}
      />
      <Choice
        label={say('state')}
        value={filter.state}
        change={(state) => {
          change({ ...filter, state: state as SlotState | '' });
        }}
        choices={[['', say('anyState')], ...STATES.map((state) => [state, say(state)] as const)]}
      />
      <Tick
        label={say('onlyLate')}
        on={filter.late}
        turn={(late) => {
          change({ ...filter, late });
        }}
      />
      <Tick
        label={say('onlyErrors')}
        on={filter.errors}
        turn={(errors) => {
          change({ ...filter, errors });
        }}
      />
    </div>
  );
}

/** Units that the tree dropped, with the way to what they handed in. */
function Gone({ due: { gone, period } }: { readonly due: DueAnswer }): VNode | null {
  const { say, person } = usePage();
  if (gone.length === 0) return null;
  return (
    <section class="gone">
      <p>{say(gone.some(({ id }) => id === person.unit) ? 'goneOwn' : 'gone')}</p>
      <ul>
        {gone.map(({ id, name, submissions }) => (
          <li key={id}>
            {name}
            {submissions.map(({ id: submission, version, state }) => (
              <span key={submission}>
                {' '}
                <a href={`#/${period}/${submission}`}>{say('version', { version })}</a>{' '}
                <span class="quiet">{say(state)}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DueTable({ due }: { readonly due: DueAnswer }): VNode {
  const { say, person, sights } = usePage();
  const [sight, setSight] = useState(sights.get(due.period) ?? { filter: EVERYTHING, most: A_PAGE });
  const { filter, most } = sight;
  const look = (part: Partial<TableSight>): void => {
    const next = { ...sight, ...part };
    sights.set(due.period, next);
    setSight(next);
  };
  const gone = <Gone due={due} />;
  if (due.units.length === 0)
    return (
      <>
        {due.gone.some(({ id }) => id === person.unit) ? null : <p>{say('nothingDue')}</p>}
        {gone}
      </>
    );
  const counts = countsOf(due);
  const units = shownUnits(due.units, filter);
  return (
    <>
      <ul class="counts">
        {[...STATES, 'late' as const].map((key) =>
          counts.has(key) ? (
            <li key={key}>
              <span class={`chip ${key}`}>{say(key)}</span> {say('forms', { count: counts.get(key) ?? 0 })}
            </li>
          ) : null,
        )}
      </ul>
      {due.units.length > 1 ? (
        <Filters
          filter={filter}
          change={(next) => {
            look({ filter: next });
          }}
        />
      ) : null}
      <p class="quiet" aria-live="polite">
        {say('shown', { count: units.length, all: due.units.length })}
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label={say('table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('unit')}</th>
              {due.forms.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.slice(0, most).map((unit) => (
              <Row key={unit.id} unit={unit} due={due} />
            ))}
          </tbody>
        </table>
      </div>
      {units.length > most ? (
        <button
          onClick={() => {
            look({ most: most + A_PAGE * 5 });
          }}
        >
          {say('more', { count: Math.min(A_PAGE * 5, units.length - most) })}
        </button>
      ) : null}
      {gone}
    </>
  );
}
