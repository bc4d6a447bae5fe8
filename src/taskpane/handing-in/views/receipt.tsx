/** The receipt: when, which version, the file's digest, and what the server itself found. */
import type { VNode } from 'preact';
import type { Language } from '../../../core/finding';
import { Message } from '../../parts/fluent';
import { timeText } from '../../parts/time-text';
import type { ReceiptAnswer } from '../../../submission-api';
import type { SayHanding } from '../words';
import { Places, type PlacesProps } from './places';

/** More are on the server's page. */
const MOST = 40;

export interface ReceiptProps extends Pick<PlacesProps, 'file' | 'go'> {
  readonly say: SayHanding;
  readonly language: Language;
  readonly receipt: ReceiptAnswer;
}

export function Receipt({ say, language, receipt, file, go }: ReceiptProps): VNode {
  const { submission, findings, blockers, blank, again } = receipt;
  const { version, received, digest, errors, warnings, notes } = submission;
  const isDraft = submission.state === 'draft';
  const key = again ? 'receipt.again' : isDraft ? 'receipt.draft' : 'receipt';
  // What keeps a draft from being handed in is told below, its errors among it.
  const told = isDraft ? findings.filter(({ severity }) => severity !== 'error') : findings;
  const left = receipt.left + Math.max(0, told.length - MOST);
  return (
    <section id="receipt" data-version={version}>
      <h3>{say('receipt.title')}</h3>
      <Message intent="success">{say(key, { version, at: timeText(received, language) })}</Message>
      {blank.map(({ message }) => (
        <Message key={message} intent="warning">
          {message}
        </Message>
      ))}
      <p>
        {say('digest')} <code id="receipt-digest">{digest}</code>
      </p>
      <p>{say('found', { errors, warnings, notes })}</p>
      {told.length > 0 && <Places id="found" problems={told.slice(0, MOST)} file={file} go={go} />}
      {left > 0 && <p class="hint">{say('found.left', { count: left })}</p>}
      {isDraft && <p>{say(blockers.length > 0 ? 'draft.blocked' : 'draft.clear')}</p>}
      {isDraft && blockers.length > 0 && <Places id="draft-blockers" problems={blockers} file={file} go={go} />}
    </section>
  );
}
