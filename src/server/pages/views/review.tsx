/** The secretary's word: approved, or sent back with a reason and remarks on cells. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DetailAnswer, RemarkAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { useRefusedHere } from '../refused-here';
import { Choice, Field } from './field';
import { Told } from './told';

export interface ReviewProps {
  readonly detail: DetailAnswer;
  readonly remarks: readonly RemarkAnswer[];
  readonly change: (remarks: readonly RemarkAnswer[]) => void;
  readonly done: () => Promise<void>;
}

export function Review({ detail: { submission, sheets }, remarks, change, done }: ReviewProps): VNode {
  const { say, server, tell } = usePage();
  const [text, setText] = useState('');
  const { refused, here } = useRefusedHere();
  const act = (action: 'approve' | 'send-back', body: object): void => {
    const path = `/submissions/${submission.id}/${action}`;
    void here(() => server.send('POST', path, body)).then((answer) => {
      if (!answer) return undefined;
      change([]);
      // What was pressed is gone: keys go on from the page.
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      // Loading anew takes away what was said before.
      return done().then(() => {
        tell(say(action === 'approve' ? 'approvedNow' : 'sentBackNow'));
      });
    });
  };
  // Most remarks are on a sheet of figures: the one before it, or the first.
  const usual = sheets.find(({ form }) => form !== null && form !== 'cover')?.name ?? sheets[0]?.name ?? '';
  const put = (index: number, part: Partial<RemarkAnswer>): void => {
    change(remarks.map((each, at) => (at === index ? { ...each, ...part } : each)));
  };
  return (
    <section class="review">
      <h2>{say(submission.state === 'submitted' ? 'review' : 'sendBack')}</h2>
      {submission.state === 'submitted' ? (
        <p>
          <button
            class="main"
            onClick={() => {
              act('approve', {});
            }}
          >
            {say('approve')}
          </button>
        </p>
      ) : null}
      {remarks.map((remark, index) => (
        <div class="line" key={index}>
          <Choice
            label={say('sheet')}
            value={remark.sheet}
            change={(sheet) => {
              put(index, { sheet });
            }}
            choices={sheets.map(({ name }) => [name, name])}
          />
          <Field
            label={say('cell')}
            value={remark.cell}
            first={remark.cell === ''}
            change={(cell) => {
              put(index, { cell });
            }}
          />
          <Field
            label={say('remark')}
            value={remark.text}
            first={remark.cell !== ''}
            change={(words) => {
              put(index, { text: words });
            }}
          />
          <button
            class="plain"
            aria-label={say('removeRemark', { cell: `${remark.sheet}!${remark.cell}` })}
            onClick={() => {
              change(remarks.filter((_each, at) => at !== index));
            }}
          >
            ✕
          </button>
        </div>
      ))}
      <p>
        <button
          class="plain"
          onClick={() => {
            change([...remarks, { sheet: remarks.at(-1)?.sheet ?? usual, cell: '', text: '' }]);
          }}
        >
          {say('addRemark')}
        </button>
      </p>
      <Told told={refused} />
      <div class="line">
        <Field label={say('reason')} value={text} change={setText} />
        <button
          onClick={() => {
            act('send-back', {
              text,
              remarks: remarks.filter(({ cell, text: words }) => `${cell}${words}`.trim() !== ''),
            });
          }}
        >
          {say('sendBack')}
        </button>
      </div>
    </section>
  );
}
