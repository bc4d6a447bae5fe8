/**
 * What a note adds up to: "Ngoại trú 603.847 lượt; nội trú 80.368 lượt; cộng 684.215 lượt" is the figure that the note hangs on said again,
 * "Cộng ba lĩnh vực 18.893 trường hợp" the sum of those before its mark.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { startBefore, withoutDepth } from '../text/structure';
import { compare } from '../../core/decimal';
import { part, sumClaim } from './asking';
import type { Anchor } from './notes';
import { isLong, isSlip } from './slips';
import { fitOf, slipExplains, sumOfParts } from './sum-fit';

const TOTAL = /(?<!\p{L})(?:tổng cộng|tổng số|cộng|tổng)(?!\p{L})(?:[^.;:()\d]|\d+ \p{L}){0,50}$/u;

const isAmount = (each: Mention): boolean => isPrimary(each) && !each.hedged && each.unit !== null;

/** A note's total, and the figure of the text that it says again. */
function askAgain(draft: ProseDraft, total: Mention, { host, from, to }: Anchor): void {
  const kin = host.mentions.filter((each) => isAmount(each) && sameKind(each.unit, total.unit));
  const marked = kin.filter((each) => each.start >= from && each.end <= to);
  const same = [...marked].reverse().find(({ value }) => compare(value, total.value) === 0);
  const again = same ?? kin.find((each) => isLong(each) && compare(each.value, total.value) === 0);
  const [only, other] = marked;
  const slip = only && !other && isLong(total) && isSlip(total.value, only.value) ? only : undefined;
  const found = again ?? slip;
  if (found) draft.relate({ kind: 'equal', whole: total, parts: [part(found)], statement: 'nhắc lại' });
}

/** A note's total that has no parts there: those of the text before its mark. */
function askSum(draft: ProseDraft, total: Mention, { host, from, to }: Anchor): void {
  const kin = host.mentions.filter(
    (each) => isAmount(each) && sameKind(each.unit, total.unit) && each.start >= from && each.end <= to,
  );
  const wide =
    kin.length > 1
      ? kin
      : host.mentions.filter((each) => isAmount(each) && sameKind(each.unit, total.unit) && each.end <= to);
  const parts = wide.filter((each) => !(draft.wholesOf.get(each) ?? []).some((whole) => wide.includes(whole)));
  if (parts.length < 2 || parts.some(({ value }) => compare(value, total.value) >= 0)) return;
  const sum = sumOfParts(total, parts);
  const slip = sum !== null && isLong(total) && slipExplains(total, parts, sum);
  if (fitOf(total, parts) === 'exact' || slip) draft.relate(sumClaim(total, parts, 'cộng'));
}

/** Totals of the notes of a document. */
export function noteTotals(draft: ProseDraft, anchors: ReadonlyMap<ReadLine, Anchor>): void {
  for (const [read, anchor] of anchors)
    for (const total of read.mentions) {
      if (!isAmount(total)) continue;
      const item = startBefore(withoutDepth(read.structure), total.start, 'item');
      if (!TOTAL.test(read.low.slice(item, total.start))) continue;
      if (draft.split.has(total)) askAgain(draft, total, anchor);
      else askSum(draft, total, anchor);
    }
}
