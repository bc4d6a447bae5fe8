/** A question that stands before an act on the document: workbooks of another body or period, figures typed by hand. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentAnswer, DocumentQuestion } from '../../state/document-state';

/** More lines than this are only counted. */
const MOST = 12;

interface Props {
  readonly session: DocumentSession;
  readonly question: DocumentQuestion;
}

export function QuestionView({ session, question }: Props): VNode {
  const { t, language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [question]);
  const say = (answer: DocumentAnswer) => () => void session.answer(answer);
  const lines =
    question.about === 'books'
      ? question.books.map(({ file, what, stated, expected }) =>
          t(`ask.${what}`, { file, stated: stated[language], expected: expected[language] }),
        )
      : question.typed.map(({ before, after }) => `${before} → ${after}`);
  const asked = question.about === 'books' ? t('ask.books') : t('ask.typed', { count: question.typed.length });
  return (
    <div
      ref={box}
      id="document-question"
      class="ask"
      role="alertdialog"
      aria-label={asked}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') void session.answer('no');
      }}
    >
      <Message intent="warning">{asked}</Message>
      <ul class="lines">
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST && <li class="hint">{t('list.more', { count: lines.length - MOST })}</li>}
      </ul>
      <div class="row">
        {question.about === 'typed' && (
          <Button id="question-keep" appearance="primary" onClick={say('keep')}>
            {t('ask.typed.keep')}
          </Button>
        )}
        <Button id="question-yes" onClick={say('yes')}>
          {t(question.about === 'books' ? 'ask.books.yes' : 'ask.typed.yes')}
        </Button>
        <Button id="question-no" appearance={question.about === 'books' ? 'primary' : 'subtle'} onClick={say('no')}>
          {t('update.decline')}
        </Button>
      </div>
    </div>
  );
}
