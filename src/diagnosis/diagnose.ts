/**
 * From failing relations to ranked suspects (CONTRACT 2, Suspects). Relations that hold are witnesses too: what a repair
 * would break speaks against it. Where the figures alone cannot decide, the suspects say so.
 */
import type { FoundCause } from '../core/cause';
import type { Fact, FactIndex } from '../core/fact';
import type { Finding, Severity, Suspect } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { noteSpans, spansOf, type SheetSpan } from '../core/sheet-spans';
import { FactWatch } from '../core/watched-facts';
import { absolute, divide, sign, subtract, toApproximateNumber } from '../core/decimal';
import { verdictOf } from '../core/verdict';
import { isAbsurd } from './absurd';
import { decide } from './decide';
import { calculatedSuspects } from './calculated-story';
import { explainFailures } from './explain-failures';
import type { Explained } from './explained';
import { foundCause } from './found-cause';
import { Places, plainSuspects } from './plain-suspects';
import { isClean, type Hypothesis } from './hypothesis';
import { KeptAnswers, partsOf, stretchesOf, type Answer, type Answered, type Before, type Part } from './kept-answers';
import { pairHypotheses, swapHypotheses } from './pairs';
import { cellsOf } from './cells-of';
import { Recall } from './recall';
import { groupsOf, problemOf, type Problem } from './problem';
import { explainsAll, singleHypotheses } from './single';
import { suspectsFrom } from './suspect';
import { causeAtCell, namedCells } from './said-of-cell';
import { warnedAlong } from './warned-along';
import { isSaidWarning, warnedLines } from './warned-lines';
import { World } from './world';

const MOST_SUSPECTS = 5;
/** Failing relations that are weighed against all others; beyond them something is wrong with the table as a whole. */
const MOST_FAILURES = 120;
/** One change that explains several failures beats whatever else explains them. */
const ALONE = 10;

function relative(fact: Fact | undefined, cell: FactIndex, hypothesis: Hypothesis): number {
  const change = hypothesis.changes.find((each) => each.fact === cell);
  if (!fact || !change || sign(fact.value) === 0) return Number.POSITIVE_INFINITY;
  return toApproximateNumber(divide(absolute(subtract(change.value, fact.value)), absolute(fact.value), 9));
}

/** The best hypothesis of each cell of the relation that repairs it, best first. */
function ranked(
  problem: Problem,
  relation: Relation,
  hypotheses: readonly Hypothesis[],
): { cell: FactIndex; best: Hypothesis }[] {
  const found: { cell: FactIndex; best: Hypothesis; gap: number }[] = [];
  for (const cell of cellsOf(relation)) {
    let best: Hypothesis | null = null;
    for (const hypothesis of hypotheses) {
      if (!hypothesis.repaired.includes(relation) || !hypothesis.changes.some((change) => change.fact === cell))
        continue;
      const better =
        !best ||
        Number(isClean(hypothesis)) - Number(isClean(best)) > 0 ||
        (isClean(hypothesis) === isClean(best) && hypothesis.cost < best.cost);
      if (better) best = hypothesis;
    }
    if (best) found.push({ cell, best, gap: relative(problem.facts[cell], cell, best) });
  }
  return found.sort(
    (a, b) =>
      Number(isClean(b.best)) - Number(isClean(a.best)) ||
      a.best.cost - b.best.cost ||
      Number(b.cell === relation.whole) - Number(a.cell === relation.whole) ||
      a.gap - b.gap,
  );
}

function favoured(problem: Problem, hypothesis: Hypothesis): Hypothesis {
  const alone = problem.failing.length > 1 && explainsAll(problem, hypothesis);
  return alone ? { ...hypothesis, cost: hypothesis.cost - ALONE } : hypothesis;
}

/** Problems become one where two figures that changed places explain them together. */
function joinedBySwaps(groups: readonly Relation[][], explained: ReadonlyMap<Relation, Explained>): Relation[][] {
  const together = new Map<Explained | Relation[], Relation[][]>();
  for (const group of groups) {
    const [first] = group;
    const story = first && explained.get(first);
    const key = story?.judgement.tellings.some(({ kind }) => kind === 'swapped') ? story : group;
    together.set(key, [...(together.get(key) ?? []), group]);
  }
  return [...together.values()].map((own) => own.flat());
}

/** What somebody may have meant; all, where nothing is. */
function meantOnly(world: World, { origin }: Problem, hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const isMeant = ({ changes }: Hypothesis): boolean =>
    changes.every(
      ({ fact, value, cause }) => cause === 'sign-flip' || !isAbsurd(world, new Map([[origin[fact] ?? -1, value]])),
    );
  const meant = hypotheses.filter(isMeant);
  return meant.length > 0 ? meant : hypotheses;
}

function suspectsOf(
  world: World,
  failing: readonly Relation[],
  explained: Explained | undefined,
): ReadonlyMap<string, Suspect[]> {
  const { reading } = world;
  const problem = problemOf(world, failing);
  const edits = explained?.judgement.named?.edits;
  let hypotheses = [
    ...singleHypotheses(reading, problem, edits?.size === 1 ? edits : undefined).map((each) => favoured(problem, each)),
    ...swapHypotheses(problem),
  ];
  if (problem.failing.length > 1 && !hypotheses.some((hypothesis) => explainsAll(problem, hypothesis))) {
    hypotheses = [...hypotheses, ...pairHypotheses(reading, problem)];
  }
  const suspects = new Map<string, Suspect[]>();
  const decision = decide(problem, explained, hypotheses);
  const meant = meantOnly(world, problem, hypotheses);
  for (const relation of problem.failing) {
    const order = ranked(problem, relation, meant).slice(0, MOST_SUSPECTS);
    suspects.set(relation.id, suspectsFrom(problem, relation, order, decision));
  }
  return suspects;
}

