/** Words by which lines and columns are named, or seem to be: wholes, people, times, words in other order or shared by all. */
import { foldText, PLAN_SAID, TIME_BEFORE, wordOf } from '../../language';
import type { GridLine } from './grid';

/** What is of no line, whatever is spoken of. */
export const EVERYWHERE =
  /(?<!\p{L})(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã|ngành|quốc|phường|đơn vị|trường)(?!\p{L})/u;
export const WHOLE =
  /(?<!\p{L})(?:(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã|ngành|quốc|phường|đơn vị|trường)|trên địa bàn(?! (?:xã|phường|huyện|thị|thành phố) \p{L}+ (?:có|là))|tổng(?: số| cộng)?(?! (?:mức|vốn đầu tư)(?!\p{L})))(?!\p{L})/u;
/** Of people a sheet may say anything else: "66.258 cháu" of the column "Học sinh". */
export const PEOPLE =
  /(?<!\p{L})(?:người|em|cháu|trẻ|học sinh|học viên|sinh viên|khẩu|lao động|công dân|bệnh nhân|thí sinh|hộ)(?!\p{L})/u;
/** A time, and no "học" of a line. */
export const SCHOOL_YEAR = /năm học(?= (?:\d|này|nay|trước|mới|qua))/giu;

/** "học sinh" says nothing of the line "Sinh học" in a table that is about "học sinh" itself. */
export function isTurnedRound({ label, words }: GridLine, text: string, title: string): boolean {
  const [first, second, ...more] = words;
  if (first === undefined || second === undefined || more.length > 0) return false;
  const [turned, own] = [`${second} ${first}`, `${first} ${second}`];
  const said = foldText(text);
  return foldText(label).includes(own) && title.includes(turned) && said.includes(turned) && !said.includes(own);
}

/** Words that all indicators have tell none of them: "Sởi - mắc | Tay chân miệng - mắc". */
export function withoutShared(
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = [...keys.values()];
  const [first] = sets;
  const shared = new Set([...(first ?? [])].filter((word) => sets.every((each) => each.has(word))));
  if (sets.length < 2 || shared.size === 0 || sets.some(({ size }) => size === shared.size)) return keys;
  return new Map([...keys].map(([key, words]) => [key, new Set([...words].filter((word) => !shared.has(word)))]));
}

const BASES = new RegExp(wordOf(`${PLAN_SAID}|${TIME_BEFORE}`), 'gu');
/** What a figure is compared with is no word of what it is of: "vượt 0,9% kế hoạch" says nothing of "Đã thu hoạch". */
export const withoutBases = (text: string): string => foldText(text).replace(BASES, ' ');

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
