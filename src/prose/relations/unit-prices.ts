/**
 * "215 suất quà trị giá 86 triệu đồng (mỗi suất 400.000 đồng)", "324 buổi với 18.640 lượt người nghe, bình quân 58 người/buổi": what
 * falls to one, how many there are, and what they come to together.
 */
import { absolute, add, compare, fromInteger, shift, subtract } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part, powerOfEach } from './asking';
import { digitsOf } from './figure-digits';
import { isNearQuotient, quotientOf, slipExplainsQuotient } from './quotient-slip';

const EACH =
  /(?<!\p{L})mỗi (\p{L}+)(?: là| (?:được )?(?:hỗ trợ|nhận|vay|thưởng|tặng|chi|trị giá)| được| trị giá)?\s*$/u;
/** "bình quân mỗi xã có 8,2 thôn": what falls to one may be counted, too. */
const MEAN = /(?<!\p{L})(?:bình quân|trung bình) (?:mỗi|một|1) (\p{L}+)(?: \p{L}+){0,2}\s*$/u;
const PER = /^[^\p{L}]*(\p{L}[\p{L} ]*)\/\s*(\p{L}+[2²]?)(?!\p{L}|\s*\/\s*(?:năm|tháng))/u;
const TOGETHER =
  /(?<!\p{L})(?:trị giá|số tiền|kinh phí|tổng (?:số tiền|trị giá|kinh phí|giá trị)|thành tiền)(?!\p{L})/u;

/** Zeros of a price said to the thousand, and half of the last digit that is none. */
const [THOUSAND, HALF] = [3, 5];

const PERSON = { text: 'người', dimension: 'count', kind: 'người', power: 0 } as const;

type Quotient = readonly [Mention, Mention, Mention, number];

const isMoney = ({ unit }: Mention): boolean => unit?.dimension === 'money';
const bare = (mention: Mention): Mention => ({ ...mention, unit: null });

/** What falls to one ("đồng", "người") and of what ("suất", "buổi"); null for any other figure. */
function perOne(read: ReadLine, price: Mention): { readonly of: string; readonly noun: string } | null {
  const each = isMoney(price) ? EACH.exec(read.low.slice(0, price.start)) : null;
  if (each) return { of: 'đồng', noun: each[1] ?? '' };
  const mean = price.unit?.dimension === 'count' ? MEAN.exec(read.low.slice(0, price.start)) : null;
  if (mean) return { of: price.unit?.kind.split(' ').at(-1) ?? '', noun: mean[1] ?? '' };
  const per = price.role === 'rate' ? PER.exec(read.low.slice(price.end, price.end + 30)) : null;
  return per ? { of: (per[1] ?? '').trim().split(' ').at(-1) ?? '', noun: per[2] ?? '' } : null;
}

/** Whether a figure counts what is named, whatever stands beside the noun. */
const counts = ({ unit }: Mention, noun: string): boolean =>
  unit !== null &&
  (unit.kind.split(/[\s,]+/u).includes(noun) ||
    unit.text.toLowerCase().replace('²', '2') === noun.replace('²', '2') ||
    // "8.214 đối tượng" and "545.000 đồng/người"
    (noun === PERSON.kind && unit.dimension === 'count' && sameKind(unit, PERSON)));

const priceClaim = (price: Mention, total: Mention, number: Mention) =>
  ({
    kind: 'ratio',
    whole: price,
    parts: [part(total), part(number)],
    factorPower: powerOfEach(price, total, number),
    statement: 'bình quân',
  }) as const;

/** "bình quân 168.000 đồng/ha" of 167.914: said to the thousand, or to the last digit that is not zero. */
function isRoundedPrice([{ value, line, start, end }, total, number, power]: Quotient): boolean {
  if (!/(?:bình quân|trung bình)[^.;]{0,30}$/iu.test(line.plain.slice(Math.max(0, start - 60), start))) return false;
  const zeros = /0*$/u.exec(line.text.slice(start, end).replace(/\D/g, ''))?.[0].length ?? 0;
  const expected = zeros < THOUSAND ? null : quotientOf(total, number, power);
  return expected !== null && compare(absolute(subtract(value, expected)), shift(fromInteger(HALF), zeros - 1)) < 0;
}

