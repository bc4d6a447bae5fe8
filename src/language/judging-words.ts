/**
 * Words by which a sentence judges, or says how far something has come, without a figure that would bear it out: "giữ vững", "gặp khó khăn", "được mùa",
 * "về đích", "sắp hoàn thành", "hơn một phần ba kế hoạch", "đi đầu". And that nothing was done or happened: any "chưa …", "không …".
 */

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

/** "không ngừng", "không chỉ", "không gian": denies nothing that happened. */
const NO_DENIAL =
  'ngừng|những|chỉ|thể thiếu|gian|khí|kỳ hạn|nhỏ|tính|kể|bao gồm|gồm|quân|lưu|phận|chuyên trách|thường xuyên|tập trung|nhất thiết|phải là|dùng tiền mặt|bắt buộc|gì|rõ|lồ|chênh lệch|thay đổi|đổi|tăng|giảm';
const OF_NONE = [
  word('(?<!(?:đã|hay|còn) )chưa(?=\\s+\\p{L})(?! (?:kể|bao gồm|gồm|tính|biết)(?!\\p{L}))'),
  word(`(?<!(?:hàng|phòng|khoảng|trên|đường|vô|hay|có) )không(?=\\s+\\p{L})(?! (?:${NO_DENIAL})(?!\\p{L}))`),
  // "Đơn tố cáo: không."
  new RegExp('(?<=:\\s*)(?:không|chưa|không có|chưa có)(?=\\s*(?:[.;,]|$))', 'giu'),
];

const FINE = 'khá|tốt|mạnh|nhanh|ổn định|thuận lợi|vững chắc|toàn diện|tích cực';
const OF_PRAISE = [
  word(`giữ vững|phát triển (?:${FINE})|(?:duy trì|giữ)(?= (?:được|đà|tốt|mức|tốc độ|ổn định|sĩ số|nhịp|vững|nguyên))`),
  word(
    'được (?:giữ vững|cải thiện|nâng lên|củng cố|kiềm chế|khắc phục|bảo đảm|đảm bảo|duy trì|ổn định|kiểm soát|khống chế|mùa|giá)|kiềm chế|khống chế|trúng mùa|mất mùa|mất giá|rớt giá|được mùa',
  ),
  word('(?:đã|cơ bản|từng bước) được (?:tháo gỡ|giải quyết|xử lý)(?!\\s+(?:\\p{Ll}+\\s+){0,3}\\d)'),
  word(
    '(?:chuyển biến|kết quả|tín hiệu|dấu hiệu|bước tiến|thay đổi) (?:\\p{Ll}+ ){0,2}?(?:tích cực|rõ nét|rõ rệt|tốt|khả quan|đáng kể|đáng mừng|đáng lo|vượt bậc|phấn khởi)|có (?:nhiều |sự )?chuyển biến',
  ),
  word(
    'sôi động|nhộn nhịp|trầm lắng|ảm đạm|khả quan|đáng ghi nhận|đáng mừng|đáng lo|phấn khởi|ấn tượng|vượt bậc|nổi bật|hiệu quả cao',
  ),
  word(
    '(?:tích cực|thuận lợi|hiệu quả|nghiêm túc|kịp thời|bài bản|chặt chẽ|rõ nét|rõ rệt|tốt|phức tạp)(?=\\s*(?:[.;,]|$))',
  ),
  word('gặp (?:\\p{Ll}+ ){0,2}?(?:khó khăn|trở ngại|vướng mắc|thuận lợi|bất lợi|rủi ro)|khó khăn(?=\\s*(?:[.;,]|$))'),
  word(
    '(?:tiếp tục |đang |dần )?(?:phục hồi|hồi phục|chững lại|sa sút|trì trệ|đình trệ|bứt phá)|(?:nhiều|ít)(?= (?:ở|tại)(?!\\p{L}))',
  ),
  word(
    '(?:bảo đảm|đảm bảo) (?:tốt|đầy đủ|kịp thời|đúng|tiến độ|kế hoạch|yêu cầu|chất lượng)|trong khi(?: đó)?|ngược lại|trái lại',
  ),
  word('(?:thể hiện|cho thấy|chứng tỏ|khẳng định)(?= \\p{L})|(?:trong )?tầm kiểm soát|(?<=[,;] )cơ bản'),
  word('góp phần|bù đắp|đóng góp quan trọng|tạo đà|tạo động lực|đột phá'),
  word(
    '(?:nguồn|khoản|nguồn thu|khoản thu|khoản chi|cây|cây trồng|ngành|mặt hàng|sản phẩm|lĩnh vực) (?:chính|chủ lực|mũi nhọn|quan trọng)',
  ),
];

const PARTS = 'hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười';
const OF_PROGRESS = [
  word('về đích|cán đích|trước kế hoạch|trước mùa vụ|đúng kế hoạch|sắp(?= \\p{L})'),
  word(
    'chuẩn bị(?= (?:hoàn thành|bàn giao|nghiệm thu|khánh thành|đưa vào|khởi công|thông xe|đóng điện))|(?:đi|đưa) vào (?:hoạt động|sử dụng|vận hành|khai thác)',
  ),
  word(
    'đang(?= (?:hoàn thiện|hoàn tất|thi công|xây dựng|vướng|chờ|lựa chọn|lập|trình|thẩm định|triển khai|làm|đấu thầu|nghiệm thu|khẩn trương|gấp rút|gặp|tạm dừng))',
  ),
  word(
    `(?:(?:hơn|gần|khoảng|quá|được|trên|chưa đến) )?(?:một|hai|ba|bốn) phần (?:${PARTS})|(?:(?:hơn|gần|quá|được) )?(?:một )?nửa(?! (?:đầu|cuối))`,
  ),
  word('đi đầu|tiên phong|đầu tàu|tốp (?:đầu|cuối)|vị trí thứ|(?:đứng|xếp) (?:trên|dưới|sau)'),
  word('tập trung (?:(?:chủ yếu|nhiều|phần lớn) )?(?:ở|tại)(?! (?:chỉ đạo|triển khai))'),
  // "bằng tháng trước": without a figure of how much that was.
  word('bằng (?:với )?(?:tháng|quý|kỳ|tuần|vụ|niên vụ|năm học) trước'),
];

/** Each pattern finds whole claims. */
export const judgingWords: readonly RegExp[] = [...OF_NONE, ...OF_PRAISE, ...OF_PROGRESS];
