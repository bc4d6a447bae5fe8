/**
 * "46/58 trường đạt chuẩn (mầm non 16/20 trường, tiểu học 18/22 trường, THCS 12/16 trường)": first and second numbers of a list of
 * fractions make up those of the fraction, or the two figures, before it. The one sum bears out the other.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { isLong } from './slips';
import { fitOf, slipExplains, sumOfParts } from './sum-fit';

interface Fraction {
  readonly now: Mention;
  readonly base: Mention;
}

const LEAST = 2;

/** Runs of fractions of one noun in one sentence with nothing but other words between them. */
function runsOf(read: ReadLine): Fraction[][] {
  const runs: Fraction[][] = [];
  let last: Mention | undefined;
  for (const [at, now] of read.mentions.entries()) {
    const base = read.mentions[at + 1];
    if (now.role !== 'now' || base?.role !== 'base' || now.hedged) continue;
    const run = runs.at(-1);
    // Its own percentage may stand in a bracket.
    const between = last ? read.low.slice(last.unitEnd, now.start).replace(/\([^()]*%[^()]*\)/gu, '') : '';
    const goesOn =
      last &&
      isBehind(read, last, at) &&
      sameKind(last.unit, base.unit) &&
      !/[().]|(?:tăng|giảm)\s*$|(?<!\p{L})(?:cụ thể|trong đó|gồm|chia ra)(?!\p{L})/u.test(between);
    if (run && goesOn) run.push({ now, base });
    else runs.push([{ now, base }]);
    last = base;
  }
  return runs.filter((run) => run.length >= LEAST);
}

/** Nothing but its own percentage between a fraction and the next. */
function isBehind({ mentions }: ReadLine, last: Mention, at: number): boolean {
  const [before, ahead] = [mentions[at - 1], mentions[at - 2]];
  return before === last || (before?.unit?.dimension === 'percent' && ahead === last);
}

/** Figures before the run, in its sentence, that may be what the numbers on one side make up. */
function wholesBefore(read: ReadLine, first: Mention, role: 'now' | 'base'): Mention[] {
  const flat = withoutDepth(read.structure);
  const own = startBefore(flat, first.start, 'sentence');
  const opens = own > 1 && /^\s*(?:trong đó|cụ thể|bao gồm|gồm|chia ra)/u.test(read.low.slice(own, own + 20));
  const from = opens ? startBefore(flat, own - 1, 'sentence') : own;
  return read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < first.start &&
      (isPrimary(each) || each.role === role || each.role === 'plan') &&
      !each.hedged &&
      sameKind(each.unit, first.unit),
  );
}

/** Fractions of one line. */
export function fractionSums(draft: ProseDraft, read: ReadLine): void {
  for (const run of runsOf(read)) {
    const sides = (['now', 'base'] as const).map((role) => {
      const parts = run.map((each) => each[role]);
      const [first] = run;
      const wholes = first ? wholesBefore(read, first.now, role) : [];
      const held = wholes.find((whole) => fitOf(whole, parts) === 'exact');
      const slip = wholes.filter((whole) => {
        const sum = sumOfParts(whole, parts);
        return sum !== null && slipExplains(whole, parts, sum);
      });
      return { parts, held, slip };
    });
    const borne = sides.some(({ held }) => held !== undefined);
    for (const { parts, held, slip } of sides) {
      const [likely, other] = slip;
      const whole = held ?? (likely && !other && (borne || isLong(likely)) ? likely : undefined);
      if (whole) draft.relate(sumClaim(whole, parts, 'cộng'));
    }
  }
}
