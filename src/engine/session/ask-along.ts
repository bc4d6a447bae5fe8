/**
 * Asks the checks of a reading, taking over the answers of relations that an earlier reading had as well: only relations
 * of sheets that were read anew, and those that cross sheets, are asked. What looks at a whole reading is asked again.
 */
import type { Proof } from '../../core/finding';
import { packAlong, packedFigures, type SharedRun } from '../../core/packed-figures';
import type { Reading } from '../../core/reading';
import { certainlyHolds } from '../../core/relation-holds';
import type { Relation, RelationKind } from '../../core/relation';
import type { KnownCheck } from '../describe';
import type { KnownResult } from '../examine';

/** Relations asked before the caller may rest. */
const STRIDE = 2000;

const NUMBERS: Readonly<Record<RelationKind, number>> = {
  sum: 1,
  ratio: 2,
  growth: 3,
  product: 4,
  average: 5,
  count: 6,
  subset: 7,
  equal: 8,
};

/** How often each number stands there. */
function countsOf(numbers: Uint8Array): Uint32Array {
  const counts = new Uint32Array(Object.keys(NUMBERS).length + 1);
  // By places: an iterator over all relations of a workbook is a megabyte of results.
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/** Answers by position in `reading.relations`. */
export interface Answers {
  readonly reading: Reading;
  /** Where the relation holds the number of its kind, beginning with 1. */
  readonly held: Uint8Array;
  /** What there is to say of the others, ascending by position. */
  readonly said: ReadonlyMap<number, KnownResult>;
}

export interface Along {
  readonly answers: Answers;
  readonly facts: readonly SharedRun[];
  readonly relations: readonly SharedRun[];
}

interface Asked {
  /** One result for each check, as its `run` would give it. */
  readonly results: readonly KnownResult[];
  readonly answers: Answers;
}

/** One step for each stretch of relations and each check. */
export function* askAlong(
  reading: Reading,
  checks: readonly KnownCheck[],
  along: Along | null,
): Generator<undefined, Asked> {
  if (along) packAlong(reading.facts, along.answers.reading.facts, along.facts);
  const byKind = new Map<RelationKind, KnownCheck>();
  for (const check of checks) for (const kind of check.kinds ?? []) byKind.set(kind, check);
  const held = new Uint8Array(reading.relations.length);
  const said = new Map<number, KnownResult>();
  const hold = (place: number, { kind }: Relation): void => {
    held[place] = NUMBERS[kind];
  };
  const packed = packedFigures(reading.facts);
  yield;
  let next = 0;
  function* askUntil(end: number): Generator<undefined> {
    for (; next < end; next += 1) {
      if (next % STRIDE === 0) yield;
      const relation = reading.relations[next];
      const check = relation && byKind.get(relation.kind);
      if (!relation || !check) continue;
      if (certainlyHolds(packed, relation)) {
        hold(next, relation);
        continue;
      }
      const answer = check.ofRelation?.(reading, relation);
      if (!answer) continue;
      if (answer.proofs.length > 0) hold(next, relation);
      else if (answer.findings.length > 0 || answer.skipped.length > 0) said.set(next, answer);
    }
  }
  const before = along ? [...along.answers.said] : [];
  let beforeAt = 0;
  for (const { from, to, length } of along?.relations ?? []) {
    yield* askUntil(to);
    held.set((along as Along).answers.held.subarray(from, from + length), to);
    // Sheets keep their order as a rule; where they changed places, the answers are looked for from the start.
    if (beforeAt > 0 && (before[beforeAt - 1]?.[0] ?? -1) >= from) beforeAt = 0;
    for (let entry = before[beforeAt]; entry && entry[0] < from + length; entry = before[(beforeAt += 1)]) {
      if (entry[0] >= from) said.set(entry[0] - from + to, entry[1]);
    }
    next = to + length;
  }
  yield* askUntil(reading.relations.length);
  const own = new Map<KnownCheck, Own>(
    checks.flatMap((check) => (check.kinds ? [[check, { answers: [], held: 0 }]] : [])),
  );
  const counts = countsOf(held);
  for (const [kind, check] of byKind) (own.get(check) as Own).held += counts[NUMBERS[kind]] ?? 0;
  for (const [place, answer] of said)
    own.get(byKind.get((reading.relations[place] as Relation).kind) as KnownCheck)?.answers.push(answer);
  const results: KnownResult[] = [];
  for (const check of checks) {
    const mine = own.get(check);
    results.push(mine ? gathered(reading, check, mine) : check.run(reading));
    yield;
  }
  return { results, answers: { reading, held, said } };
}

/** What the relations of one check answered. */
interface Own {
  readonly answers: KnownResult[];
  held: number;
}

/** The result of one check over relations, put together from single answers. */
function gathered(reading: Reading, check: KnownCheck, own: Own): KnownResult {
  const besides: KnownResult = check.besides?.(reading) ?? { findings: [], skipped: [], proofs: [] };
  let proofs: readonly Proof[] | undefined;
  return {
    findings: [...own.answers.flatMap((answer) => answer.findings), ...besides.findings],
    skipped: [...own.answers.flatMap((answer) => answer.skipped), ...besides.skipped],
    proven: own.held + (besides.proven ?? besides.proofs.length),
    ...(besides.beyond === undefined ? {} : { beyond: besides.beyond }),
    get proofs() {
      proofs ??= check.run(reading).proofs;
      return proofs;
    },
  };
}
