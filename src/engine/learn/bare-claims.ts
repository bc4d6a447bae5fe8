/**
 * What a sentence says beside its figures and no figure decides: "…, bảo đảm chỉ tiêu", "diễn biến xấu với 03 vụ", "Nhờ vậy, …", "tại ấp A, B". Of
 * other figures it may be false.
 */
import type { Stretch } from './sentences';

/** A clause behind the figures that judges them, or tells what they do. */
const TAIL =
  /[,;]\s+(?=(?:và |nhưng |song )?(?:nằm|bảo đảm|đảm bảo|cần|người dân|nhân dân|bà con|dư luận|công suất|phù hợp|thể hiện|cho thấy|khẳng định|góp phần|đáp ứng|cơ bản|gây|ảnh hưởng|thiệt hại|tạo|giúp|đủ|sẵn sàng|dự kiến|khả năng|có khả năng|xứng đáng|mang lại|đem lại|kế hoạch|tiến độ|mục tiêu|chất lượng|hiệu quả|tình hình|tiếp tục|vẫn|được|đang|sớm|kịp|xấp xỉ|hứa hẹn|là kết quả|là nỗ lực)(?!\p{L}))[^,;.()\d]*/giu;
/** Another such clause, whoever it is said of (", hạ tầng cảng đáp ứng yêu cầu"), unless it leads to a figure. */
const JUDGED_TAIL =
  /[,;]\s+(?=[^,;.()\d]*(?<!\p{L})(?:đáp ứng|bảo đảm|đảm bảo|thuận lợi|hài lòng|phấn khởi|đồng thuận|quá tải|hiệu quả|tin tưởng|yên tâm|đúng hạn|kịp thời|yêu cầu|tiến độ)(?!\p{L}))(?=([^,;.()\d]*))\1(?!\d)/giu;
/** Anywhere in it. */
const JUDGES =
  /(?<!\p{L})(?:diễn biến (?:\p{L}+ )?(?:xấu|tốt|phức tạp|bất thường|khó lường)|(?:rất |khá |còn )?phức tạp(?: hơn)?|được chấn chỉnh|chuyển biến(?: \p{L}+)?|khởi sắc|vẫn ở mức|vẫn giữ(?: ở)? mức|vẫn duy trì|quá tải|trầm trọng|báo động|đáng mừng|khả quan|được cải thiện|xấu đi|tốt hơn|tốt lên)(?!\p{L})/giu;
/** What follows from the sentence before. */
const FOLLOWS = /^\s*(?:(?:nhờ|vì|do|bởi|chính vì) (?:vậy|đó|thế)|vì thế|do vậy|kết quả là|qua đó|từ đó)(?!\p{L})/iu;
/** Where it was: of another count elsewhere. */
const PLACED =
  /(?<!\p{L})(?:tại|ở)\s+(?:các\s+)?(?:ấp|thôn|xóm|khóm|bản|làng|buôn|khu phố|tổ dân phố|chợ|đường|cầu|xã|phường|khu)\s+\p{Lu}[^.;()\d]*/gu;

/** @param isSaid whether a stretch holds a figure, or words that figures choose or that a line is called by. */
export function bareClaims(plain: string, sentence: Stretch, isSaid: (claim: Stretch) => boolean): readonly Stretch[] {
  const text = plain.slice(sentence.start, sentence.end);
  return [TAIL, JUDGED_TAIL, JUDGES, PLACED]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Stretch[] => {
        const lead = /^[,;]\s+/u.exec(match[0])?.[0].length ?? 0;
        const start = sentence.start + match.index + lead;
        const claim = { start, end: sentence.start + match.index + match[0].trimEnd().length };
        return isSaid(claim) ? [] : [claim];
      }),
    )
    .concat(
      [...text.matchAll(new RegExp(FOLLOWS.source, 'giu'))].slice(0, 1).map((match) => ({
        start: sentence.start + (/^\s*/u.exec(match[0])?.[0].length ?? 0),
        end: sentence.start + match[0].length,
      })),
    );
}
