/** Sums and rests that grammar says outright, whatever the figures are: "sau khi trừ …, còn …", "tính chung 2 tháng …", "ngoài 35 nhà …". */
import { compare, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { part, sumClaim } from './asking';
import { words } from './skeleton';
import { FIGURE, askWorded, isScaleSlip, type Worded } from './worded';
import { sumOfParts } from './sum-fit';

const isKin = (figures: readonly Mention[]): boolean => {
  const [first] = figures;
  return (
    first?.unit !== undefined &&
    first.unit !== null &&
    figures.every(({ unit, role }) => sameKind(unit, first.unit) && role !== 'rate' && role !== 'growth')
  );
};

/** The first is made up of the others. */
const madeOf =
  (statement: string) =>
  (figures: readonly Mention[]): NewClaim | null => {
    const [whole, ...parts] = figures;
    if (!whole || parts.length < 2 || !isKin(figures)) return null;
    return { kind: 'sum', whole, parts: parts.map((each) => part(each)), statement };
  };

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

const GRAMMARS: readonly Worded[] = [
  {
    // "Thu 870 triệu đồng. Sau khi miễn giảm 240 triệu đồng, số còn phải nộp là 530 triệu đồng"
    pattern: new RegExp(
      `^${words(90)}${FIGURE}[^.;:()⟦⟧]{0,20}[.,;]\\s+sau khi (?:đã )?(?:miễn|giảm|trừ|khấu trừ|trích|hoàn|loại)${words(40)}${FIGURE}${words(20)},\\s+(?:số (?:tiền )?)?còn${words(30)}${FIGURE}`,
      'gu',
    ),
    claim: madeOf('sau khi trừ, còn lại'),
    most: 15,
  },
  {
    // "Đã cấp 4.120 thẻ. Trong số 9.500 thẻ của cả đợt, số còn lại phải cấp 5.830 thẻ"
    pattern: new RegExp(
      `^(?:[^⟦⟧]*[.]\\s+)?đã${words(40)}${FIGURE}[^.;:()⟦⟧]{0,30}[.;]\\s+trong (?:tổng )?số ${FIGURE}${words(40)},\\s+(?:số )?còn lại${words(30)}${FIGURE}`,
      'gu',
    ),
    claim: ([taken, whole, rest]) => (taken && whole && rest ? madeOf('còn lại')([whole, taken, rest]) : null),
    most: 15,
  },
  {
    // "tháng 7 đạt 5,31 nghìn tấn, ước tháng 8 đạt 1,24 nghìn tấn; tính chung 2 tháng đạt 2,55 nghìn tấn"
    pattern: new RegExp(
      `(?:tháng|quý|năm) ·+${words(30)}${FIGURE}[,;]\\s+(?:ước |và )?(?:tháng|quý|năm) ·+${words(30)}${FIGURE}[,;.]\\s+tính chung (?:cả )?(?:·+|⟦\\d+⟧|hai) ?(?:tháng|quý|năm)?${words(30)}${FIGURE}`,
      'gu',
    ),
    claim: ([first, second, whole], read, match) => {
      const claim = first && second && whole ? madeOf('tính chung')([whole, first, second]) : null;
      return claim && periods(read, match) === 2 ? claim : null;
    },
    most: 200,
  },
  {
    // "Trong đó, thôn Thượng có 12 nhà sập, thôn Trung 9 nhà, thôn Hạ 4 nhà. Ngoài 35 nhà sập, còn 7 nhà phải di dời"
    pattern: new RegExp(
      `(?:trong đó|cụ thể)[,:]?\\s+${words(30)}${FIGURE}(?:${words(20)}[,;]\\s+(?:và )?${words(24)}${FIGURE})(?:${words(20)}[,;]\\s+(?:và )?${words(24)}${FIGURE})?(?:${words(20)}[,;]\\s+(?:và )?${words(24)}${FIGURE})?[^.;:()⟦⟧]{0,20}[.]\\s+ngoài (?:số )?${FIGURE}${words(20)},\\s+(?:còn|có)`,
      'gu',
    ),
    claim: (figures) => {
      const whole = figures.at(-1);
      return whole && figures.length > 3 ? madeOf('ngoài số nêu trên')([whole, ...figures.slice(0, -1)]) : null;
    },
    most: 30,
  },
  {
    // "Toàn xã thừa 4,5 tấn, trong đó hợp tác xã thừa 19,2 tấn còn hộ cá thể thiếu 10,7 tấn"
    pattern: new RegExp(
      `${FIGURE}${words(30)},\\s+trong đó${words(40)}${FIGURE}[,;]?\\s+(?:còn|nhưng|và)?${words(40)}${FIGURE}`,
      'gu',
    ),
    claim: ([whole, over, short], read) => {
      if (!whole || !over || !short || !sameKind(whole.unit, over.unit) || !sameKind(over.unit, short.unit))
        return null;
      const words = [whole, over, short].map((each) => wordsBefore(read, each));
      const sides = words.map((each) => (OVER.test(each) ? 1 : SHORT.test(each) ? -1 : 0));
      const [net, one, other] = sides;
      if (!net || !one || !other || one === other) return null;
      return {
        kind: 'sum',
        whole,
        parts: [part(over, one === net ? 1 : -1), part(short, other === net ? 1 : -1)],
        statement: 'thừa trừ thiếu',
      };
    },
    most: 100,
  },
  {
    // "Công trình cần 9.640 triệu đồng, nguồn vốn đấu giá khoảng 5.500 triệu đồng, vốn xã hội hóa 3.140 triệu đồng"
    pattern: new RegExp(
      `(?:cần|nhu cầu|tổng (?:mức đầu tư|vốn|kinh phí))${words(20)}${FIGURE}[,:]\\s+(?:trong đó,? |gồm )?(?:nguồn )?vốn ${words(40)}${FIGURE}[,;]?\\s+(?:và )?(?:nguồn )?vốn ${words(40)}${FIGURE}\\s*(?:[.;]|$)`,
      'gu',
    ),
    claim: madeOf('các nguồn vốn'),
    most: 15,
  },
];

/** "52 ha, 6.800 ha, 98 ha và 100 ha" behind "930 ha:": items that each name a place and one figure of the whole's unit. */
function scaleOf(draft: ProseDraft, read: ReadLine): void {
  for (const [at, whole] of read.mentions.entries()) {
    if (whole.role !== 'level' || whole.hedged || !/^[^.;:()\d]{0,40}:\s/u.test(read.low.slice(whole.unitEnd)))
      continue;
    const parts: Mention[] = [];
    for (const each of read.mentions.slice(at + 1)) {
      const from = parts.at(-1)?.unitEnd ?? whole.unitEnd;
      if (!/^[^.;:()\d]*[:,;]\s+(?:và )?[^.;:(),\d]{3,40}$/u.test(read.low.slice(from, each.start))) break;
      parts.push(each);
    }
    const exact = parts.length > 2 && isKin([whole, ...parts]) && parts.every(({ hedged }) => !hedged);
    const sum: Decimal | null = exact ? sumOfParts(whole, parts) : null;
    const claim = sumClaim(whole, parts, 'gồm');
    const known = draft
      .relationsOf(read.line)
      .some((each) => each.kind === 'sum' && draft.mentions[each.whole] === whole);
    if (sum && !known && compare(sum, whole.value) !== 0 && isScaleSlip(whole, parts, sum)) draft.relate(claim);
  }
}

/** The sums that one line's words say outright. */
export function wordedSums(draft: ProseDraft, read: ReadLine): void {
  askWorded(draft, read, GRAMMARS);
  scaleOf(draft, read);
}
