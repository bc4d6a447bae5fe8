/**
 * Words by which a sentence claims more than its figures say: of all or only some ("đều", "cả 04", "toàn bộ", "chỉ", "duy nhất"), of none
 * ("không có", "chưa … nào"), of a place in an order ("chậm nhất", "đứng thứ hai"), that something is done ("đã hoàn thành", "hết"), that it is
 * more or less than something else ("chậm hơn"), or good or bad ("còn chậm", "ổn định"). Other figures make any of them untrue.
 */

import { judgingWords } from './judging-words';

/** A stretch of a text. */
export interface SweepingClaim {
  readonly start: number;
  readonly end: number;
}

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

/** What is counted in words: "ba trường còn lại", "hai dự án". */
const NOUNS =
  'trường|điểm|cơ quan|sở|dự án|thôn|ấp|bản|buôn|khóm|khu phố|tổ dân phố|xã|phường|đơn vị|lĩnh vực|chỉ tiêu|tiêu chí|khoản|loại|sắc thuế|nguồn|mặt hàng|sản phẩm|công trình|tuyến|cụm|doanh nghiệp|hợp tác xã|hộ|vụ|ca|trường hợp|ngành|bệnh|dịch bệnh|cây trồng|con nuôi|nhóm';
const NUMBERS = 'hai|ba|bốn|sáu|bảy|tám|chín|mười';
const ADJECTIVES = 'cao|thấp|nhiều|ít|lớn|nhỏ|đông|kém|nhanh|chậm|tốt|xấu|khá|sớm|muộn|mạnh|yếu|rộng|hẹp|nặng|nhẹ';
const OF_NONE =
  'có|còn|phát sinh|xảy ra|để xảy ra|để phát sinh|nhận được|ghi nhận|phát hiện|tồn(?: đọng)?|bị|gây|ai|để tồn đọng|đơn vị|thôn|trường hợp|hộ';

