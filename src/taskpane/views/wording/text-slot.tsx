/** Text between two chips, typed where it stands. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TextSlotProps {
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  /** How far into the text the person is. */
  readonly onCaret: (offset: number) => void;
}

export function TextSlot({ text, label, onText, onCaret }: TextSlotProps): VNode {
  const place = useRef<HTMLSpanElement>(null);
  // The browser draws what is typed; only a text that came from elsewhere is put in.
  useLayoutEffect(() => {
    const element = place.current;
    if (element && element.textContent !== text) element.textContent = text;
  }, [text]);
  const tell = (): void => {
    const selection = getSelection();
    if (selection && place.current?.contains(selection.anchorNode)) onCaret(selection.anchorOffset);
  };
  return (
    <span
      ref={place}
      class="slot"
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      contentEditable="plaintext-only"
      spellcheck={false}
      onInput={(event) => {
        onText(event.currentTarget.textContent);
        tell();
      }}
      onKeyUp={tell}
      onMouseUp={tell}
    />
  );
}
