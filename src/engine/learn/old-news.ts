/**
 * Sentences without a figure: what is done whenever it is asked ("Công tác … được thực hiện đúng quy định", "Tiếp tục rà soát …") may stand in any
 * report; what happened once, or was judged of one time, is old in the next.
 */
import { SEASONS } from './seasons';
import type { Stretch } from './sentences';

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** Acts, feasts and seasons that belong to their time. */
const ONCE = new RegExp(
  word(
    'ban hành|bổ nhiệm|đón nhận|khánh thành|khởi công|bàn giao|thành lập|sáp nhập|đến thăm|thăm và làm việc|tiếp đón|tiếp đoàn|tham dự|công bố|trao tặng|phát động|ra mắt|đi vào hoạt động|ký kết|phê duyệt|thành công|đăng cai|kết nạp|điều động|luân chuyển|nghỉ hưu|thông qua|hoàn thành việc|vừa|' +
      'sơ kết|tổng kết|đại hội|hội nghị|hội thảo|hội thi|hội thao|kỳ họp|bầu cử|lễ|tết|trung thu|quốc khánh|giáng sinh|khai giảng|bế giảng|năm học|thi tốt nghiệp|tuyển sinh|nghỉ hè|bão|lũ|áp thấp|ngập|' +
      SEASONS,
  ),
  'iu',
);
/** "đồng chí Lê Văn Hiển", "tại ấp Thành Khương". */
const SOMEBODY = /(?<!\p{L})(?:đồng chí|ông|bà|thôn|ấp|xóm|khóm|buôn|bản|làng|đường|cầu)\s+\p{Lu}\p{Ll}*/u;
/** Leads in and closes, and says nothing of any time. */
const FRAME =
  /(?:như sau|sau đây)\s*:?\s*$|^\s*(?:trên đây là|thực hiện|căn cứ)(?!\p{L})|kính (?:báo cáo|gửi|trình|đề nghị)|báo cáo .{0,60}(?:xem xét|chỉ đạo|theo dõi|tổng hợp)|:\s*$/iu;
const ROUTINE = new RegExp(
  word(
    'được (?:[\\p{L}]+ ){0,2}(?:thực hiện|duy trì|quan tâm|triển khai|bảo đảm|đảm bảo|giữ vững|tăng cường|chú trọng|củng cố|nâng lên|nâng cao)|ổn định|duy trì|giữ vững|bảo đảm|đảm bảo|đúng quy định|theo quy định|theo kế hoạch|kịp thời|thường xuyên|nghiêm túc|đầy đủ|tiếp tục|tăng cường|quan tâm',
  ),
  'iu',
);
/** A task opens with what is to be done. */
const TASK =
  /^[\s\-–+•]*(?:\p{Lu}?[\d.]*[.)]\s*)?(?:tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|duy trì|thường xuyên|chủ động|nâng cao|quan tâm|rà soát|giám sát|theo dõi|kiểm tra|phối hợp|quyết liệt|tập trung|chú trọng|phấn đấu|triển khai|thực hiện|giải quyết|chỉ đạo|xây dựng|giữ vững|bảo đảm|đảm bảo|quản lý|hướng dẫn|tuyên truyền|đôn đốc|vận động|làm tốt|khắc phục|phòng|ưu tiên|đề nghị|kiến nghị)(?!\p{L})/iu;
const FEWEST_WORDS = 4;
const MOST_IN_LABEL = 6;

export interface Told extends Stretch {
  /** Printed in any report; else for its own period only. */
  readonly isRoutine: boolean;
}

/** @param said sentences of which a figure or a period decides something already. */
export function oldNews(
  plain: string,
  sentences: readonly Stretch[],
  said: (sentence: Stretch) => boolean,
): readonly Told[] {
  return sentences.flatMap((sentence): Told[] => {
    const text = plain.slice(sentence.start, sentence.end);
    const words = (text.match(/\p{L}+/gu) ?? []).length;
    // "Công tác giảm nghèo": a label, and no sentence.
    const isLabel = !/[.;!…]\s*$/u.test(text) && words <= MOST_IN_LABEL;
    if (said(sentence) || words < FEWEST_WORDS || isLabel || FRAME.test(text.trim())) return [];
    const isRoutine = !ONCE.test(text) && !SOMEBODY.test(text) && (ROUTINE.test(text) || TASK.test(text));
    const start = sentence.start + (/^\s*/u.exec(text)?.[0].length ?? 0);
    return [{ start, end: sentence.start + text.trimEnd().length, isRoutine }];
  });
}
