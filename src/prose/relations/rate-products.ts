/**
 * "18.204 hộ, mức thu 30.000 đồng/hộ/tháng, thành tiền 546.120.000 đồng", "mức hỗ trợ xây mới 60 triệu đồng/nhà …. Kinh phí xây mới
 * 5.040 triệu đồng", "720.000 đồng/em × 318 em": what each gets, how many there are, and what it comes to.
 */
import { compare, fromInteger, multiply, shift } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part } from './asking';

/** What one gets: of what, and each month or day. */
const PER_ONE =
  /^[^\p{L}\d]*(?:gạo\s*)?\/\s*(?!(?:tháng|ngày|năm)(?!\p{L}))(\p{L}+(?: \p{L}+)?)(?:\s*\/\s*(tháng|ngày|năm))?(?![\p{L}/])/u;
const PER_TIME = /^[^\p{L}\d]*(?:gạo\s*)?\/\s*(tháng|ngày)(?![\p{L}/])/u;
const COMES_TO =
  /(?<!\p{L})(?:thành tiền|số tiền|kinh phí|trị giá|tổng (?:số tiền|kinh phí|chi|thu|giá trị))(?!\p{L})/u;
const TIMES = /^[^\d.;]{0,24}?\s*[×x*]\s*$/iu;
const EQUALS = /^[^\d.;]{0,24}?\s*=\s*$/u;
const PERSON = { text: 'người', dimension: 'count', kind: 'người', power: 0 } as const;
/** Tenths of what the two come to, between which one wrong figure lies: more may be of several months, less of some. */
const [LOW, HIGH] = [6, 16];

interface Rate {
  readonly rate: Mention;
  readonly noun: string | null;
  readonly time: string | null;
}

function rateOf(read: ReadLine, rate: Mention): Rate | null {
  if (rate.hedged || (rate.unit?.dimension !== 'money' && rate.unit?.dimension !== 'mass')) return null;
  const rest = read.low.slice(rate.unitEnd, rate.unitEnd + 30);
  const one = PER_ONE.exec(rest);
  if (one) return { rate, noun: one[1] ?? '', time: one[2] ?? null };
  const time = PER_TIME.exec(rest);
  return time ? { rate, noun: null, time: time[1] ?? null } : null;
}

/** Whether a figure counts who gets it: the noun behind the stroke, else people. */
const isNumber = ({ unit, hedged }: Mention, { noun }: Rate): boolean =>
  unit?.dimension === 'count' &&
  !hedged &&
  (noun === null
    ? sameKind(unit, PERSON)
    : [noun, noun.split(' ')[0] ?? noun].some((kind) => sameKind(unit, { ...PERSON, text: kind, kind })));

function claimOf(number: Mention, rate: Mention, total: Mention): NewClaim {
  return { kind: 'product', whole: total, parts: [part(number), part(rate)], statement: 'số lượng × mức' };
}

/** About what they come to: never so many times that it may be of a year. */
function isOfSize(number: Mention, rate: Mention, total: Mention): boolean {
  const power = powerBetween(rate.unit, total.unit);
  if (power === null) return false;
  const expected = multiply(number.value, shift(rate.value, power));
  const tenfold = shift(total.value, 1);
  return (
    compare(tenfold, multiply(expected, fromInteger(LOW))) >= 0 &&
    compare(tenfold, multiply(expected, fromInteger(HIGH))) <= 0
  );
}

function ask(draft: ProseDraft, claim: NewClaim, accuse: boolean): void {
  // What falls to one may have been asked the other way round.
  if (claim.parts.some(({ mention }) => draft.isAsked(mention, 'ratio'))) return;
  const { status } = verdictOf(draft.facts, draft.relation(claim));
  if (status === 'holds' || (status === 'fails' && accuse)) draft.relate(claim);
}

const wordsBefore = (read: ReadLine, each: Mention): string => {
  const from = startBefore(read.structure, each.start, 'item');
  return read.low.slice(Math.max(from, each.start - 40), each.start);
};

