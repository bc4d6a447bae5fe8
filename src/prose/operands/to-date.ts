/**
 * "Lũy kế 8 tháng 114.546 tấn (7 tháng là 98.217 tấn)", "Tính chung 6 tháng 383,98 triệu kWh": what has come in to date is what had come before and
 * what came in this month or quarter.
 */
import { verdictOf } from '../../core/verdict';
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { slipExplains, sumOfParts } from '../relations/sum-fit';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

const TO_DATE =
  /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|tính chung|tính đến|tích lũy|sáu tháng|chín tháng|[·\d]+ tháng(?: đầu năm)?|cả năm)(?!\p{L})[^.;:()\d]*(?:\d+ tháng[^.;:()\d]*)?$/u;
const BEFORE = /^[^.;()\d]{0,24}\([^.;()]{0,40}$/u;
const FEW = 12;

const claimOf = (whole: Mention, before: Mention, own: Mention): NewClaim => sumClaim(whole, [before, own], 'lũy kế');

const isAmount = (each: Mention): boolean => (isPrimary(each) || each.role === 'prior') && !each.hedged;

/** What had come before, in a bracket right behind. */
function bracketed(read: ReadLine, whole: Mention): Mention | undefined {
  const at = read.mentions.indexOf(whole);
  return read.mentions
    .slice(at + 1, at + 3)
    .find(
      (each) =>
        isAmount(each) &&
        sameKind(each.unit, whole.unit) &&
        BEFORE.test(read.low.slice(whole.unitEnd, each.start)) &&
        /(?<!\p{L})(?:tháng|quý|kỳ|tuần)(?!\p{L})/u.test(
          read.line.plain.slice(whole.unitEnd, each.start).toLowerCase(),
        ),
    );
}

function ask(draft: ProseDraft, around: Around, whole: Mention): void {
  const known = bracketed(around.read, whole);
  const kin = figuresAround(around, whole).filter(
    (each) =>
      isAmount(each) &&
      sameKind(each.unit, whole.unit) &&
      (each.unit?.power !== whole.unit?.power || compare(each.value, whole.value) < 0) &&
      !(each.line === whole.line && each.start > whole.start && each.role !== 'prior' && each !== known),
  );
  const firsts = known ? [known] : kin.slice(0, FEW);
  const pairs = firsts.flatMap((before) =>
    kin.slice(0, FEW).flatMap((own) => (own === before ? [] : [{ before, own }])),
  );
  const held = pairs.find(
    ({ before, own }) => verdictOf(draft.facts, draft.relation(claimOf(whole, before, own))).status === 'holds',
  );
  if (held && digitsOf(whole) > 2) {
    draft.relate(claimOf(whole, held.before, held.own));
    return;
  }
  if (!known || held) return;
  const near = pairs.filter(({ before, own }) => {
    const sum = sumOfParts(whole, [before, own]);
    return sum !== null && digitsOf(whole) > 2 && !draft.summands.has(own) && slipExplains(whole, [before, own], sum);
  });
  const [only, other] = near;
  if (only && !other) draft.relate(claimOf(whole, only.before, only.own));
}

/** Figures to date of one line. */
export function toDate(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const whole of read.mentions) {
    if (!isPrimary(whole) || whole.hedged || draft.split.has(whole) || draft.summands.has(whole)) continue;
    const from = read.mentions[read.mentions.indexOf(whole) - 1]?.unitEnd ?? 0;
    if (TO_DATE.test(read.line.plain.slice(from, whole.start).toLowerCase()) || bracketed(read, whole))
      ask(draft, around, whole);
  }
}
