/** The lexicon of claims: the Vietnamese wordings, what each asserts, and the look-alikes that assert nothing. */

/** How a figure stands to its base: below, at or above it. */
export type Direction = -1 | 0 | 1;

export type ClaimKind =
  | 'rise' | 'fall' | 'same' | 'no-rise' | 'no-fall' | 'reach' | 'miss' | 'exceed' | 'no-exceed'
  | 'times' | 'about' | 'above' | 'below' | 'states' | 'judges';

export interface ClaimWord {
  readonly kind: ClaimKind;
  /** Lower-case NFC wordings, one blank between words. */
  readonly words: readonly string[];
  /** The directions from the base that make it true; for `about` it is nearness that counts, for `states` and `judges` nothing. */
  readonly allows: readonly Direction[];
  /** The roles of figures it asserts something of: base 0 for a change, 100 for a ratio, the other amount for a level. */
  readonly of: readonly ('change' | 'of-prior' | 'of-plan' | 'level')[];
  /** A claim only where a figure follows: near, or at once ("trên 300 tỷ", never "trên địa bàn"). */
  readonly beforeFigure?: 'near' | 'at-once';
}

export const claimWords: readonly ClaimWord[] = [
  {
    kind: 'rise',
    words: [
      'tăng', 'tăng lên', 'tăng thêm', 'tăng trưởng', 'tăng nhẹ', 'tăng mạnh', 'tăng cao', 'tăng khá', 'tăng vọt', 'gia tăng', 'cao hơn',
      'nhiều hơn', 'lớn hơn', 'tăng so với', 'tăng tốc mạnh', 'nhảy vọt', 'leo lên', 'nâng lên', 'nhỉnh hơn', 'đông hơn', 'hơn hẳn', 'hơn năm trước',
      'hơn năm ngoái', 'hơn cùng kỳ', 'hơn kỳ trước',
    ],
    allows: [1],
    of: ['change', 'of-prior', 'level'],
  },
  {
    kind: 'fall',
    words: [
      'giảm', 'giảm xuống', 'giảm đi', 'giảm bớt', 'giảm nhẹ', 'giảm mạnh', 'giảm sâu', 'sụt giảm', 'suy giảm', 'sụt', 'thấp hơn', 'ít hơn',
      'nhỏ hơn', 'kém', 'kém hơn', 'giảm so với', 'tụt', 'tụt xuống', 'tụt giảm', 'hạ xuống', 'lùi so với', 'thua cùng kỳ', 'thua năm trước',
    ],
    allows: [-1],
    of: ['change', 'of-prior', 'level'],
  },
  { kind: 'fall', words: ['bớt'], allows: [-1], of: ['change'], beforeFigure: 'at-once' },
  {
    kind: 'same',
    words: [
      'không đổi', 'không thay đổi', 'giữ nguyên', 'không tăng không giảm', 'không tăng, không giảm', 'bằng cùng kỳ', 'bằng với cùng kỳ',
      'bằng so với cùng kỳ', 'ngang bằng', 'ngang với', 'bằng năm trước', 'bằng năm ngoái', 'tương đương cùng kỳ',
    ],
    allows: [0],
    of: ['change', 'of-prior', 'level'],
  },
  { kind: 'no-rise', words: ['không tăng', 'chưa tăng'], allows: [-1, 0], of: ['change', 'of-prior', 'level'] },
  { kind: 'no-fall', words: ['không giảm', 'chưa giảm'], allows: [0, 1], of: ['change', 'of-prior', 'level'] },
  {
    kind: 'reach',
    words: [
      'đạt kế hoạch', 'đạt dự toán', 'đạt chỉ tiêu', 'đạt mục tiêu', 'đạt yêu cầu kế hoạch', 'hoàn thành kế hoạch', 'hoàn thành dự toán',
      'hoàn thành chỉ tiêu', 'đạt và vượt', 'đạt kh', 'bằng kế hoạch', 'bằng dự toán',
    ],
    allows: [0, 1],
    of: ['change', 'of-plan', 'level'],
  },
  {
    kind: 'miss',
    words: [
      'không đạt', 'chưa đạt', 'không hoàn thành', 'chưa hoàn thành kế hoạch', 'chưa hoàn thành dự toán', 'chưa hoàn thành chỉ tiêu', 'hụt',
      'hụt thu', 'thấp hơn kế hoạch', 'thấp hơn dự toán', 'không hoàn thành kế hoạch', 'dưới kế hoạch', 'dưới dự toán',
      'dưới mức kế hoạch', 'dưới mức dự toán', 'chưa tới kế hoạch', 'chưa đến kế hoạch', 'chưa tới dự toán', 'chưa đến dự toán',
    ],
    allows: [-1],
    of: ['change', 'of-plan', 'level'],
  },
  {
    kind: 'exceed',
    words: ['vượt', 'vượt kế hoạch', 'vượt dự toán', 'vượt chỉ tiêu', 'vượt mức', 'cao hơn kế hoạch', 'cao hơn dự toán', 'trên kế hoạch', 'trên mức kế hoạch', 'trên mức dự toán'],
    allows: [1],
    of: ['change', 'of-plan', 'of-prior', 'level'],
  },
  { kind: 'no-exceed', words: ['không vượt', 'chưa vượt'], allows: [-1, 0], of: ['change', 'of-plan', 'of-prior', 'level'] },
  { kind: 'times', words: ['gấp', 'gấp đôi', 'gấp ba', 'gấp rưỡi'], allows: [1], of: ['change', 'of-prior', 'level'] },
  {
    kind: 'about',
    words: ['xấp xỉ', 'gần bằng', 'tương đương', 'suýt soát', 'xấp xỉ cùng kỳ', 'gần bằng cùng kỳ'],
    allows: [-1, 0, 1],
    of: ['of-prior', 'level'],
  },
  { kind: 'above', words: ['hơn', 'trên'], allows: [1], of: ['change', 'level'], beforeFigure: 'at-once' },
  { kind: 'below', words: ['gần', 'dưới', 'ngót'], allows: [-1], of: ['level'], beforeFigure: 'at-once' },
  { kind: 'states', words: ['đạt', 'bằng', 'ước đạt', 'chiếm'], allows: [-1, 0, 1], of: [], beforeFigure: 'near' },
  {
    kind: 'judges',
    words: [
      'đa số', 'chiếm đa số', 'phần lớn', 'chiếm phần lớn', 'phần nhiều', 'chủ yếu', 'một nửa', 'hơn một nửa', 'gần một nửa', 'quá nửa', 'hơn nửa',
      'dẫn đầu', 'đứng đầu', 'đứng thứ nhất', 'đứng cuối', 'cao nhất', 'thấp nhất', 'nhiều nhất', 'lớn nhất', 'nhỏ nhất', 'ít nhất tỉnh', 'ít nhất huyện',
      'ít nhất từ', 'kỷ lục', 'đi lên', 'đi xuống', 'khởi sắc', 'về đích', 'bội thu', 'thất thu', 'tốt hơn', 'xấu hơn', 'khá hơn',
    ],
    allows: [-1, 0, 1],
    of: [],
  },
];

