/** View "Kiểm tra": one button, what it found grouped by sheet, and what to do about it. */
import type { VNode } from 'preact';
import { addressKey } from '../../../core/cell-address';
import { blocksOf, listsSuspects } from '../../../engine';
import type { MessageKey } from '../../messages';
import { exactText } from '../../parts/figure-text';
import { Button, Message, ProgressBar, TextInput } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Lens, Work } from '../../state/workbook-state';
import type { ViewProps } from '../view-props';
import { EmptyState } from './empty-state';
import { CauseCard } from './cause-card';
import { FindingCard } from './finding-card';
import { bySheet, shownFindings, shownSkips } from './select-findings';
import { ProofList } from './proof-list';
import { SkipList } from './skip-list';
import { Summary } from './summary';
import { WaivedList } from './waived-list';

const LENSES: readonly Lens[] = ['error', 'warning', 'note', 'waived', 'skipped'];

function wordsOf(progress: Work | null): MessageKey {
  return progress === null || progress.total === 0 ? 'check.reading' : `check.${progress.stage}.of`;
}

export function CheckView({ session, state }: ViewProps): VNode {
  const { t, language } = useWords();
  const figure = (count: number): string => exactText(String(count), language);
  const { checked, busy, progress } = state;
  const blank = checked !== null && checked.examination.summary.facts === 0;
  /** No table at all: a blank form is one already. */
  const empty =
    blank &&
    checked.examination.findings.length === 0 &&
    !checked.reading.tables.some((table) => table.columns.length > 0);
  const counts: Readonly<Record<Lens, number>> =
    checked === null
      ? { error: 0, warning: 0, note: 0, skipped: 0, waived: 0 }
      : {
          error: checked.examination.summary.errors,
          warning: checked.examination.summary.warnings,
          note: checked.examination.summary.notes,
          skipped: checked.examination.summary.skipped,
          waived: checked.examination.waived.length,
        };
  return (
    <>
      <div class="toolbar">
        <Button id="check" appearance="primary" disabled={busy} onClick={() => void session.check.run()}>
          {t('check.button')}
        </Button>
        <label class="tick">
          <input
            type="checkbox"
            checked={state.automatic}
            onChange={(event) => void session.check.setAutomatic(event.currentTarget.checked)}
          />
          {t('check.automatic')}
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={state.marking}
            onChange={(event) => void session.sheet.setMarking(event.currentTarget.checked)}
          />
          {t('check.marking')}
        </label>
      </div>
      {busy && (
        <div class="progress">
          <ProgressBar done={progress?.done ?? 0} total={progress?.total ?? 0} label={t('check.reading')} />
          <span>
            {t(wordsOf(progress), { done: figure(progress?.done ?? 0), total: figure(progress?.total ?? 0) })}
          </span>
          <Button
            id="cancel"
            onClick={() => {
              session.check.cancel();
            }}
          >
            {t('check.cancel')}
          </Button>
        </div>
      )}
      {empty && <EmptyState session={session} state={state} />}
      {blank && !empty && <Message intent="info">{t('check.blank')}</Message>}
      {checked !== null && !empty && <Summary checked={checked} />}
      {checked !== null && !empty && (
        <div class="filters" role="group" aria-label={t('filter.title')}>
          {LENSES.map((lens) => (
            <Button
              key={lens}
              appearance="outline"
              pressed={state.lenses.has(lens)}
              onClick={() => {
                session.toggleLens(lens);
              }}
            >
              {t(`filter.${lens}`, { count: counts[lens] })}
            </Button>
          ))}
          <TextInput
            type="search"
            label={t('filter.search')}
            value={state.search}
            onInput={(text) => {
              session.setSearch(text);
            }}
          />
        </div>
      )}
      {checked !== null && checked.examination.summary.errors === 0 && checked.examination.summary.facts > 0 && (
        <Message intent="success">
          {t('check.clean', { facts: figure(checked.examination.summary.facts), proofs: figure(checked.proven) })}
        </Message>
      )}
      {checked !== null &&
        bySheet(shownFindings(checked, state)).map(([sheet, findings]) => (
          <section key={sheet} class="sheet" aria-label={sheet}>
            <h2>
              {sheet} <span class="count">{findings.length}</span>
            </h2>
            <ul class="cards">
              {blocksOf(findings).map((block, index) => {
                const [finding] = block.findings;
                if (!finding) return null;
                const key = `${addressKey(finding.at)}${finding.check}${finding.code}${String(index)}`;
                const lit = block.findings.some(
                  ({ at }) => state.lit !== null && addressKey(state.lit) === addressKey(at),
                );
                return block.cause && !listsSuspects(block) ? (
                  <CauseCard
                    key={key}
                    cause={block.cause}
                    checked={checked}
                    session={session}
                    name={state.name}
                    lit={lit}
                  />
                ) : (
                  <FindingCard
                    key={key}
                    finding={finding}
                    checked={checked}
                    session={session}
                    name={state.name}
                    lit={lit}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      {checked !== null && state.lenses.has('waived') && checked.examination.waived.length > 0 && (
        <WaivedList checked={checked} session={session} />
      )}
      {checked !== null && state.lenses.has('skipped') && (
        <SkipList skips={shownSkips(checked, state)} go={(at) => void session.sheet.goTo(at)} />
      )}
      {checked !== null && checked.proven > 0 && (
        <ProofList checked={checked} go={(at) => void session.sheet.goTo(at)} />
      )}
    </>
  );
}
