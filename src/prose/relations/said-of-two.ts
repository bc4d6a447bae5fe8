/** What the words around two figures say that their change or their percentage is of: those two, or something else. */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import { verdictOf } from '../../core/verdict';
import type { ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { part } from './asking';
import { comparisonOf } from './comparison-kinds';
import { isPrimary, type ReadLine } from '../text/read-line';
import { slipExplainsQuotient } from './quotient-slip';

const HUNDRED = 100;
/** What one digit says is given by many. */
const TWO_DIGITS = 10;
const PRESENT = /(?<!\p{L})(?:có mặt|tham dự|dự họp|tham gia biểu quyết)(?!\p{L})/iu;
/** Between the two figures of "từ … xuống còn …". */
export const TURNS = /(?:lên|xuống)(?:\s+(?:còn|đạt|mức|thành|là))*\s*$/u;

/** "(chiếm 91% tổng số đại biểu Quốc hội)" behind "441/446 đại biểu": all that a body has, not those who are counted here. */
export const isOfNamedBody = ({ line, unitEnd }: Mention): boolean =>
  /^\s+(?:trong |trên |của )?tổng số\s+\p{Ll}[^.,;:()\d]{1,24}?\s\p{Lu}/u.test(line.plain.slice(unitEnd, unitEnd + 60));

/** "04/11 xã thu đạt 100%", "100% đại biểu có mặt (29/31)": all of it is what each of them has reached, or those who were there. */
export function isOfTwo(
  draft: ProseDraft,
  read: ReadLine,
  percent: Mention,
  [now, base]: readonly [Mention, Mention],
): boolean {
  if (isOfNamedBody(percent)) return false;
  if (compare(percent.value, fromInteger(HUNDRED)) !== 0) return !isGivenBefore(draft, read, percent, [now, base]);
  const present = PRESENT.test(read.line.text.slice(percent.end, now.start));
  return percent.role !== 'of-plan' && !present && slipExplainsQuotient(percent, now, base);
}

/** The second figure of "từ 125 hộ xuống còn 94 hộ", where this is the first. */
export function turnedTo(read: ReadLine, from: Mention): Mention | undefined {
  const to = read.mentions[read.mentions.indexOf(from) + 1];
  if (!to || !sameKind(from.unit, to.unit) || !/(?<!\p{L})từ\s+(?:mức\s+)?$/u.test(read.low.slice(0, from.start)))
    return;
  return TURNS.test(read.low.slice(from.unitEnd, to.start)) ? to : undefined;
}

/** Whether another figure of its sentence, over one of these, gives a percentage to the last digit: it may be of that one. */
export function isGivenBefore(draft: ProseDraft, read: ReadLine, percent: Mention, bases: readonly Mention[]): boolean {
  const from = startBefore(read.structure, percent.start, 'sentence');
  const gives = (of: Mention, base: Mention): boolean => {
    const claim = { whole: percent, parts: [part(of), part(base)], factorPower: 2, statement: 'tỷ lệ' };
    return verdictOf(draft.facts, draft.relation({ kind: 'ratio', ...claim })).status === 'holds';
  };
  return (
    compare(percent.value, fromInteger(TWO_DIGITS)) >= 0 &&
    read.mentions.some(
      (of) =>
        isPrimary(of) &&
        of.start >= from &&
        of.end <= percent.start &&
        bases.some((base) => base !== of && sameKind(of.unit, base.unit) && gives(of, base)),
    )
  );
}

/** "Đã phun trừ 349 ha (2 lần)": how often it was done. */
export function isHowOften(read: ReadLine, said: Mention): boolean {
  return comparisonOf(said) === 'times' && /[(]\s*$/u.test(read.low.slice(0, said.start));
}
