/** A kind of number that is no figure: why, and how it is found. */
import type { NotFigure as Account } from '../../core/reading';

/** Why a number of a text is no figure. */
export type WhyNot = Exclude<Account, 'code' | 'line-number' | 'note-mark'>;

export interface NotFigure {
  readonly why: WhyNot;
  readonly pattern: RegExp;
  /** One of these stands in every line, in small letters, that has such a number; none: it has to be looked for in all. */
  readonly signs?: readonly string[];
}

export const not = (why: WhyNot, source: string, flags = 'giu'): NotFigure => ({
  why,
  pattern: new RegExp(source, flags),
});
export const marked = (signs: readonly string[], each: NotFigure): NotFigure => ({ ...each, signs });
