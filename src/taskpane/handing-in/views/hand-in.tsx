/** Handing in for a person who may: period, unit, what is due, what was sent back, the two buttons, the receipt. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { Language } from '../../../core/finding';
import { FileButton } from '../../parts/file-button';
import { Button } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import type { PersonAnswer } from '../../../submission-api';
import type { HandingSession, OpenBook } from '../handing-session';
import { isLocked, unitOf, type HandingState } from '../handing-state';
import type { SayHanding } from '../words';
import { DueList } from './due-list';
import { LastVersion } from './last-version';
import { Receipt } from './receipt';

export interface HandInProps {
  readonly say: SayHanding;
  readonly state: HandingState;
  readonly person: PersonAnswer;
  readonly handing: HandingSession;
  readonly session: WorkbookSession;
  readonly checked: Checked | null;
  readonly language: Language;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChoice: (id: string) => void;
}

function Choice({ id, label, value, choices, onChoice }: ChoiceProps): VNode {
  return (
    <div class="fields">
      <label class="field" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoice(event.currentTarget.value);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function HandIn({ say, state, person, handing, session, checked, language }: HandInProps): VNode {
  const sealed = useAsked(
    async () => checked !== null && (await session.engine.ask(checked.of, 'sealState', null)).state === 'intact',
    [checked?.of],
  );
  const { due, last, receipt, busy } = state;
  const unit = unitOf(state);
  if (state.period === null) return <p>{busy ? '' : say('noPeriod')}</p>;
  const file = checked?.snapshot.file ?? '';
  const go = (at: CellAddress): void => void session.sheet.goTo(at);
  const locked = isLocked(state);
  const send = (submit: boolean, book: () => Promise<OpenBook | null> = () => session.seal.bytes()): void =>
    void handing.handIn(book, submit);
  const cannot = busy || locked || unit === null || unit.slots.length === 0;
  const mayHandIn = person.role === 'head';
  return (
    <>
      <Choice
        id="handing-period"
        label={say('period')}
        value={state.period}
        choices={state.periods.map(({ id, name, locked: at }) => [
          id,
          at === null ? name : say('locked', { period: name }),
        ])}
        onChoice={(id) => void handing.choosePeriod(id)}
      />
      {due && due.units.length > 1 && (
        <Choice
          id="handing-unit"
          label={say('unit')}
          value={unit?.id ?? ''}
          choices={due.units.map(({ id, name }) => [id, name])}
          onChoice={(id) => void handing.chooseUnit(id)}
        />
      )}
      {due && unit && (
        <DueList
          say={say}
          due={due}
          unit={unit}
          there={(checked?.reading.workbooks[0]?.sheets ?? []).map(({ form }) => form)}
        />
      )}
      {due && due.units.length === 0 && <p>{say(due.gone.length > 0 ? 'goneOwn' : 'noneDue')}</p>}
      {locked && <p>{say('isLocked')}</p>}
      {last && !receipt && <LastVersion say={say} language={language} last={last} file={file} go={go} />}
      <div class="row">
        {mayHandIn && (
          <Button
            id="hand-in"
            appearance="primary"
            disabled={cannot || sealed.answer !== true || !sealed.current}
            onClick={() => {
              send(true);
            }}
          >
            {say('submit')}
          </Button>
        )}
        <Button
          id="send-draft"
          disabled={cannot || checked === null}
          onClick={() => {
            send(false);
          }}
        >
          {say('draft')}
        </Button>
      </div>
      {mayHandIn && !locked && sealed.answer !== true && <p class="hint">{say('sealFirst')}</p>}
      {state.refused?.kind === 'no-bytes' && (
        <FileButton
          id="saved-book"
          label={say('choose')}
          accept=".xlsx,.xlsm"
          onFiles={([chosen]) => {
            if (!chosen) return;
            const { name } = chosen;
            send(mayHandIn, async () => ({ file: name, bytes: await chosen.bytes() }));
          }}
        />
      )}
      {receipt && <Receipt say={say} language={language} receipt={receipt} file={file} go={go} />}
    </>
  );
}
