/** What the chosen unit owes in the chosen period, and whether the open workbook brings it. */
import type { VNode } from 'preact';
import { Badge, type BadgeProps } from '../../parts/fluent';
import type { DueAnswer, SlotState, UnitAnswer } from '../../../submission-api';
import type { SayHanding } from '../words';

const COLOURS: Readonly<Record<SlotState, BadgeProps['colour']>> = {
  expected: 'subtle',
  draft: 'informative',
  submitted: 'brand',
  'sent-back': 'danger',
  approved: 'success',
  locked: 'success',
};

const shownDay = (iso: string): string => iso.split('-').reverse().join('/');

export interface DueListProps {
  readonly say: SayHanding;
  readonly due: DueAnswer;
  readonly unit: UnitAnswer;
  /** Ids of the forms in the open workbook. */
  readonly there: readonly (string | null)[];
}

export function DueList({ say, due, unit, there }: DueListProps): VNode {
  if (unit.slots.length === 0) return <p>{say('noneDue')}</p>;
  return (
    <>
      <h3>{say('due')}</h3>
      <ul class="lines" id="due">
        {unit.slots.map(({ form, state, due: day, late }) => (
          <li key={form} data-form={form} data-state={state}>
            {due.forms.find(({ id }) => id === form)?.title ?? form}{' '}
            <Badge colour={COLOURS[state]}>{say(`state.${state}`)}</Badge>{' '}
            <span class="hint">
              {day === null ? '' : `${say(late ? 'due.late' : 'due.day', { day: shownDay(day) })}; `}
              {say(there.includes(form) ? 'due.here' : 'due.notHere')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
