/** Rests that grammar states outright: "…, đã … 12, còn 18 …", "…, 18 … còn lại", "7/22 đơn, còn 15 đơn". */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { figure, sentenceOf, words } from './skeleton';
import { askStated, stated, stateSum, type Named, type Stated } from './stated';

/** What is left calls itself so, before its figure. */
const LEFT = '(?:và |nay |hiện |chỉ )?(?:số |phần )?(?:tiền )?còn(?: lại| phải)?';
/** What was done with some of them. */
const TAKEN = '(?:sau khi (?:đã )?(?:miễn|giảm|trừ|khấu trừ|trích|hoàn|loại)|(?:nay |hiện )?đã)';
const THREE = ['whole', 'taken', 'rest'] as const;

const stateRest = ({ whole, taken, rest }: Named<'whole' | 'taken' | 'rest'>, read: ReadLine): NewClaim | null =>
  isAlone(read, [whole, taken, rest]) ? stateSum(whole, [taken, rest], 'còn lại') : null;

/** No other amount of their kind in their sentences: something else may have come in, or have gone out. */
function isAlone(read: ReadLine, own: readonly [Mention, ...Mention[]]): boolean {
  const [whole] = own;
  const sentences = new Set(own.map((each) => sentenceOf(read, each)));
  return !read.mentions.some(
    (each) =>
      !own.includes(each) &&
      sentences.has(sentenceOf(read, each)) &&
      each.role !== 'change' &&
      sameKind(each.unit, whole.unit) &&
      compare(each.value, whole.value) !== 0,
  );
}

const GRAMMARS: readonly Stated[] = [
  // "Thu 870 triệu đồng. Sau khi miễn giảm 240 triệu đồng, số còn phải nộp là 530 triệu đồng"
  stated(
    THREE,
    `${figure('whole')}[^.;:()⟦⟧]{0,40}[.,;]\\s+${TAKEN}${words(40)}${figure('taken')}${words(40)}[,;]\\s+${LEFT}(?!\\p{L})${words(30)}${figure('rest')}`,
    stateRest,
  ),
  // "30 bệnh nhân, đã ra viện 12 người, 18 người còn lại đang điều trị"
  stated(
    THREE,
    `${figure('whole')}[^.;:()⟦⟧]{0,40},\\s+${TAKEN}${words(40)}${figure('taken')}${words(20)}[,;]\\s+(?:và )?${figure('rest')}${words(16)} còn lại`,
    stateRest,
  ),
  // "Đã cấp 4.120 thẻ. Trong số 9.500 thẻ của cả đợt, số còn lại phải cấp 5.830 thẻ"
  stated(
    THREE,
    `(?:^|[.]\\s+)đã${words(40)}${figure('taken')}[^.;:()⟦⟧]{0,30}[.;]\\s+trong (?:tổng )?số ${figure('whole')}${words(40)},\\s+(?:số )?còn lại${words(30)}${figure('rest')}`,
    stateRest,
  ),
  // "đã giải quyết xong 7/22 đơn, còn 15 đơn đang giải quyết"
  stated(
    ['taken', 'whole', 'rest'],
    `(?<!\\p{L})đã${words(40)}${figure('taken')}/${figure('whole')}${words(30)}[,;]\\s+${LEFT} ${figure('rest')}`,
    (found, read) => (found.taken.role === 'now' && found.whole.role === 'base' ? stateRest(found, read) : null),
  ),
  // "33 đơn thuộc thẩm quyền, đã giải quyết 25 đơn, 8 đơn đang giải quyết"
  stated(
    THREE,
    `${figure('whole')}[^.;:()⟦⟧]{0,40},\\s+(?:nay |hiện )?đã (\\p{L}+ \\p{L}+)${words(16)}${figure('taken')}(?: đơn| vụ)?[,;]\\s+(?:còn |và )?${figure('rest')} (?:đang|chưa) (?:được )?(?:trong thời hạn )?\\2`,
    stateRest,
  ),
];

/** The rests that one line's words state outright. */
export function statedRests(draft: ProseDraft, read: ReadLine): void {
  askStated(draft, read, GRAMMARS);
}