/** Wordings that hold a claim's words and claim nothing of a figure. */
export const notClaims: readonly string[] = [
  'tăng cường', 'tăng tốc', 'tăng gia', 'tăng ca', 'tăng ni', 'tăng quyền', 'tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng', 'mức giảm',
  'tăng giảm', 'tăng, giảm', 'tăng/giảm', 'tăng trưởng kinh tế', 'tăng trưởng xanh', 'tăng hạng', 'tăng thu', 'tăng cân',
  'giảm nghèo', 'giảm thiểu', 'giảm tải', 'giảm phát thải', 'giảm nhẹ thiên tai', 'giảm trừ', 'giảm giá', 'miễn giảm', 'miễn, giảm',
  'cắt giảm', 'giảm biên chế', 'tinh giảm', 'giảm án', 'giảm thời gian', 'giảm thủ tục', 'giảm chi phí', 'giảm tai nạn',
  'bằng khen', 'bằng cấp', 'văn bằng', 'bằng văn bản', 'bằng tiền', 'bằng việc', 'bằng cách', 'bằng hình thức', 'bằng nguồn', 'bằng vốn',
  'bằng chứng', 'bằng nhiều', 'bằng các', 'công bằng', 'đồng bằng', 'mặt bằng', 'cân bằng', 'bằng lái', 'tấm bằng',
  'đạt chuẩn', 'đạt giải', 'đạt được', 'đạt loại', 'đạt danh hiệu', 'đạt kết quả', 'đạt hiệu quả', 'diễn đạt', 'truyền đạt',
  'không đạt chuẩn', 'chưa đạt chuẩn', 'vượt khó', 'vượt qua', 'vượt bậc', 'vượt trội', 'vượt lên', 'vượt quá thẩm quyền',
  'gấp rút', 'khẩn gấp', 'yếu kém', 'kém chất lượng', 'kém phát triển', 'kém hiệu quả', 'hơn nữa', 'hơn hết', 'lớn hơn nữa',
  'dẫn đầu phong trào', 'phần lớn hoàn thành',
];
