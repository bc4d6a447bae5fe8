/** Words by which people's sheets are understood: headings, totals, groups, notes, signatures. Folded spelling. */

const any = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');
const starts = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?![\\p{L}])`, 'u');

/** Heading of the numbering column. */
export const NUMBER_HEADING = any(
  '(?:stt|tt|số tt)\\s*[/–-]\\s*no\\.?',
  'stt',
  'tt',
  's\\.?t\\.?t\\.?',
  'số tt',
  'số thứ tự',
  'thứ tự',
  'no\\.?',
  '#',
);

/** Headings of a label column, as people write them. */
export const LABEL_HEADING = starts(
  'nội dung',
  'chỉ tiêu',
  'đơn vị',
  'tên',
  'danh mục',
  'khoản mục',
  'khoản',
  'lĩnh vực',
  'loại',
  'cây trồng',
  'địa phương',
  'địa bàn',
  'cơ quan',
  'huyện',
  'xã',
  'phường',
  'diễn giải',
  'hạng mục',
  'công trình',
  'dự án',
  'kênh',
  'các chỉ tiêu',
  'vật nuôi',
  'sản phẩm',
  'ngành',
  'dịch bệnh',
  'họ và tên',
  'mục',
);

/** Headings of a unit column. */
export const UNIT_HEADING = any('đvt', 'đ\\.v\\.t', 'đơn vị tính', 'đơn vị', 'đv tính', 'unit');

/** Headings of a column of remarks. */
export const NOTE_HEADING = any(
  'ghi chú',
  'chú thích',
  'diễn giải',
  'thuyết minh',
  'nhận xét',
  'lý do',
  'nguyên nhân',
  'căn cứ',
);

/** Headings whose figures are no quantities that add up: shares, rates, averages, prices, ranks. */
export const NOT_ADDITIVE =
  /(?<!\d\s?)%|tỷ lệ|tỉ lệ|tỷ trọng|(?<!giá )so sánh|so với|năng suất|bình quân|(?<!dân số )trung bình|trung bình (?:một|mỗi|1|\/)|(?<!\p{L})(?:bq|tb)(?!\p{L})|đơn giá(?!\p{L})|giá bán|tốc độ|tăng trưởng|xếp hạng|thứ hạng|chỉ số|(?<!theo )hệ số|mật độ|thu nhập đầu người|điểm số|số tầng|năm hoàn thành|năm xây dựng|cơ cấu/u;

/** A total without a number: "Tổng cộng", "TỔNG SỐ", "Cộng", "Toàn tỉnh", "TỔNG CHI NGÂN SÁCH". */
export const TOTAL_LABEL =
  /^(?:tổng\s*(?:số|cộng|toàn|chung)?(?:\s*\(.{0,30}\))?$|tổng (?:cộng|số)(?!\p{L})|cộng(?:\s|$|:)|toàn (?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|quốc|ngành|đơn vị|địa bàn|thị trấn|đặc khu|vùng|khu vực|khối|bệnh viện|viện|trường|trung tâm|công ty|cơ quan|chi nhánh|hệ thống|đảng bộ|đoàn|thôn)(?:\s*\(.{0,30}\))?$|cả (?:nước|tỉnh)$|tổng (?:thu|chi|vốn|mức|sản lượng|diện tích|dự toán|kinh phí|nguồn|lượng|hợp$|điểm|tiền|giá trị|biên chế|nhu cầu|khối lượng|tài sản)(?!\p{L}))/u;

/** A subtotal by its words alone, wherever it stands. */
export const PLAIN_TOTAL = /^(?:tổng\s*(?:số|cộng)?|cộng|tổng (?:cộng|số) (?:chung|toàn \p{L}+))\s*[:.]?$/u;

/** What is over or short, with the names of what it is the difference of: it closes what stands above it as a total does. */
export const NAMED_DIFFERENCE =
  /^[^\p{L}]*(?:kết dư|chênh lệch|cân đối|cán cân|bội (?:thu|chi)|thặng dư|thâm hụt)(?!\p{L}).*[(=]\s*\p{L}[^()=]* (?:[-–−]|trừ) \p{L}[^()=]*\)?$/u;

/** "Trong đó": the lines that follow are some of the parts. */
export const PARTIAL_MARK = /^(?:[-+*•]\s*)?trong đó(?!\p{L})\s*[:;,]?\s*/u;

/** "Gồm", "Chia ra": the lines that follow are all of the parts. */
export const EXHAUSTIVE_MARK =
  /^(?:[-+*•]\s*)?(?:bao gồm|gồm có|gồm|chia ra|chia theo|phân theo|phân ra|cụ thể|phân loại theo)(?!\p{L})\s*([^:]*)[:;,]?\s*$/u;

/** "Phân theo …": one of several ways to take a whole apart. */
export const BY_MARK = /^(?:[-+*•]\s*)?(?:chia|phân|phân loại) theo(?!\p{L})/u;

/** The same words at the end of the whole's own label ("Chi thường xuyên, trong đó:"). */
// A run of marks is looked at from its beginning alone: a cell may hold thousands of them.
export const TRAILING_PARTIAL = /(?<![\s,;(–-])[\s,;(–-]+trong đó\s*[:)]?$/u;
export const TRAILING_EXHAUSTIVE = /(?<![\s,;(–-])[\s,;(–-]+(?:bao gồm|gồm có|gồm|chia ra)\s*[:)]?$/u;

/** "Còn lại", "Khác": with it a partial breakdown becomes complete. */
export const REST_LABEL = /^(?:[-+*•]\s*)?(?:phần )?còn lại(?!\p{L})/u;

/** A page's subtotal carried to the next page, or brought from the one before. */
export const CARRIED =
  /^(?:cộng )?(?:chuyển|mang) sang(?: (?:trang|tờ) (?:sau|trước))?\s*[:.]?$|^cộng (?:chuyển|mang) sang|^số (?:trang trước )?(?:chuyển|mang) sang|^(?:carried|brought) forward/u;

/** Where a table ends: notes, signatures, places and dates, recipients. */
export const END_MARK = new RegExp(
  [
    '^\\(?\\d{0,3}[.)]?\\s*(?:ghi chú|chú thích|lưu ý|nguồn|nguồn số liệu)\\s*(?::|$)',
    '^(?:người lập|người tổng hợp|người báo cáo|người ghi|kế toán|thủ trưởng|trưởng phòng|giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|trưởng ban|lãnh đạo|kiểm soát)(?:[\\s(,:/]|$)',
    '^(?:tm|kt|tl|tuq|q)\\.\\s*\\p{L}',
    '^nơi nhận',
    '^(?:\\p{L}[\\p{L}\\s]{0,40},\\s*)?ngày\\s*(?:\\d{1,2}|\\.+|…+)?\\s*tháng\\s*(?:\\d{1,2}|\\.+|…+)?\\s*năm',
    '^\\((?:ký|đã ký|ký,|ký tên)',
    '^\\(\\*+\\)',
    '^\\*\\s+\\p{L}.{25,}',
  ].join('|'),
  'u',
);

/** Letterhead and title lines: never a column's heading. */
export const TITLE_MARK = new RegExp(
  [
    '^cộng h[òo]a xã hội',
    '^độc lập',
    '^(?:biểu|mẫu|phụ lục|bảng|biểu mẫu)(?:\\s+số)?\\s*[:.]?\\s*[\\divx]',
    '^\\(?(?:đơn vị tính|đvt|đ\\.v\\.t|đơn vị)\\s*[:.]',
    '^\\((?:kèm theo|ban hành)',
    '^số\\s*:',
    '^(?:kỳ báo cáo|từ ngày|số liệu (?:tính )?(?:từ|đến)|tính đến)(?!\\p{L})',
    '^kỳ\\s*:',
    '^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|sở|ban)\\s.{3,}',
    '^so_lieu',
  ].join('|'),
  'u',
);
