/**
 * What sets one statement against another: "Tuy nhiên, …" before a sentence is printed while both go as they went, "mặc dù … nhưng", "vẫn", "cũng"
 * hold their sentence while its figures do.
 */
import { ANY_PERIOD } from '../../narrative';
import type { Stretch } from './sentences';

/** A comparison that a figure or a verdict makes, and what holds of the figures as it is. */
export interface Compared extends Stretch {
  readonly condition: string;
}

interface Said {
  readonly plain: string;
  readonly sentences: readonly Stretch[];
  readonly compared: readonly Compared[];
  readonly doubts: readonly Stretch[];
  /** The period's name. */
  readonly period: string;
}

const HEAD = /^(\s*)((?:tuy nhiên|song|nhưng|ngược lại|trái lại|trong khi đó)\s*,?\s+)/iu;
const WITHIN = /(?<!\p{L})(?:mặc dù|(?<!\p{L})tuy(?!\s+nhiên)|dù|nhưng|song|cũng|vẫn)(?!\p{L})/iu;

const isIn =
  ({ start, end }: Stretch) =>
  (each: Stretch): boolean =>
    each.start >= start && each.start < end;

/** Words at a sentence's head that are left out where what they set against each other is no more so. */
export interface ContrastHead extends Stretch {
  /** What must hold; null where nothing decides it. */
  readonly conditions: readonly string[] | null;
  /** What prints them by themselves. */
  readonly template: string;
}

export function contrastHeads({ plain, sentences, compared, doubts, period }: Said): readonly ContrastHead[] {
  return sentences.flatMap((sentence, at): ContrastHead[] => {
    const [, blank = '', words = ''] = HEAD.exec(plain.slice(sentence.start, sentence.end)) ?? [];
    if (words === '') return [];
    const before = sentences[at - 1];
    const [own, other] = [sentence, before].map((each) => (each ? compared.filter(isIn(each)) : []));
    const isDecided =
      before !== undefined && !doubts.some(isIn(before)) && (own?.length ?? 0) > 0 && (other?.length ?? 0) > 0;
    const all = [...new Set([...(other ?? []), ...(own ?? [])].map(({ condition }) => condition))];
    const when = isDecided ? `"${ANY_PERIOD}", khi ${all.join(' and ')}` : `"${period}"`;
    const start = sentence.start + blank.length;
    const template = `{% chi_ky ${when} %}${words}{% endchi_ky %}`;
    return [{ start, end: start + words.length, conditions: isDecided ? all : null, template }];
  });
}

/** Of sentences that set their own parts against each other every comparison must go as it went; behind "cũng" that of the sentence before, too. */
export function contrastsWithin({ plain, sentences, compared, doubts }: Said): readonly Compared[] {
  return sentences.flatMap((sentence, at) => {
    const text = plain.slice(sentence.start, sentence.end).replace(HEAD, '');
    // What is doubted is cut off with the word that sets it against the rest.
    if (!WITHIN.test(text) || doubts.some(isIn(sentence))) return [];
    const own = compared.filter(isIn(sentence));
    const before = sentences[at - 1];
    const isAlso = /(?<!\p{L})cũng(?!\p{L})/iu.test(text) && own.length === 1 && before !== undefined;
    const all = [...own, ...(isAlso ? compared.filter(isIn(before)) : [])];
    return all.map(({ condition }) => ({ start: sentence.start, end: sentence.end, condition }));
  });
}
