/**
 * "Đã xử lý 179 vụ, đang xác minh 8 vụ", "Quý I 1.215, quý II 1.628, quý III 1.710, quý IV 1.287 lao động", "…, số còn lại 4.053 người": figures of
 * one noun whose own words leave no other make up the figure of their noun ahead, in whatever sentence. Declared, so asked whatever they are.
 */
import { compare } from '../../core/decimal';
import { REST } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { quarterOf } from '../relations/quarters';
import { sentenceOf } from '../relations/skeleton';
import { standing } from '../relations/standing';
import { fitOf, isWithin, slipExplains, sumOfParts } from '../relations/sum-fit';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

/** A list may be one figure off: by a fifth of the whole, by half where one slip explains it. */
const [FIFTH, HALF] = [5, 2];
const QUARTERS = 4;
/** The last of so many at least is what the others leave. */
const LEAST = 3;

/** Neighbouring figures of one noun in a sentence, as far as they go. */
function runsOf(read: ReadLine): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const each of read.mentions) {
    if (!isPrimary(each)) continue;
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      each.unit !== null &&
      sameKind(last.unit, each.unit) &&
      depthOf(read, last) === depthOf(read, each) &&
      sentenceOf(read, last) === sentenceOf(read, each);
    if (goesOn) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length > 1 && !run.some(({ hedged }) => hedged));
}

const isEveryQuarter = (read: ReadLine, run: readonly Mention[]): boolean =>
  run.length === QUARTERS && run.every((each, at) => quarterOf(read, each, run[at - 1]?.unitEnd ?? 0) === at + 1);

const isRest = (read: ReadLine, run: readonly Mention[]): boolean => {
  const [before, last] = run.slice(-2);
  return run.length >= LEAST && !!before && !!last && REST.test(read.low.slice(before.unitEnd, last.start));
};

/** Whether the words of a run leave no other. */
const isClosed = (read: ReadLine, run: readonly Mention[]): boolean =>
  standing(run) === 'sides' || isEveryQuarter(read, run) || isRest(read, run);

/** Figures of their noun ahead that they may make up, nearest first. */
const wholesOf = (around: Around, run: readonly Mention[], first: Mention): readonly Mention[] =>
  figuresAround(around, first).filter(
    (each) =>
      (isPrimary(each) || each.role === 'now') &&
      !each.hedged &&
      !run.includes(each) &&
      sameKind(each.unit, first.unit) &&
      (each.line === first.line ? each.start < first.start : each.line.index < first.line.index),
  );

/** So many figures ahead are looked at. */
const NEAR = 4;

function ask(draft: ProseDraft, around: Around, run: readonly Mention[]): void {
  const [first] = run;
  const wholes = first ? wholesOf(around, run, first) : [];
  const apart = (whole: Mention, parts: number): boolean => {
    const sum = sumOfParts(whole, run);
    return sum !== null && isWithin(sum, whole.value, parts);
  };
  const slips = (whole: Mention): boolean => {
    const sum = sumOfParts(whole, run);
    return sum !== null && slipExplains(whole, run, sum);
  };
  const held = wholes.find((whole) => fitOf(whole, run) === 'exact');
  const near = wholes.slice(0, NEAR).filter((whole) => apart(whole, HALF) && slips(whole));
  const [nearest, other] = wholes;
  // Of two figures of their noun in one sentence nobody knows which they make up, but for a slip.
  const alone = nearest && (!other || other.line !== nearest.line || compare(other.value, nearest.value) === 0);
  const whole = held ?? near[0] ?? (alone && apart(nearest, FIFTH) ? nearest : undefined);
  if (whole) draft.relate(sumClaim(whole, run, 'các phần'));
}

/** Closed lists of one line whose figures nothing has added up. */
export function closedLists(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const run of runsOf(read))
    if (!run.some((each) => draft.summands.has(each)) && isClosed(read, run)) ask(draft, around, run);
}
