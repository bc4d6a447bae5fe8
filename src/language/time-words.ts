/** The words that tell of a time, for both who drop them (titles are alike whatever the period) and who seek them (a text's periods). */
import { slug } from './text';

const SPANS = ['năm', 'tháng', 'quý'] as const;
const AROUND = ['đầu', 'cuối', 'kỳ', 'ngày', 'ước', 'đến', 'hết', 'month', 'months', 'quarter', 'year'];

const TIME_WORD = new RegExp(`^(?:\\d+|[ivx]+|${[...SPANS, ...AROUND].map(slug).join('|')})$`);

/** Folded words without accents, blanks between them. */
export const bareWords = (text: string): string => slug(text).replaceAll('-', ' ');

/** What titles and headings say whatever the period. */
export const timeless = (text: string): string =>
  bareWords(text)
    .split(' ')
    .filter((word) => !TIME_WORD.test(word))
    .join(' ');

const YEAR = '(?:19|20)\\d\\d';
const SPAN = SPANS.join('|');
const NAMED_PERIOD = new RegExp(
  '(?<!\\p{L})(?:quý\\s+(?:[ivx]+|\\d)|tháng\\s+\\d{1,2}|\\d{1,2}\\s+tháng(?:\\s+(?:đầu|cuối)\\s+năm)?|giai đoạn|nhiệm kỳ|' +
    `trung bình|bình quân|(?:mỗi|hằng|hàng) (?:${SPAN})|(?:đầu|giữa) (?:năm|kỳ)|năm\\s+(?:${YEAR}|trước|ngoái))` +
    `(?:\\s+năm\\s+${YEAR})?(?![\\p{L}\\d])`,
  'giu',
);

/** The periods, or words for no single one ("giai đoạn", "mỗi tháng"), that a text names. */
export const periodsNamedIn = (text: string): readonly string[] => [...text.matchAll(NAMED_PERIOD)].map(([all]) => all);
