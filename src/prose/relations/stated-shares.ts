/** Percentages, multiples, counts, periods and figures told again that grammar states outright: "362/410 con, đạt gần 60%", "lũy kế … Riêng tháng 5 …". */
import { fromInteger, toApproximateNumber } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { part, percentClaim, sumClaim } from './asking';
import { figure, words } from './skeleton';
import { askStated, stated, type Named, type Stated } from './stated';

/** What is told about so may be this far off; what is further is wrong. */
const ABOUT = 0.1;
const number = ({ value }: Mention): number => toApproximateNumber(value);

/** "362/410 con, đạt gần 60%": a percentage that no rounding makes "about" that of the two figures. */
function aboutShare({ said, now, base }: Named<'said' | 'now' | 'base'>): NewClaim | null {
  if (!sameKind(now.unit, base.unit) || said.unit?.dimension !== 'percent') return null;
  const off = Math.abs(number(said) / ((number(now) / number(base)) * 100) - 1);
  return off > ABOUT ? percentClaim(said, now, base, 'đạt') : null;
}

/** "đạt 96,4 tấn, tăng 2 lần so với cùng kỳ, chỉ đạt 12,1 tấn": so many times what was, or more than it by as many times. */
function timesOf({ now, times, base }: Named<'now' | 'times' | 'base'>): NewClaim | null {
  if (times.unit?.dimension !== 'ratio' || !sameKind(now.unit, base.unit)) return null;
  const quotient = number(now) / number(base);
  const claim = { kind: 'ratio', whole: times, parts: [part(now), part(base)], statement: 'tăng lần' } as const;
  if (Math.abs(quotient - number(times)) <= 0.5 * 10 ** -times.decimals) return claim;
  const near = [number(times), number(times) + 1].some((each) => Math.abs(quotient / each - 1) < ABOUT);
  return near ? null : { ...claim, force: 'warning' };
}

const turn = (one: string, other: string): string =>
  `\\1 ·+ (?:có |là |được )?${figure(one)}${words(20)} và ${figure(other)}`;
/** "Hai đợt có 31 phòng và 58 thôn. Cụ thể, đợt 1 có 17 phòng và 26 thôn; đợt 2 có 14 phòng và 32 thôn". */
const TURNS = `(?:^|[.]\\s)hai (đợt|lần|kỳ|vụ) (?:có|là|được) ${figure('all')}${words(20)} và ${figure('others')}${words(40)}[.]\\s+cụ thể[,:]\\s+${turn('one', 'two')}${words(20)}[;,]\\s+${turn('three', 'four')}\\s*(?:[^;⟦⟧]{0,20}[.]|$)`;

function inTurns(whole: Mention, one: Mention, other: Mention): NewClaim | null {
  if ([whole, one, other].some(({ unit }) => unit?.dimension !== 'count')) return null;
  const noun = one.unit?.kind;
  if (!noun || other.unit?.kind !== noun || !` ${whole.unit?.kind ?? ''}`.endsWith(` ${noun}`)) return null;
  return sumClaim(whole, [one, other], 'hai đợt');
}

