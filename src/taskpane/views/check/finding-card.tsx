/** One finding: its sentence, its cell, its arithmetic, who is suspected and what can be done about it. */
import type { VNode } from 'preact';
import { addressKey } from '../../../core/cell-address';
import type { Finding, Severity } from '../../../core/finding';
import { describeFinding, describeSuspect } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Badge, Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';
import type { WorkbookSession } from '../../state/workbook-session';
import { Arithmetic } from './arithmetic';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly lit: boolean;
}

const COLOURS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger', warning: 'warning', note: 'informative',
};

export function FindingCard({ finding, checked, session, lit }: FindingCardProps): VNode {
  const { t, language } = useWords();
  const go = (at: Finding['at']): void => void session.goTo(at);
  const suspects = finding.suspects ?? [];
  return (
    <li class={`card ${finding.severity}${lit ? ' lit' : ''}`} data-check={finding.check} data-code={finding.code} data-cell={finding.at.cell}>
      <div class="card-head">
        <Badge colour={COLOURS[finding.severity]}>{t(`severity.${finding.severity}`)}</Badge>
        <CellLink at={finding.at} go={go} />
      </div>
      <p class="sentence">{describeFinding(finding, language)}</p>
      <details>
        <summary>{t('finding.why')}</summary>
        <Arithmetic finding={finding} reading={checked.reading} go={go} />
        {suspects.length > 0 && (
          <ol class="suspects" aria-label={t('suspects.title')}>
            {suspects.map((suspect) => (
              <li key={addressKey(suspect.at) + suspect.cause}>
                <CellLink at={suspect.at} go={go} withSheet={suspect.at.sheet !== finding.at.sheet} />{' '}
                <span>{describeSuspect(suspect, language)}</span>{' '}
                {suspect.value !== '' && (
                  <Button onClick={() => void session.repair(finding, suspect)} label={t('repair.label', { cell: suspect.at.cell, value: exactText(suspect.value, language) })}>
                    {t('repair.button', { value: exactText(suspect.value, language) })}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}
