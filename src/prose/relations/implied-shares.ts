/** "tốt 5.475 em (81,0%), khá 1.120 em (16,6%), …": shares of a whole that is not printed; their figures together are it. */
import { absolute, add, compare, fromInteger, shift, sign, subtract, ZERO } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim, sumClaim } from './asking';
import { isNearQuotient } from './quotient-slip';
import { satellitesOf } from './satellites';
import { isSlip } from './slips';
import { isWithin, sumOfParts } from './sum-fit';

const LEAST = 2;
/** One part of the whole in so many. */
const THIRD = 3;

interface Shared {
  readonly of: Mention;
  readonly share: Mention;
}

/** Runs of neighbouring figures of one noun, each with its share in a bracket right behind it. */
function runsOf(read: ReadLine): Shared[][] {
  const runs: Shared[][] = [];
  let last: Mention | null = null;
  for (const { of, by } of satellitesOf(read)) {
    const [share] = by;
    const bracket = of && share && /^[^.;,()\d]{0,30}\(\s*$/u.test(read.low.slice(of.unitEnd, share.start));
    const shares = bracket && share.unit?.dimension === 'percent' && share.role !== 'growth' && by.length === 1;
    if (!of || !share || !shares) {
      last = null;
      continue;
    }
    const goesOn = last !== null && sameKind(last.unit, of.unit) && !/[.]\s/u.test(read.low.slice(last.end, of.start));
    if (goesOn) runs.at(-1)?.push({ of, share });
    else runs.push([{ of, share }]);
    last = of;
  }
  return runs.filter((run) => run.length >= LEAST);
}

const shareOf = (share: Mention, of: Mention, whole: Mention): NewClaim => percentClaim(share, of, whole, 'chiếm');

/** "254 cơ sở: 187 cơ sở đạt (87,4%), 27 cơ sở vi phạm (12,6%)": shares that go with the parts' own sum bear it out against the whole. */
function makesWhole(draft: ProseDraft, read: ReadLine, run: readonly Shared[]): void {
  const parts = run.map(({ of }) => of);
  const [first] = parts;
  const whole =
    first &&
    read.mentions
      .filter((each) => isPrimary(each) && !each.hedged && each.end < first.start && sameKind(each.unit, first.unit))
      .at(-1);
  const sum = whole && sumOfParts(whole, parts);
  if (!whole || !sum || draft.split.has(whole)) return;
  const total = run.reduce((all, { share }) => add(all, share.value), ZERO);
  const gap = absolute(subtract(total, fromInteger(100)));
  if (compare(shift(gap, first.decimals), fromInteger(run.length)) > 0) return;
  const held = run.every(({ of, share }) => isNearQuotient(share, of, { ...whole, value: sum }, 2, 100));
  // "52.000 triệu đồng: ngân sách 36.400 (70%), nhân dân 15.060 (30%)": the shares leave nothing out, and all but one are the whole's.
  const claims = run.map(({ of, share }) => shareOf(share, of, whole));
  const failed = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'fails');
  const one = failed.length === 1 && sign(gap) === 0 && isWithin(sum, whole.value, THIRD);
  if (one) for (const claim of failed) draft.relate(claim);
  if (one || (held && isSlip(whole.value, sum))) draft.relate(sumClaim(whole, parts, 'cộng'));
}

export function impliedSharesIn(draft: ProseDraft, read: ReadLine): void {
  for (const run of runsOf(read)) {
    const [first] = run;
    if (!first) continue;
    makesWhole(draft, read, run);
    if (run.length < 3 || run.every(({ share }) => draft.isAsked(share, 'ratio'))) continue;
    const text = (of: Mention): string => read.line.text.slice(of.start, of.end);
    const sum = run.reduce((all, { of }) => add(all, of.value), ZERO);
    const whole = draft.derive({ ...first.of, role: 'level' }, sum, run.map(({ of }) => text(of)).join(' + '));
    const claims = run.map(({ of, share }) => shareOf(share, of, whole));
    const failed = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'fails');
    // One wrong share among several right ones is wrong; where two are, they are of something else.
    if (failed.length > 1) draft.forget(whole);
    else for (const claim of claims) draft.relate(claim);
  }
}
