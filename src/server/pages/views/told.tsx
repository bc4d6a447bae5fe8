/** What happened, said once above everything else: a sentence, or a refusal with all that has to be put right. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Refused, type ProblemAnswer } from '../../../submission-api';

export function Problems({ problems }: { readonly problems: readonly ProblemAnswer[] }): VNode {
  return (
    <ul class="problems">
      {problems.map(({ message, sheet, cell }, index) => (
        <li key={index}>
          {sheet === undefined ? null : <b>{cell === undefined ? `${sheet}: ` : `${sheet}!${cell}: `}</b>}
          {message}
        </li>
      ))}
    </ul>
  );
}

/** One sentence that stands for itself is not said twice. */
function Refusal({ told: { message, problems } }: { readonly told: Refused }): VNode {
  const box = useRef<HTMLDivElement>(null);
  // Whoever pressed far below sees what came of it.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [message, problems]);
  const isAlone = problems.length === 1 && problems[0]?.message === message;
  return (
    <div class="refused" ref={box}>
      {isAlone ? null : <p>{message}</p>}
      {problems.length === 0 ? null : <Problems problems={problems} />}
    </div>
  );
}

function Good({ text }: { readonly text: string }): VNode {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <p class="good" ref={line}>
      {text}
    </p>
  );
}

export function Told({ told }: { readonly told: string | Refused | null }): VNode {
  return (
    <div class="told" role="status" aria-live="polite">
      {told === null ? null : told instanceof Refused ? <Refusal told={told} /> : <Good text={told} />}
    </div>
  );
}
