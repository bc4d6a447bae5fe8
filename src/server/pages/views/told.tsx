/** What happened, said once above everything else: a sentence, or a refusal with all that has to be put right. */
import type { VNode } from 'preact';
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

export function Told({ told }: { readonly told: string | Refused | null }): VNode {
  return (
    <div class="told" role="status" aria-live="polite">
      {told === null ? null : told instanceof Refused ? (
        <div class="refused">
          <p>{told.message}</p>
          {told.problems.length === 0 ? null : <Problems problems={told.problems} />}
        </div>
      ) : (
        <p class="good">{told}</p>
      )}
    </div>
  );
}
