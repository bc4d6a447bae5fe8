/** What the pane shows where it cannot work (yet). */
import type { VNode } from 'preact';
import type { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import { describeFault } from '../../language';
import { translator } from '../messages';
import { Button, Message } from '../parts/fluent';

export function Waiting(): VNode {
  return (
    <main class="screen" aria-busy="true">
      <h1>Khớp Số</h1>
    </main>
  );
}

/** A pane that could not start: what is missing, and a button that starts it anew. */
export function Failed({ language, fault }: { readonly language: Language; readonly fault: Fault }): VNode {
  return (
    <main class="screen" id="failed">
      <h1>Khớp Số</h1>
      <Message intent="error">{describeFault(fault, language)}</Message>
      <div>
        <Button
          id="again"
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {translator(language)('boot.again')}
        </Button>
      </div>
    </main>
  );
}

export function TooOld({ language, set }: { readonly language: Language; readonly set: string }): VNode {
  const t = translator(language);
  return (
    <main class="screen">
      <h1>Khớp Số</h1>
      <Message intent="error">{t('boot.tooOld', { set })}</Message>
    </main>
  );
}
