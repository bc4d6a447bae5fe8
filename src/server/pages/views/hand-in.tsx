/** Handing a workbook in: a file, then the receipt or everything that has to be put right. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DueAnswer, ReceiptAnswer, UnitAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { shownDay, shownTime } from '../words';
import { Problems } from './told';

function Receipt({ receipt }: { readonly receipt: ReceiptAnswer }): VNode {
  const { say } = usePage();
  const { submission, blockers, blank, again } = receipt;
  const { version, received, digest, id, period, state } = submission;
  return (
    <section class="receipt" aria-live="polite">
      <p class="good">
        {again ? say('receiptAgain', { version }) : say('receipt', { version, at: shownTime(received), digest })}
      </p>
      {state === 'draft' ? <p>{say(blockers.length === 0 ? 'draftClear' : 'draftBlocked')}</p> : null}
      {blockers.length === 0 ? null : <Problems problems={blockers} />}
      {blank.length === 0 ? null : <Problems problems={blank} />}
      <p>
        <a href={`#/${period}/${id}`}>{say('version', { version })}</a>
      </p>
    </section>
  );
}

export interface HandInProps {
  readonly due: DueAnswer;
  readonly unit: UnitAnswer;
}

/** What this unit is to hand in, what has come of each and by when. */
function Owed({ due: { forms }, unit }: HandInProps): VNode {
  const { say } = usePage();
  return (
    <ul class="steps">
      {unit.slots.map(({ form, state, due, late }) => (
        <li key={form}>
          {forms.find(({ id }) => id === form)?.title ?? ''} <span class={`chip ${state}`}>{say(state)}</span>{' '}
          {due === null ? null : <span class="quiet">{say('due', { day: shownDay(due) })}</span>}{' '}
          {late ? <span class="mark late">{say('late')}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function HandIn({ due, unit }: HandInProps): VNode {
  const { period, periodName: name } = due;
  const { say, server, person, attempt } = usePage();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<ReceiptAnswer | null>(null);
  const back = unit.slots.find(({ state }) => state === 'sent-back')?.submission;
  const send = (submit: boolean): void => {
    if (!file || busy) return;
    setBusy(true);
    setReceipt(null);
    const query = new URLSearchParams({ unit: unit.id, period, file: file.name, submit: String(submit) });
    void attempt(() => server.send<ReceiptAnswer>('POST', `/submissions?${query.toString()}`, file)).then((taken) => {
      setBusy(false);
      setReceipt(taken);
    });
  };
  return (
    <>
      <p>
        <a href={`#/${period}`}>{say('back')}</a>
      </p>
      <h1>{say('handInFor', { unit: unit.name })}</h1>
      <p class="quiet">
        {say('period')} {name}
      </p>
      <Owed due={due} unit={unit} />
      {back === undefined ? null : (
        <p>
          <a href={`#/${period}/${back}`}>{say('seeRemarks')}</a>
        </p>
      )}
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label class="field">
          <span>{say('file')}</span>
          <input
            type="file"
            accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
            }}
          />
        </label>
        <button
          disabled={!file || busy}
          onClick={() => {
            send(false);
          }}
        >
          {say('sendDraft')}
        </button>
        {person.role === 'head' ? (
          <button
            class="main"
            disabled={!file || busy}
            onClick={() => {
              send(true);
            }}
          >
            {say('submit')}
          </button>
        ) : null}
      </form>
      {busy ? <p class="wait">{say('sending')}</p> : null}
      {receipt ? <Receipt receipt={receipt} /> : null}
    </>
  );
}
