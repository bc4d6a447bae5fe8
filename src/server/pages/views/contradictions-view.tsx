/** Where workbooks of a period disagree: with each other, and with earlier periods; each cell leads to its workbook. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ContradictionAnswer } from '../../../submission-api';
import { usePage } from '../page-context';

export function ContradictionsView({ period }: { readonly period: string }): VNode {
  const { say, server, attempt } = usePage();
  const [all, setAll] = useState<readonly ContradictionAnswer[] | null>(null);
  useEffect(() => {
    void attempt(() => server.get<readonly ContradictionAnswer[]>(`/contradictions?period=${period}`)).then(setAll);
  }, [server, period]);
  const part = (against: ContradictionAnswer['against']): VNode => {
    const own = (all ?? []).filter((each) => each.against === against);
    return (
      <section id={against}>
        <h2>{say(against)}</h2>
        {all !== null && own.length === 0 ? <p>{say('noContradictions')}</p> : null}
        <ul class="problems">
          {own.map(({ body, message, severity, places }, index) => (
            <li key={index}>
              <span class={`chip ${severity}`}>{say(severity)}</span> <b>{body}</b>{' '}
              {places.map(({ submission, unitName, sheet, cell }, at) => (
                <span key={at}>
                  {at === 0 ? '' : ' ↔ '}
                  <a href={`#/${period}/${submission}`}>
                    {unitName}, {sheet}!{cell}
                  </a>
                </span>
              ))}
              : {message}
            </li>
          ))}
        </ul>
      </section>
    );
  };
  return (
    <>
      <p>
        <a href={`#/${period}`}>{say('back')}</a>
      </p>
      <h1>{say('contradictions')}</h1>
      {all === null ? <p class="wait">{say('loading')}</p> : null}
      {part('each-other')}
      {part('earlier')}
    </>
  );
}
