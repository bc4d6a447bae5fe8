/** What a figure was before: in a bracket right behind its change, ahead of it in the sentence, or further on where it is called an earlier one. */
import type { Mention } from '../mentions/mention';
import { isPercent } from '../mentions/units';
import { startAround } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import type { Around } from './around';

const EARLIER =
  /(?<!\p{L})(?:cùng kỳ|năm (?:trước|ngoái)|năm học trước|(?:tháng|quý|kỳ|vụ|mùa|tuần|đợt|lứa) trước|(?<!tháng )đầu (?:năm|kỳ))(?!\p{L})[^.;:,\d]*$/u;

/** "số doanh nghiệp tăng 9,9% và số vốn giảm 8,4% so với cùng kỳ (cùng kỳ lần lượt là 1.352 doanh nghiệp và 13.905 tỷ đồng)": one for each, in order. */
function inTurn(read: ReadLine, said: Mention): Mention | undefined {
  const { mentions } = read;
  let first = mentions.indexOf(said);
  let end = first;
  while (mentions[first - 1]?.direction !== 0 && mentions[first - 1]?.role === said.role) first -= 1;
  while (mentions[end + 1]?.direction !== 0 && mentions[end + 1]?.role === said.role) end += 1;
  const behind = mentions[end + 1];
  if (end === first || !behind) return undefined;
  const words = read.low.slice(mentions[end]?.unitEnd, behind.start);
  if (!/^[^.;\d]{0,80}\([^.;\d()]{0,40}$/u.test(words)) return undefined;
  return mentions[end + 1 + mentions.indexOf(said) - first];
}

const BACK = /(?<!\p{L})(?<unit>tháng|quý|tuần|đợt|lứa) trước(?!\p{L})/u;

/** "tăng 15 ca so với tháng trước. … (cùng kỳ 04 ca)": what it was a month ago is not what it was a year ago. */
function isOfOtherTime(read: ReadLine, said: Mention, each: Mention): boolean {
  const wanted = BACK.exec(/^[^.;,()\d]{0,40}/u.exec(read.low.slice(said.unitEnd))?.[0] ?? '')?.groups?.unit;
  const given = BACK.exec(read.low.slice(Math.max(0, each.start - 60), each.start))?.groups?.unit;
  return wanted !== undefined && wanted !== given;
}

/** Those that may be it; none where none is called so. */
export function earlierOf({ read }: Around, said: Mention, percents: boolean): readonly Mention[] {
  const at = read.mentions.indexOf(said);
  const fits = (each: Mention | undefined): each is Mention =>
    each !== undefined &&
    !each.hedged &&
    each.direction === 0 &&
    isPercent(each) === percents &&
    (each.role !== 'plan' || percents);
  const turn = inTurn(read, said);
  if (fits(turn)) return [turn];
  const next = read.mentions[at + 1];
  if (
    fits(next) &&
    next.role !== 'now' &&
    /^[^.;,\d()]{0,60}\([^.;\d()]{0,40}$/u.test(read.low.slice(said.unitEnd, next.start))
  )
    return [next];
  const from = startAround(read.structure, said.start, 'item');
  const isThen = (each: Mention): boolean =>
    each.role === 'prior' || EARLIER.test(read.low.slice(Math.max(0, each.start - 60), each.start));
  const before = read.mentions.filter(
    (each) => each.start >= from && each.end <= said.start && fits(each) && isThen(each),
  );
  if (before.length > 0) return before.slice(-1);
  return read.mentions
    .slice(at + 1, at + 9)
    .filter((each) => fits(each) && each.role === 'prior' && isThen({ ...each, role: 'level' }))
    .filter((each) => !isOfOtherTime(read, said, each))
    .slice(0, 1);
}
