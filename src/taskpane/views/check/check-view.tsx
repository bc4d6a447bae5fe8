/** View "Kiểm tra": one button, what it found, one card a cause, and what to do about it. */
import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../../core/finding';
import { Disclosure, OpenParts } from '../../parts/disclosure';
import { exactText } from '../../parts/figure-text';
import { Message } from '../../parts/fluent';
import { Later } from '../../parts/later';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import { listedBlocks } from '../../state/listed-blocks';
import { shownBlocks, shownSkips } from '../../state/shown-blocks';
import type { ViewProps } from '../view-props';
import { BulkBar } from './bulk-bar';
import { CheckBar } from './check-bar';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { PickedBar } from './picked-bar';
import { Summary } from './summary';
import { WalkBar } from './walk-bar';

/** Fetched when they are to be seen: the first findings do not wait for them. */
const loadEmptyState = async (language: Language) => {
  const [{ EmptyState }, { loadMoreLanguage }] = await Promise.all([
    import(/* webpackChunkName: "empty-state" */ './empty-state'),
    import(/* webpackChunkName: "more-words" */ '../../messages/more-words'),
  ]);
  await loadMoreLanguage(language);
  return EmptyState;
};
const loadPrior = async (language: Language) => {
  const [{ PriorSection }, { loadMoreLanguage }] = await Promise.all([
    import(/* webpackChunkName: "more-lists" */ './prior-section'),
    import(/* webpackChunkName: "more-words" */ '../../messages/more-words'),
  ]);
  await loadMoreLanguage(language);
  return PriorSection;
};
const loadWaived = () => import(/* webpackChunkName: "more-lists" */ './waived-list').then((room) => room.WaivedList);
const loadSkips = () => import(/* webpackChunkName: "more-lists" */ './skip-list').then((room) => room.SkipList);
const loadProofs = () => import(/* webpackChunkName: "more-lists" */ './proof-list').then((room) => room.ProofList);

/** No table at all: a blank form is one already. */
function isEmpty({ examination, reading }: Checked): boolean {
  return (
    examination.summary.facts === 0 &&
    examination.findings.length === 0 &&
    !reading.tables.some((table) => table.columns.length > 0)
  );
}

export function CheckView({ session, state }: ViewProps): VNode {
  const { t } = useWords();
  const { checked } = state;
  const openParts = useRef(new Set<string>());
  const blank = checked !== null && checked.examination.summary.facts === 0;
  const empty = checked !== null && isEmpty(checked);
  return (
    <OpenParts.Provider value={openParts.current}>
      <CheckBar session={session} state={state} />
      {empty && <Later load={loadEmptyState} props={{ session, state }} />}
      {blank && !empty && <Message intent="info">{t('check.blank')}</Message>}
      {checked !== null && !empty && (
        <>
          <Found session={session} state={state} checked={checked} />
          <Disclosure name="prior" id="prior" title={t('prior.title', { count: state.prior.length })}>
            {() => <Later load={loadPrior} props={{ session, state }} />}
          </Disclosure>
        </>
      )}
    </OpenParts.Provider>
  );
}

function Found({ session, state, checked }: ViewProps & { readonly checked: Checked }): VNode {
  const { t, language } = useWords();
  const { lenses, search, sheet, department, ask } = state;
  const figure = (count: number): string => exactText(String(count), language);
  const all = listedBlocks(checked);
  const shown = useMemo(
    () => shownBlocks(checked, { lenses, search, sheet, department, ask, language }),
    [checked, lenses, search, sheet, department, ask, language],
  );
  const { summary, waived, findings } = checked.examination;
  // What was accepted is still wrong: no green "no errors" stands over it.
  const accepted = waived.filter(({ finding }) => finding.severity === 'error').length;
  const read = { facts: figure(summary.facts), proofs: figure(checked.proven) };
  const go = (at: Parameters<typeof session.sheet.goTo>[0]): void => void session.sheet.goTo(at);
  return (
    <>
      <Summary checked={checked} session={session} lenses={lenses} />
      {summary.errors === 0 && summary.facts > 0 && (
        <Message intent={accepted === 0 ? 'success' : 'info'}>
          {accepted === 0 ? t('check.clean', read) : t('check.accepted', { ...read, accepted })}
        </Message>
      )}
      {findings.length > 0 && (
        <>
          <FilterBar checked={checked} session={session} state={state} shown={shown.length} all={all.length} />
          <BulkBar checked={checked} session={session} state={state} all={all} shown={shown} />
          <FindingList checked={checked} session={session} state={state} shown={shown} />
          <div class="below-list">
            <PickedBar session={session} state={state} shown={shown} />
            <WalkBar
              session={session}
              state={state}
              at={shown.findIndex(({ key }) => key === state.lit) + 1}
              shown={shown.length}
            />
          </div>
        </>
      )}
      {lenses.has('waived') && waived.length > 0 && <Later load={loadWaived} props={{ checked, session }} />}
      {lenses.has('skipped') && (
        <Later load={loadSkips} props={{ skips: shownSkips(checked, { search, language, sheet }), go }} />
      )}
      {checked.proven > 0 && <Later load={loadProofs} props={{ checked, session, go }} />}
    </>
  );
}
