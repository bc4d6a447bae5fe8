/**
 * A total in a paragraph of its own and its parts in those right below it, each "Cấp tỉnh: 26.715 hồ sơ, chiếm 24,0%", whether they are
 * bullets of the same level or none: their sum, and the share of each.
 */
import { add, compare, fromInteger, subtract, absolute, ZERO } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim, sumClaim } from './asking';
import { basePhrase } from './base-phrases';
import { digitsOf } from './figure-digits';
import { isLong } from './slips';
import { standing } from './standing';
import { fitOf, isWithin, slipExplains, sumOfParts, TENTH } from './sum-fit';

const MOST = 14;
const TOTAL = /^[\s•\-–+*]*(?:(?:\d{1,2}|[a-zđ])[.)]\s*)?(?:tổng|toàn|cả)(?!\p{L})[^.;\d]*$/u;
const OPENER = /^[\s•\-–+*]*(?:trong đó|bao gồm|gồm|gồm có|cụ thể|chia ra|cụ thể như sau|như sau)\s*[:,]?\s*$/u;
const LABEL =
  /^[\s•\-–+*]*(?:(?:\d{1,2}|[a-zđ])[.)]\s*)?(?!đã|còn|số còn|trong đó|như vậy|đến|tính đến|tổng|so với|tăng|giảm)\p{L}[^.;:()\d]{1,60}:\s*(?:là |có |đạt |ước )*$/u;
const SHARE = /^[^.;:\d]{0,40}[,(]\s*(?:chiếm|tỷ lệ|chiếm tỷ lệ|chiếm tỷ trọng|tỷ trọng)\s*:?\s*$/u;
const HUNDRED = fromInteger(100);

interface Item {
  readonly figure: Mention;
  readonly share: Mention | undefined;
}

/** The whole of a paragraph that states nothing but a total. */
function totalOf(read: ReadLine): Mention | undefined {
  const [first, ...others] = read.mentions.filter(isPrimary);
  if (!first || first.hedged || others.some((each) => sameKind(each.unit, first.unit)) || read.line.heading) return;
  return TOTAL.test(read.low.slice(0, first.start)) ? first : undefined;
}

function itemOf(read: ReadLine, whole: Mention): Item | null {
  const [figure, share] = read.mentions;
  if (!figure || !isPrimary(figure) || figure.hedged || read.line.heading || read.line.note !== whole.line.note)
    return null;
  if (!sameKind(figure.unit, whole.unit) || !LABEL.test(read.low.slice(0, figure.start))) return null;
  const shared =
    share?.unit?.dimension === 'percent' && !share.hedged && SHARE.test(read.low.slice(figure.unitEnd, share.start));
  return { figure, share: shared && basePhrase(share) === null ? share : undefined };
}

/** Parts right below a total, and whether a word opens them. */
function below(
  lines: readonly ReadLine[],
  index: number,
  whole: Mention,
): { readonly items: Item[]; readonly opened: boolean } {
  const items: Item[] = [];
  let opened = false;
  for (let at = index + 1; at < lines.length && items.length < MOST; at += 1) {
    const read = lines[at] as ReadLine;
    if (items.length === 0 && OPENER.test(read.low)) {
      opened = true;
      continue;
    }
    const item = itemOf(read, whole);
    if (!item) break;
    items.push(item);
  }
  return { items, opened };
}

/** Every item has a share, and together these are all there is. */
function areShares(items: readonly Item[]): boolean {
  if (!items.every(({ share }) => share)) return false;
  const sum = items.reduce((all, { share }) => add(all, share?.value ?? ZERO), ZERO);
  return compare(absolute(subtract(sum, HUNDRED)), fromInteger(1)) <= 0;
}

function shareClaim({ figure, share }: Item, whole: Mention): NewClaim | null {
  return share ? percentClaim(share, figure, whole, 'chiếm') : null;
}

/** Totals of a document with their parts below them. */
export function totalLists(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const read = lines[index];
  const whole = read && totalOf(read);
  if (!read || !whole) return;
  const { items, opened } = below(lines, index, whole);
  const parts = items.map(({ figure }) => figure);
  if (parts.length < 2 || parts.some((each) => compare(each.value, whole.value) > 0 && isLong(whole) === false)) return;
  const known = draft.split.has(whole);
  const sum = sumOfParts(whole, parts);
  const shares = areShares(items);
  const exact = fitOf(whole, parts) === 'exact' && digitsOf(whole) > 1;
  const sides = standing(parts) === 'sides';
  const near =
    sum !== null &&
    ((shares && isWithin(sum, whole.value, 1)) ||
      ((sides || opened) && (isWithin(sum, whole.value, TENTH) || slipExplains(whole, parts, sum))) ||
      (items.every(({ share }) => share) && slipExplains(whole, parts, sum)));
  if (!known && !exact && !near) return;
  if (!known) draft.relate(sumClaim(whole, parts, 'tổng'));
  for (const item of items) {
    const claim = shareClaim(item, whole);
    if (!claim || draft.isAsked(claim.whole)) continue;
    draft.relate(claim);
    draft.settled.add(claim.whole);
  }
}
