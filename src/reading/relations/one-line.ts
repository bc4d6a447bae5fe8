/**
 * A whole that breaks in every column because of one line: one that is missing where its number is, or one that stands in
 * another group than its amounts; or one that stands twice, or in another unit. That bears the structure out as surely as if it held.
 */
import type { TableLine } from '../lines';
import { AmountIndex, type Gap } from './amount-index';
import type { AxisView } from './axis-view';
import type { Candidate } from './candidate';
import { Says, type Family } from './family';
import { lacksBesideKin, lacksNumber, mayLackLine } from './lacking-line';
import { gapsOf, isListSum } from './line-gaps';
import { repeatedLines } from './repeated-line';

/** So many columns have to agree, with figures that are not the same. */
const ENOUGH = 2;
/** Gaps below this are found among the lines by chance. */
const LEAST_GAP = 10;
/** A gap is so many times what rounding each part by itself explains. */
const ABOVE_ROUNDING = 20;
/** Whether every gap is so many times the amount of a line, in enough columns; `rounded`: as nearly as rounding explains. */
function isAmount(view: AxisView, gaps: readonly Gap[], line: number, times: number, rounded: boolean): boolean {
  const seen = new Set<number>();
  for (const { instance, value, slack } of gaps) {
    const amount = times * (view.values[line * view.width + instance] as number);
    const allowed = rounded && Math.abs(value) >= ABOVE_ROUNDING * slack ? slack : 1e-9 * Math.abs(amount);
    if (!(Math.abs(value) >= LEAST_GAP && Math.abs(value - amount) <= allowed)) return false;
    seen.add(value);
  }
  return seen.size >= ENOUGH;
}

/**
 * Whether a line borders on the lines of a whole: it may be one of them in another structure, and stands in no wrong place.
 * Beyond the whole itself nobody takes it for one of its lines.
 */
function bordersOf({ whole, parts }: Family): (line: number) => boolean {
  const lines = parts.map(({ at }) => at);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return (line) => line === last + 1 || (line === first - 1 && line !== whole);
}

/** Whether a line has no figure, or nought, wherever a sum holds: there it makes no difference where it is counted. */
function isNoneWhereHeld(view: AxisView, { evidence: { says } }: Candidate, line: number): boolean {
  for (let j = 0; j < view.width; j += 1) {
    if (says[j] !== Says.holds && says[j] !== Says.near) continue;
    const value = view.values[line * view.width + j] as number;
    if (!Number.isNaN(value) && value !== 0) return false;
  }
  return true;
}

/** The line that a group lacks and another has over, by both; by numbering, one that is a part of another group is enough. */
function movedLines(view: AxisView, candidates: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const open = candidates.filter((each) => isListSum(each) && each.evidence.fails >= ENOUGH);
  if (open.length === 0) return new Map();
  const gaps = new Map(open.map((each) => [each, gapsOf(view, each)] as const));
  const numbered = candidates.filter(
    (each) => isListSum(each) && each.family.outright && each.family.source === 'outline',
  );
  const isNumbered = new Set(numbered);
  const [openBy, numberedBy] = [byPart(open), byPart(numbered)];
  const amounts = new AmountIndex(view);
  const found = new Map<Candidate, number>();
  for (const lacking of open) {
    const own = gaps.get(lacking) ?? [];
    const [gap] = own;
    if (!gap || !own.every(({ value }) => value > 0)) continue;
    const mine = new Set([lacking.family.whole, ...lacking.family.parts.map(({ at }) => at)]);
    const apart = ({ family }: Candidate): boolean =>
      !mine.has(family.whole) && !family.parts.some(({ at }) => mine.has(at));
    const isBorder = bordersOf(lacking.family);
    const near = amounts.near(gap);
    const strays = new Map<Candidate, number[]>();
    for (const line of near) {
      if (isBorder(line) || !isAmount(view, own, line, 1, true) || !isNoneWhereHeld(view, lacking, line)) continue;
      for (const over of openBy.get(line) ?? [])
        if (
          over !== lacking &&
          isAmount(view, gaps.get(over) ?? [], line, -1, true) &&
          isNoneWhereHeld(view, over, line)
        )
          strays.set(over, [...(strays.get(over) ?? []), line]);
    }
    for (const [over, [line, ...more]] of strays)
      if (line !== undefined && more.length === 0 && apart(over)) found.set(lacking, line).set(over, line);
    if (!isNumbered.has(lacking)) continue;
    const others = near.filter(
      (line) =>
        isAmount(view, own, line, 1, false) &&
        isNoneWhereHeld(view, lacking, line) &&
        (numberedBy.get(line) ?? []).some(apart),
    );
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0) found.set(lacking, only);
  }
  return found;
}

/** Candidates by each of their parts; a part that a sum takes twice counts twice. */
function byPart(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const { at } of candidate.family.parts) {
      const list = found.get(at);
      if (list) list.push(candidate);
      else found.set(at, [candidate]);
    }
  }
  return found;
}

/** What a line in another unit is multiplied by: tỷ for triệu, đồng for nghìn đồng. */
const UNITS = [1000, 1 / 1000] as const;

/** A list of which one line is a thousand times too large, or too small, in every column that fails. */
function scalesLine(view: AxisView, candidate: Candidate): boolean {
  const { family, evidence } = candidate;
  if (!isListSum(candidate) || view.axis !== 'lines' || evidence.fails < ENOUGH || family.parts.length < 2)
    return false;
  const gaps = gapsOf(view, candidate);
  return UNITS.some(
    (times) => family.parts.filter(({ at }) => isAmount(view, gaps, at, times - 1, false)).length === 1,
  );
}

/**
 * A total said outright that lacks just one line of its list in every column: its figures bear out the short sum, so that it
 * may be meant, and it is worth a warning.
 */
function lacksLine(view: AxisView, candidate: Candidate): boolean {
  const { family, evidence } = candidate;
  if (!isListSum(candidate) || view.axis !== 'lines' || !family.outright || family.parts.length <= ENOUGH) return false;
  if (candidate.slips || evidence.fails < ENOUGH || evidence.holds + evidence.near > 0) return false;
  const gaps = gapsOf(view, candidate);
  return family.parts.filter(({ at }) => isAmount(view, gaps, at, -1, false)).length === 1;
}

/** The candidates, each with whether one line explains all its breaks. */
export function withOneLine(
  view: AxisView,
  candidates: readonly Candidate[],
  lines: readonly TableLine[],
): Candidate[] {
  const moved = movedLines(view, candidates);
  return candidates.map((candidate) => {
    const stray = moved.get(candidate);
    if (stray !== undefined) return { ...candidate, oneLine: true, strays: [stray] };
    const twice = repeatedLines(view, candidate, lines);
    if (twice.length > 0) return { ...candidate, oneLine: true, strays: twice };
    if (lacksLine(view, candidate)) return { ...candidate, oneLine: true, mayBeMeant: true };
    if (lacksNumber(view, candidate, lines) || lacksBesideKin(view, candidate, lines) || scalesLine(view, candidate))
      return { ...candidate, oneLine: true };
    return mayLackLine(view, candidate, lines) ? { ...candidate, oneLine: true, mayBeMeant: true } : candidate;
  });
}
