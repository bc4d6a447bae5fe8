/** What was accepted, by whom and why; each can be taken back. */
import type { VNode } from 'preact';
import { describeFinding } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { Button } from '../../parts/fluent';
import { dayText } from '../../../language';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';

export function WaivedList({
  checked,
  session,
}: {
  readonly checked: Checked;
  readonly session: WorkbookSession;
}): VNode {
  const { t, language } = useWords();
  const { waived } = checked.examination;
  return (
    <section aria-label={t('waived.title')} id="waived">
      <h2>
        {t('waived.title')} <span class="count">{waived.length}</span>
      </h2>
      <ul class="lines">
        {waived.map(({ finding, waiver }, index) => (
          <li key={index}>
            <CellLink at={finding.at} go={(at) => void session.sheet.goTo(at)} withSheet />{' '}
            {describeFinding(finding, language)}
            <div class="hint">{t('waived.by', { by: waiver.by, on: dayText(waiver.on), reason: waiver.reason })}</div>
            <Button appearance="subtle" onClick={() => void session.waive.withdraw(waiver)}>
              {t('waived.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