const OF_ALL = [
  word('(?<!(?:đồng|không) )đều(?! đặn)'),
  word('tất cả|toàn bộ|toàn thể|hầu hết|hầu như|đa phần|đại đa số|phần đông|phần lớn|đa số|chủ yếu|đồng loạt|lần lượt'),
  word(`(?<!(?:gồm|kể|tính|bao gồm) )cả(?=\\s+(?:\\d|(?:${NUMBERS})\\s|các\\s|những\\s))`),
  word('(?<!đầy )đủ(?=\\s+(?:\\d|số (?:lượng )?\\p{Ll}))'),
  word(`mọi(?= (?:${NOUNS})(?!\\p{L}))|mỗi một`),
];
const OF_ONLY = [
  word(
    '(?<!không )(?:mới )?chỉ(?=\\s+(?:có|còn|đạt|bằng|là|ở|tại|tập trung|xảy ra|chiếm|mới|riêng|duy nhất|phát sinh|giải ngân|thu|chi|hoàn thành|tăng|giảm|thực hiện|được|\\d|một|hai|ba|bốn)(?!\\p{L}))',
  ),
  word(
    'mới(?=\\s+(?:đạt|bằng|chỉ|có|được|giải ngân|hoàn thành|thực hiện|thu|chi|sử dụng|cấp|thi công|giải quyết|huy động)\\s[^.;,]{0,24}\\d)',
  ),
  word(
    'duy nhất|ngoại trừ|chỉ trừ|(?<!(?:khấu|giảm|loại|phòng|diệt|xóa|miễn) )trừ(?=\\s+(?:thuế|xã|phường|thôn|ấp|trường|dự án|khoản|lĩnh vực|cây|\\p{Lu}))',
  ),
];
const OF_NOTHING = [
  word(`không (?:${OF_NONE})(?! (?:gì|những|nghĩa|thể|ý nghĩa)(?!\\p{L}))`),
  word('chưa (?:có|phát sinh|xảy ra|phát hiện|ghi nhận|nhận được|hoàn thành|đạt|vượt|bằng|xong|hết|đồng đều)'),
  new RegExp('(?<!\\p{L})(?:không|chưa)\\s+(?:[\\p{L}\\d]+\\s+){1,6}?nào(?!\\p{L})', 'giu'),
  new RegExp('(?<!\\p{L})chưa\\s+(?:\\p{L}+\\s+){1,4}?(?:hết|xong|đủ|đầy đủ)(?!\\p{L})', 'giu'),
];
const OF_DONE = [
  new RegExp('(?<!\\p{L})(?:đã|cơ bản)\\s+(?:cơ bản\\s+)?hoàn thành(?!\\p{L})(?!\\s+(?:\\p{Ll}+\\s+){0,3}\\d)', 'giu'),
  new RegExp(
    '(?<!\\p{L})(?:đã|được|hoàn thành)\\s+(?:\\p{L}+\\s+){0,4}?(?:hết|xong|toàn bộ|tất cả|đầy đủ|dứt điểm|triệt để)(?!\\p{L})(?!\\s+(?:tháng|quý|năm|ngày|kỳ)(?!\\p{L}))',
    'giu',
  ),
  word('(?:trước|đúng|vượt|chậm|kịp) (?:thời hạn|tiến độ|kế hoạch đề ra|hạn)'),
];
const NO_RANK = 'thống|thứ|hợp|đồng|đệ|bậc|duy|hạng|loại|giải';
const OF_ORDER = [
  new RegExp(
    `(?<!(?<!\\p{L})(?:${NO_RANK}) )(?<!\\p{L})nhất(?!\\p{L})(?!\\s+(?:là|trí|định|thiết|thời|quán|loạt)(?!\\p{L}))`,
    'giu',
  ),
  word(
    '(?<!người )đứng đầu(?! (?:cơ quan|cấp|đơn vị|tổ chức|chính quyền))|dẫn đầu|đứng cuối|cuối bảng|(?:đứng|xếp)(?: ở)?(?: vị trí| hạng)?(?: thứ)? (?:nhất|nhì|hai|ba|tư)|(?<!(?:phần|chương|mục|lần|đợt|kỳ|họp|phiên|con|năm|ngày|tuần|cấp|bên|ngôn ngữ|quý) )thứ (?:hai|nhì|ba|tư)(?! trong tuần)|nhóm (?:đầu|cuối|dẫn đầu)|kỷ lục|lần đầu(?: tiên)?|từ trước đến nay',
  ),
];
const OF_MORE = [
  // Its last word alone: what stands between is often a figure's own verb.
  new RegExp(
    `(?<=(?<!\\p{L})(?:${ADJECTIVES})\\s+(?:(?!nhất)\\p{L}+\\s+){0,4}?)hơn(?!\\p{L})(?!\\s+(?:nữa|hết|\\d))`,
    'giu',
  ),
  word('(?:tiếp tục|vẫn|lại|luôn)(?= (?:tăng|giảm|cao|thấp|vượt|dẫn đầu)(?! (?:cường|tốc|thiểu|nghèo))(?!\\p{L}))'),
];
const OF_WORTH = [
  word(
    `còn (?:(?:nhiều|một số|gặp|tương đối|khá|rất|quá|có) )*(?:chậm|thấp|cao|hạn chế|khó khăn|yếu|ít|lớn|bất cập|kém|phức tạp|nhiều|thiếu|nợ|tồn đọng)`,
  ),
  word(
    '(?:đạt|ở mức|mức|rất|khá|tương đối|quá|tăng|giảm) (?:cao|thấp|khá|tốt|ít|lớn|nhỏ|nhanh|chậm|mạnh|sâu|nhẹ|đột biến|đáng kể)(?! hơn)',
  ),
  word('chậm(?! (?:nhất|nộp|muộn|trả))|không đáng kể|đáng kể|hụt|thất thu|bội thu|xuất siêu|nhập siêu|bội chi'),
  word('(?:phát triển|diễn biến|cơ bản|tương đối|giữ|luôn|là) ổn định|ổn định(?=\\s*(?:[.;,]|$))|khởi sắc'),
];
const OF_COUNT = [word(`(?:${NUMBERS})(?= (?:${NOUNS})(?!\\p{L}))|một(?= (?:vụ|ca|trường hợp)(?!\\p{L}))`)];

/** Every such claim of a text, those that overlap joined into one. */
export function sweepingClaims(text: string): readonly SweepingClaim[] {
  const found = [
    ...[OF_ALL, OF_ONLY, OF_NOTHING, OF_DONE, OF_ORDER, OF_MORE, OF_WORTH, OF_COUNT, judgingWords].flat(),
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length })),
  );
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const QUALITY = new RegExp(`(?:(?<!\\p{L})(?:${ADJECTIVES})\\s+(?:\\p{L}+\\s+){0,3}|\\p{L}+\\s+)$`, 'iu');

/** A claim with what it is said of, for people: "không có đơn", "chậm nhất", "nhiều hộ nghèo hơn", "tiếp tục tăng". */
export function wholeClaim(text: string, { start, end }: SweepingClaim): SweepingClaim {
  const words = text.slice(start, end);
  const behind = /^(?:không|chưa|tiếp tục|vẫn|lại|luôn|sắp|đang|chuẩn bị)/iu.test(words)
    ? /^\s+\p{L}+/u.exec(text.slice(end))
    : null;
  const before = /^(?:nhất|hơn)$/iu.test(words) ? QUALITY.exec(text.slice(0, start)) : null;
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}
