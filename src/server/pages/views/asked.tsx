/** A button whose deed concerns everyone: one question before it is done. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page-context';

export interface AskedProps {
  readonly label: string;
  /** What it is called aloud, where many stand under one label. */
  readonly name?: string;
  /** Among others of a row. */
  readonly plain?: true;
  readonly question: string;
  readonly act: () => void;
}

export function Asked({ label, name = label, plain, question, act }: AskedProps): VNode {
  const { say } = usePage();
  const [isOpen, setOpen] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // Whoever presses on without reading changes nothing.
  useEffect(() => no.current?.focus(), [isOpen]);
  const close = (): void => {
    setOpen(false);
  };
  if (!isOpen)
    return (
      <button
        class={plain ? 'plain' : ''}
        aria-label={name}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </button>
    );
  return (
    <div class="line asked" role="group" aria-label={name}>
      <p>{question}</p>
      <button
        onClick={() => {
          close();
          act();
        }}
      >
        {label}
      </button>
      <button class="plain" ref={no} onClick={close}>
        {say('notNow')}
      </button>
    </div>
  );
}
