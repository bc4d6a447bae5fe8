/** One cause: what happened, at which cells, which findings it explains, and what would put it right. */
import type { VNode } from 'preact';
import { addressKey } from '../../../core/cell-address';
import type { Explanation } from '../../../core/cause';
import type { Finding, Severity } from '../../../core/finding';
import { causeText, describeFinding, type GroupedCause } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Badge, Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Checked } from '../../state/examiner';
import type { WorkbookSession } from '../../state/workbook-session';
import { Arithmetic } from './arithmetic';
import { WaiveForm } from './waive-form';

export interface CauseCardProps {
  readonly cause: GroupedCause;
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly lit: boolean;
  /** The name last given for a waiver. */
  readonly name: string;
}

const COLOURS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

/** Explanations that are offered as buttons. */
const MOST_OFFERED = 6;

export function CauseCard({ cause, checked, session, lit, name }: CauseCardProps): VNode | null {
  const { t, language } = useWords();
  const go = (at: Finding['at']): void => void session.sheet.goTo(at);
  const { findings, found, kind } = cause;
  const [first] = findings;
  if (!first || !found) return null;
  const named = kind === 'undecided' ? null : found.explanations[0];
  const cells = named ? named.cells : [...new Map(findings.map(({ at }) => [addressKey(at), at])).values()];
  const label = ({ repairs }: Explanation): string =>
    repairs.map(({ at, value }) => `${at.cell} → ${exactText(value, language)}`).join('; ');
  const offered = found.explanations.filter(({ repairs }) => repairs.length > 0).slice(0, MOST_OFFERED);
  return (
    <li
      class={`card ${first.severity}${lit ? ' lit' : ''}`}
      data-cause={kind}
      data-check={first.check}
      data-code={first.code}
      data-cell={cells[0]?.cell ?? first.at.cell}
    >
      <div class="card-head">
        <Badge colour={COLOURS[first.severity]}>{t(`severity.${first.severity}`)}</Badge>
        {cells.map((at) => (
          <CellLink key={addressKey(at)} at={at} go={go} withSheet={at.sheet !== first.at.sheet} />
        ))}
      </div>
      <p class="sentence">{causeText(cause, language)}</p>
      <div class="actions">
        {offered.map((explanation) => (
          <Button
            key={label(explanation)}
            onClick={() => void session.repair.by(explanation)}
            label={label(explanation)}
          >
            {label(explanation)}
          </Button>
        ))}
      </div>
      <details>
        <summary tabIndex={0}>{t('cause.explains', { count: String(findings.length) })}</summary>
        <ul class="explained">
          {findings.map((finding, index) => (
            <li key={`${addressKey(finding.at)}${finding.code}${String(index)}`}>
              <CellLink at={finding.at} go={go} withSheet={finding.at.sheet !== first.at.sheet} />{' '}
              <span>{describeFinding(finding, language)}</span>
              <Arithmetic finding={finding} reading={checked.reading} go={go} />
            </li>
          ))}
        </ul>
      </details>
      <WaiveForm name={name} onWaive={(reason, by) => void session.waive.accept(first, reason, by)} />
    </li>
  );
}
