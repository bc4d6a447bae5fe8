/** Percentages of a change whose base is not printed: the figure and its change give it. */
import { add, compare, shift, subtract, ZERO } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isTied, startOf } from './satellites';

/** "tăng 103 vụ (16,5%)": the percentage is of what stood before the change, which the two figures give. */
export function askAlone(draft: ProseDraft, read: ReadLine, of: Mention, by: readonly Mention[]): void {
  for (const [at, change] of by.entries()) {
    const growth = by[at + 1];
    if (change.role !== 'change' || growth?.role !== 'growth' || growth.unit?.dimension !== 'percent') continue;
    if (growth.direction !== change.direction || growth.start - change.unitEnd > 40 || change.hedged) continue;
    const from = startOf(read, change);
    const kin = read.mentions
      .filter(
        (each) =>
          isPrimary(each) &&
          each.start >= from &&
          each.end <= change.start &&
          sameKind(each.unit, change.unit) &&
          !each.hedged,
      )
      .reverse();
    const [only, second] = kin;
    if (kin.some((now) => askDerived(draft, read, now, change, growth, false)) || only !== of || second) continue;
    if (isTied(read, of, change) && /[([=]/u.test(read.masked.slice(change.unitEnd, growth.start)))
      askDerived(draft, read, of, change, growth, true);
  }
}

/** "đầu năm 1.842 hộ; cuối năm còn 1.381 hộ, giảm 461 hộ": the figure that the change leads from stands further ahead. */
export function askEarlier(draft: ProseDraft, read: ReadLine, of: Mention, change: Mention): void {
  const flat = { ...read.structure, depth: new Uint8Array(read.structure.depth.length) };
  const from = startBefore(flat, of.start, 'sentence');
  const parts = (then: Mention): NewClaim['parts'] =>
    change.direction > 0 ? [part(of), part(then, -1)] : [part(then), part(of, -1)];
  const earlier = read.mentions.filter(
    (each) =>
      isPrimary(each) && each.start >= from && each.end < of.start && sameKind(each.unit, change.unit) && !each.hedged,
  );
  for (const then of earlier.reverse()) {
    const statement = change.direction > 0 ? 'tăng' : 'giảm';
    if (askClaim(draft, { kind: 'sum', whole: change, parts: parts(then), statement }, 'silent')) return;
  }
}

/** Claims the growth over the figure that a change leaves; `sure`: even where it does not hold. */
function askDerived(
  draft: ProseDraft,
  read: ReadLine,
  now: Mention,
  change: Mention,
  growth: Mention,
  sure: boolean,
): boolean {
  const power = powerBetween(change.unit, now.unit);
  if (power === null) return false;
  const step = shift(change.value, power);
  const before = change.direction < 0 ? add(now.value, step) : subtract(now.value, step);
  if (compare(before, ZERO) <= 0) return false;
  const { text } = read.line;
  const arithmetic = `${text.slice(now.start, now.end)} ${change.direction < 0 ? '+' : '−'} ${text.slice(change.start, change.end)}`;
  const decimals = Math.max(change.decimals, now.decimals);
  const base = draft.derive({ ...change, unit: now.unit, decimals }, before, arithmetic);
  const statement = growth.direction > 0 ? 'tăng %' : 'giảm %';
  const claim: NewClaim = { kind: 'growth', whole: growth, parts: [part(now), part(base)], factorPower: 2, statement };
  const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
  if (holds || sure) draft.relate(claim);
  else draft.forget(base);
  return holds;
}
