/** Sums that grammar states outright: "tính chung 2 tháng …", "ngoài 35 nhà …", "thừa … thiếu …", a product in its bracket. */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { part, sumClaim } from './asking';
import { figure, words } from './skeleton';
import { askStated, stated, stateSum, type Stated } from './stated';

const wordsBefore = ({ low }: ReadLine, { start }: Mention): string => low.slice(Math.max(0, start - 60), start);

/** How many months or years the words count: "tính chung 2 tháng" behind figures of two. */
function periods(read: ReadLine, match: RegExpMatchArray): number {
  const at = read.low.indexOf('tính chung');
  const said = /^tính chung (?:cả )?(\d+|hai|ba|bốn) (?:tháng|quý|năm|vụ|đợt)/u.exec(
    at < 0 ? '' : read.line.text.slice(at).toLowerCase(),
  )?.[1];
  const named = [...match[0].matchAll(/(?<!\p{L})(?:tháng|quý|năm|vụ|đợt) ·+/gu)].length;
  const numbers: Record<string, number> = { hai: 2, ba: 3, bốn: 4 };
  const many = said === undefined ? 0 : (numbers[said] ?? Number(said));
  return named === many ? many : 0;
}

/** "thừa 19,2 tấn còn hộ cá thể thiếu 10,7 tấn": what is over, less what is short. */
const OVER = /(?<!\p{L})(?:thừa|dư|lãi|tăng)\s*$/u;
const SHORT = /(?<!\p{L})(?:thiếu|hụt|lỗ|giảm)\s*$/u;

/** "Toàn xã thừa 4,5 tấn, trong đó hợp tác xã thừa 19,2 tấn còn hộ cá thể thiếu 10,7 tấn". */
function netOf(read: ReadLine, [whole, over, short]: readonly [Mention, Mention, Mention]): NewClaim | null {
  if (!sameKind(whole.unit, over.unit) || !sameKind(over.unit, short.unit)) return null;
  const [net, one, other] = [whole, over, short].map((each) => {
    const before = wordsBefore(read, each);
    return OVER.test(before) ? 1 : SHORT.test(before) ? -1 : 0;
  });
  if (!net || !one || !other || one === other) return null;
  const parts = [part(over, one === net ? 1 : -1), part(short, other === net ? 1 : -1)];
  return { kind: 'sum', whole, parts, statement: 'thừa trừ thiếu' };
}

/** "504 ngày (18 x 30)": as it is written. */
function productOf(whole: Mention, factors: readonly Mention[]): NewClaim | null {
  const counted = whole.unit?.dimension === 'count' && factors.every(({ unit, hedged }) => !hedged && isBare(unit));
  return counted ? { kind: 'product', whole, parts: factors.map((each) => part(each)), statement: '×' } : null;
}

/** The sign between two factors is read as what the first counts. */
const isBare = (unit: Mention['unit']): boolean => unit === null || /^[x×]$/u.test(unit.kind);

const item = (name: string): string => `${words(20)}[,;]\\s+(?:và )?${words(24)}${figure(name)}`;
const LISTED = `(?:^|[.]\\s+)(?:trong đó|cụ thể)[,:]?\\s+${words(30)}${figure('first')}`;
/** The next sentence goes on from all that were listed. */
const SUMMED = `[^.;:()⟦⟧]{0,20}[.]\\s+(?:ngoài|trong)(?: tổng)?(?: số)? ${figure('whole')}${words(40)}(?:,\\s+(?:còn|có)| (?:nêu|nói|kể) trên)(?!\\p{L})`;

