/** Which of the document's figures the list shows, under its filter and the search. */
import type { FigureChange } from '../../../core/host';
import type { SourcedFigure } from '../../state/figure-match';
import type { Surroundings } from '../../state/surroundings';
import { matches } from '../../state/search-text';

export const LENSES = ['all', 'changed', 'typedOver', 'unsourced', 'footnote'] as const;
export type FigureLens = (typeof LENSES)[number];

export interface FigureFilter {
  readonly lens: FigureLens;
  readonly search: string;
}

type Changes = ReadonlyMap<number, FigureChange>;

function under(lens: FigureLens, { control, source, typedOver }: SourcedFigure, changes: Changes): boolean {
  switch (lens) {
    case 'all':
      return true;
    case 'changed':
      return changes.has(control.id);
    case 'typedOver':
      return typedOver;
    case 'unsourced':
      return source === null;
    case 'footnote':
      return control.inFootnote;
  }
}

export function countFigures(figures: readonly SourcedFigure[], lens: FigureLens, changes: Changes): number {
  return figures.filter((figure) => under(lens, figure, changes)).length;
}

/** The search looks at the figure, what stands around it, its cell, and what it was before a refresh. */
export function shownFigures(
  figures: readonly SourcedFigure[],
  { lens, search }: FigureFilter,
  changes: Changes,
  around: ReadonlyMap<number, Surroundings>,
): readonly SourcedFigure[] {
  return figures.filter((figure) => {
    if (!under(lens, figure, changes)) return false;
    if (search.trim() === '') return true;
    const { control, source } = figure;
    const { before, after, label } = around.get(control.id) ?? { before: '', after: '', label: '' };
    return matches(
      search,
      before,
      control.text,
      after,
      label,
      source?.at.file ?? '',
      source?.at.sheet ?? '',
      source?.at.cell ?? '',
      changes.get(control.id)?.before ?? '',
    );
  });
}
