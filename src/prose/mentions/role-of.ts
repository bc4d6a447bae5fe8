/** What a number is by the words right before and behind it: an amount, a change, a percentage of something, a plan. */
import { afterPercent, beforeCues, STATES } from './cues';
import type { NumberAt, Role } from './mention';
import type { UnitAt } from './units';

export interface Placed {
  readonly number: NumberAt;
  readonly unit: UnitAt;
  /** Folded words before the number, back to the last break or number; a bracket or colon may be looked through. */
  readonly near: string;
  /** The same, looking through ":" and "(". */
  readonly far: string;
  readonly rest: string;
}

/** "tăng 2,18 điểm phần trăm so với cùng kỳ là 70,41%": what it was then. */
const THEN_IS =
  /^(?:(?!(?:tăng|giảm|đạt|chiếm|vượt|bằng)(?!\p{L}))[^.;])*(?<!\p{L})so với\s+(?:cùng kỳ|cùng thời điểm|năm|kỳ|quý|tháng|vụ)(?!\p{L})[^.,;]{0,30}(?:là|:|\()\s*$/u;
/** "tăng từ 97,85% của năm 2023, mức tăng …": where it began. */
const FROM = /(?<!\p{L})(?:tăng|giảm|nâng|hạ)(?: (?:nhẹ|mạnh|nhanh|vọt|dần))?\s+từ(?:\s+mức)?\s*$/u;
/** "tăng mạnh so với mức 2,1% của năm 2017": what it is compared with. */
const COMPARED_WITH = /(?<!\p{L})so với(?: (?:mức|tốc độ)(?: tăng(?: trưởng)?| giảm)?)?\s*$/u;
/** "tăng ít nhất 15%", "giá trị xuất khẩu tăng cao nhất là 18%", "tăng đột biến 73%": words of degree stand between the verb and its size. */
const BY_DEGREE =
  /(?<!\p{L})(?<!giá trị gia )(?<verb>tăng trưởng|tăng|giảm|cao hơn|thấp hơn)(?: (?!so|với|từ|lên|xuống|còn|đạt|bằng|chiếm|và|nhưng|mà|của|trong|năm|cùng)\p{L}+){1,4}\s*$/u;
/** "vượt chỉ tiêu Bộ giao (75%)": what was to be reached. */
const TARGET = /(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})[^.,;()]{0,40}\(\s*$/u;
const OF_THEN = /^[^.;,()]{0,14}(?:của |trong )?(?:cùng kỳ|năm trước|năm ngoái|(?:kỳ|quý|tháng|vụ) trước)/u;
/** "giảm trừ dự toán 519 triệu đồng", "tổng kế hoạch vốn 327.650 triệu đồng": nothing is compared with these. */
const NO_PLAN =
  /(?:giảm trừ|cắt giảm|điều chỉnh|bổ sung|tổng(?: số)?)\s+(?:dự toán|kế hoạch)(?:\s+vốn)?\s*(?:là|:)?\s*$/u;

/** "cắt giảm 5% dự toán", "tiết kiệm 10% chi thường xuyên": so much is taken by rule, and nothing has fallen. */
const BY_RULE = /(?<!\p{L})(?:cắt giảm|giảm trừ|tiết kiệm|trích(?: lập)?)(?: thêm)?\s*$/u;
const TAKEN_FROM = /^\s*(?:dự toán|chi|kinh phí|nguồn|số|tổng|thu|vốn|nhu cầu|định mức)(?!\p{L})/u;

const IS_MEAN =
  /(?<!\p{L})(?<!dân số )(?:bình quân|trung bình)(?! (?:nhiều năm|chung))[^.,;()\d]{2,50}\s(?:là|đạt|ước đạt|ước)\s*$/u;

/** "giỏi 31 em, khá 49 em, trung bình 18 em": a grade, no average. */
const isGrade = (near: string, rest: string): boolean =>
  (near.trim() === 'trung bình' && /^\s*[(,;.]/u.test(rest)) ||
  /(?:nhiễm|loại|học lực|hạnh kiểm|mức độ)\s+trung bình\s*$/u.test(near);

const SHORT_OF = /(?<!\p{L})(?:thiếu|hụt)(?: (?:hơn|trên|gần|khoảng|tới))?\s*$/u;

export function roleOf({ unit, near, far, rest }: Placed): { role: Role; direction: -1 | 0 | 1 } {
  const percent = unit.unit?.dimension === 'percent' || unit.unit?.dimension === 'percent-point';
  // "tăng 10,1%/năm": what it grew by in each of several years.
  if (percent && /^\s*(?:\/|mỗi|một|hằng|hàng)\s*(?:năm|quý|tháng)(?!\p{L})/u.test(rest))
    return { role: 'rate', direction: 0 };
  if (percent) {
    const after = afterPercent.find(({ pattern }) => pattern.test(rest));
    if (BY_RULE.test(near) && TAKEN_FROM.test(rest)) return { role: 'rate', direction: 0 };
    if (COMPARED_WITH.test(near) && /^[^.;,()]{0,12}(?:năm|cùng kỳ|tháng|quý)(?!\p{L})/u.test(rest))
      return { role: 'prior', direction: 0 };
    const grows = beforeCues.find(({ role, pattern }) => role === 'growth' && pattern.test(near));
    if (grows) return { role: 'growth', direction: grows.direction ?? 1 };
    const earlier =
      /[([]\s*$/u.test(far) && beforeCues.some(({ role, pattern }) => role === 'prior' && pattern.test(far));
    if (earlier && /^\s*[)\]]/u.test(rest)) return { role: 'prior', direction: 0 };
    if (THEN_IS.test(far) || FROM.test(near)) return { role: 'prior', direction: 0 };
    if (TARGET.test(far) && /^\s*[)\]]/u.test(rest)) return { role: 'plan', direction: 0 };
    if (
      /vượt(?: (?:kế hoạch|kh|dự toán|dt|chỉ tiêu))?(?: (?:năm|giao|đề ra|được giao|tỉnh giao))*(?: (?:hơn|trên|gần|khoảng|tới))?\s*$/u.test(
        near,
      )
    )
      return { role: 'over-plan', direction: 0 };
    // "91,7% (năm 2023: 86,4%)": the bracket says what it was, not what this is a percentage of.
    const was = after?.role === 'of-prior' && /^\s*[([][^)\]\d]*\d/u.test(rest);
    // Points are what percentages are apart by, and no percentage of anything.
    const points = unit.unit?.dimension === 'percent-point';
    const apart = points
      ? beforeCues.find(({ role, pattern, of }) => role === 'change' && of === 'amount' && pattern.test(near))
      : undefined;
    if (apart) return { role: 'growth', direction: apart.direction ?? 1 };
    const degree = after?.role === 'of-prior' ? BY_DEGREE.exec(near)?.groups?.verb : undefined;
    if (degree !== undefined && !was) return { role: 'growth', direction: /giảm|thấp/u.test(degree) ? -1 : 1 };
    // "512 tấn, còn thiếu 20% kế hoạch": what is left of it, not what was done.
    if (after?.role === 'of-plan' && SHORT_OF.test(near)) return { role: 'over-plan', direction: -1 };
    if (after && !points && !was) return { role: after.role, direction: 0 };
    if (STATES.test(near) && /so với cùng kỳ[^,;.]{0,30}(?:đạt|bằng)\s*$/u.test(near))
      return { role: 'of-prior', direction: 0 };
  }
  // "so với 53 vụ của cùng kỳ"
  if (!percent && /(?:so với|so|từ)\s*$/u.test(near) && OF_THEN.test(rest)) return { role: 'prior', direction: 0 };
  // "giảm trừ 4,8 tỷ đồng so với giá trị đề nghị"
  if (!percent && /(?<!\p{L})giảm trừ\s*$/u.test(near) && /^\s*so với/u.test(rest))
    return { role: 'change', direction: -1 };
  // "lượng mưa bình quân đo được tại các trạm là 285 mm"
  if (!percent && IS_MEAN.test(far)) return { role: 'rate', direction: 0 };
  for (const cue of beforeCues) {
    if (cue.of === 'percent' ? !percent : cue.of === 'amount' && percent) continue;
    if (cue.role === 'growth' || !cue.pattern.test(cue.role === 'prior' || cue.role === 'plan' ? far : near)) continue;
    if (cue.role === 'rate' && (unit.unit?.dimension === 'yield' || isGrade(near, rest))) continue;
    // "lên 119.000 đồng/cổ phiếu": a price, however it came to be.
    if (cue.role === 'level' && unit.unit?.dimension === 'money' && /^\s*\/\s*cổ (?:phiếu|phần)(?!\p{L})/u.test(rest))
      continue;
    if (cue.role === 'plan' && NO_PLAN.test(near)) continue;
    if (cue.role === 'times' && unit.unit?.dimension !== 'ratio') continue;
    return { role: cue.role, direction: cue.role === 'change' ? (cue.direction ?? 1) : (cue.direction ?? 0) };
  }
  if (percent) return { role: 'percent', direction: 0 };
  // "điều chỉnh tăng vốn 2 lần": how often; "tăng 4,8 lần so với cùng kỳ": how many times as much.
  if (unit.unit?.dimension === 'ratio')
    return /(?<!\p{L})(?:gấp|bằng|tăng|giảm|hơn|kém|lên|đến|tới|khoảng|gần)\s*$/u.test(near) ||
      /^[^.;,()]{0,16}(?:so với|cùng kỳ|năm|mức|bình quân|quy định|\p{L}+ (?:thấp|cao|ít|nhiều) nhất)/u.test(rest) ||
      /^\s*$/u.test(near)
      ? { role: 'times', direction: 0 }
      : { role: 'rate', direction: 0 };
  if (unit.unit?.dimension === 'other' && unit.unit.kind.includes('/')) return { role: 'rate', direction: 0 };
  const money =
    unit.unit?.dimension === 'money' && /^\s*\/\s*(?!(?:dt|kh|dự toán|kế hoạch|tổng)(?!\p{L}))\p{L}/u.test(rest);
  if (money || /^\s*\/\s*(?:người|hộ|ha|m2|tháng|năm|ngày|con|suất|lượt|ca)/u.test(rest))
    return { role: 'rate', direction: 0 };
  return { role: 'level', direction: 0 };
}
