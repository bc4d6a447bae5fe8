/**
 * "438,8 ha … Năng suất bình quân 54,6 tạ/ha, sản lượng 2.396 tấn", "2.764 con, trọng lượng bình quân 72 kg/con, sản lượng thịt 199,0 tấn": what each gives,
 * how many there are, and what that comes to, wherever they stand; "bậc tiểu học 33,0 em/lớp" of an item above.
 */
import { add, compare, fromInteger, multiply, shift, subtract, ZERO, type Decimal } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Unit } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { part, sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { countsNoun } from '../relations/mean-words';
import { isSlip } from '../relations/slips';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

const PER = /^[^\p{L}\d,;.()]*(?:\p{L}[\p{L}²³ ]{0,18}?)\s*\/\s*(?!tháng|năm|ngày|quý|vụ|kỳ)(\p{L}+[2²]?)(?!\p{L})/u;
const PRODUCED =
  /(?<!\p{L})(?:sản lượng|thành tiền|kinh phí|trị giá|số tiền|tổng (?:sản lượng|kinh phí|trọng lượng|số))(?!\p{L})/u;

interface Rate {
  readonly rate: Mention;
  readonly noun: string;
}

/** "54,6 tạ/ha", "72 kg/con": what each of a noun gives. */
function rateOf(read: ReadLine, rate: Mention): Rate | null {
  const noun = PER.exec(read.low.slice(rate.end, rate.end + 40))?.[1];
  const dimension = rate.unit?.dimension;
  const given = dimension === 'yield' || dimension === 'mass' || dimension === 'money' || dimension === 'volume';
  return noun === undefined || rate.hedged || !given ? null : { rate, noun };
}

const isSumOf = (total: Mention, { rate }: Rate): boolean =>
  isPrimary(total) &&
  total !== rate &&
  !total.hedged &&
  total.unit?.dimension === (rate.unit?.dimension === 'yield' ? 'mass' : rate.unit?.dimension) &&
  total.unit?.text.includes('/') !== true;

const isNumber = (each: Mention, { noun }: Rate): boolean =>
  (isPrimary(each) || each.role === 'now') &&
  // "1 triệu cổ phiếu": so round a number makes nearly anything of a price.
  ((each.unit?.power ?? 0) === 0 || digitsOf(each) > 1) &&
  (noun === 'ha' ? each.unit?.dimension === 'area' : countsNoun(each, noun));

const claimOf = (total: Mention, number: Mention, rate: Mention): NewClaim => ({
  kind: 'product',
  whole: total,
  parts: [part(number), part(rate)],
  statement: 'số lượng × mức',
});

/** A slip of the total, or not more than a tenth apart. */
function isMeant(total: Mention, expected: Decimal): boolean {
  const gap = subtract(total.value, expected);
  const tenth = shift(compare(gap, ZERO) < 0 ? subtract(ZERO, gap) : gap, 1);
  return compare(tenth, total.value) <= 0 || isSlip(total.value, expected);
}

function ask(draft: ProseDraft, around: Around, given: Rate): void {
  const { read } = around;
  const { rate } = given;
  if (draft.isAsked(rate, 'ratio')) return;
  const near = figuresAround(around, rate);
  const totals = near.filter((each) => isSumOf(each, given) && !draft.isAsked(each, 'product'));
  const numbers = near.filter((each) => isNumber(each, given));
  for (const total of totals)
    for (const number of numbers) {
      const claim = claimOf(total, number, rate);
      if (digitsOf(total) < 3 || verdictOf(draft.facts, draft.relation(claim)).status !== 'holds') continue;
      draft.relate(claim);
      return;
    }
  // Right behind each other: how many, what each gives, what it comes to.
  const at = read.mentions.indexOf(rate);
  const [number, total] = [read.mentions[at - 1], read.mentions[at + 1]];
  if (!number || !total || !isNumber(number, given) || !isSumOf(total, given)) return;
  const words = read.low.slice(rate.unitEnd, total.start);
  if (!PRODUCED.test(words) || /[.;](?=\s)/u.test(read.low.slice(number.unitEnd, total.start))) return;
  const verdict = verdictOf(draft.facts, draft.relation(claimOf(total, number, rate)));
  if (verdict.status === 'fails' && isMeant(total, verdict.expected)) draft.relate(claimOf(total, number, rate));
}

interface Term {
  readonly number: Mention;
  readonly rate: Mention;
}

const money = (unit: Unit | null): boolean => unit?.dimension === 'money';

/** "280 suất × 600.000 đồng": how many at what price, side by side in a bracket or behind a colon. */
function termsOf(read: ReadLine, rates: readonly Rate[]): readonly Term[] {
  return rates.flatMap(({ rate, noun }) => {
    const word = read.low.slice(Math.max(0, rate.start - 30), rate.start).match(/\p{L}+/gu) ?? [];
    const name = word.slice(-2).join(' ');
    const numbers = read.mentions.filter(
      (each) =>
        isPrimary(each) &&
        countsNoun(each, noun) &&
        each.end < rate.start &&
        `${each.before} ${each.label}`.toLowerCase().includes(name),
    );
    const [number, other] = numbers;
    return number && !other && word.length > 1 ? [{ number, rate }] : [];
  });
}

/** "xây mới 2.814 nhà, sửa chữa 1.076 nhà với kinh phí 201,12 tỷ đồng (xây mới 60 triệu đồng/nhà, sửa chữa 30 triệu đồng/nhà)": products that add up. */
function ofSeveral(draft: ProseDraft, read: ReadLine, rates: readonly Rate[]): void {
  const terms = termsOf(
    read,
    rates.filter(({ rate }) => money(rate.unit)),
  );
  if (terms.length < 2) return;
  for (const total of read.mentions) {
    if (
      !isPrimary(total) ||
      !money(total.unit) ||
      total.hedged ||
      draft.split.has(total) ||
      rates.some(({ rate }) => rate === total)
    )
      continue;
    const products = terms.map(({ number, rate }) =>
      multiply(number.value, shift(rate.value, (rate.unit?.power ?? 0) - (total.unit?.power ?? 0))),
    );
    const sum = products.reduce((all, each) => add(all, each), ZERO);
    if (compare(sum, total.value) !== 0) continue;
    const { text } = read.line;
    const derived = terms.map(({ number, rate }, at) =>
      draft.derive(
        { ...rate, role: 'level', unit: total.unit, decimals: total.decimals },
        products[at] ?? fromInteger(0),
        `${text.slice(number.start, number.end)} × ${text.slice(rate.start, rate.end)}`,
      ),
    );
    draft.relate(sumClaim(total, derived, 'số lượng × mức'));
    return;
  }
}

/** Products of one line. */
export function productsElsewhere(draft: ProseDraft, around: Around): void {
  const rates = around.read.mentions.flatMap((each) => rateOf(around.read, each) ?? []);
  for (const given of rates) ask(draft, around, given);
  if (rates.length > 1) ofSeveral(draft, around.read, rates);
}
