/** A view that is fetched when it is first opened; until then the place says that it comes, or why it does not. */
import { h, type FunctionComponent, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/finding';
import { describeFault } from '../../language';
import { faultOf } from '../state/workbook-state';
import { Button, Message } from './fluent';
import { useWords } from './words';

export interface LaterProps<P extends object> {
  /** The language is for words that come with it. */
  readonly load: (language: Language) => Promise<(props: P) => VNode | null>;
  readonly props: P;
}

export function Later<P extends object>({ load, props }: LaterProps<P>): VNode {
  const { t, language } = useWords();
  const [view, setView] = useState<{ readonly draw: (props: P) => VNode | null } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load(language).then(
      (draw) => {
        if (!gone) setView({ draw });
      },
      (error: unknown) => {
        if (!gone) setFailure({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, tries]);
  if (failure !== null) {
    const again = (): void => {
      setFailure(null);
      setTries(tries + 1);
    };
    return (
      <>
        <Message intent="error">{describeFault(faultOf(failure.error), language)}</Message>
        <Button id="again" onClick={again}>
          {t('boot.again')}
        </Button>
      </>
    );
  }
  if (view === null)
    return (
      <p class="hint" aria-busy="true">
        …
      </p>
    );
  return h(view.draw as FunctionComponent<P>, props) as VNode;
}
