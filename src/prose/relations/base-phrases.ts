/** What a percentage's own words say that it is of: "chiếm 47,5% chi thường xuyên", "bằng 38% tổng kim ngạch xuất khẩu". */
import type { Mention } from '../mentions/mention';

export interface BasePhrase {
  /** As it stands there, and without "tổng số"; the likelier first. */
  readonly names: readonly string[];
  /** "toàn huyện", "của cả nước": of a wider place than the text may speak of. */
  readonly wider: boolean;
}

const ENDS =
  /[.,;:()[\]…\d·/]|\s[–-]\s|\s(?:và|nhưng|trong đó|gồm|tăng|giảm|so với|đạt(?! chuẩn| tiêu)|bằng|cao|thấp|là|theo|do|đã|được|tại|để|từ|với|còn|thì|hiện|hàng|hằng|bình quân|không)(?!\p{L})/u;
const LEADS = /^\s*(?:(?:của|trên|so với|trong|số|các)\s+)*/u;
const WIDER = /\s(?:của|trên địa bàn|toàn|cả|trong|ở|thuộc)(?:\s.*)?$/u;
const PLACE = /(?<!\p{L})(?:toàn|cả|tỉnh|huyện|xã|nước|thành phố|địa bàn|vùng|ngành)(?!\p{L})/u;
/** Plans and earlier times are found by their own words; these name nothing. */
const NO_BASE =
  /^(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nghị quyết|nhu cầu|cùng kỳ|năm|quý|tháng|kỳ|vụ|mức|trường hợp|(?:tổng )?số$|tổng$|tổng số$|thời điểm|đầu|trung bình|yêu cầu|quy định|định mức|số (?:này|đó)$|hồ sơ đúng hạn)/u;

/** The words behind a percentage that name what it is of; null where none do. */
export function basePhrase({ line, unitEnd }: Mention): BasePhrase | null {
  const rest = line.plain
    .slice(unitEnd, unitEnd + 90)
    .toLowerCase()
    .normalize('NFC');
  if (!/^\s+\p{L}/u.test(rest)) return null;
  const lead = LEADS.exec(rest)?.[0].length ?? 0;
  const all = ` ${rest.slice(lead)}`;
  const end = ENDS.exec(all);
  const phrase = all.slice(0, end?.index ?? all.length).trim();
  const short = ` ${phrase}`.replace(WIDER, '').trim();
  if (short === '' || NO_BASE.test(short)) return null;
  const bare = short.replace(/^(?:tổng(?: số| các)?|toàn bộ)\s+/u, '');
  const names = [short, bare].filter((name, at, list) => name.split(' ').length > 1 && list.indexOf(name) === at);
  return names.length === 0 ? null : { names, wider: PLACE.test(phrase.slice(short.length)) };
}

/** "98/117 xã đạt chuẩn": what the words behind a fraction say, its first figure is. */
const BEHIND_STROKE = /^\s*\/\s*\d[\d.,]*([^.,;:()\d]{0,60})/u;
const STATE = /(?<!\p{L})(?:đạt|đã|được|đủ|có|hoàn thành)(?!\p{L})/u;

/** What a figure is called, unit and all. */
export function calledOf({ before, label, unit, after, role, line, end }: Mention): string {
  const behind = role === 'now' ? (BEHIND_STROKE.exec(line.plain.slice(end, end + 90))?.[1] ?? '') : '';
  return ` ${before} ${unit?.dimension === 'count' ? unit.text : ''} ${after} | ${label} | ${behind} `
    .toLowerCase()
    .replace(/\s+/gu, ' ');
}

const has = (text: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L} ]/gu, '.')}(?!\\p{L})`, 'u').test(text);

/** Whether a figure goes by one of the names, and by which: 0 for the first; −1 for none. */
export const namedBy = (mention: Mention, phrase: BasePhrase): number => {
  const found = strictlyNamedBy(mention, phrase);
  const last = phrase.names.at(-1) ?? '';
  // "vi phạm đường bộ" of "vi phạm trên đường bộ", three syllables at least and in their order.
  const loose =
    found < 0 && last.split(' ').length > 2 && mention.role === 'level' && inOrder(calledOf(mention), last.split(' '));
  return loose ? phrase.names.length : found;
};

/** Words one behind the other, no more than one other between two of them. */
const inOrder = (text: string, words: readonly string[]): boolean =>
  new RegExp(
    `(?<!\\p{L})${words.map((word) => word.replace(/[^\p{L}]/gu, '.')).join('(?: \\p{L}+)? ')}(?!\\p{L})`,
    'u',
  ).test(text);

const strictlyNamedBy = (mention: Mention, { names }: BasePhrase): number =>
  names.findIndex((name) => !(mention.role === 'base' && STATE.test(name)) && has(calledOf(mention), name));

/** "vốn cấp mới và vốn tăng thêm" is more than the "vốn cấp mới" that a percentage names. */
export function isJoined(mention: Mention, { names }: BasePhrase): boolean {
  const words = calledOf(mention);
  return names.some((name) => {
    const at = words.indexOf(name);
    const rest = at < 0 ? '' : words.slice(at + name.length);
    return /^ (?:và|cùng|cộng) (?!đạt|là|có|được|tăng|giảm|chiếm)\p{L}/u.test(rest);
  });
}

/** Whether not even two of the words that name the base are said of a figure, one behind the other. */
export function isCalledElse(mention: Mention, phrase: BasePhrase): boolean {
  const called = calledOf(mention);
  const words = (phrase.names.at(-1) ?? '').split(' ');
  return !words.slice(1).some((word, at) => has(called, `${words[at] ?? ''} ${word}`));
}

/** "giảm 1 vụ so với số mới thụ lý": what a change is compared with has a name, and a figure before it goes by none of it. */
export function isAgainstOther(change: Mention, base: Mention): boolean {
  if (base.start > change.start || !/^\s*so (?:sánh )?với\s/iu.test(change.line.plain.slice(change.unitEnd)))
    return false;
  const phrase = basePhrase(change);
  return phrase !== null && namedBy(base, phrase) < 0;
}
