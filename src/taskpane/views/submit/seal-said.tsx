/** That the workbook was sealed, as long as that is so: once a figure has changed it is said instead. */
import type { VNode } from 'preact';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import type { WorkbookSession } from '../../state/workbook-session';

export interface SealSaidProps {
  readonly session: WorkbookSession;
  /** The last check. */
  readonly of: number;
  readonly said: string;
}

export function SealSaid({ session, of, said }: SealSaidProps): VNode {
  const { t } = useWords();
  const { answer } = useAsked(() => session.engine.ask(of, 'sealState', null), [of]);
  const isBroken = answer?.state === 'broken' || answer?.state === 'damaged';
  return (
    <span id="seal-said" data-state={isBroken ? 'broken' : 'intact'} class={isBroken ? 'state changed' : undefined}>
      {isBroken ? t('seal.nowBroken') : said}
    </span>
  );
}
