/** All figures of the document under a filter and a search. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button, TextInput } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentState } from '../../state/document-state';
import { FigureRow } from './figure-row';
import { countFigures, LENSES, shownFigures, type FigureLens } from './select-figures';

/** More rows than this are not drawn; the search narrows them down. */
const MOST = 400;

export function FigureList({
  session,
  state,
}: {
  readonly session: DocumentSession;
  readonly state: DocumentState;
}): VNode {
  const { t } = useWords();
  const [lens, setLens] = useState<FigureLens>('all');
  const [search, setSearch] = useState('');
  const figures = state.figures ?? [];
  const changes = useMemo(() => new Map(state.changed.map((change) => [change.id, change])), [state.changed]);
  const counts = LENSES.map((one) => ({ lens: one, count: countFigures(figures, one, changes) }));
  // A filter that has nothing left to show after a refresh gives way to the whole list.
  const chosen = counts.some((one) => one.lens === lens && one.count > 0) ? lens : 'all';
  const shown = shownFigures(figures, { lens: chosen, search }, changes, state.around);
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{t('figures.title', { count: figures.length })}</h2>
      <div class="filters" role="group" aria-label={t('figures.filter')}>
        {counts
          .filter((one) => one.lens === 'all' || one.count > 0)
          .map((one) => (
            <Button
              key={one.lens}
              id={`lens-${one.lens}`}
              appearance={chosen === one.lens ? 'outline' : 'subtle'}
              pressed={chosen === one.lens}
              onClick={() => {
                setLens(one.lens);
              }}
            >
              {t(`figures.lens.${one.lens}`, { count: one.count })}
            </Button>
          ))}
        <TextInput id="find-figure" type="search" label={t('figures.search')} value={search} onInput={setSearch} />
      </div>
      {shown.length === 0 && <p class="hint">{t('figures.noMatch')}</p>}
      <ul class="lines figures" id="figures">
        {shown.slice(0, MOST).map((figure) => (
          <FigureRow
            key={figure.control.id}
            figure={figure}
            around={state.around.get(figure.control.id)}
            change={changes.get(figure.control.id)}
            go={(id) => void session.goTo(id)}
          />
        ))}
        {shown.length > MOST && <li class="hint">{t('list.more', { count: shown.length - MOST })}</li>}
      </ul>
    </section>
  );
}
