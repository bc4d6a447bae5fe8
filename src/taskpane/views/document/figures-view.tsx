/** The document's figures: a refresh from newer data, a whole update, what both did, and the list. */
import type { VNode } from 'preact';
import { Button } from '../../parts/fluent';
import { FileButton } from '../../parts/file-button';
import { useWords } from '../../parts/words';
import { figureText } from '../../state/figure-match';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentState } from '../../state/document-state';
import { FigureList } from './figure-list';
import { UpdateSection } from './update-section';

interface Props {
  readonly session: DocumentSession;
  readonly state: DocumentState;
}

function Doors({ session }: Pick<Props, 'session'>): VNode {
  const { t } = useWords();
  return (
    <section aria-labelledby="refresh-title">
      <div class="split">
        <h2 id="refresh-title">{t('figures.refresh')}</h2>
        <Button id="look" appearance="subtle" onClick={() => void session.look()}>
          {t('figures.look')}
        </Button>
      </div>
      <div class="toolbar">
        <FileButton
          id="refresh-books"
          label={t('figures.fromBooks')}
          accept=".xlsx,.xlsm"
          multiple
          onFiles={(files) => void session.refresh.fromBooks(files)}
        />
        <FileButton
          id="refresh-report"
          label={t('figures.fromReport')}
          accept=".docx"
          onFiles={(files) => {
            const [file] = files;
            if (file) void session.refresh.fromReport(file);
          }}
        />
      </div>
      <p class="hint">{t('figures.refreshHint')}</p>
      {session.update.possible() ? (
        <>
          <div class="toolbar">
            <FileButton
              id="update-books"
              label={t('update.fromBooks')}
              accept=".xlsx,.xlsm"
              multiple
              onFiles={(files) => void session.update.propose(files)}
            />
          </div>
          <p class="hint">{t('update.hint')}</p>
        </>
      ) : (
        <p class="hint" id="update-elsewhere">
          {t('update.noBytes')}
        </p>
      )}
    </section>
  );
}

/** What the last refresh did, with the way back. */
function Changes({ session, state }: Props): VNode {
  const { t } = useWords();
  const nameOf = (id: number): string | null => {
    const figure = state.figures?.find(({ control }) => control.id === id);
    return figure
      ? `${figureText(figure.control)}${figure.source ? ` (${figure.source.at.sheet}!${figure.source.at.cell})` : ''}`
      : null;
  };
  return (
    <>
      {state.undo.length > 0 && (
        <div class="undo" tabIndex={-1}>
          <span>{t('figures.changes', { count: state.undo.at(-1)?.changed.length ?? 0 })}</span>
          <Button id="undo-refresh" onClick={() => void session.refresh.undo()}>
            {t('figures.undo')}
          </Button>
        </div>
      )}
      {state.changed.length > 0 && (
        <ul class="lines" id="changes">
          {state.changed.map((change) => (
            <li key={change.id}>
              <button type="button" class="figure-link" onClick={() => void session.goTo(change.id)}>
                {change.before} → {change.after}
              </button>
            </li>
          ))}
        </ul>
      )}
      {state.refused.length > 0 && (
        <ul class="lines" id="refused">
          {state.refused.map((refusal) => (
            <li key={refusal.id}>{t(`refused.${refusal.reason}`, { figure: nameOf(refusal.id) ?? refusal.factId })}</li>
          ))}
        </ul>
      )}
      {state.held.length > 0 && (
        <>
          <h3 id="held-title">{t('figures.held', { count: state.held.length })}</h3>
          <ul class="lines" id="held">
            {state.held.map(({ id, before, after, words }) => (
              <li key={id}>
                <button type="button" class="figure-link" onClick={() => void session.goTo(id)}>
                  {before} → {after}
                </button>{' '}
                {words === '' ? t('figures.held.along') : t('figures.held.words', { words })}
              </li>
            ))}
          </ul>
        </>
      )}
      {state.unknown.length > 0 && <p class="hint">{t('figures.unknown', { count: state.unknown.length })}</p>}
    </>
  );
}

export function FiguresView({ session, state }: Props): VNode {
  const { t } = useWords();
  const empty = state.figures !== null && state.figures.length === 0;
  return (
    <>
      <UpdateSection session={session} state={state} />
      {state.proposal === null && (
        <>
          <Doors session={session} />
          <Changes session={session} state={state} />
          {empty && <p>{t('figures.none')}</p>}
          {state.figures !== null && !empty && state.record === null && <p class="hint">{t('figures.noMemory')}</p>}
          {state.figures !== null && !empty && <FigureList session={session} state={state} />}
        </>
      )}
    </>
  );
}
