/** One finding: its sentence, its cell, its arithmetic, who is suspected and what can be done about it. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { addressKey } from '../../../core/cell-address';
import type { Finding, Severity } from '../../../core/finding';
import { describeDecision, describeFinding, describeSuspect, repairByFormula } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Badge, Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';
import type { WorkbookSession } from '../../state/workbook-session';
import { Arithmetic } from './arithmetic';
import { WaiveForm } from './waive-form';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly lit: boolean;
  /** The name last given for a waiver. */
  readonly name: string;
}

/** A typed total whose parts allow a formula. */
function offersFormula(finding: Finding, { reading, snapshot }: Checked): boolean {
  const relation = reading.relations.find((candidate) => candidate.id === finding.relation);
  return (
    relation !== undefined &&
    finding.severity === 'error' &&
    reading.facts[relation.whole]?.written !== 'formula' &&
    repairByFormula(snapshot, reading, relation) !== null
  );
}

const COLOURS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

export function FindingCard({ finding, checked, session, lit, name }: FindingCardProps): VNode {
  const { t, language } = useWords();
  const go = (at: Finding['at']): void => void session.sheet.goTo(at);
  const suspects = finding.suspects ?? [];
  const byFormula = useMemo(() => offersFormula(finding, checked), [finding, checked]);
  const reopened = checked.examination.reopened.find((entry) => entry.finding === finding)?.waiver;
  return (
    <li
      class={`card ${finding.severity}${lit ? ' lit' : ''}`}
      data-check={finding.check}
      data-code={finding.code}
      data-cell={finding.at.cell}
    >
      <div class="card-head">
        <Badge colour={COLOURS[finding.severity]}>{t(`severity.${finding.severity}`)}</Badge>
        <CellLink at={finding.at} go={go} />
      </div>
      {reopened !== undefined && (
        <p class="hint reopened">{t('waive.reopened', { by: reopened.by, reason: reopened.reason })}</p>
      )}
      <p class="sentence">{describeFinding(finding, language)}</p>
      <details>
        <summary tabIndex={0}>{t('finding.why')}</summary>
        <Arithmetic finding={finding} reading={checked.reading} go={go} />
        {suspects.length > 0 && (
          <ol class="suspects" aria-label={t('suspects.title')}>
            {suspects.map((suspect) => (
              <li key={addressKey(suspect.at) + suspect.cause}>
                <CellLink at={suspect.at} go={go} withSheet={suspect.at.sheet !== finding.at.sheet} />{' '}
                <span>{describeSuspect(suspect, language)}</span>{' '}
                {suspect.value !== '' && (
                  <Button
                    onClick={() => void session.repair.by(suspect)}
                    label={`${t('repair.button', { value: exactText(suspect.value, language) })} (${suspect.at.cell})`}
                  >
                    {t('repair.button', { value: exactText(suspect.value, language) })}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
        {suspects.length > 1 && <p class="hint">{describeDecision(finding, language)}</p>}
        {byFormula && <Button onClick={() => void session.repair.byFormula(finding)}>{t('repair.formula')}</Button>}
      </details>
      {finding.severity !== 'note' && (
        <WaiveForm name={name} onWaive={(reason, by) => void session.waive.accept(finding, reason, by)} />
      )}
    </li>
  );
}
