/** Sentences of wording-holds, both languages. */
import type { Language } from '../../core/finding';
import { figureText, withUnit } from '../../language/exact-text';
import type { WordingHoldsFinding } from './finding';

/** One sentence: the word, its figure, and what that figure stands against. */
export function describe({ data }: WordingHoldsFinding, language: Language): string {
  const actual = withUnit(data.actual, data.unit, language);
  const against = figureText(data.against, language);
  return language === 'vi'
    ? `Lời văn viết “${data.words}” ở số ${data.figure}, nhưng số liệu là ${actual} so với ${against}.`
    : `The text says "${data.words}" at ${data.figure}, but the figures are ${actual} against ${against}.`;
}
