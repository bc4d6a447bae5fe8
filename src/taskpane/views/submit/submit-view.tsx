/** View "Nộp": the department head seals and hands in, to a server where there is one; the secretary sees who has, takes in and merges. */
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { againstRoster, expectedForms } from '../../../engine';
import type { Stated } from '../../../core/reading';
import { mainOwner } from '../../../language';
import { HandingSection, handingFor } from '../../handing-in';
import { Button } from '../../parts/fluent';
import { todayHere } from '../../parts/time-text';
import { useStore } from '../../parts/use-store';
import { useWords } from '../../parts/words';
import type { IntakeSession } from '../../state/intake-session';
import { rosterFor } from '../../state/roster-session';
import type { ViewProps } from '../view-props';
import { IntakeSection } from './intake-section';
import { RosterSection } from './roster-section';
import { SealSection } from './seal-section';

export function SubmitView({ session, state, intake }: ViewProps & { readonly intake: IntakeSession }): VNode {
  const { t } = useWords();
  const taken = useStore(intake.store);
  const handing = handingFor(session);
  const roster = rosterFor(intake);
  const known = useStore(roster.store);
  const expected = useMemo(() => (reading: Stated) => expectedForms(reading, state.profile), [state.profile]);
  useEffect(() => {
    void intake.reopen(expected);
    // Named once it was recalled; what is taken in later is there already.
  }, [taken.kept]);
  const { found } = taken;
  const period =
    state.period ??
    mainOwner(found?.reading.workbooks ?? []).period?.id ??
    state.checked?.reading.workbooks[0]?.identity.period?.id ??
    '';
  const against = useMemo(
    () =>
      known.roster &&
      againstRoster(known.roster, { workbooks: found?.reading.workbooks ?? [] }, taken.intake, {
        ...{ period, today: todayHere(), due: known.due === '' ? null : known.due },
      }),
    [known.roster, known.due, found, taken.intake, period],
  );
  return (
    <>
      {state.checked === null ? (
        <Button appearance="primary" disabled={state.whole} onClick={() => void session.check.run()}>
          {t('check.button')}
        </Button>
      ) : (
        <SealSection session={session} checked={state.checked} />
      )}
      {handing && (
        <HandingSection
          handing={handing}
          session={session}
          checked={state.checked}
          language={state.language}
          busy={state.busy}
        />
      )}
      <RosterSection roster={roster} known={known} against={against} />
      <IntakeSection
        intake={intake}
        taken={taken}
        session={session}
        expected={expected}
        open={state.checked?.snapshot ?? null}
      />
    </>
  );
}
