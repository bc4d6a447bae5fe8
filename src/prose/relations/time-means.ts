/** "tháng 1 8.420 lượt, tháng 2 14.365 lượt, tháng 3 10.735 lượt; cộng quý I 33.520 lượt, bình quân 11.173 lượt/tháng": so much a month of a total of so many months. */
import { add, compare, fromInteger } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part } from './asking';
import { isNearQuotient } from './quotient-slip';
import { sentenceOf } from './skeleton';
import { isSlip } from './slips';
import { quotientOf } from './quotient-slip';

const BEHIND = /^[^\p{L}\d,;.()]*\/\s*(tháng|quý)(?!\p{L})/u;
const AHEAD = /(?<!\p{L})(?:bình quân|trung bình)(?: mỗi| một| hằng| hàng| 1)? (tháng|quý)(?!\p{L})[^.;()\d]{0,30}$/u;
const IS_MEAN = /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})[^.;]*$/u;
const NAMES_MONTH = /(?<!\p{L})(?:tháng|quý)(?!\p{L})/u;
const QUARTERS = 3;

/** What the words before a mean say of how long its total took, in months. */
function monthsIn(text: string): number | null {
  const found = [...text.matchAll(/(?<!\p{L}|\d)(?:(\d{1,2}) tháng|quý (?:[IVX]+|\d)(?![\p{L}\d])|(cả năm))/giu)].at(
    -1,
  );
  if (!found) return null;
  if (found[1] !== undefined) return Number(found[1]);
  return found[2] === undefined ? QUARTERS : QUARTERS * 4;
}

/** The parts of a total, each of a month or a quarter. */
function timesOf(draft: ProseDraft, read: ReadLine, total: Mention): readonly Mention[] {
  const sum = draft
    .relationsOf(read.line)
    .find(({ kind, whole, parts }) => kind === 'sum' && draft.mentions[whole] === total && parts.length > 1);
  const parts = (sum?.parts ?? []).flatMap(({ fact }) => draft.mentions[fact] ?? []);
  return parts.every(({ before, after }) => NAMES_MONTH.test(`${before} ${after}`.toLowerCase())) ? parts : [];
}

function isMeant(mean: Mention, total: Mention, number: number): boolean {
  const count: Mention = { ...total, value: fromInteger(number), unit: null };
  const expected = quotientOf({ ...total, unit: null }, count, 0);
  if (expected === null) return false;
  const twice = compare(mean.value, add(expected, expected)) < 0 && compare(expected, add(mean.value, mean.value)) < 0;
  return twice || isNearQuotient(mean, { ...total, unit: null }, count, 0) || isSlip(mean.value, expected);
}

/** Means over time of one line. */
export function timeMeans(draft: ProseDraft, read: ReadLine): void {
  for (const mean of read.mentions) {
    if (mean.hedged || mean.unit === null || draft.isAsked(mean) || draft.settled.has(mean)) continue;
    if (!isPrimary(mean) && mean.role !== 'rate') continue;
    const from = sentenceOf(read, mean);
    const before = read.low.slice(from, mean.start);
    const per = BEHIND.exec(read.low.slice(mean.unitEnd, mean.unitEnd + 12))?.[1] ?? AHEAD.exec(before)?.[1];
    if (per === undefined || !IS_MEAN.test(before)) continue;
    const total = read.mentions
      .filter(
        (each) =>
          each.start >= from &&
          each.end < mean.start &&
          isPrimary(each) &&
          !each.hedged &&
          sameKind(each.unit, mean.unit) &&
          !draft.summands.has(each),
      )
      .at(-1);
    if (!total || total.unit?.power !== mean.unit.power || compare(total.value, mean.value) <= 0) continue;
    const parts = timesOf(draft, read, total);
    const months = monthsIn(
      `${read.line.plain.slice(0, from).split(/[.](?=\s)/u)[0] ?? ''} ${read.line.plain.slice(from, mean.start)}`,
    );
    const number = parts.length > 0 ? parts.length : per === 'tháng' && months !== null ? months : 0;
    if (number < 2) continue;
    const claim = parts.length > 0 ? meanOfParts(mean, parts) : meanOfTime(draft, mean, total, number);
    const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
    if (holds || (isMeant(mean, total, number) && parts.length > 0)) draft.relate(claim);
    else if (parts.length === 0 && claim.parts[1]) draft.forget(claim.parts[1].mention);
  }
}

const meanOfParts = (mean: Mention, parts: readonly Mention[]): NewClaim => ({
  kind: 'average',
  whole: mean,
  parts: parts.map((each) => part(each)),
  statement: 'bình quân',
});

function meanOfTime(draft: ProseDraft, mean: Mention, total: Mention, months: number): NewClaim {
  const count = draft.derive({ ...mean, unit: null, decimals: 0 }, fromInteger(months), `${String(months)} tháng`);
  return { kind: 'ratio', whole: mean, parts: [part(total), part(count)], statement: 'bình quân' };
}