/** Failing relations: those weighed against each other, and all of them. */
function failingOf(reading: Reading, findings: readonly Finding[]): { asked: Relation[]; all: Set<Relation> } {
  const ids = (severities: readonly Severity[]): Set<string> =>
    new Set(findings.flatMap((finding) => (severities.includes(finding.severity) ? (finding.relation ?? []) : [])));
  const [errors, any] = [ids(['error']), ids(['error', 'warning'])];
  if (any.size === 0) return { asked: [], all: new Set() };
  // Two lines of one name may give two relations one id: what holds is none of them.
  const all = stretchesOf(reading, findings).flatMap(({ from, to }) =>
    reading.relations
      .slice(from, to)
      .filter((relation) => any.has(relation.id) && verdictOf(reading.facts, relation).status === 'fails'),
  );
  const asked = all.filter((relation) => errors.has(relation.id) || isSaidWarning(relation)).slice(0, MOST_FAILURES);
  return { asked, all: new Set(all) };
}

/** The same findings, arithmetic errors with `suspects`. Never throws; what cannot be diagnosed comes back as it was. */
export function diagnose<F extends Finding>(reading: Reading, findings: readonly F[]): F[] {
  const steps = diagnoseInSteps(reading, findings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What is said of failing relations that are explained together; one step a problem. */
function* answered(world: World, all: readonly Relation[]): Generator<undefined, Answer> {
  const [warned, asked] = [all.filter(isSaidWarning), all.filter((relation) => !isSaidWarning(relation))];
  const suspects = new Map<string, Suspect[]>();
  const causes = new Map<string, FoundCause>();
  const explained = new Map<Relation, Explained>();
  const accused = new Set(asked);
  for (const each of yield* explainFailures(world, asked)) {
    const along = warnedAlong(world, each, accused);
    const cause = foundCause(each, along.length);
    if (cause) for (const relation of along) causes.set(relation.id, cause);
    for (const [id, list] of calculatedSuspects(world, each)) suspects.set(id, list);
    for (const relation of each.scene.failing) {
      explained.set(relation, each);
      if (cause) causes.set(relation.id, cause);
    }
  }
  const alone = warned.filter(({ id }) => !causes.has(id));
  for (const each of warnedLines(world, alone)) {
    const cause = foundCause(each);
    if (cause) for (const { id } of each.scene.failing) causes.set(id, cause);
  }
  const open = asked.filter((relation) => explained.get(relation)?.judgement.calculated === undefined);
  for (const group of joinedBySwaps(groupsOf(open), explained)) {
    yield;
    const [first] = group;
    const own = first && explained.get(first);
    const work = (): ReadonlyMap<string, Suspect[]> => suspectsOf(world, group, own);
    const known = world.recall?.of({ what: 'suspects', relations: group, rests: own?.judgement }, work) ?? work();
    for (const [id, list] of known) suspects.set(id, list);
  }
  return { suspects, causes };
}

/** The same reading, the figures of one sheet watched. */
function watchedOn(reading: Reading, { facts }: SheetSpan): { watch: FactWatch; watched: Reading } {
  const watch = new FactWatch(facts);
  const watched = { ...reading, facts: watch.over(reading.facts) };
  const spans = spansOf(reading);
  if (spans) noteSpans(watched, spans);
  return { watch, watched };
}

/** What is said of one part, and on what that rests. */
function* explainedAnew(
  reading: Reading,
  { span, asked, failing }: Part,
  before: Before | null,
): Generator<undefined, Answered> {
  const { watch, watched } = span ? watchedOn(reading, span) : { watch: null, watched: reading };
  const world = new World(watched, new Set(failing), watch);
  if (span && watch) {
    const relations = reading.relations.slice(span.relations.from, span.relations.to);
    world.recall = new Recall(watch, relations, world, before);
  }
  const answer = yield* answered(world, asked);
  const restsOnUnrounded = world.restsOnUnrounded || before?.restsOnUnrounded === true;
  return { answer, watch, recalled: world.recall?.recalled ?? null, restsOnUnrounded };
}

const shared = new KeptAnswers();

/** `diagnose`, one problem at a time; `known`: what was said before, for whoever asks again and again. */
export function* diagnoseInSteps<F extends Finding>(
  reading: Reading,
  findings: readonly F[],
  known: KeptAnswers = shared,
): Generator<undefined, F[]> {
  const answers: Answer[] = [];
  const { asked, all } = failingOf(reading, findings);
  for (const part of partsOf(reading, asked, all)) {
    const before = known.before(reading, part);
    if (before?.answer) {
      answers.push(before.answer);
      continue;
    }
    const anew = yield* explainedAnew(reading, part, before);
    known.keep(reading, part, anew);
    answers.push(anew.answer);
  }
  const suspects = new Map(answers.flatMap((answer) => [...answer.suspects]));
  const causes = new Map(answers.flatMap((answer) => [...answer.causes]));
  const places = new Places(reading);
  const named = namedCells(causes.values());
  return findings.map((finding) => {
    if (finding.severity === 'note') return finding;
    if (finding.relation === undefined) {
      const cause = causeAtCell(named, finding);
      return cause ? { ...finding, cause } : finding;
    }
    const cause = causes.get(finding.relation);
    const isError = finding.severity === 'error';
    const list = isError ? (suspects.get(finding.relation) ?? plainSuspects(places, finding)) : [];
    return list.length > 0 || cause
      ? { ...finding, ...(list.length > 0 ? { suspects: list } : {}), ...(cause ? { cause } : {}) }
      : finding;
  });
}
