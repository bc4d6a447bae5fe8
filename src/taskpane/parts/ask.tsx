/** A question before something that may be a slip: it takes the focus, stands where the reader pressed, and Escape says no. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, Message } from './fluent';

export interface AskProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Ask({ question, yes, no, onYes, onNo }: AskProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={box}
      class="ask"
      role="alertdialog"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <Message intent="warning">{question}</Message>
      <div class="row">
        <Button class="ask-yes" onClick={onYes}>
          {yes}
        </Button>
        <Button class="ask-no" appearance="primary" onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
