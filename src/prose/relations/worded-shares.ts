/** Products, counts in brackets, percentages and periods that grammar says outright: "504 ngày (18 x 30)", "362/410 con, đạt gần 60%". */
import { fromInteger, toApproximateNumber } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { part, percentClaim, sumClaim } from './asking';
import { words } from './skeleton';
import { FIGURE, askWorded, isWithinHundredths, type Worded } from './worded';
import { sumOfParts } from './sum-fit';

/** What is told about so may be this far off; what is further is wrong. */
const ABOUT = 0.1;

const number = ({ value }: Mention): number => toApproximateNumber(value);

/** "362/410 con, đạt gần 60%": a percentage that no rounding makes "about" that of the two figures. */
function shareOf(said: Mention | undefined, now: Mention | undefined, base: Mention | undefined): NewClaim | null {
  if (!said || !now || !base || !sameKind(now.unit, base.unit) || said.unit?.dimension !== 'percent') return null;
  const expected = (number(now) / number(base)) * 100;
  const off = Math.abs(number(said) / expected - 1);
  if (off <= ABOUT || off > 0.5) return null;
  return percentClaim(said, now, base, 'đạt');
}

const GRAMMARS: readonly Worded[] = [
  {
    pattern: new RegExp(
      `${FIGURE}/${FIGURE}${words(40)},\\s+(?:đạt|bằng|chiếm)(?: tỷ lệ)? (?:gần|khoảng|hơn|trên) ${FIGURE}`,
      'gu',
    ),
    claim: ([now, base, said]) => (now?.role === 'now' && base?.role === 'base' ? shareOf(said, now, base) : null),
    most: 0,
  },
  {
    // "được giao trồng 640 ha, khả năng chỉ trồng được khoảng 480 ha, tương đương 65% so với chỉ tiêu được giao"
    pattern: new RegExp(
      `(?:được giao|chỉ tiêu giao|chỉ tiêu)${words(20)}${FIGURE},\\s+${words(40)}(?:được|đạt)(?: khoảng| gần| hơn)? ${FIGURE},\\s+(?:tương đương|bằng|đạt) ${FIGURE} (?:so với )?(?:chỉ tiêu|kế hoạch)`,
      'gu',
    ),
    claim: ([base, now, said]) => shareOf(said, now, base),
    most: 0,
  },
  {
    // "Lũy kế 5 tháng, trạm kiểm dịch 310 lô, … Riêng tháng 5, trạm kiểm dịch 420 lô": a month is no more than all of them.
    pattern: new RegExp(
      `lũy kế (?:⟦\\d+⟧|·+ tháng)([^.;:()⟦⟧]{2,40}?)${FIGURE}[^.:()]*[.]\\s+riêng (?:trong )?tháng ·+([^.;:()⟦⟧]{2,40}?)${FIGURE}`,
      'gu',
    ),
    claim: (_, read, match) => {
      const [whole, one] = [match[2], match[4]].map((index) => read.mentions[Number(index)]);
      if (!whole || !one || match[1] !== match[3] || !sameKind(whole.unit, one.unit)) return null;
      return { kind: 'subset', whole, parts: [part(one)], statement: 'lũy kế' };
    },
    most: 0,
  },
];

/** A column of "Hai đợt có 31 phòng và 58 thôn. Cụ thể, đợt 1 có 17 phòng và 26 thôn; đợt 2 có 14 phòng và 32 thôn". */
const TURNS = new RegExp(
  `(?:^|[.]\\s)hai (đợt|lần|kỳ|vụ) (?:có|là|được) ${FIGURE}${words(20)} và ${FIGURE}${words(40)}[.]\\s+cụ thể[,:]\\s+\\1 ·+ (?:có |là |được )?${FIGURE}${words(20)} và ${FIGURE}${words(20)}[;,]\\s+\\1 ·+ (?:có |là |được )?${FIGURE}${words(20)} và ${FIGURE}\\s*(?:[^;⟦⟧]{0,20}[.]|$)`,
  'gu',
);

const columnOf =
  (at: 0 | 1): Worded['claim'] =>
  (_, read, match) => {
    const [whole, one, other] = [2, 4, 6].map((group) => read.mentions[Number(match[group + at])]);
    if (!whole || !one || !other || [whole, one, other].some(({ unit }) => unit?.dimension !== 'count')) return null;
    const noun = one.unit?.kind;
    if (!noun || other.unit?.kind !== noun || !` ${whole.unit?.kind ?? ''}`.endsWith(` ${noun}`)) return null;
    return sumClaim(whole, [one, other], 'hai đợt');
  };

