/** Verbs of change beside a figure, and what they are called when the figure turns the other way. */
import type { Mention } from '../../prose';
import { senseOf } from './sense';

export interface Direction {
  /** Where the verb begins. */
  readonly start: number;
  readonly verb: string;
  /** Words between verb and figure. */
  readonly between: string;
  readonly up: string;
  readonly down: string;
  readonly same: string;
}

/** Up, down, neither. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['tăng', 'giảm', 'không thay đổi'],
  ['tăng thêm', 'giảm bớt', 'không thay đổi'],
  ['tăng lên', 'giảm xuống', 'không thay đổi'],
  ['tăng trưởng', 'giảm', 'không thay đổi'],
  ['tăng', 'giảm đi', 'không thay đổi'],
  ['cao hơn', 'thấp hơn', 'bằng'],
  ['nhiều hơn', 'ít hơn', 'bằng'],
  ['lớn hơn', 'nhỏ hơn', 'bằng'],
  ['đông hơn', 'ít hơn', 'bằng'],
  ['vượt', 'còn thiếu', 'đúng bằng'],
  ['vượt', 'thiếu', 'đúng bằng'],
  ['vượt', 'hụt', 'đúng bằng'],
];
const OF_PLAN: typeof PAIRS = [['vượt', 'thấp hơn', 'bằng']];
/** A judgement of the change's size: it cannot be promised of the next figure. */
const DEGREE = '(?:\\s+(?:mạnh|nhẹ|sâu|vọt|khá|đáng kể|cao))?';
const VERBS = [...new Set(PAIRS.flatMap(([up, down]) => [up, down]))].sort((a, b) => b.length - a.length);
const VERB = new RegExp(`(?<!\\p{L})(${VERBS.join('|')})(?!\\p{L})`, 'giu');
const BEHIND = new RegExp(`^${DEGREE}((?:[^\\d;:.()]|(?<=\\d)[.,](?=\\d)|\\d){0,60})$`, 'iu');
/** Digits between them belong to other figures, save the year of "so với cùng kỳ năm 2020". */
const OTHER_FIGURE = /\d(?<!(?:năm|kỳ)\s+\d{1,4})/u;

/** Whether a comparing word says that the figure is less. */
const FALLING: ReadonlySet<string> = new Set(PAIRS.map(([, down]) => down));

/**
 * The verb that leads to a figure; null where none does. `isDifference`: the figure is what two cells are apart by, so that a
 * comparing word before it is its own ("còn thiếu so với dự toán 29.868").
 */
export function directionOf(mention: Mention, plain: string, isDifference = false): Direction | null {
  const { role, direction } = senseOf(mention);
  if (direction === 0 && role !== 'over-plan' && !isDifference) return null;
  const from = Math.max(0, mention.start - 90);
  const head = plain.slice(from, mention.start);
  const match = [...head.matchAll(VERB)].at(-1);
  const [, between = null] = match ? (BEHIND.exec(head.slice(match.index + match[0].length)) ?? []) : [];
  if (!match || between === null) return null;
  const [, verb = ''] = match;
  if (OTHER_FIGURE.test(between.replace(/năm\s+\d{4}/giu, 'năm')) || between.includes(',')) return null;
  const small = verb.toLocaleLowerCase('vi');
  const falls = direction < 0 || (direction === 0 && role !== 'over-plan' && FALLING.has(small));
  // "vượt kế hoạch 0,3 điểm" has its plan before the figure.
  const pairs = /^\s+(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu)/iu.test(between) ? [...OF_PLAN, ...PAIRS] : PAIRS;
  const pair = pairs.find(([up, down]) => (falls ? down : up) === small);
  if (!pair) return null;
  const cased = (words: string): string =>
    /^\p{Lu}/u.test(verb) ? words.slice(0, 1).toLocaleUpperCase('vi') + words.slice(1) : words;
  const [up, down, same] = pair;
  const none =
    same === 'đúng bằng' &&
    (/^\s+so với/iu.test(between) || /^(?:[^.;:,]{0,20}so với|\s*[.,;)])/iu.test(plain.slice(mention.unitEnd)))
      ? 'không chênh lệch'
      : same;
  return { start: from + match.index, verb, between, up: cased(up), down: cased(down), same: cased(none) };
}
