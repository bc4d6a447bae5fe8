/** For the department head: what still blocks the submission, the seal, and whether it still holds. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { blockersOf, type People } from '../../../engine';
import { describeFault } from '../../../language';
import { Ask } from '../../parts/ask';
import { exactText } from '../../parts/figure-text';
import { Button, Message, TextInput } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { WorkbookSession } from '../../state/workbook-session';
import { BlockerLine } from './blocker-line';
import { SealMessage } from './seal-message';
import { UnknownSheets } from './unknown-sheets';

interface SectionProps {
  readonly session: WorkbookSession;
  readonly checked: Checked;
}

export function SealSection({ session, checked }: SectionProps): VNode {
  const { t, language } = useWords();
  const { snapshot, reading } = checked;
  const blockers = blockersOf(reading, snapshot.file, checked.examination.findings);
  const { answer, fault, current } = useAsked(() => session.engine.ask(checked.of, 'sealState', null), [checked.of]);
  const [typed, setTyped] = useState<People>({});
  const [asking, setAsking] = useState(false);
  const cover = reading.workbooks[0]?.identity;
  const before = answer !== null && 'seal' in answer ? answer.seal.identity : null;
  const preparer = typed.preparer ?? before?.preparer ?? cover?.preparer ?? '';
  const approver = typed.approver ?? (before?.approver || (cover?.entries['signer']?.text ?? ''));
  const people = { preparer: preparer.trim(), approver: approver.trim() };
  const ready = blockers.length === 0 && people.preparer !== '';
  const sealed = answer?.state === 'intact' ? before : null;
  const isWhole = answer?.state === 'intact' && answer.seal.version > 1;
  const isSealedSo = current && isWhole && sealed?.preparer === people.preparer && sealed.approver === people.approver;
  // What leaves without a seal, or without the head's name in it, comes back.
  const isOpen = blockers.length > 0 || sealed === null || sealed.approver === '';
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
      <UnknownSheets sheets={reading.workbooks[0]?.sheets ?? []} />
      <TextInput
        id="preparer"
        label={t('seal.preparer')}
        value={preparer}
        onInput={(name) => {
          setTyped({ ...typed, preparer: name });
        }}
      />
      <TextInput
        id="approver"
        label={t('seal.approver')}
        value={approver}
        onInput={(name) => {
          setTyped({ ...typed, approver: name });
        }}
      />
      <div class="row">
        <Button
          id="seal"
          appearance="primary"
          disabled={!ready || answer === null || isSealedSo}
          onClick={() => void session.seal.seal(people)}
        >
          {t(answer?.state === 'broken' || sealed !== null ? 'seal.again' : 'seal.button')}
        </Button>
        <Button
          id="export"
          onClick={() => {
            if (isOpen) setAsking(true);
            else void session.seal.exportWorkbook();
          }}
        >
          {t('seal.export')}
        </Button>
      </div>
      {asking && isOpen && (
        <Ask
          question={t(
            blockers.length > 0
              ? 'seal.export.ask'
              : sealed === null
                ? 'seal.export.unsealed'
                : 'seal.export.notApproved',
          )}
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
