/** What a sentence claims that no tied figure decides: verbs, comparisons, superlatives, and that there was none of something. */
import { findClaims, sweepingClaims, wholeClaim } from '../../language';
import type { ReadLine } from '../../prose';
import type { Stretch } from './sentences';

/** What judges without a figure beside it, yet is no claim about one. */
const HARMLESS = new Set(['chủ yếu', 'đi lên', 'đi xuống', 'về đích', 'đứng đầu']);
/** Without a figure of its own a verb claims something only where it compares, or is said of a line of the workbooks. */
const COMPARES = /^[^.;]{0,60}?(?:so với|cùng kỳ|năm trước|kỳ trước|kế hoạch|dự toán|chỉ tiêu)/iu;
/** These compare whatever stands beside them. */
const COMPARATIVE = /^(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông|kém|nhỉnh) hơn$/iu;

export interface Grounds {
  /** Whether some line or column of the workbooks is called by these words among others. */
  readonly inLabels: (words: string) => boolean;
  /** Whether a sentence says the name of some line of the workbooks. */
  readonly namesLine: (sentence: string) => boolean;
  /** Whether its words are chosen by figures already. */
  readonly isSaid: (claim: Stretch) => boolean;
}

/** "hộ chưa có nhà ở" where a line is called so: what it counts, and no claim. */
export function isOfLabel(plain: string, { start, end }: Stretch, inLabels: Grounds['inLabels']): boolean {
  const [before = ''] = /\p{L}+\s+$/u.exec(plain.slice(0, start)) ?? [];
  const [behind = ''] = /^\s+\p{L}+/u.exec(plain.slice(end)) ?? [];
  const words = plain.slice(start, end);
  // "trước hạn" may be a column's whole name.
  if (/hạn$/iu.test(words)) return inLabels(words);
  return [before + words, words + behind].some((each) => each !== words && inLabels(each));
}

/** Stretches of the line's text, in no order. */
export function openClaims(
  { line: { plain, planned }, mentions }: ReadLine,
  sentences: readonly Stretch[],
  { inLabels, namesLine, isSaid }: Grounds,
): readonly Stretch[] {
  const claims = findClaims(plain).filter((found) => {
    const { claim, words, start } = found;
    if (claim.kind === 'states' || HARMLESS.has(words.toLocaleLowerCase('vi')) || isSaid(found)) return false;
    // "tương đương 3,76%": the same said in another measure.
    if (
      /^tương đương$/iu.test(words) &&
      mentions.some((mention) => mention.start - found.end <= 1 && mention.start >= found.end)
    )
      return false;
    // "ngân sách cấp trên 6.300": a level of government; "thuế giá trị gia tăng": a tax.
    if (/cấp\s+$/iu.test(plain.slice(0, start)) || isOfLabel(plain, found, inLabels)) return false;
    const sentence = sentences.find((each) => start < each.end) ?? { start: 0, end: plain.length };
    if (mentions.some((mention) => mention.start >= sentence.start && mention.end <= sentence.end)) return true;
    if (COMPARATIVE.test(words) || namesLine(plain.slice(sentence.start, sentence.end))) return true;
    return claim.kind !== 'judges' && COMPARES.test(plain.slice(start, sentence.end));
  });
  // Tasks claim nothing of what was: "không để xảy ra cháy", "giải quyết dứt điểm".
  const sweeping = planned ? [] : sweepingClaims(plain);
  const open = sweeping.filter((found) => !isSaid(found) && !isOfLabel(plain, found, inLabels));
  return joined(plain, [...claims, ...open.map((found) => wholeClaim(plain, found))]);
}

/** Claims that stand beside each other are one: "đều vượt". */
function joined(plain: string, claims: readonly Stretch[]): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && plain.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
