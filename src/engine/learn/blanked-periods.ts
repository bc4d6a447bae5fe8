/**
 * A title or a heading that names a period of which nobody can say the next ("tuần 38 (từ ngày … đến ngày …)", "học kỳ I năm học
 * …"): its number, days or years become blanks to fill in, since the old ones would stand over the next period's figures.
 */
import { bodyPhrases, framedText } from './body-phrases';
import type { LearnContext } from './learn-context';
import { isOwnSeason, periodPhrases, SEASON, UNKNOWN, type PeriodWords, type Phrase } from './period-phrases';

const BLANK = '…';
const DAY = '\\d{1,2}[/.]\\d{1,2}(?:[/.](?:19|20)\\d{2})?';
/** Of days alone those that bound the period: a day may be an act's. */
const FROM_TO = new RegExp(
  `(?<!\\p{L})từ\\s+(?:ngày\\s+)?(?<from>${DAY})\\s+đến(?:\\s+hết)?\\s+(?:ngày\\s+)?(?<to>${DAY})`,
  'dgiu',
);

type Place = readonly [start: number, end: number];

function placesIn(text: string, words: PeriodWords): readonly Place[] {
  const numbers = UNKNOWN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found, groups }): Place => {
      const end = index + found.length;
      return [end - (groups?.['no'] ?? '').length, end];
    }),
  );
  const days = [...text.matchAll(FROM_TO)].flatMap(({ indices }): readonly Place[] =>
    [indices?.groups?.['from'], indices?.groups?.['to']].flatMap((place) => (place ? [place] : [])),
  );
  const years = [...text.matchAll(SEASON)].flatMap((match): readonly Place[] => {
    const { index, 0: found } = match;
    const isSchool = /năm\s+học\s*$/iu.test(text.slice(0, index));
    return isSchool && !isOwnSeason(match, words) ? [[index, index + found.length]] : [];
  });
  return [...numbers, ...days, ...years];
}

export const blankedPeriods = (text: string, words: PeriodWords): readonly Phrase[] =>
  placesIn(text, words).map(([start, end]) => ({ start, end, template: BLANK, framed: BLANK }));

/** What of a title or a heading is another in another period or of another body. */
export const framePhrases = (
  text: string,
  { words, body }: Pick<LearnContext, 'words' | 'body'>,
): readonly Phrase[] => [
  ...periodPhrases(text, words).phrases,
  ...blankedPeriods(text, words),
  ...bodyPhrases(text, body),
];

/** What a clerk is told of each such line: as it is printed from now on, and what stood in its blanks. */
export function blankedTold(text: string, words: PeriodWords): readonly string[] {
  const blanked = blankedPeriods(text, words);
  if (blanked.length === 0) return [];
  const stood = [...blanked].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  return [`“${framedText(text, blanked)}”: ${stood.join(', ')}`];
}
