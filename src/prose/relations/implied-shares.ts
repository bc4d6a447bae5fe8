/** "tốt 5.475 em (81,0%), khá 1.120 em (16,6%), …": shares of a whole that is not printed; their figures together are it. */
import { add, ZERO } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { satellitesOf } from './satellites';

const LEAST = 3;

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

export function impliedSharesIn(draft: ProseDraft, read: ReadLine): void {
  for (const run of runsOf(read)) {
    const [first] = run;
    if (!first || run.every(({ share }) => draft.isAsked(share, 'ratio'))) continue;
    const text = (of: Mention): string => read.line.text.slice(of.start, of.end);
    const sum = run.reduce((all, { of }) => add(all, of.value), ZERO);
    const whole = draft.derive({ ...first.of, role: 'level' }, sum, run.map(({ of }) => text(of)).join(' + '));
    const claims = run.map(({ of, share }): NewClaim => ({
      kind: 'ratio',
      whole: share,
      parts: [part(of), part(whole)],
      factorPower: 2,
      statement: 'chiếm',
    }));
    const failed = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'fails');
    // One wrong share among several right ones is wrong; where two are, they are of something else.
    if (failed.length > 1) draft.forget(whole);
    else for (const claim of claims) draft.relate(claim);
  }
}
