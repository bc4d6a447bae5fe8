/**
 * Words that say that a figure is a level, an extreme, or so much for each of something ("trên 1 vạn dân", "/100 dân",
 * "mỗi hộ", "cao nhất", "mực nước"): over bodies these never add, whatever their unit looks like.
 */

/** What things are counted for each of. */
const EACH =
  '(?:dân|người|hộ|khẩu|nhân khẩu|lao động|trẻ|phụ nữ|học sinh|sinh viên|giáo viên|giường|bác sĩ|bác sỹ|lớp|trường|ha|héc ta|hecta|hec ta|km2|km²|m2|m²|km|đơn vị diện tích|đầu người|bé gái|cán bộ|công nhân|xã|thôn|con|chuyến|vụ|suất)(?!\\p{L})';
const AREA = '(?:ha|héc ta|hecta|hec ta|km2|km²|m2|m²|km|sào|công|đơn vị diện tích)(?!\\p{L})';
/** One, or a round number of them. */
const ROUND = '(?:1(?:[. ,]?0{1,2})?(?:[., ]?000){0,2}|một)(?!\\d)';
const SCALE = '(?:vạn|nghìn|ngàn|trăm|chục|triệu)';
const MANY = `(?:${ROUND}\\s*(?:${SCALE}\\s*)?|${SCALE}\\s*)`;

/** "Số xã có trên 10.000 dân", "hộ có diện tích trên 1 ha": more than so many, which is no rate. */
const NOT_MORE = '(?<!(?:có|từ|quy mô|đạt|diện tích|thu nhập|là|dân số|được|rộng|dài) )';

const PER_MANY = new RegExp(`${NOT_MORE}(?<!\\p{L})trên ${MANY}${EACH}|\\/\\s*${MANY}${EACH}`, 'u');
const PER_HEAD = /(?<!\p{L})(?:trên|theo) đầu (?:người|dân|con)(?!\p{L})/u;
/** Things that may themselves be larger than so much: "số trang trại trên 1 ha". */
const SIZED =
  /^(?:[-+*•]\s*)?(?:tổng )?(?:số )?(?:hộ|trang trại|gia trại|dự án|cơ sở|thửa|mô hình|doanh nghiệp|hợp tác xã|tổ chức|khu|điểm|công trình|tuyến|đường|diện tích|đám|ao|hồ|rừng|vườn)(?!\p{L})/u;
const BY_AREA = new RegExp(`(?<!\\p{L})trên ${MANY}${AREA}`, 'u');
/** "Mỗi xã một sản phẩm" is the name of a programme. */
const FOR_EACH = /(?<!\p{L})mỗi (?=\p{L})(?!(?:[^()]{1,30} )một(?!\p{L}))/u;
/** "Số học sinh/giáo viên": one noun for each of another, and nothing behind; "hộ/người bị ảnh hưởng" is one or the other. */
const NOUN_BY_NOUN =
  /^(?:[-+*•]\s*)?(?:tỷ lệ |tỉ lệ )?(?:số )?(?:học sinh|sinh viên|trẻ|cháu|bệnh nhân|dân|người|bác sĩ|bác sỹ|giường(?: bệnh)?|máy(?: tính)?|con|sản lượng|doanh thu|thu nhập|chi phí|vốn|sách) ?\/ ?(?:giáo viên|cô|lớp|trường|trạm|cán bộ|bác sĩ|bác sỹ|giường(?: bệnh)?|hộ|máy|ha|km2|lao động|học sinh|trẻ)$/u;

/** "Ít nhất một mũi", "tối thiểu 15 tiêu chí" count what reaches so much. */
const EXTREME =
  /(?<!\p{L})(?:cao|thấp|lớn|nhỏ|nặng|nhẹ|dài|ngắn|sâu|xa|gần|nhiều|đông|mạnh|nóng|lạnh) nhất(?!\p{L})(?!\s*(?:là )?(?:\d|một |hai |ba ))/u;

const LEVEL = new RegExp(
  `^(?:[-+*•]\\s*)?(?:${[
    'mực nước|mức nước|đỉnh lũ|đỉnh triều|lượng mưa|lượng bốc hơi|nhiệt độ|số (?:ngày|giờ) (?:nắng|mưa|rét|lạnh|nóng|khô)|tốc độ gió|sức gió|cấp gió',
    'độ (?:ẩm|che phủ|cao|sâu|dốc|mặn|ph|phì|bao phủ|phủ|rộng|dày)',
    'cự ly|cự li|khoảng cách|vòng quay|hệ số|định mức|định suất|suất đầu tư|tỷ suất|tỉ suất|tỷ số|tỉ số|tuổi (?:đời|thọ)',
    'mức (?:hỗ trợ|lương|phụ cấp|trợ cấp|phí|thu phí|giá|sống|tiêu thụ|bồi dưỡng|khoán|sinh hoạt|độ)',
    'giá (?:lúa|gạo|thóc|vàng|bán|mua|thu mua|cả|vé|đất|điện|xăng|nước|heo|lợn|gà|bò|tôm|cá|tiêu|điều|mủ|phân|thịt|rau|mía|sắn|ngô|chè)(?! trị)',
    'thời (?:gian|hạn) (?:giải quyết|xử lý|chờ|vay|trả|hoàn thành|trả lời|đi lại)',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** `text`: folded words of a label or a heading. */
export function isLevel(text: string): boolean {
  if (LEVEL.test(text) || EXTREME.test(text) || FOR_EACH.test(text) || PER_HEAD.test(text)) return true;
  if (NOUN_BY_NOUN.test(text)) return true;
  if (!PER_MANY.test(text) && !BY_AREA.test(text)) return false;
  return !(SIZED.test(text) && BY_AREA.test(text));
}

const HOW_MANY = new RegExp(
  `(?:(?<!\\p{L})trên|bình quân|tính trên|\\/)\\s*(${ROUND})?\\s*(${SCALE})?\\s*${EACH}`,
  'u',
);
const POWERS: Readonly<Record<string, number>> = { chục: 1, trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6 };

/** The power of ten of how many a rate is for each of: 4 of "trên 1 vạn dân", 2 of "/100 dân"; null where it says none. */
export function eachPower(text: string): number | null {
  const found = HOW_MANY.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const noughts = found[1] === undefined ? 0 : found[1].replace(/[^0]/g, '').length;
  return noughts + (POWERS[found[2] ?? ''] ?? 0);
}
