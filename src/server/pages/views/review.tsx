/** The secretary's word: approved, or sent back with a reason and remarks on cells. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RemarkAnswer, SubmissionAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { Field } from './field';

export interface ReviewProps {
  readonly submission: SubmissionAnswer;
  readonly remarks: readonly RemarkAnswer[];
  readonly change: (remarks: readonly RemarkAnswer[]) => void;
  readonly done: () => Promise<void>;
}

export function Review({ submission, remarks, change, done }: ReviewProps): VNode {
  const { say, server, attempt } = usePage();
  const [text, setText] = useState('');
  const act = (action: 'approve' | 'send-back', body: object): void => {
    void attempt(() => server.send('POST', `/submissions/${submission.id}/${action}`, body)).then((answer) => {
      if (!answer) return undefined;
      change([]);
      return done();
    });
  };
  const put = (index: number, part: Partial<RemarkAnswer>): void => {
    change(remarks.map((each, at) => (at === index ? { ...each, ...part } : each)));
  };
  return (
    <section class="review">
      <h2>{say('review')}</h2>
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
          <Field
            label={say('sheet')}
            value={remark.sheet}
            change={(sheet) => {
              put(index, { sheet });
            }}
          />
          <Field
            label={say('cell')}
            value={remark.cell}
            change={(cell) => {
              put(index, { cell: cell.toUpperCase() });
            }}
          />
          <Field
            label={say('remark')}
            value={remark.text}
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
            change([...remarks, { sheet: '', cell: '', text: '' }]);
          }}
        >
          {say('addRemark')}
        </button>
      </p>
      <div class="line">
        <Field label={say('reason')} value={text} change={setText} />
        <button
          onClick={() => {
            act('send-back', { text, remarks: remarks.filter((each) => each.text.trim() !== '') });
          }}
        >
          {say('sendBack')}
        </button>
      </div>
    </section>
  );
}
