/**
 * A balance that says nothing but two shorter sums at once ("giải quyết = tồn + mới nhận − cộng + đúng hạn + trễ hạn", where
 * "cộng" is the first two) holds by identity: the shorter ones are what the sheet means.
 */
import { heldBy, type Candidate } from './candidate';
import type { FamilyPart } from './family';

const LEAST_TERMS = 4;
/** Each is tried against each: so many, and no more. */
const MOST_SUMS = 400;

/** The terms of an equation that comes to nought, whichever sign they have. */
function keyOf(terms: readonly FamilyPart[]): string {
  const sorted = [...terms].sort((a, b) => a.at - b.at);
  const turn = sorted[0]?.sign ?? 1;
  return sorted.map(({ at, sign }) => `${String(at)}${sign === turn ? '+' : '-'}`).join();
}

const termsOf = ({ family: { whole, parts } }: Candidate): FamilyPart[] => [...parts, { at: whole, sign: -1 }];

const isSum = ({ family: { kind, exhaustive } }: Candidate): boolean => kind === 'sum' && exhaustive;

/** The candidates without sums that are made of two shorter ones, neither of which breaks oftener. */
export function withoutMadeOfOthers(candidates: readonly Candidate[]): readonly Candidate[] {
  const sums = candidates.filter(isSum);
  const isLong = ({ family: { parts, source } }: Candidate): boolean =>
    parts.length >= LEAST_TERMS && parts.some(({ sign }) => sign < 0) && source !== 'formula' && source !== 'heading';
  const long = sums.filter(isLong);
  if (long.length === 0 || sums.length > MOST_SUMS) return candidates;
  const fewest = new Map<string, number>();
  for (const each of sums) {
    if (heldBy(each.evidence) === 0) continue;
    const key = keyOf(termsOf(each));
    fewest.set(key, Math.min(fewest.get(key) ?? Infinity, each.evidence.fails));
  }
  const isMade = (each: Candidate): boolean => {
    const terms = termsOf(each);
    return sums.some((other) => {
      const own = termsOf(other);
      if (own.length >= terms.length || heldBy(other.evidence) === 0) return false;
      const turn = terms.find(({ at }) => at === own[0]?.at)?.sign === own[0]?.sign ? 1 : -1;
      const isWithin = own.every(({ at, sign }) =>
        terms.some((term) => term.at === at && term.sign === (turn > 0 ? sign : -sign)),
      );
      if (!isWithin) return false;
      const rest = terms.filter(({ at }) => !own.some((term) => term.at === at));
      const fails = Math.max(other.evidence.fails, fewest.get(keyOf(rest)) ?? Infinity);
      return fails <= each.evidence.fails + each.evidence.near;
    });
  };
  const made = new Set(long.filter(isMade));
  return candidates.filter((each) => !made.has(each));
}
