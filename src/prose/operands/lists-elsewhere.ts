/**
 * "94 ca …; phân bố tại A 42 ca, B 27 ca, C 16 ca, D 09 ca", "Giai đoạn sinh trưởng: mạ 52.640 ha, đẻ nhánh 39.898 ha, làm đòng 3.915 ha": a run of
 * figures of one noun that makes up one ahead, in another clause, sentence or paragraph, with no word that says so.
 */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { sentenceOf } from '../relations/skeleton';
import { standing } from '../relations/standing';
import { fitOf, isWithin, slipExplains, sumOfParts, TENTH } from '../relations/sum-fit';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

const LEAST = 3;

/** Runs of neighbouring figures of one noun in one sentence, as long as they go, each to the end of what lists it. */
function runsOf(read: ReadLine): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const [at, each] of read.mentions.entries()) {
    const last = read.mentions[at - 1];
    if (!isPrimary(each) || each.hedged) continue;
    const goesOn =
      last !== undefined &&
      runs.at(-1)?.at(-1) === last &&
      sameKind(last.unit, each.unit) &&
      depthOf(read, last) === depthOf(read, each) &&
      sentenceOf(read, last) === sentenceOf(read, each) &&
      !/[:]|(?<!\p{L})(?:trong đó|gồm|cùng kỳ|kế hoạch)(?!\p{L})/u.test(read.low.slice(last.unitEnd, each.start));
    if (goesOn) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length >= LEAST);
}

/** Digits that make an accident unlikely: fewer where the run has a heading or a verb of spreading. */
const SPREADS = /(?<!\p{L})(?:phân bố|tại|ở|thuộc|chia|phân theo|theo|cụ thể|giai đoạn|cơ cấu|lần lượt)(?!\p{L})[^.;\d]*$/u;

/** Runs of one line. */
export function listsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const run of runsOf(read)) {
    const [first] = run;
    if (!first || run.some((each) => draft.summands.has(each)) || standing(run) === 'overlapping') continue;
    const wholes = figuresAround(around, first).filter(
      (each) =>
        isPrimary(each) &&
        !each.hedged &&
        each.unit !== null &&
        sameKind(each.unit, first.unit) &&
        !run.includes(each) &&
        !(each.line === first.line && each.start > first.start) &&
        run.every(({ value, unit }) => unit?.power !== each.unit?.power || compare(value, each.value) <= 0),
    );
    const spreads = SPREADS.test(read.low.slice(0, first.start)) || /:\s*[^.;\d]*$/u.test(read.low.slice(0, first.start));
    const held = wholes.find((whole) => fitOf(whole, run) === 'exact');
    if (held) {
      if (digitsOf(held) > (spreads ? 1 : 2)) tell(draft, held, run);
      continue;
    }
    const [nearest] = wholes;
    const sum = nearest && spreads && !draft.split.has(nearest) ? sumOfParts(nearest, run) : null;
    const slips = sum !== null && nearest && digitsOf(nearest) >= LEAST && isWithin(sum, nearest.value, TENTH);
    if (slips && slipExplains(nearest, run, sum)) tell(draft, nearest, run);
  }
}

function tell(draft: ProseDraft, whole: Mention, run: readonly Mention[]): void {
  draft.relate({ ...sumClaim(whole, run, 'cộng'), source: 'figures', force: 'warning' });
}
