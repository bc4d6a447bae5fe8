/** Who still owes what, to copy into a message. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-context';

interface Line {
  readonly unit: string;
  readonly text: string;
  readonly late: boolean;
}

export function RemindersView({ period }: { readonly period: string }): VNode {
  const { say, server, attempt, tell } = usePage();
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  useEffect(() => {
    void attempt(() => server.get<readonly Line[]>(`/reminders?period=${period}`)).then(setLines);
  }, [server, period]);
  const copy = (): void => {
    void navigator.clipboard.writeText((lines ?? []).map(({ text }) => text).join('\n')).then(() => {
      tell(say('copied'));
    });
  };
  return (
    <>
      <p>
        <a href={`#/${period}`}>{say('back')}</a>
      </p>
      <h1>{say('reminders')}</h1>
      {lines?.length === 0 ? <p>{say('nothingOwed')}</p> : <button onClick={copy}>{say('copy')}</button>}
      <ul class="problems">
        {lines?.map(({ unit, text, late }) => (
          <li key={unit} class={late ? 'overdue' : ''}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
