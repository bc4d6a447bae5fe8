/** What a sentence claims that no tied figure decides: verbs, comparisons, superlatives, and that there was none of something. */
import { findClaims } from '../../language';
import type { ReadLine } from '../../prose';
import type { Stretch } from './sentences';

/** What judges without a figure beside it, yet is no claim about one. */
const HARMLESS = new Set(['chủ yếu', 'đi lên', 'đi xuống', 'về đích', 'đứng đầu']);
/** Without a figure of its own a verb claims something only where it compares, or is said of a line of the workbooks. */
const COMPARES = /^[^.;]{0,60}?(?:so với|cùng kỳ|năm trước|kỳ trước|kế hoạch|dự toán|chỉ tiêu)/iu;
/** These compare whatever stands beside them. */
const COMPARATIVE = /^(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông|kém|nhỉnh) hơn$/iu;

const NONE_OF =
  '(?<!\\p{L})(?:không (?:có|còn|phát sinh|xảy ra|để xảy ra|nhận được|ghi nhận)|chưa (?:có|phát sinh|xảy ra|phát hiện|ghi nhận))';
/** A count of nought in words: "không có ca tử vong", "chưa phát hiện ổ dịch". No cell says it of another period. */
const NOTHING_COUNTED = new RegExp(
  `${NONE_OF}\\s+(?:(?:đơn|vụ|ca|trường hợp|lượt|đoàn|hộ|người|cháu|học sinh|thôn|công trình|dự án|tai nạn|dịch bệnh|ổ dịch|điểm nóng)(?!\\p{L}))`,
  'giu',
);
/** "không có tử vong", where the workbooks count "Số ca tử vong". */
const NOTHING_NAMED = new RegExp(`${NONE_OF}\\s+(\\p{L}+\\s+\\p{L}+)(?!\\p{L})`, 'giu');

/** "đã phân bổ hết", "hoàn thành toàn bộ": all of what some line counts. */
const ALL_OF =
  /(?<!\p{L})(?:đã|được|hoàn thành)\s+(?:\p{L}+\s+){0,3}?(?:hết|xong|toàn bộ|tất cả|đầy đủ|dứt điểm)(?!\p{L})/giu;

export interface Grounds {
  /** Whether some line or column of the workbooks is called by these words among others. */
  readonly inLabels: (words: string) => boolean;
  /** Whether a sentence says the name of some line of the workbooks. */
  readonly namesLine: (sentence: string) => boolean;
  /** Whether a clause calls one line, if not by its whole name. */
  readonly callsLine: (clause: string) => boolean;
  /** Whether its words are chosen by figures already. */
  readonly isSaid: (claim: Stretch) => boolean;
}

/** Stretches of the line's text, in no order. */
export function openClaims(
  { line: { plain }, mentions }: ReadLine,
  sentences: readonly Stretch[],
  { inLabels, namesLine, callsLine, isSaid }: Grounds,
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
    // "ngân sách cấp trên 6.300": a level of government.
    if (/cấp\s+$/iu.test(plain.slice(0, start))) return false;
    const sentence = sentences.find((each) => start < each.end) ?? { start: 0, end: plain.length };
    if (mentions.some((mention) => mention.start >= sentence.start && mention.end <= sentence.end)) return true;
    if (COMPARATIVE.test(words) || namesLine(plain.slice(sentence.start, sentence.end))) return true;
    return claim.kind !== 'judges' && COMPARES.test(plain.slice(start, sentence.end));
  });
  const nothing = [
    ...plain.matchAll(NOTHING_COUNTED),
    ...[...plain.matchAll(NOTHING_NAMED)].filter(([, what = '']) => inLabels(what)),
  ];
  const all = [...plain.matchAll(ALL_OF)].filter(({ index, 0: words }) => {
    const before = plain.slice(0, index).replace(/^.*[.,;:](?=\s)/su, '');
    const behind = /^[^.,;:]*/u.exec(plain.slice(index + words.length))?.[0] ?? '';
    return namesLine(`${before} ${behind}`) || callsLine(before);
  });
  return [
    ...claims,
    ...[...nothing, ...all].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ];
}
