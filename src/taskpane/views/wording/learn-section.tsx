/** A Word report of this period becomes the workbook's own wording: what was learnt is told first, then written. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Fault } from '../../../core/fault';
import { describeFault } from '../../../language';
import type { LearntShown } from '../../asking/wording';
import { FileButton } from '../../parts/file-button';
import { Button, Message } from '../../parts/fluent';
import { periodText } from '../../parts/period-text';
import { useWords } from '../../parts/words';
import type { IncomingFile } from '../../state/incoming-file';
import { faultOf } from '../../state/workbook-state';
import type { ViewProps } from '../view-props';
import { useSay } from './words';

type Shown =
  | { readonly kind: 'busy' }
  | { readonly kind: 'learnt'; readonly learnt: LearntShown }
  | { readonly kind: 'fault'; readonly fault: Fault };

export function LearnSection({ session, state }: ViewProps): VNode {
  const say = useSay();
  const { language } = useWords();
  const periodIn = (id: string): string =>
    periodText(id, language, state.checked?.reading ?? { workbooks: [], tables: [] });
  const [shown, setShown] = useState<Shown | null>(null);
  const learn = async (file: IncomingFile | undefined): Promise<void> => {
    const { checked } = state;
    if (!file || !checked) return;
    setShown({ kind: 'busy' });
    try {
      const bytes = await file.bytes();
      const learnt = await session.engine.ask(checked.of, 'learnt', { bytes, file: file.name });
      setShown({ kind: 'learnt', learnt });
    } catch (error) {
      setShown({ kind: 'fault', fault: faultOf(error) });
    }
  };
  const learnt = shown?.kind === 'learnt' ? shown.learnt : null;
  const write = async (): Promise<void> => {
    if (learnt === null) return;
    const { edits } = learnt;
    const done = await session.edits.apply(edits, () => ({ edits, what: { key: 'wording.learnt', values: {} } }));
    if (done) setShown(null);
  };
  return (
    <details id="learn">
      <summary tabIndex={0}>{say('learn.title')}</summary>
      <p class="hint">{say('learn.hint')}</p>
      <FileButton id="learn-file" label={say('learn.file')} accept=".docx" onFiles={([file]) => void learn(file)} />
      <div aria-live="polite" id="learn-outcome">
        {shown?.kind === 'busy' && <p class="hint">{say('learn.busy')}</p>}
        {shown?.kind === 'fault' && <Message intent="error">{describeFault(shown.fault, language)}</Message>}
        {learnt?.otherPeriod && (
          <Message intent="warning">
            {say('learn.otherPeriod', {
              report: periodIn(learnt.otherPeriod.report),
              books: periodIn(learnt.otherPeriod.books),
            })}
          </Message>
        )}
        {learnt?.otherPeriod === null && (
          <>
            <p>{say('learn.result', { ...learnt.figures, ...learnt.words, kept: learnt.kept })}</p>
            {learnt.left.length > 0 && <p class="hint">{say('learn.left', { left: learnt.left.join(', ') })}</p>}
            <Button id="learn-write" appearance="primary" onClick={() => void write()}>
              {say('learn.write')}
            </Button>
          </>
        )}
      </div>
    </details>
  );
}
