/** What tied figures are said under: a remainder of something, the lines of a table, the direction in which they were judged or compared. */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention, ReadLine } from '../../prose';
import type { Compared } from './contrasts';
import type { FigureNames } from './figure-names';
import { standsAs } from './judging';
import type { Edit, TieContext } from './edit';
import { senseOf } from './sense';
import type { Holding } from './superlatives';
import type { Tie } from './tie';

/** What a worked out figure is said under: a remainder of something, a sum of all lines of these tables. */
export function holdingOf(mention: Mention, { ties }: TieContext, edits: readonly Edit[]): readonly Holding[] {
  const { work = null, facts = [], ofLines = false } = ties.get(mention) ?? {};
  const at = { start: mention.start, end: mention.end };
  const lines: readonly Holding[] = ofLines ? [{ ...at, ofLines: true, condition: () => '' }] : [];
  const [whole, part, ...others] = facts;
  const isRest = work === 'hieu' && whole !== undefined && part !== undefined && others.length === 0;
  if (!isRest || edits.some(({ template }) => template.includes('theo_chieu'))) return lines;
  const isMore: Holding = {
    ...{ ...at, ofLines: false },
    condition: (names) => `${names.nameOf(whole)} >= ${names.nameOf(part)}`,
  };
  return [...lines, ...(senseOf(mention).direction === 0 ? [isMore] : [])];
}

/** Words that say on which side of nought an amount is: "có lãi 125 triệu đồng", "kết dư ngân sách đạt …", "chênh lệch thu chi dương …". */
const SIDED =
  /(?<!\p{L})(?:(?:dương|âm)(?! (?:tính|lịch))|lãi(?! (?:suất|vay))|lỗ|thặng dư|thâm hụt|xuất siêu|nhập siêu|kết dư|bội thu|bội chi)(?!\p{L})[^.,;:()\d]{0,40}$/iu;

/** Said while the amount is on that side. */
export function sidedHolding(mention: Mention, context: TieContext): readonly Holding[] {
  const tie = context.ties.get(mention);
  const isAmount = tie?.work === null && mention.unit?.dimension !== 'percent';
  if (!isAmount || !SIDED.test(mention.line.plain.slice(0, mention.start))) return [];
  return [asItStands(mention, tie, context)];
}

/** "kỷ niệm 40 năm … (1985-2025)": years that a number of years was counted from. */
const YEARS = /\(\s*((?:1[89]|20)\d\d)\s*[-–]\s*((?:1[89]|20)\d\d)\s*\)/u;

/** Said beside those years while the number is theirs. */
export function countedYears(mention: Mention, { ties }: TieContext): readonly Holding[] {
  const tie = ties.get(mention);
  const [, from, to] = YEARS.exec(/^[^.;]*/u.exec(mention.line.plain.slice(mention.end))?.[0] ?? '') ?? [];
  const years = Number(to) - Number(from);
  if (tie?.work !== null || compare(mention.value, fromInteger(Number.isNaN(years) ? -1 : years)) !== 0) return [];
  const { start, end } = mention;
  return [{ start, end, ofLines: false, condition: (names) => `${names.nameOf(tie.facts[0])} == ${String(years)}` }];
}

export const asItStands = (mention: Mention, tie: Tie, { reading }: TieContext): Holding => ({
  ...{ start: mention.start, end: mention.end, ofLines: false },
  condition: (names) => standsAs(mention, tie, reading, names),
});

/** Comparisons that tied figures make: more, less, as much as what they are compared with. */
export function compared(
  { mentions }: ReadLine,
  { ties, reading }: TieContext,
  names: FigureNames,
): readonly Compared[] {
  return mentions.flatMap((mention) => {
    const tie = ties.get(mention);
    const isCompared = tie?.work === 'hieu' || tie?.work === 'toc_do' || tie?.work === 'hon_100';
    const condition = tie && isCompared ? standsAs(mention, tie, reading, names) : '';
    return condition === '' ? [] : [{ start: mention.start, end: mention.end, condition }];
  });
}
