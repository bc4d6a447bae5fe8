/** What a figure's own clause says that it is, where the words stand between its verb and its number: "cao hơn năm trước 1.020 triệu đồng", "Nam nhiều hơn nữ 24 người". */
import type { Mention, Role } from '../../prose';

export interface Sense {
  readonly role: Role;
  readonly direction: Mention['direction'];
  /** What stands on either side of "nhiều hơn": the figure is the difference of the two. */
  readonly between?: readonly [first: string, second: string];
}

const EARLIER = '(?:cùng kỳ|(?:năm|kỳ|quý|tháng|vụ|năm học|niên vụ) trước|năm ngoái)(?:\\s+năm\\s+\\S+)?';
const AGAINST_EARLIER = new RegExp(
  `(?<!\\p{L})(cao|nhiều|lớn|thấp|ít|nhỏ) hơn(?:\\s+so với|\\s+mức)?(?:\\s+của)?\\s+${EARLIER}\\s*(?:là\\s*)?$`,
  'iu',
);
const BETWEEN_LINES = /^(.*?)(?<!\p{L})(cao|nhiều|lớn|đông|thấp|ít|nhỏ|kém) hơn\s+(\p{L}[^,;:.()\d]*?)\s*(?:là\s*)?$/iu;
const LACKS = /(?<!\p{L})(?:còn thiếu|thiếu|hụt)\s*$/iu;
/** "vượt kế hoạch 0,3 điểm phần trăm". */
const POINTS_OF_PLAN =
  /(?<!\p{L})(vượt|cao hơn|thấp hơn|thiếu|hụt)(?:\s+so với)?\s+(?:kế hoạch|dự toán|chỉ tiêu)[^\d,;.]{0,20}$/iu;
const FALLS_SHORT = /^(?:thấp|thiếu|hụt)/iu;
const FALLS: ReadonlySet<string> = new Set(['thấp', 'ít', 'nhỏ', 'kém']);

const directionOf = (word: string): 1 | -1 => (FALLS.has(word.toLocaleLowerCase('vi')) ? -1 : 1);

/** "+1,9%": a change that its sign tells. */
export function signOf({ line, start, end }: Mention): -1 | 0 | 1 {
  const first = line.text.slice(start, end).charAt(0);
  if (first === '+') return 1;
  return /^[-–−]$/u.test(first) ? -1 : 0;
}

/** The mention's own role and direction, unless its clause says another. */
export function senseOf(mention: Mention): Sense {
  const { role, direction, before } = mention;
  if (role === 'over-plan' && LACKS.test(before)) return { role, direction: -1 };
  const planned = mention.unit?.dimension === 'percent-point' ? POINTS_OF_PLAN.exec(before) : null;
  if (planned) return { role: 'over-plan', direction: FALLS_SHORT.test(planned[1] ?? '') ? -1 : 1 };
  const earlier = AGAINST_EARLIER.exec(before);
  if (earlier && (role === 'prior' || role === 'level'))
    return {
      role: mention.unit?.dimension === 'percent' ? 'growth' : 'change',
      direction: directionOf(earlier[1] ?? ''),
    };
  const lines = role === 'level' && direction === 0 ? BETWEEN_LINES.exec(before) : null;
  if (!lines) return { role, direction };
  const [, first = '', word = '', second = ''] = lines;
  return { role: 'change', direction: directionOf(word), between: [first, second] };
}
