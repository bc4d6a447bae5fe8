/** Sizes, shares and ages that name a class of things or people ("từ 6 m đến dưới 12 m 1.204 tàu") and are no figures. Data. */
import { marked, not, type NotFigure } from './no-figure';

/** "350 ml", "6 - dưới 12 m", "15 m trở lên", "5 đến dưới 10 triệu đồng". */
const AMOUNT =
  '\\d+(?:[.,]\\d+)?\\s*(?:ml|lít|mm|cm|m|km|m2|m²|m3|ha|g|kg|tạ|tấn|cv|hp|kw|kva|mw|tỷ(?: đồng)?|triệu(?: đồng)?|lao động|người)?(?![\\p{L}\\d]|[.,]\\d)';
const RANGE = `${AMOUNT}\\s*(?:-|–|đến)\\s*(?:dưới\\s+)?${AMOUNT}`;

/** Sizes that are never counted: of engines, nets and vessels. */
const SIZE = '\\d+(?:[.,]\\d+)?\\s*(?:cv|hp|kw|kva|mm|cm|m|ml|lít)(?![\\p{L}\\d²³])';

export const classSizes: readonly NotFigure[] = [
  // "112 tàu từ 90 CV trở lên, 186 tàu từ 20 CV đến dưới 90 CV, 340 tàu dưới 20 CV"
  marked(
    ['từ', 'dưới', 'trên'],
    not(
      'number',
      `(?<!\\p{L})từ\\s+${SIZE}(?:\\s+trở\\s+(?:lên|xuống)|\\s*(?:-|–|đến)\\s*(?:dưới\\s+)?${SIZE})|(?<!\\p{L})(?:dưới|trên)\\s+\\d+\\s*(?:cv|hp|kw|kva)(?!\\p{L})`,
    ),
  ),
  // "trên 70%: 24 nhà; từ 30 - 70%: 87 nhà": how much of each names a class.
  marked(
    ['%'],
    not(
      'number',
      '(?<!\\p{L})(?:từ|dưới|trên)\\s+(?:\\d{1,3}\\s*%?\\s*(?:-|–|đến)\\s*(?:dưới\\s+)?)?\\d{1,3}\\s*%(?=\\s*:\\s*\\d)',
    ),
  ),
  // "loại 350 ml: 3.219 đơn vị", "từ 6 - dưới 12 m: 3.318 tàu", "từ 15 m trở lên: 1.059 tàu": sizes name a class.
  marked(
    ['loại', 'cỡ', 'khổ'],
    not('number', `(?<!\\p{L})(?:loại|cỡ|khổ)\\s+(?:${RANGE}|${AMOUNT})(?=\\s*:\\s*\\d|\\s+\\d)`),
  ),
  marked(
    ['từ', 'dưới', 'trên'],
    not(
      'number',
      `(?:(?<!\\p{L})từ\\s+(?:${RANGE}|${AMOUNT}\\s+trở lên)|(?<=[;:,(]\\s*)(?:dưới|trên)\\s+${AMOUNT})(?=\\s*:\\s*\\d|(?<=[\\p{L}²³]\\s*)(?<!(?:tỷ|triệu|người|lao động|đồng)\\s*)\\s+\\d)`,
    ),
  ),
  // Ages and thresholds name a group of people.
  marked(
    ['tuổi'],
    not(
      'number',
      '(?<!\\p{L})(?:từ|dưới|trên|đủ|đến)\\s+\\d{1,3}(?:\\s*(?:-|–|đến|đến dưới)\\s*\\d{1,3})?\\s*(?:tháng\\s+)?tuổi',
    ),
  ),
  // "tròn 70 tuổi 1.482 cụ; 100 tuổi trở lên 16 cụ"
  marked(['tuổi'], not('number', '(?<![\\d.,])\\d{1,3}\\s+tuổi(?:\\s+trở\\s+lên)?(?=\\s*:?\\s+\\d)')),
  marked(['tuổi'], not('number', '(?<![\\d.,])\\d{1,3}\\s*(?:-|–|đến)\\s*\\d{1,3}\\s*(?:tháng\\s+)?tuổi')),
];