/** "đạt 96,4 tấn, tăng 2 lần so với cùng kỳ, chỉ đạt 12,1 tấn": so many times, or more by as many times. */
const TIMES: Worded = {
  pattern: new RegExp(
    `(?:đạt|là) ${FIGURE}, (?:tăng|gấp) ${FIGURE} so với cùng kỳ[^.;:(),⟦⟧]{0,20}, chỉ đạt ${FIGURE}`,
    'gu',
  ),
  claim: ([now, times, base]) => {
    if (!now || !times || !base || times.unit?.dimension !== 'ratio' || !sameKind(now.unit, base.unit)) return null;
    const quotient = number(now) / number(base);
    const near = [number(times), number(times) + 1].some((each) => Math.abs(quotient / each - 1) < 0.3);
    if (near) return null;
    return { kind: 'ratio', whole: times, parts: [part(now), part(base)], statement: 'tăng lần', force: 'warning' };
  },
  most: 0,
};

/** "A (6), B (4) và C (1)": names that begin with a capital, each with its count, the last behind "và". */
const NAMED = /^\)?,?\s*(?:(?:và|tại|ở|xã|phường|huyện|thị trấn|thôn)\s+)*\p{Lu}[^.,;:()\d]{1,40}\s\($/u;
const THIRTY = 30;
const HUNDRED = fromInteger(100);

/** "17 trạm bơm tại Tân Lập (6), Hòa Bình (4) và Long Sơn (1)": all the places that a whole is at, with their counts. */
function namedCounts(draft: ProseDraft, read: ReadLine): void {
  const { plain } = read.line;
  for (const [at, whole] of read.mentions.entries()) {
    if (whole.role !== 'level' || whole.hedged || whole.unit?.dimension !== 'count' || draft.split.has(whole)) continue;
    const first = read.mentions[at + 1];
    if (
      !first ||
      !/^[^.;:(),\d]{0,30}\s(?:tại|ở|gồm)\s[^.,;:()\d]{2,40}\s\($/u.test(plain.slice(whole.unitEnd, first.start))
    )
      continue;
    const parts = [first];
    for (const each of read.mentions.slice(at + 2)) {
      const last = parts.at(-1) ?? first;
      if (!NAMED.test(plain.slice(last.end, each.start))) break;
      parts.push(each);
    }
    const last = parts.at(-1) ?? first;
    const closed = /\)\s*(?:và|,)\s*[^(]*\($/u.test(plain.slice(parts.at(-2)?.end ?? 0, last.start));
    const ended =
      closed && /^\)\s*(?:[.]|$)/u.test(plain.slice(last.end)) && /\)\s+và\s/u.test(plain.slice(first.end, last.start));
    if (!ended || parts.length < 3 || parts.some(({ unit, hedged }) => unit !== null || hedged)) continue;
    const sum = sumOfParts({ ...whole, unit: null }, parts);
    if (sum && isWithinHundredths(whole.value, sum, THIRTY)) draft.relate(sumClaim(whole, parts, 'tại'));
  }
}

/** Two shares that "trong tổng" makes the same whole's: together they are no more than all of it. */
const TWO_SHARES = new RegExp(
  `(?:^|[.;]\\s)[^.;:()⟦⟧]{2,50}?chiếm ${FIGURE},?\\s+(?:và |còn )?[^.;:(),⟦⟧]{2,50}?chiếm ${FIGURE} (?:trong )?tổng`,
  'gu',
);

/** What the words say of shares, counts and periods of one line. */
export function wordedShares(draft: ProseDraft, read: ReadLine): void {
  askWorded(draft, read, [
    ...GRAMMARS,
    { pattern: TURNS, claim: columnOf(0), most: THIRTY },
    { pattern: TURNS, claim: columnOf(1), most: THIRTY },
    TIMES,
    overHundred(draft),
  ]);
  namedCounts(draft, read);
}

const overHundred = (draft: ProseDraft): Worded => ({
  pattern: TWO_SHARES,
  claim: ([one, other]) => {
    if (!one || !other || [one, other].some(({ role, hedged }) => role !== 'share' || hedged)) return null;
    const sum = number(one) + number(other);
    if (sum <= 100 + 10 ** -one.decimals || sum > 130 || draft.isAsked(one) || draft.isAsked(other)) return null;
    const hundred = { ...one, value: HUNDRED };
    const whole = draft.derive(hundred, HUNDRED, '100%');
    return { kind: 'sum', whole, parts: [part(one), part(other)], source: 'meaning', statement: 'trong tổng' };
  },
  most: THIRTY,
});
