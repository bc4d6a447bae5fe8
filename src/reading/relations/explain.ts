/**
 * A family that the figures showed may be what words, names or measures say anyway: then that is where it comes from, and
 * its breaks weigh more (CONTRACT 4: `words` and `meaning` before `figures`).
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import type { Chosen } from './choose';
import type { TableWords } from './table-words';
import {
  BALANCE_WORD,
  CHANGE_WORD,
  MEAN_WORD,
  PARTIAL_HEADING,
  PER_WORD,
  RATE_WORD,
  saysTotal,
  SERIES_WORD,
} from './words';

/**
 * Positions named alike (months, quarters, men and women, the same name in each group) are the parts of a series; so are
 * columns of one last heading, of a whole that is called otherwise ("Sĩ số" of the "SL" under each grade).
 */
function isSeries({ family: { whole, parts } }: Candidate, { name, leaf }: TableWords): boolean {
  if (parts.every(({ at }) => SERIES_WORD.test(name(at)))) return true;
  const alike = (text: (at: number) => string): boolean => {
    const first = text(parts[0]?.at ?? whole);
    return /\p{L}{2}/u.test(first) && parts.length >= 2 && parts.every(({ at }) => text(at) === first);
  };
  if (name(whole) === '') return false;
  return alike(name) || (alike(leaf) && leaf(whole) !== leaf(parts[0]?.at ?? whole));
}

const MOST_BALANCED = 5;

/** What stood on its figures alone, if words say it too: that it was chosen among rivals they had no part in. */
export function seconded(chosen: Chosen, words: TableWords): Chosen {
  const { candidate } = chosen;
  const { family } = candidate;
  if (family.source !== 'figures') return chosen;
  const terms = [family.whole, ...family.parts.map(({ at }) => at)];
  const said =
    family.kind === 'sum'
      ? isBalance(candidate, words)
      : family.kind === 'ratio' && terms.some((at) => PER_WORD.test(words.name(at)));
  return said ? { ...chosen, candidate: { ...candidate, family: { ...family, source: 'meaning' } } } : chosen;
}

/** A difference or a stock among a few: "Chênh lệch" beside what it is the difference of, "Tồn cuối kỳ" beside what it is made of. */
function isBalance({ family }: Candidate, { leaf }: TableWords): boolean {
  const terms = [family.whole, ...family.parts.map(({ at }) => at)];
  if (terms.length > MOST_BALANCED + 1) return false;
  return terms.some((at) => BALANCE_WORD.test(leaf(at)) || (terms.length === 3 && CHANGE_WORD.test(leaf(at))));
}

function sourceOf(candidate: Candidate, words: TableWords): Candidate['family']['source'] {
  const { family } = candidate;
  const name = words.name(family.whole);
  switch (family.kind) {
    case 'sum':
      return saysTotal(words.leaf(family.whole)) ? 'words' : isSeries(candidate, words) ? 'meaning' : 'figures';
    case 'average':
      return MEAN_WORD.test(name) ? 'meaning' : 'figures';
    case 'ratio':
    case 'growth':
      return RATE_WORD.test(name) || words.percent(family.whole) ? 'meaning' : 'figures';
    default:
      return 'figures';
  }
}

/** The same candidate with the best source that words give it; columns under "trong đó" are all of a whole only where no line says less. */
export function explained(view: AxisView, candidate: Candidate, words: TableWords): Candidate {
  if (candidate.family.source !== 'figures') return candidate;
  const source = sourceOf(candidate, words);
  const family = { ...candidate.family, source };
  const partial =
    family.kind === 'sum' &&
    candidate.evidence.fails > 0 &&
    family.parts.some(({ at }) => PARTIAL_HEADING.test(words.name(at))) &&
    !PARTIAL_HEADING.test(words.name(family.whole));
  if (partial) return candidateOf(view, { ...family, exhaustive: false }, candidate.needs);
  // "This year = last year + the change" is no rival of what this year is made of.
  const balance = family.kind === 'sum' && isBalance(candidate, words);
  const series = balance || (family.kind === 'sum' && isSeries(candidate, words));
  if (source === 'figures' && !series) return candidate;
  return { ...candidate, family, ...(series ? { series } : {}), ...(balance ? { balance } : {}) };
}