const GRAMMARS: readonly Stated[] = [
  // "tháng 7 đạt 5,31 nghìn tấn, ước tháng 8 đạt 1,24 nghìn tấn; tính chung 2 tháng đạt 6,55 nghìn tấn"
  stated(
    ['first', 'second', 'whole'],
    `(?:tháng|quý|năm) ·+${words(30)}${figure('first')}[,;]\\s+(?:ước |và )?(?:tháng|quý|năm) ·+${words(30)}${figure('second')}[,;.]\\s+tính chung (?:cả )?(?:·+|⟦\\d+⟧|hai) ?(?:tháng|quý|năm)?${words(30)}${figure('whole')}`,
    ({ whole, first, second }, read, match) =>
      periods(read, match) === 2 ? stateSum(whole, [first, second], 'tính chung') : null,
  ),
  // "Trong đó, thôn Thượng có 12 nhà sập, thôn Trung 9 nhà, thôn Hạ 4 nhà. Ngoài 25 nhà sập, còn 7 nhà phải di dời"
  stated(
    ['first', 'second', 'third', 'whole'],
    `${LISTED}${item('second')}${item('third')}${SUMMED}`,
    ({ whole, first, second, third }) => stateSum(whole, [first, second, third], 'số nêu trên'),
  ),
  // "Trong đó, 26 người bị khiển trách; 5 người bị cảnh cáo. Trong số 31 người nêu trên, có …"
  stated(['first', 'second', 'whole'], `${LISTED}${item('second')}${SUMMED}`, ({ whole, first, second }) =>
    stateSum(whole, [first, second], 'số nêu trên'),
  ),
  stated(
    ['whole', 'over', 'short'],
    `${figure('whole')}${words(30)},\\s+trong đó${words(40)}${figure('over')}[,;]?\\s+(?:còn|nhưng|và)?${words(40)}${figure('short')}`,
    ({ whole, over, short }, read) => netOf(read, [whole, over, short]),
  ),
  // "Công trình cần 9.640 triệu đồng, nguồn vốn đấu giá 5.500 triệu đồng, vốn xã hội hóa 4.140 triệu đồng"
  stated(
    ['whole', 'one', 'other'],
    `(?:cần|nhu cầu|tổng (?:mức đầu tư|vốn|kinh phí))${words(20)}${figure('whole')}[,:]\\s+(?:trong đó,? |gồm )?(?:nguồn )?vốn ${words(40)}${figure('one')}[,;]?\\s+(?:và )?(?:nguồn )?vốn ${words(40)}${figure('other')}\\s*(?:[.;]|$)`,
    ({ whole, one, other }) => stateSum(whole, [one, other], 'các nguồn vốn'),
  ),
  stated(
    ['whole', 'first', 'second'],
    `${figure('whole')}\\s*\\(\\s*${figure('first')}\\s*[x×*]?\\s*${figure('second')}\\s*\\)`,
    ({ whole, first, second }) => productOf(whole, [first, second]),
  ),
];

/** "930 ha: xã A 52 ha, xã B 6.800 ha, xã C 98 ha": of items that each name one figure of the whole's kind none is more than it. */
function tooMuch(draft: ProseDraft, read: ReadLine): void {
  for (const [at, whole] of read.mentions.entries()) {
    if (whole.role !== 'level' || whole.unit === null || whole.hedged || draft.split.has(whole)) continue;
    if (!/^[^.;:()\d]{0,40}:\s/u.test(read.low.slice(whole.unitEnd))) continue;
    const parts: Mention[] = [];
    for (const each of read.mentions.slice(at + 1)) {
      const from = parts.at(-1)?.unitEnd ?? whole.unitEnd;
      if (!/^[^.;:()\d]*[:,;]\s+(?:và )?[^.;:(),\d]{3,40}$/u.test(read.low.slice(from, each.start))) break;
      parts.push(each);
    }
    const exact = parts.length > 2 && parts.every(({ unit, hedged }) => !hedged && sameKind(unit, whole.unit));
    if (exact && parts.some(({ value }) => compare(value, whole.value) > 0))
      draft.relate(sumClaim(whole, parts, 'gồm'));
  }
}

/** The sums that one line's words state outright. */
export function statedSums(draft: ProseDraft, read: ReadLine): void {
  askStated(draft, read, GRAMMARS);
  tooMuch(draft, read);
}
