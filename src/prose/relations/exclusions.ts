/**
 * "418,9 tỷ đồng … Nếu loại trừ tiền sử dụng đất (96,4 tỷ đồng) thì số thu đạt 322,5 tỷ đồng", "sau khi trừ đi ủy thác 18 việc và rút
 * đơn 02 việc, số phải thi hành là 1.822 việc": what is left of a figure when others are left out.
 */
import { compare, subtract } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { isLong, isSlip } from './slips';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

const WITHOUT = /(?<!\p{L})(?:nếu )?(?:loại trừ|sau khi trừ(?: đi)?|trừ đi|không (?:tính|kể))(?!\p{L})/gu;
const LEFT = /(?<!\p{L})(?:thì|số phải|số còn|còn(?: lại)?|số thực)(?!\p{L})/u;

/** Figures left out of others, of one line. */
export function exclusionsIn(draft: ProseDraft, read: ReadLine): void {
  for (const cue of read.low.matchAll(WITHOUT)) {
    const flat = withoutDepth(read.structure);
    const end = endFrom(flat, cue.index, 'sentence');
    const turn = LEFT.exec(read.low.slice(cue.index + cue[0].length, end));
    const at = turn ? cue.index + cue[0].length + turn.index : -1;
    const inside = read.mentions.filter((each) => each.start > cue.index && each.end <= end && isPrimary(each));
    const rest = inside.find((each) => each.start > at);
    const out = inside.filter((each) => each.end <= at && sameKind(each.unit, rest?.unit ?? null));
    if (at < 0 || !rest || rest.hedged || draft.summands.has(rest)) continue;
    const own = startBefore(flat, cue.index, 'sentence');
    const from = own > 1 ? startBefore(flat, own - 1, 'sentence') : own;
    const before = read.mentions.filter((each) => each.start >= from && each.end <= cue.index && isPrimary(each));
    ask(
      draft,
      before.filter((each) => sameKind(each.unit, rest.unit) && !each.hedged),
      out,
      rest,
    );
  }
}

function ask(draft: ProseDraft, before: readonly Mention[], out: readonly Mention[], rest: Mention): void {
  // "không kể tiền sử dụng đất": what is left out may have been said before.
  const options = out.length > 0 ? [out] : before.map((each) => [each]);
  const wholes = [...before].reverse();
  const fits = options.flatMap((taken) =>
    wholes.filter((whole) => !taken.includes(whole)).map((whole) => ({ whole, parts: [...taken, rest] })),
  );
  const roomy = fits.filter(({ whole, parts }) => parts.every(({ value }) => compare(value, whole.value) < 0));
  const held = roomy.find(({ whole, parts }) => fitOf(whole, parts) === 'exact');
  const near = roomy.filter(({ whole, parts }) => {
    const sum = sumOfParts(whole, parts);
    const close = sum !== null && roomy.length === 1 && out.length > 0 && isWithin(sum, whole.value, TENTH);
    if (close) return true;
    return (
      sum !== null &&
      isLong(whole) &&
      (slipExplains(whole, parts, sum) || isSlip(rest.value, subtract(whole.value, subtract(sum, rest.value))))
    );
  });
  const [only, other] = near;
  const said = held ?? (other ? undefined : only);
  if (said) draft.relate(sumClaim(said.whole, said.parts, 'sau khi trừ'));
}
