/** Words of two syllables whose second one alone would lead a name: "trực tuyến 45" counts, "tuyến 45" is a line. Data, free to grow. */

const FIRST: Readonly<Record<string, string>> = {
  trường: 'môi|thị|hiện|nông|lâm|ngư|công|hội|nghị|quảng|chiến|thao|lập|thương|các|ngôi|nhà|điểm',
  tuyến: 'trực|vô|hữu|tiền|chiến|hậu',
  cấp: 'liên|sơ|trung|cao|trợ|cung|nâng|phân|thăng|thứ|bao|giai|khẩn|cứu|phụ|đẳng|tỉnh|huyện|xã|sở|đã|được|mới|các|nguồn',
  vụ: 'dịch|nhiệm|nghiệp|phục|nội|công|chức|học|thời|mùa|đặc|sự|tư|quân|tài',
  kỳ: 'đầu|cuối|trong|định|thời|nhiệm|chu|hết|giữa',
  loại: 'các|phân|chủng|thể|đủ|mọi|nhiều|kim|nhân|đồng',
  hạng: 'thăng|nâng',
  bậc: 'nâng|thăng|thứ',
  nhóm: 'nhiều',
  mức: 'định|vượt',
  lớp: 'tầng|trên',
  bản: 'cơ|văn|kịch|tư|nguyên|biên|xuất|căn|phiên|hương|ấn|tài|thôn',
  đội: 'quân|bộ|biên|liên|chi|phân|vệ|đồng|toàn',
  phố: 'thành|đường',
  khu: 'đặc|phân',
  thôn: 'nông|hương',
  cầu: 'yêu|nhu|toàn|địa|cung|khẩn|đá|hồng',
  vùng: 'tiểu',
  số: 'thiểu|dân|tham|chỉ|hệ|đa|tần|doanh|điểm',
  đường: 'tiểu|mía|lòng|dọc',
  điểm: 'trọng|địa|quan|thời|thí|cao|đặc|ưu|khuyết|nhược',
  mục: 'hạng|danh|chuyên|tiết|đầu',
  phần: 'một|cổ|thành|học|góp',
  hình: 'mô|loại|truyền|địa|tình|điển|màn|đội|vô|hữu',
  biểu: 'đại|tiêu',
  mẫu: 'lấy|kiểu',
  tiết: 'chi|thời',
  trang: 'vũ|nghĩa|khang|chỉnh',
  khoản: 'tài',
};

const either = (first: string): string =>
  first
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** Behind a leading word: no match where it is the second syllable of another word. */
export const NO_SECOND_SYLLABLE = Object.entries(FIRST)
  .map(([second, first]) => `(?<!(?<!\\p{L})(?:${either(first)}) ${second})`)
  .join('');
