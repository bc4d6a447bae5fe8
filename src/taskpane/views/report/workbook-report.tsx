/** The report over the open workbook, or over the workbooks that the secretary took in. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/fluent';
import { useStore } from '../../parts/use-store';
import { useWords } from '../../parts/words';
import type { IntakeSession } from '../../state/intake-session';
import type { ViewProps } from '../view-props';
import { ReportView } from './report-view';

export function WorkbookReport({ session, state, intake }: ViewProps & { readonly intake: IntakeSession }): VNode {
  const { t } = useWords();
  const taken = useStore(intake.store);
  const [joint, setJoint] = useState(false);
  if (state.checked === null) {
    return <Button appearance="primary" disabled={state.busy} onClick={() => void session.check()}>{t('check.button')}</Button>;
  }
  const both = joint && taken.reading !== null && taken.examination !== null;
  const reading = both && taken.reading ? taken.reading : state.checked.reading;
  const examination = both && taken.examination ? taken.examination : state.checked.examination;
  return (
    <>
      {taken.reading !== null && (
        <label class="tick">
          <input type="checkbox" id="joint" checked={joint} onChange={(event) => { setJoint(event.currentTarget.checked); }} />
          {t('report.joint', { count: taken.snapshots.length })}
        </label>
      )}
      <ReportView
        reading={reading} examination={examination}
        profile={state.profile} period={state.period} variables={state.variables} busy={state.busy} writeLabel={t('report.write')}
        go={(at) => { if (both) session.say({ key: 'figures.where', values: { file: at.file, sheet: at.sheet, cell: at.cell } }); else void session.goTo(at); }}
        onProfile={(profile) => { session.setProfile(profile); }} onPeriod={(period) => { session.setPeriod(period); }}
        onVariables={(variables) => { session.setVariables(variables); }} onWrite={(document) => void session.writeReport(document)}
      />
      <p class="hint">{t('delivery.hint')}</p>
    </>
  );
}
