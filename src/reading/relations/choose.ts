/** Of rival structures the best supported stands: one claim an equation, no whole broken down twice into the same parts. */
import { askedBy, heldBy, isOutright, mayAccuse, stands, weightOf, type Candidate } from './candidate';
import { isCompleted, isFirmSum } from './completed';
import { equationKey, Says, type Family } from './family';
import { Equations } from './independence';
import { Lists } from './own-slips';
import { Siblings } from './siblings';

/** Steps down from parts to their parts, of one whole and of all: sums of sums of everything are not followed to their end. */
const MOST_STEPS = { one: 20_000, all: 2_000_000 } as const;

/** Parts replaced by what they are sums of, as far as that is known: two breakdowns of one whole are compared by it. */
function leavesOf(family: Family, sums: ReadonlyMap<number, Family>): string {
  const leaves: number[] = [];
  const seen = new Set<number>([family.whole]);
  const open = family.parts.map((part) => part.at);
  for (let steps = 0; open.length > 0 && steps < MOST_STEPS.one; steps += 1) {
    const at = open.pop() as number;
    const own = seen.has(at) ? undefined : sums.get(at);
    seen.add(at);
    if (own && own.whole !== family.whole) open.push(...own.parts.map((part) => part.at));
    else leaves.push(at);
  }
  return leaves.sort((a, b) => a - b).join(',');
}

const isQuotient = ({ kind }: Family): boolean => kind === 'ratio' || kind === 'growth';

const MOST_EQUATIONS = 400;
const SUGGESTED: ReadonlySet<Family['source']> = new Set(['words', 'outline', 'meaning', 'figures']);

/** A sum that holds without a break: in how many instances, and what its whole comes from in the end. */
interface CleanSum {
  readonly family: Family;
  readonly holds: number;
  readonly balance: boolean;
  readonly says: Uint8Array;
  readonly leaves: ReadonlySet<number>;
}

const MOST_LEAVES = 400;

/** Everything that parts are made of, by the sums that are known; the parts themselves too. */
function madeOf({ whole, parts }: Family, sums: ReadonlyMap<number, Family>): Set<number> {
  const found = new Set<number>();
  const open = parts.map(({ at }) => at);
  for (let at = open.pop(); at !== undefined && found.size < MOST_LEAVES; at = open.pop()) {
    if (at === whole || found.has(at)) continue;
    found.add(at);
    open.push(...(sums.get(at)?.parts ?? []).map((part) => part.at));
  }
  return found;
}

/** In how many instances it holds; where the whole's own formula falls short of another sum it makes this one true, and is no witness. */
function witnessed({ holds, says }: CleanSum, slips: Uint8Array | undefined): number {
  if (!slips) return holds;
  let count = 0;
  for (let j = 0; j < says.length; j += 1)
    if ((says[j] === Says.holds || says[j] === Says.near) && slips[j] === 0) count += 1;
  return count;
}

const WELL_BORNE_OUT = 5;

/** What words say of a whole, and all of many instances but one bear out. */
function isSaidWell({ family, evidence }: Candidate): boolean {
  const held = heldBy(evidence);
  return family.source === 'words' && held >= WELL_BORNE_OUT && askedBy(evidence) === held + 1;
}

/** Whether two sums of one whole have the same parts but for a line that is astray. */
function isButFor(one: Family, other: Family, strays: readonly number[]): boolean {
  const lines = ({ parts }: Family): string =>
    parts
      .flatMap(({ at }) => (strays.includes(at) ? [] : [at]))
      .sort((a, b) => a - b)
      .join();
  return strays.length > 0 && lines(one) === lines(other);
}

/** For each whole its sums that hold without a break, with what each is made of. */
class CleanRivals {
  private readonly best = new Map<number, Family>();
  private readonly found = new Map<number, CleanSum[]>();

  constructor(candidates: readonly Candidate[]) {
    const clean = candidates.filter(
      ({ family, evidence }) =>
        family.kind === 'sum' && family.source !== 'formula' && family.exhaustive && evidence.fails === 0,
    );
    const most = new Map<number, number>();
    for (const { family, evidence } of clean) {
      const held = heldBy(evidence);
      if (held <= (most.get(family.whole) ?? 0)) continue;
      most.set(family.whole, held);
      this.best.set(family.whole, family);
    }
    for (const { family, evidence, balance = false } of clean) {
      const holds = heldBy(evidence);
      if (holds === 0) continue;
      const list = this.found.get(family.whole) ?? [];
      list.push({ family, holds, balance, says: evidence.says, leaves: madeOf(family, this.best) });
      this.found.set(family.whole, list);
    }
  }

  /**
   * Whether some sum of the same whole holds in more instances than this one. To what outline, words or a series of men and
   * women say, and to what words say and only one instance breaks, another partition of the whole is no rival: only a sum
   * out of some of the same is. Nor is it to anything what says of a part what is left ("Thực lĩnh = Tổng − Trừ").
   */
  beat(candidate: Candidate): boolean {
    const { family, evidence, kin, series, slips, strays = [] } = candidate;
    const held = heldBy(evidence);
    const better = (this.found.get(family.whole) ?? []).filter(
      (rival) => witnessed(rival, slips?.of) > held && !isButFor(rival.family, family, strays),
    );
    const apart = kin !== undefined || series === true || isSaidWell(candidate);
    if (better.length === 0) return false;
    const own = madeOf(family, this.best);
    return better.some(({ leaves, balance }) => (!apart && !balance) || [...own].some((at) => leaves.has(at)));
  }
}

