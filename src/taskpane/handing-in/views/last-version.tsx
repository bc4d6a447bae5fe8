/** The version that counts: what became of it and, where it was sent back, each remark at its cell. */
import type { VNode } from 'preact';
import type { Language } from '../../../core/finding';
import { Message } from '../../parts/fluent';
import { timeText } from '../../parts/time-text';
import type { DetailAnswer } from '../../../submission-api';
import type { SayHanding } from '../words';
import { Places, type PlacesProps } from './places';

export interface LastVersionProps extends Pick<PlacesProps, 'file' | 'go'> {
  readonly say: SayHanding;
  readonly language: Language;
  readonly last: DetailAnswer;
}

export function LastVersion({ say, language, last, file, go }: LastVersionProps): VNode {
  const { version, by, received, state } = last.submission;
  const at = timeText(received, language);
  if (state !== 'sent-back')
    return <p class="hint">{say('last.version', { version, by, at, state: say(`state.${state}`) })}</p>;
  const sent = last.steps.filter(({ action }) => action === 'send-back').at(-1);
  return (
    <section id="sent-back">
      <Message intent="warning">{say('back.title', { version, count: last.remarks.length })}</Message>
      {sent && (
        <p>
          {sent.text === '' ? '' : `“${sent.text}” `}
          <span class="hint">{say('back.who', { by: sent.by, at: timeText(sent.at, language) })}</span>
        </p>
      )}
      <Places
        id="remarks"
        problems={last.remarks.map(({ sheet, cell, text }) => ({ sheet, cell, message: text }))}
        file={file}
        go={go}
      />
      <p class="hint">{say('back.next')}</p>
    </section>
  );
}