/** "720.000 đồng/em × 318 em = 228.960.000 đồng": the sign says it outright. */
function written(draft: ProseDraft, read: ReadLine, given: Rate): boolean {
  const at = read.mentions.indexOf(given.rate);
  const [before, after] = [read.mentions[at - 1], read.mentions[at + 1]];
  const ties = (a: Mention | undefined, b: Mention | undefined, sign: RegExp): boolean =>
    a !== undefined && b !== undefined && sign.test(read.low.slice(a.unitEnd, b.start));
  const [number, last] = ties(given.rate, after, TIMES)
    ? [after, at + 1]
    : ties(before, given.rate, TIMES)
      ? [before, at]
      : [undefined, at];
  const total = read.mentions[last + 1];
  if (!number || !total || !isNumber(number, given) || !ties(read.mentions[last], total, EQUALS)) return false;
  ask(draft, claimOf(number, given.rate, total), true);
  return true;
}

/** Words of a name that tell it apart: those behind "kinh phí". */
function nameOf(read: ReadLine, total: Mention): string {
  const words = wordsBefore(read, total)
    .replace(/(?:là|:|ước|đạt|hết)\s*$/u, '')
    .trim();
  return /(?:kinh phí|số tiền|tổng tiền) (\p{L}+ \p{L}+(?: \p{L}+)?)$/u.exec(words)?.[1] ?? '';
}

/** One rate, one number and one total that go by one name. */
function named(draft: ProseDraft, read: ReadLine, rates: readonly Rate[], total: Mention): void {
  const name = nameOf(read, total);
  if (name === '') return;
  const calls = (each: Mention): boolean => `${each.before} ${each.label}`.toLowerCase().includes(name);
  const [given, second] = rates.filter(({ rate, time }) => rate.end < total.start && time === null && calls(rate));
  if (!given || second) return;
  const [number, other] = read.mentions.filter(
    (each) => each.end < total.start && isPrimary(each) && isNumber(each, given) && calls(each),
  );
  if (number && !other) ask(draft, claimOf(number, given.rate, total), isOfSize(number, given.rate, total));
}

/** The number, the rate and what they come to right after each other. */
function together(draft: ProseDraft, read: ReadLine, given: Rate): void {
  const { rate, noun, time } = given;
  const at = read.mentions.indexOf(rate);
  const flat = withoutDepth(read.structure);
  const [from, to] = [startBefore(flat, rate.start, 'sentence'), endFrom(flat, rate.end, 'sentence')];
  const total = read.mentions[at + 1];
  if (!total || total.hedged || total.end > to || !isPrimary(total) || total.unit?.dimension !== rate.unit?.dimension)
    return;
  const words = read.low.slice(rate.unitEnd, total.start);
  const each = new RegExp(`(?<!\\p{L})(?:mỗi|một|1) ${time ?? 'tháng'}(?!\\p{L})`, 'u');
  if (noun === null ? !each.test(words) : !COMES_TO.test(words)) return;
  const numbers = read.mentions.filter(
    (one) => one.start >= from && one.end < rate.start && isPrimary(one) && isNumber(one, given),
  );
  const outer = numbers.filter((one) => !draft.summands.has(one));
  const [number, second] = outer.length > 0 ? outer : numbers;
  if (!number || second) return;
  // Of what each gets every month the sum may be of more than one.
  const sure = !/(?<!\p{L})(?:trong đó|\d+ tháng|cả năm)(?!\p{L})/u.test(words) && isOfSize(number, rate, total);
  ask(draft, claimOf(number, rate, total), sure);
}

/** Products of one line. */
export function rateProducts(draft: ProseDraft, read: ReadLine): void {
  const rates = read.mentions.flatMap((each) => rateOf(read, each) ?? []);
  if (rates.length === 0) return;
  for (const given of rates) if (!written(draft, read, given)) together(draft, read, given);
  for (const total of read.mentions)
    if (isPrimary(total) && !total.hedged && !draft.isAsked(total) && rates.every(({ rate }) => rate !== total))
      named(draft, read, rates, total);
}
