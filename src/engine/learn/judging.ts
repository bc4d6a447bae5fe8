/**
 * Paragraphs that stand under a judgement ("Hạn chế", "Ưu điểm"): what they say belongs there only as long as it is as it was, so a fall that has
 * become a rise is not turned, it is left out.
 */
import { compare, fromInteger, sign, type Decimal } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import type { Line, Mention } from '../../prose';
import type { FigureNames } from './figure-names';
import type { ReportParts } from './report-parts';
import type { Tie } from './tie';

const JUDGES =
  /(?<!\p{L})(?:hạn chế|tồn tại|khó khăn|vướng mắc|yếu kém|bất cập|chưa đạt|ưu điểm|thành tích|nổi bật|thuận lợi|nguyên nhân)(?!\p{L})/iu;
/** "Hạn chế: …" at the head of a paragraph. */
const OPENS = /^[^.:\d]{0,60}:/u;
const HUNDRED = fromInteger(100);

/** Whether a line of the report stands under such a heading, or opens with such words. */
export function judgedLines({ items }: Pick<ReportParts, 'items'>): (line: Line) => boolean {
  const found = new Set<Line>();
  let level: number | null = null;
  for (const item of items) {
    const { line } = item.read;
    if (item.kind === 'heading') {
      if (level === null || item.level <= level) level = JUDGES.test(line.plain) ? item.level : null;
    } else if (level !== null || JUDGES.test(OPENS.exec(line.plain)?.[0] ?? '')) found.add(line);
  }
  return (line) => found.has(line);
}

const SIGNS = { '1': '>', '0': '==', '-1': '<' } as const;
const against = (name: string, order: -1 | 0 | 1, other: string): string => `${name} ${SIGNS[order]} ${other}`;
const orderOf = (a: Decimal, b: Decimal): -1 | 0 | 1 => compare(a, b);

/** What holds of a tied figure as it is: the side of what it is compared with, or that there is some of it; "" for nothing. */
export function standsAs({ role }: Mention, { work, facts }: Tie, books: Reading, names: FigureNames): string {
  const [first, second, ...others] = facts;
  const own = books.facts[first];
  const base = books.facts[second ?? -1];
  if (!own) return '';
  const name = names.nameOf(first);
  const isCompared = work === 'hieu' || work === 'toc_do' || (work === 'ty_le' && role !== 'share');
  if (isCompared && second !== undefined && base && others.length === 0)
    return against(name, orderOf(own.value, base.value), names.nameOf(second));
  const isOf100 = work === 'hon_100' || (work === null && /^percent-of-/u.test(own.measure));
  if (isOf100) return against(name, orderOf(own.value, HUNDRED), '100');
  return work === null ? against(name, sign(own.value), '0') : '';
}
