/** Workbooks that may not belong to the set: asked about above all else, before anything is merged or printed with them. */
import type { VNode } from 'preact';
import { strangerText } from '../../../engine';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { SetQuestion } from '../../state/set-questions';

interface StrangersProps {
  readonly strangers: readonly SetQuestion[];
  readonly onAdmit: (file: string) => void;
  readonly onRemove: (file: string) => void;
}

export function Strangers({ strangers, onAdmit, onRemove }: StrangersProps): VNode {
  const { t, language } = useWords();
  const questionOf = (question: SetQuestion): string => {
    const { file, what } = question;
    if (what === 'nameless') return t('stranger.nameless', { file });
    const [stated, expected] = [question.stated, question.expected].map((text) =>
      strangerText(question, text, language),
    );
    return t(`stranger.${what}`, { file, stated: stated ?? '', expected: expected ?? '' });
  };
  return (
    <>
      {strangers.map((question) => (
        <div
          key={`${question.file} ${question.what}`}
          class="ask stranger"
          data-file={question.file}
          data-what={question.what}
        >
          <Message intent="warning">{questionOf(question)}</Message>
          <div class="row">
            <Button
              class="admit"
              onClick={() => {
                onAdmit(question.file);
              }}
            >
              {t('stranger.admit')}
            </Button>
            <Button
              class="drop-stranger"
              onClick={() => {
                onRemove(question.file);
              }}
            >
              {t('intake.remove', { file: question.file })}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
