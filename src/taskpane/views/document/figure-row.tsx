/** One figure of the document: the figure, the words around it or its row's name, its cell, and what happened to it. */
import type { VNode } from 'preact';
import type { FigureChange } from '../../../core/host';
import { Badge } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import { figureText, type SourcedFigure } from '../../state/figure-match';
import type { Surroundings } from '../../state/surroundings';

export interface FigureRowProps {
  readonly figure: SourcedFigure;
  readonly around: Surroundings | undefined;
  /** What the last refresh did to it. */
  readonly change: FigureChange | undefined;
  readonly go: (control: number) => void;
}

export function FigureRow({ figure: { control, source, typedOver }, around, change, go }: FigureRowProps): VNode {
  const { t } = useWords();
  const text = figureText(control);
  const words = around !== undefined && (around.before.trim() !== '' || around.after.trim() !== '');
  return (
    <li data-fact={control.factId} data-typed-over={String(typedOver)} data-changed={String(change !== undefined)}>
      <button
        type="button"
        class="figure-link"
        aria-label={t('figures.go', { text })}
        onClick={() => {
          go(control.id);
        }}
      >
        {text}
      </button>
      {change !== undefined && (
        <>
          {' '}
          <Badge colour="brand">{t('figures.changed', { before: change.before, after: change.after })}</Badge>
        </>
      )}
      {typedOver && (
        <>
          {' '}
          <Badge colour="warning">{t('figures.typedOver', { printed: source?.printed ?? '' })}</Badge>
        </>
      )}
      {words && (
        <div class="around">
          {around.before}
          <b>{text}</b>
          {around.after}
        </div>
      )}
      {around !== undefined && around.label !== '' && <div class="around">{around.label}</div>}
      <div class="hint">
        {source === null ? t('figures.noSource') : `${source.at.file}, ${source.at.sheet}!${source.at.cell}`}
        {control.inFootnote && ` · ${t('figures.inFootnote')}`}
      </div>
    </li>
  );
}
