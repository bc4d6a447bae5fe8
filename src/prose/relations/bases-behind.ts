/** What a bracket or the words right behind a percentage or a change name as what it is of. */
import type { Mention } from '../mentions/mention';
import { endFrom, withoutDepth } from '../text/structure';
import type { ReadLine } from '../text/read-line';

const OPENS = /^\s*\)?(?![^(]*,\s*(?:cao|thấp|nhiều|ít|tăng|giảm|vượt)(?!\p{L}))[^.;()\d]{0,70}[([][^()\d]{0,60}$/u;

const NAMES =
  /^\s*(?:so với|trên|trong)\s*$|^\s*(?:so với |so |của |trên |trong )?(?:tổng|kế hoạch|dự toán|chỉ tiêu|cùng kỳ|năm|số|mức)[^.;:,()\d]{0,60}$/u;

/** The first figures behind it that a bracket or words make its base. */
export function behind(read: ReadLine, said: Mention, fits: (mention: Mention) => boolean): readonly Mention[] {
  const end = endFrom(withoutDepth(read.structure), said.unitEnd, 'sentence');
  const at = read.mentions.indexOf(said);
  const next = read.mentions[at + 1];
  if (!next || next.start > end) return [];
  const words = read.low.slice(said.unitEnd, next.start);
  if (OPENS.test(words)) {
    const close = read.structure.brackets.find(
      (each) => each.open >= said.unitEnd && each.open < next.start && each.close >= next.end,
    )?.close;
    return close === undefined ? [] : read.mentions.slice(at + 1).filter((each) => each.end <= close && fits(each));
  }
  return NAMES.test(words) && fits(next) ? [next] : [];
}

/** "86 hộ nghèo (4%), 112 hộ cận nghèo (5,2%) trên tổng số 2.138 hộ": what the sentence ends with. */
export function outOfBehind(read: ReadLine, said: Mention, fits: (mention: Mention) => boolean): Mention | undefined {
  const end = endFrom(withoutDepth(read.structure), said.unitEnd, 'item');
  return read.mentions.find(
    (each) =>
      each.start > said.end &&
      each.end <= end &&
      fits(each) &&
      /(?<!\p{L})(?:trên|trong) tổng(?: số)?[^.;:()\d]{0,24}$/u.test(read.low.slice(said.unitEnd, each.start)),
  );
}

/** The bracket right behind a percentage or a change holds these two and says how they stand to each other. */
export function isOwnBracket(read: ReadLine, said: Mention, now: Mention, base: Mention): boolean {
  const [first, last] = now.start < base.start ? [now, base] : [base, now];
  const between = read.low.slice(first.unitEnd, last.start);
  return (
    /^[^.;()\d]{0,40}[([][^()\d]{0,40}$/u.test(read.low.slice(said.unitEnd, first.start)) &&
    /^[^.()\d]{0,40}$/u.test(between)
  );
}
