/** Every cell that a figure of a text may have been taken from: equal to what is printed, the likeliest by its words first. */
import { toApproximateNumber } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import { DERIVED, type ProseDraft } from '../prose-draft';
import { bookFigures } from './book-figures';
import { contextOf } from './context';
import { fits, isEqual, scoreOf } from './fit';
import { covered, weightsOf } from './words';

/** What it adds that the figure's own words stand on the cell's line and column: it decides between columns of one line. */
const NAMED = 0.2;

export interface Candidate {
  readonly cell: FactIndex;
  /** 0 to 1: how far the words speak of the cell's line and column. */
  readonly score: number;
}

/** Candidates of each of the text's figures, by its index; none where no cell is equal. */
export function candidatesOf(draft: ProseDraft, books: Reading): ReadonlyMap<FactIndex, readonly Candidate[]> {
  const figures = bookFigures(books);
  const weights = weightsOf(figures.map(({ line }) => line));
  const found = new Map<FactIndex, readonly Candidate[]>();
  for (const [index, mention] of draft.mentions.entries()) {
    if (draft.facts[index]?.measure === DERIVED) continue;
    const alike = figures.filter((figure) => fits(mention, figure) && isEqual(mention, figure));
    if (alike.length === 0) continue;
    const context = contextOf(draft, mention);
    const scored = alike.map((figure) => ({
      cell: figure.index,
      score:
        scoreOf(context, figure, weights) +
        NAMED * covered(context.own, new Set([...figure.line, ...figure.column]), weights),
    }));
    found.set(
      index,
      scored.sort((a, b) => b.score - a.score),
    );
  }
  return found;
}

/** How near a cell's figure must lie to one that the text does not print exactly, as a part of it. */
const NEARBY = 0.15;
const SPOKEN_OF = 0.3;
const MOST_NEAR = 3;

/** Cells that a figure tied to none may still speak of: equal ones, and those its words mean whose figures lie near. */
export function nearOf(draft: ProseDraft, books: Reading): (mention: Mention) => readonly FactIndex[] {
  const figures = bookFigures(books);
  const weights = weightsOf(figures.map(({ line }) => line));
  const sizes = figures.map(({ fact }) => Math.abs(toApproximateNumber(fact.value)));
  return (mention) => {
    const stated = Math.abs(toApproximateNumber(mention.value));
    const context = contextOf(draft, mention);
    const found = figures.flatMap((figure, at) => {
      const power = powerBetween(figure.fact.unit, mention.unit);
      if (power === null) return [];
      const size = (sizes[at] ?? 0) * 10 ** power;
      if (Math.abs(size - stated) > Math.max(stated, size) * NEARBY) return [];
      const equal = isEqual(mention, figure);
      const score = scoreOf(context, figure, weights);
      return equal || score >= SPOKEN_OF ? [{ cell: figure.index, score: score + (equal ? 0.2 : 0) }] : [];
    });
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NEAR)
      .map(({ cell }) => cell);
  };
}