/** "bình quân 23,9 triệu đồng/cơ sở vi phạm": of several of one noun the one that the words behind the noun name. */
function isNamedBehind(read: ReadLine, price: Mention, { unit, label, after }: Mention): boolean {
  const rest = read.low.slice(price.unitEnd).replace(/^[^\p{L}]*\/\s*/u, '');
  const words =
    unit && rest.startsWith(unit.kind) ? /^\s+(\p{L}+ \p{L}+)/u.exec(rest.slice(unit.kind.length))?.[1] : undefined;
  return words !== undefined && `${label} ${after}`.toLowerCase().includes(words);
}

/** No more than twice or half of what it should be. */
function isWithinTwice(price: Mention, total: Mention, number: Mention, power: number): boolean {
  const expected = quotientOf(total, number, power);
  if (expected === null) return false;
  return compare(price.value, add(expected, expected)) <= 0 && compare(add(price.value, price.value), expected) >= 0;
}

/** "1.386 lớp, 24.815 học sinh, bình quân 30,9 học sinh/lớp": nothing else stands between the three, and a word says how they go together. */
function isTogether(draft: ProseDraft, read: ReadLine, price: Mention, number: Mention, total: Mention): boolean {
  // What a bracket lists of the number, and what it is compared with, is passed over.
  // "64 HTX với 8.416 thành viên, vốn 214.608 triệu đồng, bình quân 3.353,3 triệu đồng/HTX": nor does another noun before both.
  const beside = isMoney(total) && read.mentions[read.mentions.indexOf(price) - 1] === total;
  const rivals = (each: Mention): boolean => !beside || sameKind(each.unit, number.unit) || isMoney(each);
  const bare = read.mentions.filter(
    (each) => [price, number, total].includes(each) || (isPrimary(each) && !draft.summands.has(each) && rivals(each)),
  );
  const at = [price, number, total].map((each) => bare.indexOf(each)).sort((a, b) => a - b);
  const [first = 0, , last = 0] = at;
  const [before] = [number, total].filter((each) => each.end < price.start).sort((a, b) => b.end - a.end);
  const words = before ? read.low.slice(before.unitEnd, price.start) : '';
  if (
    /;(?!\s*(?:tính )?(?:bình quân|trung bình))|[.]\s|(?<!\p{L})(?:trong đó|toàn (?:tỉnh|huyện|quốc|ngành)|cả nước|chung)(?!\p{L})/u.test(
      words,
    )
  )
    return false;
  const mean = /(?<!\p{L})(?:bình quân|trung bình)[^.;]*$/u.test(words);
  return last - first === 2 && (mean || TOGETHER.test(`${total.before} ${total.label}`.toLowerCase()));
}

/** "kinh phí 1.920 triệu đồng, trong đó ngân sách hỗ trợ 50 triệu đồng/nhà": a part of the total only. */
function isOfPart(read: ReadLine, price: Mention, total: Mention): boolean {
  return total.end < price.start && /(?<!\p{L})trong đó(?!\p{L})/u.test(read.low.slice(total.unitEnd, price.start));
}

/** What an average that opens its sentence may be of stands in one of the sentences before it. */
const OPENS = /^\s*(?:(?:tính )?(?:bình quân|trung bình)|mật độ)/u;

interface Asked {
  readonly price: Mention;
  readonly of: string;
  readonly noun: string;
}

interface Found {
  readonly number: Mention;
  readonly total: Mention;
}

/** The one number and the one total that stand between two offsets; none where there are more. */
function foundIn(draft: ProseDraft, read: ReadLine, { price, of, noun }: Asked, from: number): Found | null {
  const to = endFrom(withoutDepth(read.structure), price.end, 'sentence');
  const inside = read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end <= to &&
      each !== price &&
      (isPrimary(each) || each.role === 'now') &&
      !each.hedged,
  );
  const named = inside.filter((each) => counts(each, noun) && !counts(each, of));
  const before = named.filter((each) => each.end < price.start);
  // "mật độ 168 người/km2 trên diện tích 2.872 km2"
  const count = before.length > 0 ? before : named;
  const money = of === 'đồng';
  const all = inside.filter((each) => (money ? isMoney(each) : counts(each, of)));
  const together = all.filter((each) => TOGETHER.test(`${each.before} ${each.label}`.toLowerCase()));
  const ahead = all.filter((each) => each.end < price.start);
  const outerOf = (list: readonly Mention[]): readonly Mention[] => {
    const outer = list.filter((each) => !draft.summands.has(each));
    return outer.length > 0 ? outer : list;
  };
  const [numbers, totals] = [outerOf(count), outerOf(ahead.length === 1 || together.length === 0 ? ahead : together)];
  const own = count.filter((each) => isNamedBehind(read, price, each));
  const [[number, second], [total, other]] = [numbers.length > 1 && own.length === 1 ? own : numbers, totals];
  return !number || second || !total || other ? null : { number, total };
}

