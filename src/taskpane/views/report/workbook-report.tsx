/** The report over the open workbook, or over the workbooks that the secretary took in. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import { chooseProfile, expectedForms, type Profile } from '../../../engine';
import type { Stated } from '../../../core/reading';
import type { ReportAsked } from '../../asking/report';
import { Button, Message } from '../../parts/fluent';
import { Later } from '../../parts/later';
import { clockText } from '../../parts/time-text';
import { useStore } from '../../parts/use-store';
import { useWords } from '../../parts/words';
import { offeredProfiles } from '../../state/offered-profiles';
import { holdsAllTaken, openLeftOut } from '../../state/open-left-out';
import { ownWording } from '../../state/own-wording';
import type { IntakeSession } from '../../state/intake-session';
import type { ViewProps } from '../view-props';
import { TakeOpen } from '../take-open';
import { ReportView } from './report-view';

/** The editor comes once the report is there. */
const loadWording = () =>
  import(/* webpackChunkName: "wording-view" */ '../wording/wording-tools').then((room) => room.WordingTools);

/** null where no profile fits: the report itself says so. */
function profileOf(reading: Stated, profile: string | null, period: string | null): Profile | null {
  try {
    return chooseProfile(reading, profile ?? undefined, period ?? undefined);
  } catch {
    return null;
  }
}

export function WorkbookReport({ session, state, intake }: ViewProps & { readonly intake: IntakeSession }): VNode {
  const { t, language } = useWords();
  const taken = useStore(intake.store);
  const snapshot = state.checked?.snapshot ?? null;
  // What was taken in is what the secretary reports on, once nothing about it is open and the open workbook is not all of it.
  const [chosen, setJoint] = useState<boolean | null>(null);
  const joint = chosen ?? (taken.found !== null && !holdsAllTaken(snapshot, taken.snapshots));
  const [writing, setWriting] = useState(false);
  const expected = (of: Stated): readonly string[] => expectedForms(of, state.profile);
  useEffect(() => {
    void intake.reopen(expected);
    // Named once it was recalled.
  }, [taken.kept]);
  // The open workbook's wording goes before that of the workbooks taken in: it is the one that is edited here.
  const own = useMemo(
    () =>
      ownWording([
        ...(joint && taken.strangers.length === 0 ? taken.snapshots : []),
        ...(snapshot === null ? [] : [snapshot]),
      ]),
    [joint, taken.snapshots, taken.strangers, snapshot],
  );
  if (state.checked === null) {
    return (
      <Button appearance="primary" disabled={state.whole} onClick={() => void session.check.run()}>
        {t('check.button')}
      </Button>
    );
  }
  const both = joint && taken.found !== null && taken.strangers.length === 0;
  const found = both && taken.found !== null ? taken.found : state.checked;
  const leftOut = both ? openLeftOut(snapshot, taken.snapshots) : null;
  const { reading, examination } = found;
  // A kind that was chosen for another tier's workbook is no choice here.
  const kinds = offeredProfiles(language, reading);
  const kind = kinds.some(({ id }) => id === state.profile) ? state.profile : null;
  const profile = profileOf(reading, kind, state.period);
  const go = (at: CellAddress): void => {
    if (both && at.file !== snapshot?.file) intake.show(at);
    else void session.sheet.goTo(at);
  };
  const write = async (asked: ReportAsked): Promise<void> => {
    setWriting(true);
    await session.report.write(found, asked);
    setWriting(false);
  };
  return (
    <>
      {taken.found !== null && (
        <label class="tick">
          <input
            type="checkbox"
            id="joint"
            checked={both}
            disabled={taken.strangers.length > 0}
            onChange={(event) => {
              setJoint(event.currentTarget.checked);
            }}
          />
          {t('report.joint', { count: taken.snapshots.length })}
        </label>
      )}
      {leftOut !== null && (
        <div id="open-left-out">
          <Message intent="warning">{t(`report.joint.${leftOut.what}`, { file: leftOut.file })}</Message>
          <TakeOpen session={session} intake={intake} busy={taken.busy} expected={expected} />
        </div>
      )}
      {state.written !== null && state.written.of !== examination && (
        <div id="stale-report">
          <Message intent="warning">{t('report.stale', { time: clockText(state.written.time) })}</Message>
        </div>
      )}
      <ReportView
        engine={session.engine}
        found={found}
        own={own}
        profile={kind}
        period={state.period}
        variables={state.variables}
        writing={writing}
        writeLabel={t('report.write')}
        go={go}
        onProfile={(profile) => {
          session.report.setProfile(profile);
        }}
        onPeriod={(period) => {
          session.report.setPeriod(period);
        }}
        onVariables={(variables) => {
          session.report.setVariables(variables);
        }}
        onWrite={(asked) => void write(asked)}
        wording={
          profile !== null && (
            <Later
              key="wording"
              load={loadWording}
              props={{
                session,
                state,
                wording: { session, state, of: found.of, profile, period: state.period, own, go },
              }}
            />
          )
        }
      />
    </>
  );
}
