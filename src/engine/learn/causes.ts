/**
 * Causes that a sentence gives for its figures: "giảm 43 tấn do thời tiết rét đậm", "Nhờ cải cách hành chính, số doanh nghiệp tăng …". No cell knows
 * them, and of a figure that has turned they are absurd: they are said of the period they were written for.
 */
import type { ReadLine } from '../../prose';
import type { Stretch } from './sentences';

const CAUSE =
  /(?<!\p{L})(?<!(?:tự|lý|lí|nguyên) )(?:(?:chủ yếu |một phần |nguyên nhân |trong đó )?(?:là )?(?:do|nhờ|vì|bởi)|khiến|làm cho|dẫn đến|dẫn tới|kéo theo|nên)(?:\s+(?:có|vì|việc))?(?=\s+\p{L})(?! (?:đó|vậy|thế|là)(?!\p{L}))(?!\p{L})/giu;
/** "do UBND xã làm chủ đầu tư": who does something, and no cause. */
const DOER =
  /^[^,.;]{0,80}?(?<!\p{L})(?:chủ đầu tư|quản lý|tổ chức|ban hành|chủ trì|quyết định|cấp|phát động|phụ trách|giao|đóng góp|tài trợ|hỗ trợ|thực hiện|đầu tư|xây dựng)(?!\p{L})/iu;
/** "xây dựng nên", "trở nên". */
const NO_CAUSE = /(?:trở|tạo|làm|xây dựng|cho)\s+$/iu;

/** @param isOfLabel whether a line of the workbooks is called by these words: "chết do tai nạn". */
export function causesOf(
  { line: { plain, planned } }: ReadLine,
  isOfLabel: (stretch: Stretch) => boolean,
): readonly Stretch[] {
  if (planned) return [];
  return [...plain.matchAll(CAUSE)].flatMap((match): Stretch[] => {
    const [words] = match;
    const stretch = { start: match.index, end: match.index + words.length };
    const isDoer = /(?<!\p{L})do$/iu.test(words) && DOER.test(plain.slice(stretch.end));
    const isOther = /^nên/iu.test(words) && NO_CAUSE.test(plain.slice(0, match.index));
    return isDoer || isOther || isOfLabel(stretch) ? [] : [stretch];
  });
}
