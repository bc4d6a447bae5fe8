/** The document's figures: where each comes from, whether it was typed over, and a refresh from newer data. */
import type { VNode } from 'preact';
import { Badge, Button } from '../../parts/fluent';
import { FileButton } from '../../parts/file-button';
import { useWords } from '../../parts/words';
import type { DocumentSession, DocumentState } from '../../state/document-session';

const MOST = 400;

export function FiguresView({ session, state }: { readonly session: DocumentSession; readonly state: DocumentState }): VNode {
  const { t, language } = useWords();
  const figures = state.figures ?? [];
  return (
    <>
      <div class="toolbar">
        <Button id="look" disabled={state.busy} onClick={() => void session.look()}>{t('figures.look')}</Button>
        <FileButton id="refresh-books" label={t('figures.fromBooks')} accept=".xlsx,.xlsm" multiple onFiles={(files) => void session.refreshFromBooks(files)} />
        <FileButton id="refresh-report" label={t('figures.fromReport')} accept=".docx" onFiles={(files) => { const [file] = files; if (file) void session.refreshFromReport(file); }} />
        {session.canUpdate() && (
          <FileButton id="update-books" label={t('update.fromBooks')} accept=".xlsx,.xlsm" multiple onFiles={(files) => void session.updateFromBooks(files)} />
        )}
      </div>
      {!session.canUpdate() && <p class="hint" id="update-elsewhere">{t('update.noBytes')}</p>}
      {state.told !== null && (
        <section aria-labelledby="told-title">
          <h2 id="told-title">{t('update.told')}</h2>
          <pre class="told" id="told" lang={language}>{state.told[language]}</pre>
        </section>
      )}
      {state.changed.length > 0 && (
        <section aria-labelledby="changes-title">
          <h2 id="changes-title">{t('figures.changes', { count: state.changed.length })}</h2>
          <ul class="lines" id="changes">
            {state.changed.map((change) => (
              <li key={change.id}>
                <button type="button" class="figure-link" onClick={() => void session.goTo(change.id)}>{change.before} → {change.after}</button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.refused.length > 0 && (
        <ul class="lines" id="refused">{state.refused.map((refusal) => <li key={refusal.id}>{t(`refused.${refusal.reason}`, { fact: refusal.factId })}</li>)}</ul>
      )}
      {state.unknown.length > 0 && <p class="hint">{t('figures.unknown', { count: state.unknown.length })}</p>}
      {state.figures !== null && figures.length === 0 && <p>{t('figures.none')}</p>}
      {state.figures !== null && figures.length > 0 && state.record === null && <p class="hint">{t('figures.noMemory')}</p>}
      {figures.length > 0 && (
        <section aria-labelledby="figures-title">
          <h2 id="figures-title">{t('figures.title', { count: figures.length })}</h2>
          <ul class="lines figures" id="figures">
            {figures.slice(0, MOST).map(({ control, source, typedOver }) => (
              <li key={control.id} data-fact={control.factId} data-typed-over={String(typedOver)}>
                <button type="button" class="figure-link" aria-label={t('figures.go', { text: control.text })} onClick={() => void session.goTo(control.id)}>{control.text}</button>
                {control.inFootnote && <span class="hint"> {t('figures.inFootnote')}</span>}
                {typedOver && <> <Badge colour="warning">{t('figures.typedOver', { printed: source?.printed ?? '' })}</Badge></>}
                <div class="hint">{source === null ? t('figures.noSource') : `${source.at.file}, ${source.at.sheet}!${source.at.cell}`}</div>
              </li>
            ))}
            {figures.length > MOST && <li class="hint">{t('list.more', { count: figures.length - MOST })}</li>}
          </ul>
        </section>
      )}
    </>
  );
}