const GRAMMARS: readonly Stated[] = [
  stated(
    ['now', 'base', 'said'],
    `${figure('now')}/${figure('base')}${words(40)},\\s+(?:đạt|bằng|chiếm)(?: tỷ lệ)? (?:gần|khoảng|hơn|trên) ${figure('said')}`,
    (found) => (found.now.role === 'now' && found.base.role === 'base' ? aboutShare(found) : null),
  ),
  // "được giao trồng 640 ha, khả năng chỉ trồng được khoảng 480 ha, tương đương 65% so với chỉ tiêu được giao"
  stated(
    ['base', 'now', 'said'],
    `(?:được giao|chỉ tiêu giao|chỉ tiêu)${words(20)}${figure('base')},\\s+${words(40)}(?:được|đạt)(?: khoảng| gần| hơn)? ${figure('now')},\\s+(?:tương đương|bằng|đạt) ${figure('said')} (?:so với )?(?:chỉ tiêu|kế hoạch)`,
    aboutShare,
  ),
  // "Lũy kế 5 tháng, trạm kiểm dịch 310 lô, … Riêng tháng 5, trạm kiểm dịch 420 lô": a month is no more than all of them.
  stated(
    ['whole', 'one'],
    `lũy kế (?:⟦\\d+⟧|·+ tháng)([^.;:()⟦⟧]{2,40}?)${figure('whole')}[^.:()]*[.]\\s+riêng (?:trong )?tháng ·+\\1${figure('one')}`,
    ({ whole, one }) =>
      sameKind(whole.unit, one.unit) ? { kind: 'subset', whole, parts: [part(one)], statement: 'lũy kế' } : null,
  ),
  // "Trong tổng số 185 dự án thu hút được, đến nay đã có 125 dự án hoạt động"
  stated(
    ['whole', 'one'],
    `(?:^|[.;]\\s+)trong (?:tổng )?số ${figure('whole')}${words(60)},\\s+(?:đến nay |hiện |mới |chỉ )*(?:đã )?có ${figure('one')}${words(80)}(?:[.;]|$|,\\s+\\p{L}+ phần)`,
    ({ whole, one }) =>
      whole.unit?.dimension === 'count' && sameKind(whole.unit, one.unit)
        ? { kind: 'subset', whole, parts: [part(one)], statement: 'trong số' }
        : null,
  ),
  // "phường quản lý 309 sinh viên trên tổng số 792 sinh viên"
  stated(['one', 'whole'], `${figure('one')}${words(30)} (?:trên|trong) tổng số ${figure('whole')}`, ({ whole, one }) =>
    whole.unit?.dimension === 'count' && (one.unit === null || sameKind(whole.unit, one.unit))
      ? { kind: 'subset', whole, parts: [part(one)], statement: 'trên tổng số' }
      : null,
  ),
  // "Số tiền quỹ thu được 715 triệu đồng. Tuy số tiền quỹ thu được 715 triệu đồng nhưng …": what is granted was said before.
  stated(
    ['first', 'again'],
    `(?:^|[.]\\s+)((?:\\p{L}+ ){3,10})${figure('first')}[^.;:()⟦⟧]{0,40}[.]\\s+(?:tuy|mặc dù|dù|với)(?: là)? \\1${figure('again')}`,
    ({ first, again }) =>
      sameKind(first.unit, again.unit)
        ? { kind: 'equal', whole: again, parts: [part(first)], statement: 'nhắc lại' }
        : null,
  ),
  stated(['all', 'one', 'three'], TURNS, ({ all, one, three }) => inTurns(all, one, three)),
  stated(['others', 'two', 'four'], TURNS, ({ others, two, four }) => inTurns(others, two, four)),
  stated(
    ['now', 'times', 'base'],
    `(?:đạt|là) ${figure('now')}, (?:tăng|gấp) ${figure('times')} so với (?:cùng kỳ|năm trước)[^.;:(),⟦⟧]{0,20},(?: cùng kỳ)?(?: chỉ)? đạt(?: gần| hơn| khoảng)? ${figure('base')}`,
    timesOf,
  ),
  // "ghi nhận 9.273 ca mắc, tăng 2,85 lần so với cùng kỳ năm 2018 (2.405 ca)"
  stated(
    ['now', 'times', 'base'],
    `${figure('now')}${words(30)}, (?:tăng|gấp) ${figure('times')} so với (?:cùng kỳ|năm trước)[^.;:(),⟦⟧]{0,20} \\(${figure('base')}`,
    timesOf,
  ),
];

/** "A (6), B (4) và C (1)": names that begin with a capital, each with its count, the last behind "và". */
const NAMED = /^\)?,?\s*(?:(?:và|tại|ở|xã|phường|huyện|thị trấn|thôn)\s+)*\p{Lu}[^.,;:()\d]{1,40}\s\($/u;

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
    if (ended && parts.length > 2 && parts.every(({ unit, hedged }) => unit === null && !hedged))
      draft.relate(sumClaim(whole, parts, 'tại'));
  }
}

const HUNDRED = fromInteger(100);
/** Two shares that "trong tổng" makes the same whole's: together they are no more than all of it. */
const overHundred = (draft: ProseDraft): Stated =>
  stated(
    ['one', 'other'],
    `(?:^|[.;]\\s)[^.;:()⟦⟧]{2,50}?chiếm ${figure('one')},?\\s+(?:và |còn )?[^.;:(),⟦⟧]{2,50}?chiếm ${figure('other')} (?:trong )?tổng`,
    ({ one, other }) => {
      if ([one, other].some(({ role, hedged }) => role !== 'share' || hedged)) return null;
      const sum = number(one) + number(other);
      if (sum <= 100 + 10 ** -one.decimals || draft.isAsked(one) || draft.isAsked(other)) return null;
      const whole = draft.derive({ ...one, value: HUNDRED }, HUNDRED, '100%');
      return { kind: 'sum', whole, parts: [part(one), part(other)], source: 'meaning', statement: 'trong tổng' };
    },
  );

/** What the words state outright of shares, counts and periods of one line. */
export function statedShares(draft: ProseDraft, read: ReadLine): void {
  askStated(draft, read, [...GRAMMARS, overHundred(draft)]);
  namedCounts(draft, read);
}