/** Signs of a price that few figures give by accident. */
const TELLING = 3;

/**
 * "31 xã đạt chuẩn trong tổng số 37 xã; 668 tiêu chí, bình quân 18,05 tiêu chí/xã": whichever figures of the two nouns give
 * the price, the likely ones first.
 */
function givenBy(draft: ProseDraft, read: ReadLine, { price, of, noun }: Asked, likely: Found | null): NewClaim | null {
  const amounts = read.mentions.filter((each) => each !== price && !each.hedged && perOne(read, each) === null);
  const numbers = amounts.filter((each) => counts(each, noun) && !counts(each, of));
  const totals = amounts.filter((each) => (of === 'đồng' ? isMoney(each) : counts(each, of)));
  const pairs = totals.flatMap((total) => numbers.map((number) => ({ total, number })));
  for (const { total, number } of likely ? [likely, ...pairs] : pairs) {
    const claim = priceClaim(price, total, number);
    if (verdictOf(draft.facts, draft.relation(claim)).status === 'holds') return claim;
  }
  return null;
}

const OF_MORE = /(?<!\p{L})(?:toàn (?:tỉnh|quốc|ngành)|cả nước|bình quân chung)(?!\p{L})/u;

/** How many sentences back it may stand. */
const BACK = 2;

function askPrice(draft: ProseDraft, read: ReadLine, asked: Asked): void {
  const { price, of } = asked;
  const flat = withoutDepth(read.structure);
  const own = startBefore(flat, price.start, 'sentence');
  const opens = OPENS.test(read.low.slice(own));
  const words = read.low.slice(Math.max(own, price.start - 40), price.start);
  const far = opens || /(?<!\p{L})(?:bình quân|trung bình)(?: \p{L}+){0,3}\s*$/u.test(words);
  let found = foundIn(draft, read, asked, own);
  for (let [back, from] = [0, own]; found === null && far && back < BACK && from > 1; back += 1) {
    from = startBefore(flat, from - 1, 'sentence');
    found = foundIn(draft, read, asked, from);
  }
  const given = givenBy(draft, read, asked, found);
  if (given && (digitsOf(price) >= TELLING || found !== null)) draft.relate(given);
  if (!found || given) return;
  const { number, total } = found;
  const claim = priceClaim(price, total, number);
  const { factorPower } = claim;
  const quotient = [price, bare(total), bare(number), factorPower] as const;
  // Of two prices in one sentence the total is of both; and one digit of a round price is no evidence.
  const to = endFrom(flat, price.end, 'sentence');
  const prices = read.mentions.filter((each) => each.start >= own && each.end <= to && perOne(read, each)?.of === of);
  const alone = prices.length === 1 && !isOfPart(read, price, total);
  // "toàn tỉnh bình quân 34 học sinh/lớp": of more than the text counts.
  if (OF_MORE.test(read.low.slice(Math.max(own, total.end, number.end), price.start))) return;
  const named = opens && (total.start < own || number.start < own);
  const meant =
    isNearQuotient(...quotient) ||
    (digitsOf(price) > 1 && slipExplainsQuotient(...quotient)) ||
    ((named || isTogether(draft, read, price, number, total)) && isWithinTwice(...quotient));
  askClaim(draft, claim, meant && alone && !isRoundedPrice(quotient) ? 'accuse' : 'silent');
}

/** Prices and averages of one line. */
export function pricesIn(draft: ProseDraft, read: ReadLine): void {
  for (const price of read.mentions) {
    const one = price.hedged ? null : perOne(read, price);
    if (one) askPrice(draft, read, { price, ...one });
  }
}
