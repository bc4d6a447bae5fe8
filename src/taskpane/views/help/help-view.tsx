/** Help for the part that is open, above it. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../parts/words';
import { GUIDE_LINK, GUIDES, HELP, type HelpTopic } from './help-words';

export function HelpView({ topic, onClose }: { readonly topic: HelpTopic; readonly onClose: () => void }): VNode {
  const { language } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const { title, steps } = HELP[language][topic];
  return (
    <aside
      ref={box}
      class="help"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2>{title}</h2>
      <ol class="numbered">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {/* Beside the pane's own page, wherever that is hosted; Office opens it in the browser. */}
      <a id="guide" href={`guides/huong-dan/${GUIDES[topic]}.html`} target="_blank" rel="noreferrer">
        {GUIDE_LINK[language]}
      </a>
    </aside>
  );
}
