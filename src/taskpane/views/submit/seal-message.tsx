/** What the seal in the workbook says now: none, intact, or broken and where. */
import type { VNode } from 'preact';
import { sealedCount, type SealStatus } from '../../../engine';
import { Message } from '../../parts/fluent';
import { timeText } from '../../parts/time-text';
import { useWords } from '../../parts/words';
import type { WorkbookSession } from '../../state/workbook-session';
import { BreachLine } from './breach-line';

const MOST_BREACHES = 50;

interface SealMessageProps {
  readonly seal: SealStatus;
  readonly session: WorkbookSession;
}

export function SealMessage({ seal, session }: SealMessageProps): VNode {
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
  const { approver } = seal.seal.identity;
  const values = {
    preparer: seal.seal.identity.preparer,
    time: timeText(seal.seal.sealedAt, language),
    figures: sealedCount(seal.seal),
    digest: seal.seal.digest.slice(0, 12),
  };
  const first = seal.seal.version === 1 && t('seal.version.1');
  if (seal.state === 'intact')
    return (
      <div id="seal-state" data-state="intact">
        <Message intent="success">
          {t('seal.intact', values)} {t(`seal.unchanged.${seal.seal.version}`)}{' '}
          {approver === '' ? t('seal.notApproved') : t('seal.approved', { approver })} {first}
        </Message>
      </div>
    );
  return (
    <div id="seal-state" data-state="broken">
      <Message intent="error">
        {t('seal.broken', { ...values, count: seal.breaches.length })} {first}
      </Message>
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
