/** View "Nộp": the department head seals and hands in; the secretary takes in and merges. */
import type { VNode } from 'preact';
import { Button } from '../../parts/fluent';
import { useStore } from '../../parts/use-store';
import { useWords } from '../../parts/words';
import type { IntakeSession } from '../../state/intake-session';
import type { ViewProps } from '../view-props';
import { IntakeSection } from './intake-section';
import { SealSection } from './seal-section';

export function SubmitView({ session, state, intake }: ViewProps & { readonly intake: IntakeSession }): VNode {
  const { t } = useWords();
  const taken = useStore(intake.store);
  return (
    <>
      {state.checked === null ? (
        <Button appearance="primary" disabled={state.busy} onClick={() => void session.check.run()}>
          {t('check.button')}
        </Button>
      ) : (
        <SealSection session={session} checked={state.checked} busy={state.busy} />
      )}
      <IntakeSection intake={intake} taken={taken} session={session} state={state} />
    </>
  );
}
