/**
 * "94 ca …; phân bố tại A 42 ca, B 27 ca, C 16 ca, D 09 ca", "Giai đoạn sinh trưởng: mạ 52.640 ha, đẻ nhánh 39.898 ha, làm đòng 3.915 ha", "lần lượt là
 * 1.120, 864, 396 và 240 căn": a run of figures of one noun that makes up one ahead, in another clause, sentence or paragraph.
 */
import { compare } from '../../core/decimal';
import type { Unit } from '../../core/unit';
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

/** "1.315 lượt hộ" of "312 hộ, 846 hộ": those counted once for each time. */
const timeless = (unit: Unit | null): Unit | null =>
  unit?.kind.startsWith('lượt ') === true ? { ...unit, kind: unit.kind.slice('lượt '.length) } : unit;
const isKin = (a: Unit | null, b: Unit | null): boolean => sameKind(a, b) || sameKind(timeless(a), timeless(b));

/** "1.120, 864, 396 và 240 căn": bare numbers one after the other count what the last of them does. */
const isBareNext = (read: ReadLine, last: Mention, each: Mention): boolean =>
  last.unit === null && /^\s*(?:,|;|và|, và)\s*$/u.test(read.low.slice(last.unitEnd, each.start));

/** Runs of neighbouring figures of one noun in one sentence, as long as they go. */
function runsOf(read: ReadLine): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const [at, each] of read.mentions.entries()) {
    const last = read.mentions[at - 1];
    if (!isPrimary(each) || each.hedged) continue;
    const goesOn =
      last !== undefined &&
      runs.at(-1)?.at(-1) === last &&
      (sameKind(last.unit, each.unit) || isBareNext(read, last, each)) &&
      depthOf(read, last) === depthOf(read, each) &&
      sentenceOf(read, last) === sentenceOf(read, each) &&
      !/[:]|(?<!\p{L})(?:trong đó|gồm|cùng kỳ|kế hoạch|cụ thể|phân bố|phân theo|phân loại|chia)(?!\p{L})/u.test(
        read.low.slice(last.unitEnd, each.start),
      );
    if (goesOn) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length >= LEAST);
}

/** Words that open a list without saying of what. */
const SPREADS =
  /(?<!\p{L})(?:phân bố|phân loại|tại|ở|thuộc|chia|phân theo|theo|cụ thể|giai đoạn|cơ cấu|lần lượt)(?!\p{L})[^.;\d]*$/u;

/** Bare numbers of a run with the noun that it counts. */
function withUnit(run: readonly Mention[]): readonly Mention[] {
  const unit = run.at(-1)?.unit ?? null;
  return run.map((each) => (each.unit === null ? { ...each, unit } : each));
}

/** Figures ahead that a run may make up. */
function wholesFor(around: Around, run: readonly Mention[], first: Mention): readonly Mention[] {
  const unit = run.at(-1)?.unit ?? null;
  return figuresAround(around, first).filter(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      each.unit !== null &&
      isKin(each.unit, unit) &&
      !run.includes(each) &&
      !(each.line === first.line && each.start > first.start) &&
      run.every((one) => one.unit?.power !== each.unit?.power || compare(one.value, each.value) <= 0),
  );
}

/** Runs of one line. */
export function listsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const run of runsOf(read)) {
    const [first] = run;
    if (!first || run.some((each) => draft.summands.has(each)) || standing(run) === 'overlapping') continue;
    const counted = withUnit(run);
    const wholes = wholesFor(around, run, first);
    const head = read.low.slice(0, first.start);
    const spreads = SPREADS.test(head) || /:\s*[^.;\d]*$/u.test(head);
    const held = wholes.find((whole) => fitOf(whole, counted) === 'exact');
    if (held) {
      if (digitsOf(held) > (spreads ? 1 : 2)) tell(draft, held, run);
      continue;
    }
    const [nearest] = wholes;
    const sum = nearest && spreads && !draft.split.has(nearest) ? sumOfParts(nearest, counted) : null;
    const inTurn = /(?<!\p{L})lần lượt(?!\p{L})[^.;\d]*$/u.test(head);
    if (!nearest || sum === null || digitsOf(nearest) < LEAST || !slipExplains(nearest, counted, sum)) continue;
    if (isWithin(sum, nearest.value, inTurn ? 2 : TENTH)) tell(draft, nearest, run);
  }
}

function tell(draft: ProseDraft, whole: Mention, run: readonly Mention[]): void {
  draft.relate({ ...sumClaim(whole, run, 'cộng'), source: 'figures', force: 'warning' });
}
