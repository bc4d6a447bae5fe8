/** Whether two names of departments are of one: "Sở TC", "Phòng TC-KH", "Sở Tài chính tỉnh Bình An" (CONTRACT 6). */
import { bodyKind, DEPARTMENT } from './body-kind';
import { foldText } from './text';
import { bareWords } from './time-words';

const SHORT_KINDS: readonly (readonly [short: RegExp, full: string])[] = [
  [/^p(?:\.\s*|\s+)(?=\p{L})/u, 'phòng '],
  [/^vp(?:\.\s*|\s+)(?=\p{L})/u, 'văn phòng '],
  [/^tt(?:\.\s*|\s+)(?=\p{L})/u, 'trung tâm '],
];
/** Titles that begin as a department's name does. */
const NO_DEPARTMENT =
  /^(?:sở (?:hữu|thích|dĩ)|phòng (?:chống|cháy|ngừa|bệnh|học|khám|thủ|trừ|trọ|hộ|,)|ban hành)(?!\p{L})|(?<!\p{L})(?:tại|trên|địa bàn|cho|theo|về|các|gửi|kèm)(?!\p{L})/u;
const KIND = /^(?:so|thanh tra|ban|chi cuc|cuc|phong|trung tam|van phong|cong an)(?= )/u;

/** A body has one. */
const ONE_OF_ITS_KIND = /^(?:thanh tra|van phong|cong an)$/u;

interface Name {
  readonly kind: string;
  readonly words: readonly string[];
}

/** A department's name in full, without its place; null where the text is no such name. */
function nameOf(text: string): Name | null {
  let folded = foldText(text).replace(/[.\s]+$/u, '');
  for (const [short, full] of SHORT_KINDS) folded = folded.replace(short, full);
  if (folded.length > 80 || !DEPARTMENT.test(folded) || NO_DEPARTMENT.test(folded)) return null;
  const own = (bodyKind(folded)?.department ?? folded).replace(
    /\s*(?:,|(?<!\p{L})(?:hđnd|ubnd|ủy ban)(?!\p{L})).*$/u,
    '',
  );
  const bare = bareWords(own).replaceAll('y', 'i');
  const kind = KIND.exec(`${bare} `)?.[0];
  if (kind === undefined) return null;
  const words = bare
    .slice(kind.length)
    .split(' ')
    .filter((word) => word !== '' && word !== 'va');
  return words.length === 0 && !ONE_OF_ITS_KIND.test(kind) ? null : { kind, words };
}

export const isDepartmentName = (text: string): boolean => nameOf(text) !== null;

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[at] === word);
const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** Departments of one kind ("sở" and "sở") whose names are not each other's, longer or in letters; other kinds tell nothing. */
export function isOtherDepartment(stated: string | null | undefined, own: string | null | undefined): boolean {
  const [a, b] = [nameOf(stated ?? ''), nameOf(own ?? '')];
  if (!a || !b || a.kind !== b.kind) return false;
  const [short, long] = [a.words, b.words].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (startsWith(long, short)) return false;
  return short.join('') !== initials(long) && long.join('') !== initials(short);
}

/** Whether two names are of one department. */
export function isSameDepartment(a: string, b: string): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  return one !== null && other !== null && one.kind === other.kind && !isOtherDepartment(a, b);
}
