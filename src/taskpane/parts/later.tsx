/** A view that is fetched when it is first opened; until then the place says that it comes. */
import { h, type FunctionComponent, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Message } from './fluent';
import { useWords } from './words';

export interface LaterProps<P extends object> {
  readonly load: () => Promise<(props: P) => VNode | null>;
  readonly props: P;
}

export function Later<P extends object>({ load, props }: LaterProps<P>): VNode {
  const { t } = useWords();
  const [view, setView] = useState<{ readonly draw: (props: P) => VNode | null } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    load().then((draw) => { if (!gone) setView({ draw }); }, () => { if (!gone) setFailed(true); });
    return () => { gone = true; };
  }, [load]);
  if (failed) return <Message intent="error">{t('boot.partMissing')}</Message>;
  if (view === null) return <p class="hint" aria-busy="true">…</p>;
  return h(view.draw as FunctionComponent<P>, props) as VNode;
}
