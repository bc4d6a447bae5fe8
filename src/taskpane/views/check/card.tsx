/** One cause, or one finding alone: what happened, at which cells, and what can be done about it. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { addressKey } from '../../../core/cell-address';
import type { Finding, Severity } from '../../../core/finding';
import { CellLink } from '../../parts/cell-link';
import { Disclosure } from '../../parts/disclosure';
import { Badge, Button } from '../../parts/fluent';
import { Later } from '../../parts/later';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { Listed } from '../../state/listed-blocks';
import { tracedCells } from '../../state/listed-cells';
import { sentenceOf } from '../../state/listed-text';
import type { WorkbookSession } from '../../state/workbook-session';
import { OfferList } from './offer-list';
import { offersOf, onTheFace } from '../../state/offers';
import { WaiveForm } from './waive-form';

export interface CardProps {
  readonly listed: Listed;
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly lit: boolean;
  readonly picked: boolean;
  readonly traced: boolean;
  /** The name last given for a waiver. */
  readonly name: string;
}

export const COLOURS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

/** What is behind a card's face is fetched when the first one is unfolded. */
const loadDetails = () =>
  import(/* webpackChunkName: "card-details" */ './card-details').then((room) => room.CardDetails);

/** Cells that a head names; a shifted column may hold hundreds. */
const MOST_CELLS = 8;

export function Card({ listed, checked, session, lit, picked, traced, name }: CardProps): VNode {
  const { t, language } = useWords();
  const go = (at: Finding['at']): void => void session.sheet.goTo(at);
  const { key, block, first, severity, sheet, cells } = listed;
  const offers = useMemo(() => offersOf(listed, { ...checked, books: [checked.snapshot] }), [listed, checked]);
  const reopened = checked.examination.reopened.find(({ finding }) => block.findings.includes(finding))?.waiver;
  // A finding of one cell alone says all on its face.
  const hasMore = listed.told || first.relation !== undefined || (first.suspects ?? []).length > 0;
  const waivable = block.findings.filter((finding) => finding.severity !== 'note');
  return (
    <li
      class={`card ${severity}${lit ? ' lit' : ''}`}
      data-key={key}
      data-cause={listed.told ? block.cause?.kind : undefined}
      data-check={first.check}
      data-code={first.code}
      data-cell={cells[0]?.cell ?? first.at.cell}
      tabIndex={-1}
      aria-current={lit ? 'true' : undefined}
    >
      <div class="card-head">
        {waivable.length > 0 && (
          <input
            type="checkbox"
            class="pick"
            checked={picked}
            aria-label={t('pick.one', { cell: first.at.cell })}
            onChange={() => {
              session.waive.pick(key);
            }}
          />
        )}
        <Badge colour={COLOURS[severity]}>{t(`severity.${severity}`)}</Badge>
        {cells.slice(0, MOST_CELLS).map((at) => (
          <CellLink key={addressKey(at)} at={at} go={go} withSheet={at.sheet !== sheet} />
        ))}
        {cells.length > MOST_CELLS && <span class="hint">{t('list.more', { count: cells.length - MOST_CELLS })}</span>}
        {tracedCells(listed).length > 1 && (
          <Button
            class="trace"
            appearance="subtle"
            pressed={traced}
            tip={t('trace.tip')}
            onClick={() => void session.sheet.trace(traced ? null : listed)}
          >
            {t('trace.button')}
          </Button>
        )}
      </div>
      {reopened !== undefined && (
        <p class="hint reopened">{t('waive.reopened', { by: reopened.by, reason: reopened.reason })}</p>
      )}
      <p class="sentence">{sentenceOf(listed, language)}</p>
      <OfferList offers={onTheFace(offers)} sheet={sheet} go={go} repair={({ what }) => void session.repair.by(what)} />
      {offers.length > 1 && !offers[0]?.recommended && <p class="hint">{t('offers.undecided')}</p>}
      {hasMore && (
        <Disclosure
          name={`${key} why`}
          class="why"
          title={
            block.findings.length > 1 ? t('cause.explains', { count: String(block.findings.length) }) : t('finding.why')
          }
        >
          {() => <Later load={loadDetails} props={{ listed, checked, session }} />}
        </Disclosure>
      )}
      {waivable.length > 0 && (
        <Disclosure name={`${key} waive`} class="waive" title={t('waive.title')}>
          {() => <WaiveForm name={name} onWaive={(reason, by) => void session.waive.accept(waivable, reason, by)} />}
        </Disclosure>
      )}
    </li>
  );
}
