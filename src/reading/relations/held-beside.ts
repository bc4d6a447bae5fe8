/**
 * What the figures bear out of a whole though another structure of it stands ("năm = đợt 1 + đợt 2" beside "năm = đã làm +
 * còn lại"): it accuses nobody. Where it holds for figures of something that fails it is kept, for what breaks it there is
 * no repair that anybody may be sure of (CONTRACT 4).
 */
import type { FactIndex } from '../../core/fact';
import type { Term } from '../../core/relation';
import { ABSENT } from '../facts';
import type { AxisView } from './axis-view';
import { askedBy, borneOut, candidateOf, heldBy, type Candidate } from './candidate';
import type { Chosen } from './choose';
import { statementOf, type Emitting } from './emit';
import { equationKey, Says, type Family } from './family';

/** Instances that bear out what is not asked, and how many of one table are kept. */
const [HOLDS, MOST_KEPT] = [3, 200] as const;

/** One axis of a table with all that was tried along it. */
export interface Tried {
  readonly emitting: Emitting;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Chosen[];
}

/** What fails along one axis: of each rule the cells of the instances that break it. */
function failingCells(view: AxisView, candidates: Iterable<Candidate>, found: Set<FactIndex>): void {
  for (const { family, evidence } of candidates) {
    if (evidence.fails === 0) continue;
    for (let j = 0; j < view.width; j += 1) {
      if (evidence.says[j] !== Says.fails) continue;
      for (const at of [family.whole, ...family.parts.map((part) => part.at)]) {
        const fact = view.facts[at * view.width + j] as FactIndex;
        if (fact >= 0) found.add(fact);
      }
    }
  }
}

/** Instances along an axis that have one of some cells. */
function instancesWith(view: AxisView, cells: ReadonlySet<FactIndex>): number[] {
  const found = new Set<number>();
  view.facts.forEach((fact, place) => {
    if (cells.has(fact)) found.add(place % view.width);
  });
  return [...found];
}

/** An instance's parts, without those of which a dash says that there are none; null where one is blank. */
function partsOf({ facts, width }: AxisView, { parts }: Family, j: number): readonly Term[] | null {
  const all = parts
    .map(({ at, sign }) => ({ fact: facts[at * width + j] as FactIndex, sign }))
    .filter(({ fact }) => fact !== ABSENT.none);
  return all.every(({ fact }) => fact >= 0) ? all : null;
}

/** A complete sum that no chance makes. */
const isKept = (candidate: Candidate): boolean =>
  candidate.family.kind === 'sum' &&
  candidate.family.exhaustive &&
  heldBy(candidate.evidence) >= HOLDS &&
  borneOut(candidate);

function keep(
  { emitting, candidates, chosen }: Tried,
  stated: ReadonlySet<string>,
  cells: ReadonlySet<FactIndex>,
): void {
  const { draft, view, places } = emitting;
  const told = new Set([...stated, ...chosen.map(({ candidate }) => candidate.key)]);
  const instances = instancesWith(view, cells);
  let left: number = MOST_KEPT;
  for (const candidate of candidates) {
    const { family, evidence, key } = candidate;
    if (told.has(key) || !isKept(candidate)) continue;
    told.add(key);
    for (const j of instances) {
      const at = view.facts[family.whole * view.width + j] as FactIndex;
      const whole = draft.facts[at];
      const parts = partsOf(view, family, j);
      if (evidence.says[j] !== Says.holds || !whole || !parts || left === 0) continue;
      if (!cells.has(at) && !parts.some(({ fact }) => cells.has(fact))) continue;
      left -= 1;
      draft.withdrawn.push({
        kind: family.kind,
        at: whole.at,
        parts: parts.flatMap(({ fact }) => draft.facts[fact]?.at ?? []),
        signs: parts.map(({ sign }) => sign),
        source: family.source,
        statement: statementOf(family, view.axis === 'lines' ? places.lineName : places.columnName),
        support: { holds: heldBy(evidence), asked: askedBy(evidence) },
        reason: 'rival',
      });
    }
  }
}

/** Keeps what holds beside what fails in a table; `stated` says the sheet itself of its columns. */
export function keepHeldBeside(tried: readonly Tried[], stated: readonly Family[]): void {
  const cells = new Set<FactIndex>();
  for (const { emitting, chosen } of tried) {
    const { view } = emitting;
    const said = view.axis === 'columns' ? stated.map((family) => candidateOf(view, family, 0)) : [];
    failingCells(view, [...chosen.map(({ candidate }) => candidate), ...said], cells);
  }
  if (cells.size === 0) return;
  const keys = new Set(stated.map(equationKey));
  for (const each of tried) keep(each, each.emitting.view.axis === 'columns' ? keys : new Set(), cells);
}
