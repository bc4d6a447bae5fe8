/**
 * Bills across: what an amount, its taxes and charges, less what is taken off, come to ("Thành tiền | Thuế GTGT | Tổng thanh
 * toán"). Taxes grow with their amounts, so that the figures alone tell little of it: the names say it.
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { sumFamily, type FamilyPart } from './family';
import type { TableWords } from './table-words';

const NEEDS = 1;
const PAYABLE =
  /^(?:tổng (?:cộng|số|thanh toán|tiền|số tiền|giá trị|thành tiền)|(?:số tiền )?(?:phải|thực) (?:trả|thu|nộp|lĩnh|nhận)|(?:thành tiền|giá trị|tiền|số tiền)? ?(?:sau|có|gồm|bao gồm) (?:thuế|vat)|thanh toán|(?:grand )?total|amount due)(?!\p{L})/u;
export const EXTRA_WORD =
  /thuế|gtgt|(?<!\p{L})(?:vat|phí|tax|shipping|discount)(?!\p{L})|vận chuyển|chiết khấu|giảm giá|giảm trừ|dự phòng/u;
export const LESS_WORD = /chiết khấu|giảm|discount/u;
/** An amount before taxes: no number of things and no price. */
const AMOUNT =
  /tiền|trị giá|giá trị|cước|(?:trước|chưa) (?:có )?(?:thuế|vat)|doanh (?:thu|số)|(?<!\p{L})amount(?!\p{L})/u;
const MOST_EXTRAS = 4;

export function suggestBills(view: AxisView, { leaf }: TableWords, filled: readonly number[]): Candidate[] {
  return filled.flatMap((whole, place) => {
    if (!PAYABLE.test(leaf(whole))) return [];
    let first = place - 1;
    while (first >= 0 && place - first <= MOST_EXTRAS && EXTRA_WORD.test(leaf(filled[first] as number))) first -= 1;
    const base = filled[first];
    if (first === place - 1 || base === undefined || EXTRA_WORD.test(leaf(base)) || !AMOUNT.test(leaf(base))) return [];
    const parts = filled.slice(first, place).map((at): FamilyPart => ({
      at,
      sign: at !== base && LESS_WORD.test(leaf(at)) ? -1 : 1,
    }));
    return [candidateOf(view, sumFamily(whole, [], 'meaning', { parts }), NEEDS)];
  });
}
