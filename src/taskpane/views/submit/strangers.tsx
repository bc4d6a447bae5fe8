/** Workbooks that may not belong to the set: asked about above all else, before anything is merged or printed with them. */
import type { VNode } from 'preact';
import { strangerText } from '../../../engine';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import { keyOfQuestion } from '../../state/question-key';
import type { SetQuestion } from '../../state/set-questions';

interface StrangersProps {
  readonly strangers: readonly SetQuestion[];
  /** By the question's key. */
  readonly onAdmit: (key: string) => void;
  readonly onRemove: (file: string) => void;
}

/** Of two alike, either may be the one to keep. */
const droppable = (question: SetQuestion): readonly string[] =>
  'other' in question ? [question.file, question.other] : [question.file];

export function Strangers({ strangers, onAdmit, onRemove }: StrangersProps): VNode {
  const { t, language } = useWords();
  const questionOf = (question: SetQuestion): string => {
    const { file } = question;
    if ('other' in question) return t(`stranger.${question.what}`, { file, other: question.other });
    if (question.what === 'nameless') return t('stranger.nameless', { file });
    const [stated, expected] = [question.stated, question.expected].map((text) =>
      strangerText(question, text, language),
    );
    return t(`stranger.${question.what}`, { file, stated: stated ?? '', expected: expected ?? '' });
  };
  return (
    <>
      {strangers.map((question) => (
        <div
          key={`${keyOfQuestion(question)} ${question.what}`}
          class="ask stranger"
          data-file={question.file}
          data-what={question.what}
        >
          <Message intent="warning">{questionOf(question)}</Message>
          <div class="row">
            <Button
              class="admit"
              onClick={() => {
                onAdmit(keyOfQuestion(question));
              }}
            >
              {t('stranger.admit')}
            </Button>
            {droppable(question).map((file) => (
              <Button
                key={file}
                class="drop-stranger"
                onClick={() => {
                  onRemove(file);
                }}
              >
                {t('intake.remove', { file })}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
