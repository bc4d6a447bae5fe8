/** Days in brackets, nights between two days, how long something took, and kinds of petrol: numbers that count nothing. */
import { marked, not, type NotFigure } from './no-figure';

export const spansOfTime: readonly NotFigure[] = [
  // "hôm nay (12/4)", "đêm 27 rạng 28"
  marked(
    ['('],
    not(
      'date',
      '(?<=(?<!\\p{L})(?:ngày|hôm nay|hôm qua|nay|qua|sáng|trưa|chiều|tối|đêm|sàn \\p{L}+|thứ \\p{L}+|chủ nhật)\\s{0,2}\\()(?:0?[1-9]|[12]\\d|3[01])\\s?[/-]\\s?(?:0?[1-9]|1[0-2])(?=\\))',
    ),
  ),
  marked(
    ['rạng'],
    not('date', '(?<!\\p{L})(?:đêm|tối|sáng|chiều)?\\s?\\d{1,2}\\s+rạng\\s+(?:sáng\\s+)?(?:ngày\\s+)?\\d{1,2}(?!\\d)'),
  ),
  marked(['ron'], not('name', '(?<!\\p{L})ron\\s*[-–]?\\s*\\d{2}(?!\\d)')),
  // "so với 31/12 năm trước", "tại thời điểm 30/6".
  marked(
    ['thời điểm', 'so với', 'so', 'tại', 'kể từ'],
    not(
      'date',
      '(?<!\\p{L})(?:thời điểm|so với|so|tại|kể từ)\\s+(?:0?[1-9]|[12]\\d|3[01])\\s?/\\s?(?:0?[1-9]|1[0-2])(?=\\s*(?:[,.;:(]|$|năm|cùng kỳ|hằng năm))',
    ),
  ),
  // "công nhận lại sau 5 năm": how long it took.
  marked(
    ['sau', 'trong vòng'],
    not('period', '(?<!\\p{L})(?:sau|trong vòng)\\s+\\d{1,2}\\s+(?:năm|tháng|tuần|ngày)(?!\\p{L})(?!\\s+\\d)'),
  ),
];
