/**
 * "Đã xử lý 179 vụ, đang xác minh 8 vụ", "Quý I 1.215, quý II 1.628, quý III 1.710, quý IV 1.287 lao động", "…, số còn lại 4.053 người": figures of
 * one noun whose own words leave no other make up the figure of their noun ahead, in whatever sentence: told where one slip explains that they do not.
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
import { suggest } from '../relations/suggestions';
import { fitOf, isWithin, slipExplains, sumOfParts } from '../relations/sum-fit';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

/** A list with a slip in it is off by half at most. */
const HALF = 2;
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
const NEAR = 3;

/** Whether one slip in the whole or in a part explains the miss, and the two are no further apart than half of it. */
function slips(whole: Mention, run: readonly Mention[]): boolean {
  const sum = sumOfParts(whole, run);
  return sum !== null && isWithin(sum, whole.value, HALF) && slipExplains(whole, run, sum);
}

function ask(draft: ProseDraft, around: Around, run: readonly Mention[]): void {
  const [first] = run;
  const wholes = first ? wholesOf(around, run, first) : [];
  const held = wholes.find((whole) => fitOf(whole, run) === 'exact');
  const near = wholes.slice(0, NEAR).filter((whole) => whole.line === first?.line && slips(whole, run));
  // Of two that a slip explains nobody knows which they make up.
  const [only, other] = near;
  const whole = held ?? (other && compare(other.value, only?.value ?? other.value) !== 0 ? undefined : only);
  if (whole) draft.relate(sumClaim(whole, run, 'các phần'));
  else if (first)
    suggest(
      draft,
      first,
      wholes.map((each) => sumClaim(each, run, 'các phần')),
    );
}

/** Closed lists of one line whose figures nothing has added up. */
export function closedLists(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const run of runsOf(read))
    if (!run.some((each) => draft.summands.has(each)) && isClosed(read, run)) ask(draft, around, run);
}
