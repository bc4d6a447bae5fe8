/** Behind a card's face: every finding that it explains with its arithmetic, and every suspect with its reason. */
import type { VNode } from 'preact';
import { addressKey } from '../../../core/cell-address';
import type { Finding } from '../../../core/finding';
import { describeDecision, describeFinding, describeSuspect } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Button } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { Listed } from '../../state/listed-blocks';
import type { WorkbookSession } from '../../state/workbook-session';
import { Arithmetic } from './arithmetic';

/** Findings of one cause that are written out; a shifted column may break hundreds of sums. */
const MOST = 40;

export interface CardDetailsProps {
  readonly listed: Listed;
  readonly checked: Checked;
  readonly session: WorkbookSession;
}

export function CardDetails({ listed, checked, session }: CardDetailsProps): VNode {
  const { t, language } = useWords();
  const { block, first, told } = listed;
  const go = (at: Finding['at']): void => void session.sheet.goTo(at);
  const suspects = told ? [] : (first.suspects ?? []);
  const shown = told ? block.findings.slice(0, MOST) : [first];
  const { answer } = useAsked(
    () =>
      session.engine.ask(checked.of, 'card', {
        relations: shown.map(({ relation }) => relation),
        // A typed total whose parts allow one.
        formula: !told && first.severity === 'error',
      }),
    [checked.of, listed],
  );
  const left = block.findings.length - MOST;
  return (
    <>
      {told ? (
        <ul class="explained">
          {shown.map((finding, index) => (
            <li key={`${addressKey(finding.at)}${finding.code}${String(index)}`}>
              <CellLink at={finding.at} go={go} withSheet={finding.at.sheet !== listed.sheet} />{' '}
              <span>{describeFinding(finding, language)}</span>
              <Arithmetic finding={finding} shown={answer?.arithmetic[index] ?? null} go={go} />
            </li>
          ))}
          {left > 0 && <li class="hint">{t('list.more', { count: left })}</li>}
        </ul>
      ) : (
        <Arithmetic finding={first} shown={answer?.arithmetic[0] ?? null} go={go} />
      )}
      {suspects.length > 0 && (
        <ol class="suspects" aria-label={t('suspects.title')}>
          {suspects.map((suspect) => (
            <li key={addressKey(suspect.at) + suspect.cause}>
              <CellLink at={suspect.at} go={go} withSheet={suspect.at.sheet !== listed.sheet} />{' '}
              <span>{describeSuspect(suspect, language)}</span>{' '}
              {suspect.value !== '' && (
                <Button
                  onClick={() => void session.repair.by(suspect)}
                  label={`${t('repair.to', { value: exactText(suspect.value, language) })} (${suspect.at.cell})`}
                >
                  {t('repair.to', { value: exactText(suspect.value, language) })}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {suspects.length > 1 && <p class="hint">{describeDecision(first, language)}</p>}
      {answer?.formula === true && (
        <Button onClick={() => void session.repair.byFormula(first)}>{t('repair.formula')}</Button>
      )}
    </>
  );
}
