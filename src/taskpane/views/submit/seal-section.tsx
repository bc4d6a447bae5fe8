/** For the department head: what still blocks the submission, the seal, and whether it still holds. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { blockersOf, sealedCount, type Blocker, type SealStatus } from '../../../engine';
import { describeFault } from '../../../language';
import { Ask } from '../../parts/ask';
import { CellLink } from '../../parts/cell-link';
import { exactText } from '../../parts/figure-text';
import { Button, Message, TextInput } from '../../parts/fluent';
import { timeText } from '../../parts/time-text';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import { BreachLine } from './breach-line';

const MOST_BREACHES = 50;

interface SectionProps {
  readonly session: WorkbookSession;
  readonly checked: Checked;
  readonly busy: boolean;
}

export function SealSection({ session, checked, busy }: SectionProps): VNode {
  const { t, language } = useWords();
  const { snapshot, reading } = checked;
  const blockers = blockersOf(reading, snapshot.file, checked.examination.findings);
  const { answer, fault, current } = useAsked(() => session.engine.ask(checked.of, 'sealState', null), [checked.of]);
  const [preparer, setPreparer] = useState(reading.workbooks[0]?.identity.preparer ?? '');
  const [asking, setAsking] = useState(false);
  const ready = blockers.length === 0 && preparer.trim() !== '';
  return (
    <section aria-labelledby="seal-title">
      <h2 id="seal-title">{t('seal.title')}</h2>
      {fault !== null && <Message intent="error">{describeFault(fault, language)}</Message>}
      {answer !== null && <SealMessage seal={answer} session={session} />}
      {blockers.length > 0 && (
        <>
          <p>{t('seal.blocked')}</p>
          <ul class="lines" id="blockers">
            {blockers.map((blocker, index) => (
              <li key={index}>
                <BlockerLine blocker={blocker} session={session} />
              </li>
            ))}
          </ul>
        </>
      )}
      <TextInput id="preparer" label={t('seal.preparer')} value={preparer} onInput={setPreparer} />
      <div class="row">
        <Button
          id="seal"
          appearance="primary"
          disabled={busy || !ready || !current || answer === null || answer.state === 'intact'}
          onClick={() => void session.seal.seal(preparer.trim())}
        >
          {t(answer?.state === 'broken' ? 'seal.again' : 'seal.button')}
        </Button>
        <Button
          id="export"
          disabled={busy}
          onClick={() => {
            if (blockers.length > 0) setAsking(true);
            else void session.seal.exportWorkbook();
          }}
        >
          {t('seal.export')}
        </Button>
      </div>
      {asking && blockers.length > 0 && (
        <Ask
          question={t('seal.export.ask')}
          yes={t('seal.export.anyway')}
          no={t('seal.export.back')}
          onYes={() => {
            setAsking(false);
            void session.seal.exportWorkbook();
          }}
          onNo={() => {
            setAsking(false);
          }}
        />
      )}
      <p class="hint">{t('seal.hint', { figures: exactText(String(checked.examination.summary.facts), language) })}</p>
    </section>
  );
}

function SealMessage({ seal, session }: { readonly seal: SealStatus; readonly session: WorkbookSession }): VNode {
  const { t, language } = useWords();
  if (seal.state === 'unsealed')
    return (
      <p id="seal-state" data-state="unsealed">
        {t('seal.none')}
      </p>
    );
  if (seal.state === 'damaged')
    return (
      <div id="seal-state" data-state="damaged">
        <Message intent="warning">{t('seal.damaged')}</Message>
      </div>
    );
  const values = {
    preparer: seal.seal.identity.preparer,
    time: timeText(seal.seal.sealedAt, language),
    figures: sealedCount(seal.seal),
    digest: seal.seal.digest.slice(0, 12),
  };
  if (seal.state === 'intact')
    return (
      <div id="seal-state" data-state="intact">
        <Message intent="success">{t('seal.intact', values)}</Message>
      </div>
    );
  return (
    <div id="seal-state" data-state="broken">
      <Message intent="error">{t('seal.broken', { ...values, count: seal.breaches.length })}</Message>
      <ul class="lines" id="breaches">
        {seal.breaches.slice(0, MOST_BREACHES).map((breach, index) => (
          <li key={index}>
            <BreachLine breach={breach} go={(at) => void session.sheet.goTo(at)} />
          </li>
        ))}
        {seal.breaches.length > MOST_BREACHES && (
          <li class="hint">{t('list.more', { count: seal.breaches.length - MOST_BREACHES })}</li>
        )}
      </ul>
    </div>
  );
}

function BlockerLine({ blocker, session }: { readonly blocker: Blocker; readonly session: WorkbookSession }): VNode {
  const { t } = useWords();
  if (blocker.kind === 'nothing-read') return <>{t('blocker.nothing')}</>;
  if (blocker.kind === 'identity') return <>{t('blocker.identity', { field: t(`identity.${blocker.field}`) })}</>;
  return (
    <>
      {t('blocker.errors', { count: blocker.findings.length })}{' '}
      {blocker.findings.slice(0, 12).map((finding, index) => (
        <CellLink key={index} at={finding.at} go={(at) => void session.sheet.goTo(at)} withSheet />
      ))}{' '}
      <Button
        onClick={() => {
          session.setView('check');
        }}
      >
        {t('blocker.show')}
      </Button>
    </>
  );
}