/** Of each whole that the sheet says a sum of: everything that it is made of, parts of parts too. */
function declaredParts(stated: readonly Family[]): ReadonlyMap<number, ReadonlySet<number>> {
  const sums = new Map<number, Family>();
  for (const family of stated) if (family.kind === 'sum' && !sums.has(family.whole)) sums.set(family.whole, family);
  let steps = 0;
  return new Map(
    [...sums].map(([whole, family]) => {
      const found = new Set<number>();
      const open = [...family.parts];
      for (let part = open.pop(); part && steps < MOST_STEPS.all; part = open.pop()) {
        if (found.has(part.at)) continue;
        found.add(part.at);
        const own = sums.get(part.at)?.parts ?? [];
        steps += own.length;
        open.push(...own);
      }
      return [whole, found];
    }),
  );
}

/** Whether a suggested sum takes some of what the sheet itself says its whole is made of: a part of that, not another sum. */
function restates({ kind, source, whole, parts }: Family, declared: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const made = kind === 'sum' && SUGGESTED.has(source) ? declared.get(whole) : undefined;
  return made !== undefined && parts.some(({ at }) => made.has(at));
}

/** Equations of quotients that hold without a break, one way round or the other. */
function exactQuotients(candidates: readonly Candidate[]): ReadonlySet<string> {
  const clean = candidates.filter(({ family, evidence }) => isQuotient(family) && evidence.fails + evidence.near === 0);
  return new Set(clean.filter(({ evidence }) => heldBy(evidence) >= 3).map(({ key }) => key));
}

/** A candidate that stands, and whether it, or another that says the same, may accuse. */
export interface Chosen {
  readonly candidate: Candidate;
  accuses: boolean;
  /** Whether words or numbering say it outright, here or where another says the same. */
  outright: boolean;
}

/** The candidates that stand, best first; `stated` are sums and quotients that the sheet itself says already. */
export function choose(candidates: readonly Candidate[], stated: readonly Family[] = []): Chosen[] {
  if (candidates.length === 0) return [];
  const keys = new Set(stated.map(equationKey));
  const parts = new Map<number, Set<number>>();
  const sums = new Map<number, Family>();
  const leaves = new Map<number, Set<string>>();
  // What the sheet itself divides is divided by nothing else (CONTRACT 4: what it prints goes before a suggestion).
  const quotient = new Set(stated.filter(isQuotient).map(({ whole }) => whole));
  const chosen = new Map<string, Chosen>();
  const ordered = candidates
    .filter(stands)
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .sort((a, b) => b.weight - a.weight || b.candidate.family.parts.length - a.candidate.family.parts.length);
  // Kept for small tables: where signs are chosen freely, what follows from other sums fits as well.
  const equations = ordered.length <= MOST_EQUATIONS ? new Equations() : null;
  for (const family of stated) equations?.add(family);
  const firm = ordered.length > MOST_EQUATIONS ? [] : ordered.map((each) => each.candidate).filter(isFirmSum);
  const clean = new CleanRivals(ordered.map(({ candidate }) => candidate));
  const declared = declaredParts(stated);
  const lists = new Lists(candidates);
  const exact = exactQuotients(candidates);
  const siblings = new Siblings();
  const spoken = new Set(stated.flatMap((family) => [family.whole, ...family.parts.map((part) => part.at)]));
  for (const { candidate } of ordered) {
    const { family, key, evidence } = candidate;
    // Where the sheet says itself what a column is made of, figures alone say nothing more of it.
    if (family.source === 'figures' && (family.kind === 'sum' || isQuotient(family)) && spoken.has(family.whole))
      continue;
    // Turned round, a quotient fits less well: by what it was rounded to.
    if (evidence.fails + evidence.near > 0 && isQuotient(family) && exact.has(key)) continue;
    if (family.source === 'figures' && family.kind === 'sum' && siblings.areAll(family)) continue;
    if (restates(family, declared) || isCompleted(candidate, firm)) continue;
    const twin = chosen.get(key);
    if (twin && mayAccuse(candidate)) twin.accuses = true;
    if (twin && isOutright(candidate)) twin.outright = true;
    if (keys.has(key)) continue;
    const { whole } = family;
    if (family.kind === 'sum' && family.exhaustive) {
      const binds = family.source !== 'formula' || (candidate.stated ?? 0) * 2 >= askedBy(evidence);
      // What is only said or shown gives way to a rival that holds in more instances and breaks in none.
      const suggested = SUGGESTED.has(family.source);
      if (suggested && evidence.fails > 0 && !candidate.mayBeMeant && clean.beat(candidate)) continue;
      const used = parts.get(whole) ?? new Set<number>();
      if (family.source !== 'formula' && family.parts.some((part) => used.has(part.at))) continue;
      const follows = equations !== null && !equations.add(family);
      if (follows && (stated.length > 0 || family.parts.some((part) => part.sign < 0)) && family.source === 'figures')
        continue;
      const leaf = leavesOf(family, sums);
      const known = leaves.get(whole) ?? new Set<string>();
      if (known.has(leaf) && family.source !== 'formula') continue;
      known.add(leaf);
      leaves.set(whole, known);
      // A formula is the structure of its cell; what words say outright is still compared with it.
      if (binds && !(family.source === 'formula' && (askedBy(evidence) < 2 || lists.isShort(family))))
        for (const part of family.parts) used.add(part.at);
      parts.set(whole, used);
      if (binds && !sums.has(whole) && !lists.isShort(family)) sums.set(whole, family);
    } else if (isQuotient(family)) {
      if (quotient.has(whole)) continue;
      quotient.add(whole);
    }
    siblings.add(family);
    keys.add(key);
    chosen.set(key, { candidate, accuses: mayAccuse(candidate), outright: isOutright(candidate) });
  }
  return [...chosen.values()].sort((a, b) => a.candidate.family.whole - b.candidate.family.whole);
}
