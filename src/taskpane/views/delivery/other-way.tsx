/** For whoever does not find the file that was offered: the other ways to it, those that work here first. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browserAddress, handToWindow, type Handing } from '../../delivery/other-window';
import type { OfferedFile } from '../../delivery/save-file';
import { otherWays } from '../../messages/other-ways';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';

export interface OtherWayProps {
  readonly file: OfferedFile;
  /** Opens an address in the system's browser; absent or false where this Office cannot. */
  readonly browse: (address: string) => boolean;
}

export function OtherWay({ file, browse }: OtherWayProps): VNode {
  const { language } = useWords();
  const say = otherWays(language);
  const [outcome, setOutcome] = useState<Handing | 'browsing' | null>(null);
  const place = useRef<HTMLDetailsElement>(null);
  // The button that was pressed may stand far below.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    setOutcome(null);
  }, [file]);
  const address = browserAddress(language);
  const open = (): void => {
    // A report can be written again from the saved workbook; other files have to be handed over as they are.
    if (file.kind === 'report' && browse(address)) setOutcome('browsing');
    else void handToWindow(file, address).then(setOutcome);
  };
  return (
    <details class="ask" id="other-way" ref={place}>
      <summary tabIndex={0}>{say('other')}</summary>
      <p>{say(`other.${file.kind}`)}</p>
      <p>
        <Button id="other-window" onClick={open}>
          {say('window')}
        </Button>
      </p>
      {outcome !== null && (
        <Message intent={outcome === 'handed' || outcome === 'browsing' ? 'info' : 'warning'}>
          {say(`window.${outcome}`, { address })}
        </Message>
      )}
    </details>
  );
}
