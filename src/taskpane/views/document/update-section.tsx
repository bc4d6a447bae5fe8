/** A whole update: what it will change, the two ways to take it, and afterwards what it did. */
import type { VNode } from 'preact';
import type { UpdateSection as Section } from '../../../hosts/docx-file';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentState } from '../../state/document-state';

function Sections({ sections }: { readonly sections: readonly Section[] }): VNode {
  return (
    <>
      {sections.map(({ title, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul class="lines">
            {lines.map((line, i) => (
              <li key={i}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

export function UpdateSection({
  session,
  state,
}: {
  readonly session: DocumentSession;
  readonly state: DocumentState;
}): VNode | null {
  const { t, language } = useWords();
  const { proposal, told } = state;
  if (proposal !== null) {
    const files = proposal.files.join(', ');
    return (
      <section class="ask" aria-labelledby="proposal-title" id="proposal">
        <h2 id="proposal-title">{t('update.preview')}</h2>
        <p class="hint">
          {session.canOpen() ? t('update.previewHint', { files }) : t('update.previewHintFile', { files })}
        </p>
        <Sections sections={proposal.told[language]} />
        <div class="row sticky">
          {session.canOpen() && (
            <Button id="update-open" appearance="primary" onClick={() => void session.update.accept('open')}>
              {t('update.accept')}
            </Button>
          )}
          <Button
            id="update-save"
            appearance={session.canOpen() ? 'outline' : 'primary'}
            onClick={() => void session.update.accept('save')}
          >
            {t('update.save')}
          </Button>
          <Button
            id="update-decline"
            appearance="subtle"
            onClick={() => {
              session.update.decline();
            }}
          >
            {t('update.decline')}
          </Button>
        </div>
      </section>
    );
  }
  if (told === null) return null;
  return (
    <section aria-labelledby="told-title" id="told">
      <h2 id="told-title">{t('update.told')}</h2>
      <Sections sections={told[language]} />
    </section>
  );
}
