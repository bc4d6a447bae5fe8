/** Words of the last period in sentences that are carried over ("6 tháng đầu năm 2021"): where they stand. */
import { taggedFigures } from '../../document/figure-sites';
import { textOf, type ReadParagraph } from '../../document/pieces';

const SPANS: readonly (readonly [RegExp, string])[] = [
  [/-H1$/, '(?:6|06|sáu) tháng(?: đầu năm)?'],
  [/-H2$/, '(?:6|06|sáu) tháng cuối năm'],
  [/-9M$/, '(?:9|09|chín) tháng(?: đầu năm)?'],
  [/-Q1$/, 'quý (?:I|1)(?![IVX\\d])'],
  [/-Q2$/, 'quý (?:II|2)(?![IVX\\d])'],
  [/-Q3$/, 'quý (?:III|3)(?![IVX\\d])'],
  [/-Q4$/, 'quý (?:IV|4)(?![IVX\\d])'],
];

/** What names a period in prose; null when the two periods are the same. */
export function periodWords(last: string, next: string): RegExp | null {
  if (last === next) return null;
  const year = /^\d{4}/.exec(last)?.[0];
  const span = SPANS.find(([id]) => id.test(last))?.[1];
  const sameSpan = SPANS.find(([id]) => id.test(next))?.[1] === span;
  const sameYear = /^\d{4}/.exec(next)?.[0] === year;
  const years = year === undefined || sameYear ? null : `(?:năm |/)${year}(?!\\s?[-–]\\s?\\d{4})`;
  const parts = [
    ...(span !== undefined && years !== null ? [`${span}[ ,]*(?:năm |/)?${year ?? ''}`] : []),
    ...(span !== undefined && !sameSpan ? [`${span}(?:[ ,]*(?:năm |/)?${year ?? ''})?`] : []),
    ...(years !== null ? [years] : []),
  ];
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
}

export interface PeriodMention {
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The paragraph around them. */
  readonly text: string;
}

/** Every mention of the last period outside figures, in paragraphs whose words were kept. */
export function lastPeriodMentions(kept: readonly ReadParagraph[], last: string, next: string): PeriodMention[] {
  const pattern = periodWords(last, next);
  if (!pattern) return [];
  return kept.flatMap((paragraph) => {
    const text = textOf(paragraph.pieces).normalize('NFC');
    if (text.length !== textOf(paragraph.pieces).length) return [];
    const figures = taggedFigures(paragraph);
    return [...text.matchAll(pattern)].flatMap((match): PeriodMention[] => {
      const start = match[0].startsWith('/') ? match.index + 1 : match.index;
      const end = match.index + match[0].length;
      if (figures.some((figure) => start < figure.end && figure.start < end)) return [];
      const around = text.replace(/[\u2060\ufffc]/g, '').trim();
      return [{ paragraph, start, end, words: text.slice(start, end), text: around }];
    });
  });
}
