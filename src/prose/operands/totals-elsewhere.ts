/**
 * "khai sinh 12.410 trường hợp, khai tử 5.927 trường hợp, kết hôn 4.919 cặp …. Tổng cộng ba loại việc trên là 23.256 trường hợp", "- Lúa: …
 * 122.455 tấn. - Ngô: … 36.721 tấn. - Sản lượng lương thực 159.176 tấn": a total of figures ahead, of other nouns or in other items.
 */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { fitOf, slipExplains, sumOfParts } from '../relations/sum-fit';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

const TOTAL =
  /(?<!\p{L})(?:tổng cộng|cộng chung|tính chung|(?:nâng|đưa) (?:tổng )?số[^.;\d]{0,90}(?:lên|thành)|tổng số [^.;\d]{0,30} trên|cả (?:hai|ba|bốn|năm) [^.;\d]{0,24})(?!\p{L})[^.;()\d]{0,40}$/u;
/** So many figures ahead may be its parts; so few digits tell nothing. */
const [MOST, LONG, FIRM] = [6, 3, 4];

const counted = (whole: Mention, parts: readonly Mention[]): readonly Mention[] =>
  parts.map((each) =>
    each.unit?.dimension === 'count' && whole.unit?.dimension === 'count' ? { ...each, unit: whole.unit } : each,
  );

/** What stands ahead and is no part of anything, nearest first. */
function outer(draft: ProseDraft, around: Around, whole: Mention): readonly Mention[] {
  return figuresAround(around, whole).filter(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      !draft.summands.has(each) &&
      each.unit !== null &&
      each.unit.dimension === whole.unit?.dimension &&
      (each.unit.power !== whole.unit.power || compare(each.value, whole.value) < 0),
  );
}

function named(draft: ProseDraft, around: Around, whole: Mention): void {
  const list = outer(draft, around, whole)
    .filter((each) => !(each.line === whole.line && each.start > whole.start))
    .slice(0, MOST);
  for (let length = 2; length <= list.length; length += 1) {
    const parts = list.slice(0, length).reverse();
    if (fitOf(whole, counted(whole, parts)) !== 'exact') continue;
    draft.relate(sumClaim(whole, parts, 'tổng cộng'));
    return;
  }
  const own = list.filter(({ line }) => line === whole.line).reverse();
  const outright = /(?<!\p{L})(?:tổng cộng|trên là)(?!\p{L})/u.test(headOf(around.read, whole));
  const sum =
    outright && own.length > 1 && own.length <= LONG && digitsOf(whole) > LONG
      ? sumOfParts(whole, counted(whole, own))
      : null;
  if (sum !== null && slipExplains(whole, counted(whole, own), sum)) draft.relate(sumClaim(whole, own, 'tổng cộng'));
}

/** Two of its noun in other clauses that make it up to the last of many digits. */
function pair(draft: ProseDraft, around: Around, whole: Mention): void {
  const kin = outer(draft, around, whole)
    .filter((each) => sameKind(each.unit, whole.unit))
    .slice(0, MOST * 2);
  const found = kin.flatMap((a, at) =>
    kin.slice(at + 1).flatMap((b) => (fitOf(whole, [b, a]) === 'exact' ? [[b, a] as const] : [])),
  );
  const [only, other] = found;
  const inOrder = [...(only ?? [])].sort((a, b) => a.line.index - b.line.index || a.start - b.start);
  if (only && !other) draft.relate({ ...sumClaim(whole, inOrder, 'cộng'), source: 'figures', force: 'warning' });
}

/** Totals of one line. */
export function totalsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const whole of read.mentions) {
    if (!isPrimary(whole) || whole.hedged || whole.unit === null || draft.split.has(whole)) continue;
    if (digitsOf(whole) >= LONG && TOTAL.test(headOf(read, whole))) named(draft, around, whole);
    else if (digitsOf(whole) >= FIRM && !draft.summands.has(whole)) pair(draft, around, whole);
  }
}

const headOf = (read: ReadLine, whole: Mention): string =>
  read.low.slice(read.mentions[read.mentions.indexOf(whole) - 1]?.unitEnd ?? 0, whole.start);
