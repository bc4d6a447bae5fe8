/** What the words around two figures say that their change or their percentage is of: those two, or something else. */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ReadLine } from '../text/read-line';
import { slipExplainsQuotient } from './quotient-slip';

const HUNDRED = 100;
const PRESENT = /(?<!\p{L})(?:có mặt|tham dự|dự họp|tham gia biểu quyết)(?!\p{L})/iu;
/** Between the two figures of "từ … xuống còn …". */
export const TURNS = /(?:lên|xuống)(?:\s+(?:còn|đạt|mức|thành|là))*\s*$/u;

/** "04/11 xã thu đạt 100%", "100% đại biểu có mặt (29/31)": all of it is what each of them has reached, or those who were there. */
export const isOfTwo = (percent: Mention, now: Mention, base: Mention): boolean =>
  compare(percent.value, fromInteger(HUNDRED)) !== 0 ||
  (slipExplainsQuotient(percent, now, base) && !PRESENT.test(now.line.text.slice(percent.end, now.start)));

/** The second figure of "từ 125 hộ xuống còn 94 hộ", where this is the first. */
export function turnedTo(read: ReadLine, from: Mention): Mention | undefined {
  const to = read.mentions[read.mentions.indexOf(from) + 1];
  if (!to || !sameKind(from.unit, to.unit) || !/(?<!\p{L})từ\s+(?:mức\s+)?$/u.test(read.low.slice(0, from.start)))
    return;
  return TURNS.test(read.low.slice(from.unitEnd, to.start)) ? to : undefined;
}
