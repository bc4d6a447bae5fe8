/** What the sheet "Ngoại lệ" calls checks and what they find: words for people; lists of before hold our codes. */
import type { KnownFinding } from '../../checks';
import { foldText } from '../../language';

const CHECKS: Readonly<Record<KnownFinding['check'], string>> = {
  'average-equals-mean': 'Số bình quân',
  'body-matches': 'Cơ quan của biểu',
  'change-equals-growth': 'Mức tăng, giảm',
  'code-row-sound': 'Dòng mã số',
  'count-equals-list': 'Số mục liệt kê',
  'figure-present': 'Đủ số liệu',
  'figure-readable': 'Đọc được số',
  'figures-agree': 'Một chỉ tiêu ở hai nơi',
  'formula-covers-parts': 'Công thức tính tổng',
  'line-known': 'Các dòng của biểu',
  'period-matches': 'Kỳ báo cáo',
  'product-equals-factors': 'Tích các thừa số',
  'ratio-equals-quotient': 'Tỷ lệ, phần trăm',
  'scale-plausible': 'Hàng đơn vị',
  'sign-plausible': 'Dấu âm',
  'subset-within-whole': 'Trong đó',
  'total-equals-parts': 'Tổng và các phần',
  'unit-known': 'Đơn vị tính',
  'wording-holds': 'Lời văn',
};

const CODES: Readonly<Record<KnownFinding['code'], string>> = {
  'ambiguous-number': 'đọc được hai cách',
  'below-nought': 'âm ở chỗ không thể âm',
  blank: 'để trống',
  'broken-relation': 'phép tính không dùng được',
  contradicted: 'trái với số liệu',
  'cumulative-falls': 'lũy kế giảm',
  'cut-off-mismatch': 'chốt số sau kỳ',
  'duplicate-line': 'dòng trùng',
  exceeds: 'lớn hơn tổng thể',
  'external-link': 'lấy từ tệp khác',
  'formula-circular': 'tham chiếu vòng',
  'formula-error': 'công thức báo lỗi',
  'formula-stale': 'kết quả chưa tính lại',
  'formula-uncached': 'chưa có kết quả',
  'hard-coded-total': 'tổng gõ tay',
  'includes-total': 'cộng trùng',
  'legacy-font': 'phông chữ cũ',
  mismatch: 'không khớp',
  'missing-line': 'thiếu dòng',
  'mixed-units': 'lẫn đơn vị',
  'not-a-number': 'không phải số',
  'omits-part': 'cộng sót',
  'other-count': 'số lượng khác số dòng',
  'other-body': 'cơ quan khác',
  'other-sheet': 'trang của cơ quan khác',
  'other-text': 'lời văn của cơ quan khác',
  'parts-exceed-total': 'các phần vượt tổng',
  'period-mismatch': 'khác kỳ',
  'plan-changed': 'kế hoạch năm thay đổi',
  'same-as-earlier': 'số giống hệt năm trước',
  'prior-mismatch': 'khác báo cáo năm trước',
  remainder: 'còn phần dư',
  'scale-slip': 'lệch 10, 100, 1000 lần',
  'text-number': 'số ghi dạng chữ',
  truncated: 'cắt bớt, không làm tròn',
  'rounded-twice': 'làm tròn hai lần',
  'typed-over': 'gõ đè lên công thức',
  'unknown-line': 'dòng lạ',
  'unknown-unit': 'đơn vị lạ',
  'unreadable-outline': 'số thứ tự không đọc được',
  'within-rounding': 'lệch do làm tròn',
};

/** What the sheet says for a check; an id that is not known stays as it is. */
export const checkWords = (check: string): string => (CHECKS as Readonly<Record<string, string>>)[check] ?? check;

/** What the sheet says for what was found. */
export const codeWords = (code: string): string => (CODES as Readonly<Record<string, string>>)[code] ?? code;

function idIn(words: Readonly<Record<string, string>>): (text: string) => string {
  const ids = new Map(Object.entries(words).map(([id, text]) => [foldText(text), id]));
  return (text) => ids.get(foldText(text)) ?? text;
}

/** The check that words of the sheet mean; ids of before as they are. */
export const checkOf = idIn(CHECKS);

/** The code that words of the sheet mean. */
export const codeOf = idIn(CODES);
