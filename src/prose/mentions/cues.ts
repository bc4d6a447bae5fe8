/** The words that tell what a number is, and how numbers hang together: data, in folded spelling, free to grow. */
import type { Role } from './mention';

/** Words right before a number. */
export interface BeforeCue {
  readonly role: Role;
  readonly direction?: -1 | 1;
  /** Only of percentages, or only of other figures. */
  readonly of?: 'percent' | 'amount';
  readonly pattern: RegExp;
}

const HEDGE =
  '(?:\\s*(?:khoảng|lần lượt|gần|hơn|trên|xấp xỉ|ước|ước đạt|ước tính|đạt|là|được|tới|đến|chừng|ngót|chỉ|:|thêm))*\\s*[(:]?\\s*';
const ends = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?<!giá trị gia )(?:${words})${HEDGE}$`, 'u');
const BASES =
  'cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kỳ năm ·+|cùng kỳ|(?<=[([]\\s*)ck|năm trước|năm ngoái|(?<!tồn (?:từ )?|chuyển từ |chuyển sang từ |của )kỳ trước|quý trước|tháng trước|(?:vụ|mùa|lứa|đợt|nhiệm kỳ|năm học) trước|(?<=(?:so với|so|của|\\()\\s*)(?:cùng kỳ )?năm ·+';
export const PLAN_WORDS =
  'kế hoạch|kh|dự toán|dt|chỉ tiêu|(?<!có )(?<!quốc gia )(?<!bổ sung )mục tiêu|nghị quyết|nq|định mức|nhu cầu vốn|vốn giao|kế hoạch vốn';

const THAN =
  '(?: so với)?\\s+(?:mức )?(?:trung bình|bình quân|cùng kỳ|năm (?:trước|ngoái|·+)|(?:vụ|kỳ|quý|tháng|năm học|mùa|đợt) (?:trước|·+)|kế hoạch|dự toán|quy định|chỉ tiêu|đầu năm)(?:\\s+[\\p{L}·]+){0,4}\\s*$';

export const beforeCues: readonly BeforeCue[] = [
  {
    role: 'rate',
    pattern: ends('bình quân|(?<!dân số )trung bình|mỗi|mỗi người|đơn giá|mức giá|giá bán|mức hỗ trợ|định mức'),
  },
  {
    role: 'level',
    of: 'amount',
    pattern: /(?:tăng|giảm|nâng|rút|hạ)\s+(?:lên|xuống)(?:\s+(?:còn|thành|là|đạt))?\s*$/u,
  },
  { role: 'level', of: 'amount', pattern: /(?:^|\s)(?:lên|xuống|còn|xuống còn|lên thành)\s*$/u },
  {
    role: 'growth',
    direction: 1,
    of: 'percent',
    pattern: ends(
      'tăng(?: nhẹ| mạnh| khá| cao| nhanh)?|tăng trưởng|tăng thêm|cao hơn|tăng so với[^,;.]{0,40}|nhiều hơn|cao hơn (?:so với )?(?:cùng kỳ|năm trước|kỳ trước|năm học trước)',
    ),
  },
  {
    role: 'growth',
    direction: -1,
    of: 'percent',
    pattern: ends(
      'giảm(?: nhẹ| nhanh)?|sụt giảm|giảm sâu|giảm mạnh|thấp hơn|giảm so với[^,;.]{0,40}|ít hơn|giảm đi|thấp hơn (?:so với )?(?:cùng kỳ|năm trước|kỳ trước|năm học trước)',
    ),
  },
  { role: 'over-plan', of: 'percent', pattern: ends('vượt') },
  { role: 'over-plan', direction: -1, of: 'amount', pattern: ends('hụt|hụt thu|thu hụt|thiếu|còn thiếu') },
  { role: 'over-plan', direction: 1, of: 'amount', pattern: ends('vượt|vượt kế hoạch|vượt thu') },
  {
    role: 'change',
    direction: 1,
    of: 'amount',
    pattern: ends(
      'tăng|tăng thêm|cao hơn|nhiều hơn|tăng so với[^,;.()]{0,40}|(?:cao|nhiều) hơn (?:so với )?(?:cùng kỳ|năm trước|kỳ trước|vụ trước|tháng trước)',
    ),
  },
  {
    role: 'change',
    direction: -1,
    of: 'amount',
    pattern: ends(
      'giảm|giảm đi|giảm bớt|thấp hơn|ít hơn|giảm so với[^,;.()]{0,40}|(?:thấp|ít) hơn (?:so với )?(?:cùng kỳ|năm trước|kỳ trước|vụ trước|tháng trước)',
    ),
  },
  // "thấp hơn trung bình nhiều năm 186 mm"
  {
    role: 'change',
    direction: -1,
    of: 'amount',
    pattern: new RegExp(`(?<!\\p{L})(?:(?:thấp|ít|kém|nhỏ) hơn|kém|thua)${THAN}`, 'u'),
  },
  {
    role: 'change',
    direction: 1,
    of: 'amount',
    pattern: new RegExp(`(?<!\\p{L})(?:(?:cao|nhiều|lớn|đông) )?hơn${THAN}`, 'u'),
  },
  { role: 'times', of: 'amount', pattern: ends('gấp|tăng gấp|bằng') },
  {
    role: 'share',
    of: 'percent',
    pattern: ends(
      'chiếm|chiếm tỷ lệ|chiếm tỷ trọng|tỷ trọng|chiếm khoảng|tỷ lệ|đạt tỷ lệ|với tỷ lệ|tương ứng|tương đương',
    ),
  },
  {
    role: 'prior',
    of: 'amount',
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:so với|so|của)\\s+)?(?:${BASES})(?:\\s+(?:là|đạt|có|thực hiện|xảy ra|năm ·+|·+))*\\s*[:(]?\\s*(?:là\\s*)?$|[;.(]\\s*(?:${BASES})(?:\\s+(?!tăng|giảm|còn|bằng|vượt|chuyển|để lại|tồn)\\p{L}+){1,4}\\s*$`,
      'u',
    ),
  },
  {
    role: 'plan',
    of: 'amount',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${PLAN_WORDS})(?:\\s+(?:năm|giao|đề ra|là|tỉnh giao|được giao|cả năm|năm ·+|·+))*\\s*[:(]?\\s*(?:là\\s*)?$`,
      'u',
    ),
  },
];

/** Words right after a percentage. */
export const afterPercent: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  {
    role: 'of-plan',
    pattern: new RegExp(
      `^\\s*\\(?(?:so với |so |của |trên |/\\s*)?(?:${PLAN_WORDS}|tổng (?:kế hoạch|dự toán))(?!\\p{L})`,
      'u',
    ),
  },
  { role: 'of-prior', pattern: new RegExp(`^\\s*\\(?(?:so với |so |của )?(?:${BASES})`, 'u') },
];

/** Words between a percentage or a change and the figure that it is of. */
export const baseWords: readonly {
  readonly role: Role;
  readonly after: readonly Role[];
  readonly pattern: RegExp;
}[] = [
  {
    role: 'plan',
    after: ['of-plan', 'percent'],
    pattern: new RegExp(
      `^\\s*(?:so với |so |của )?(?:${PLAN_WORDS})[^.;:()]{0,60}[([]\\s*(?:kh|kế hoạch|dự toán|dt|là|chỉ tiêu)?\\s*:?\\s*$`,
      'u',
    ),
  },
  {
    role: 'prior',
    after: ['change', 'growth', 'of-prior', 'percent'],
    pattern: new RegExp(
      `^\\s*\\)?[^.;:()]{0,12}so (?:với )?(?![^(]*,\\s*(?:cao|thấp|nhiều|ít|tăng|giảm|vượt|bằng|đạt)(?!\\p{L}))(?![^(]*(?<!\\p{L})(?:${PLAN_WORDS})(?!\\p{L}))[^.;:()]{3,60}[([]\\s*$`,
      'u',
    ),
  },
  {
    role: 'base',
    after: ['share', 'percent'],
    pattern:
      /^\s*(?:(?:của|trên|trong|so với)\s+)?(?:tổng|toàn bộ|dân số|số hộ|số dân)[^.;:()]{0,60}[([]\s*$|^\s*[([]?\s*(?:của|trên|trong|so với)?\s*tổng (?:số )?[^.;:()\d%]{0,30}$/u,
  },
];

export const STATES = /(?:đạt|bằng|thực hiện|hoàn thành|đạt tỷ lệ|ước đạt|=)\s*(?:khoảng|gần|hơn|trên|xấp xỉ)?\s*$/u;
export const HEDGED =
  /(?<!\p{L})(?:khoảng|gần|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|dài|ngắn|đông|nhanh|chậm|kém|tăng|giảm|sớm|muộn) )hơn|(?<!(?:cấp|tuyến|phía|nêu|nói|kể|như|xảy ra|phát sinh|xuất hiện|gây hại) )(?:trên|dưới)|xấp xỉ|tối thiểu|ít nhất|không quá|tối đa|chừng|ngót)\s*$/u;
export const PLANNED =
  /(?<!\p{L})(?:phấn đấu|dự kiến|(?<!có )(?<!quốc gia )mục tiêu|cần đạt|chỉ tiêu giao|được giao|kế hoạch giao|nhu cầu|(?<!(?:hồ sơ|đơn|văn bản|trường hợp|giá trị|theo) )đề nghị|dự báo|sẽ)(?!\p{L})/u;

/** What opens a breakdown. `exhaustive`: the parts are all of the whole's. */
export interface BreakdownCue {
  readonly exhaustive: boolean;
  /** It may open something else: claimed where it adds up, accused where one digit is wrong. */
  readonly careful?: boolean;
  /** Each thing has one of what it names: a place, an age. */
  readonly apart?: boolean;
  /** Its own words name the whole. */
  readonly named?: boolean;
  /** One of these stands wherever the pattern fits. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}

export const breakdownCues: readonly BreakdownCue[] = [
  {
    exhaustive: true,
    signs: ['gồm'],
    pattern:
      /(?<!\p{L})(?<!(?:không|chưa) (?:bao )?)(?:bao gồm|trong đó gồm|gồm có|gồm(?! cả))(?: các| có)?(?!\p{L})/gu,
  },
  {
    exhaustive: true,
    signs: ['chia', 'phân', 'cơ cấu'],
    pattern:
      /(?<!\p{L})(?:chia ra|(?<!phân )chia theo|phân ra|phân theo|được phân bổ|(?<!số )phân bổ|cơ cấu(?! lại))(?!\p{L})/gu,
  },
  {
    exhaustive: true,
    signs: ['cụ thể', 'chi tiết'],
    pattern: /(?<!\p{L})(?:cụ thể(?: là| như sau)?|chi tiết(?: như sau)?)(?=\s*[:,])/gu,
  },
  {
    exhaustive: false,
    careful: true,
    signs: [':'],
    pattern:
      /(?<!\p{L})(?:phân loại|nội dung|nguyên nhân|lĩnh vực|hình thức|kết quả|đối tượng|theo (?:cấp|địa bàn|loại|nguồn)|về nguồn vốn)(?: [^.:;,()\d·]{0,40})?(?=:)/gu,
  },
  {
    exhaustive: false,
    careful: true,
    apart: true,
    signs: [':'],
    pattern: /(?<!\p{L})(?:địa bàn|thời gian|độ tuổi|giới tính|trình độ|loại hình)(?: [^.:;,()\d·]{0,40})?(?=:)/gu,
  },
  {
    exhaustive: false,
    careful: true,
    signs: [':'],
    pattern: /(?<=^\s*|[.;]\s+)trong (?!đó|số|tổng)[^.:;,()\d]{1,24}(?=:)/gu,
  },
  // "Chất lượng: sức khỏe loại 1 có 38 thanh niên, …": any few words that open a sentence.
  {
    exhaustive: false,
    careful: true,
    signs: [':'],
    pattern: /(?<=[.;]\s+)(?!trong |riêng|ngoài ra)\p{Lu}?[\p{L} ,]{3,28}(?=:)/giu,
  },
  { exhaustive: false, named: true, signs: [':'], pattern: /(?<!\p{L})trong số (?!đó|này)[^.:;,()\d·]{2,40}(?=:)/gu },
  {
    exhaustive: false,
    signs: ['trong đó', 'trong số', 'trong tổng'],
    pattern:
      /(?<!\p{L})(?:trong đó(?: có)?|trong số đó|trong số này|trong tổng (?:số|chi|thu|vốn|kinh phí|diện tích)(?=[^\d.;]{0,30}:))(?!\p{L})/gu,
  },
];

/** "còn lại" names the rest: the parts are complete. */
export const REST = /(?<!\p{L})(?:còn lại|số còn lại|phần còn lại)(?!\p{L})/u;
/** Examples, remarks and other wholes: no parts. */
export const NO_PART =
  /(?<!\p{L})(?:riêng(?! (?:lẻ|biệt|rẽ))|ngoài ra|tổng (?:số|cộng|chi|thu|vốn|kinh phí|diện tích|sản lượng|giá trị)|lũy kế|luỹ kế|nâng tổng|như:|điển hình|tiêu biểu|tiếp tục|đồng thời|bên cạnh đó|so với|đến nay|hiện (?:có|còn|nay))/u;
/** Qualities that one person or thing may have several of: never added to each other. */
export const OVERLAPPING =
  /(?<!\p{L})(?:(?<!phụ )nữ|đảng viên|dân tộc(?: thiểu số)?|dtts|trẻ em|hộ nghèo|cận nghèo|người cao tuổi|đoàn viên|tái phạm|trọng điểm|khuyết tật|quan trọng|phức tạp|đông người|mới|phát sinh|lần đầu|ngoài quốc doanh|thủ lĩnh|cốt cán|trẻ)(?!\p{L})/u;
/** What a thing has, has done or is besides being of a kind: others of a list may have it, too. */
export const QUALITIES =
  /(?<!\p{L})(?:có|đạt|được|bị|đã|đang|không|chưa|quá|biết|hưởng|tham gia|sử dụng|áp dụng|trên|dưới|từ|ven|tuổi|trở lên|nâng cao|kiểu mẫu|liên quan|thuộc|nhất|(?<!đất )trồng|trung cấp lý luận|sinh sản|fdi|trong (?:khu|cụm|vùng)|kết thúc|nghiệm thu|ban hành|(?<!phụ )nữ|đảng viên|dân tộc|dtts|trẻ|đoàn viên|khuyết tật|nghèo|mới|phát sinh|cuối năm|lũy kế)(?!\p{L})/u;
/** What an earlier time is called. */
export const EARLIER = /(?<!\p{L})(?:cùng (?:kỳ|thời điểm)|(?:năm|kỳ|quý|tháng|vụ|năm học) trước|năm ngoái|đầu năm)/u;

/** Verbs of a comparison that a figure or what it is measured by follows; `than`: only with what it is measured by right behind. */
export const GAP_VERBS: readonly { readonly direction: -1 | 1; readonly words: string; readonly than?: true }[] = [
  { direction: 1, words: 'tăng thêm|tăng cao|tăng mạnh|tăng nhẹ|tăng|vượt' },
  { direction: -1, words: 'giảm mạnh|giảm sâu|giảm nhẹ|giảm bớt|giảm|còn thiếu|thiếu|hụt' },
  {
    direction: 1,
    words: '(?<!(?:thấp|ít|nhỏ|ngắn|chậm|giảm|thua|kém) )(?:(?:cao|nhiều|lớn|dài|nhanh|đông|tăng) )?hơn',
    than: true,
  },
  { direction: -1, words: '(?:thấp|ít|nhỏ|ngắn|chậm|giảm|thua|kém) hơn|thua|kém', than: true },
];
