/**
 * Words of the plan and of times before the one that is reported, as headings and sentences say them: alternations over folded
 * text, which whoever asks for them puts into a pattern of its own.
 */

/** Names of a plan that nothing else has: "Chỉ tiêu" heads the column of lines as well. */
export const PLAN_NAMES = 'kế hoạch|kh|dự toán|dt|mục tiêu';
/** What a sentence calls one. */
export const PLAN_SAID = `${PLAN_NAMES}|chỉ tiêu|định mức|được giao`;
/** A year before: what a column of last year's is headed by. */
export const YEAR_BEFORE = 'cùng kỳ|ck|cùng vụ|cùng thời điểm|năm (?:trước|ngoái)|(?:vụ|năm học|niên vụ) trước';
/** Any time before. */
export const TIME_BEFORE = `${YEAR_BEFORE}|(?:kỳ|quý|tháng|tuần|mùa|đợt) trước`;
/** A stock's earlier day; "6 tháng đầu năm" is no such day. */
export const DAY_BEFORE =
  '(?<!(?:tháng|từ|quý) )(?<!\\p{L})đầu (?:năm|kỳ|vụ|nhiệm kỳ)(?!\\p{L})|cuối (?:năm|kỳ|vụ) (?:trước|ngoái|(?:19|20)\\d{2})|31\\s*[/.]\\s*12';

/** One of such words by itself. */
export const wordOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
