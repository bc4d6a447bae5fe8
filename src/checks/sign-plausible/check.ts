/** Does an area, a count, a quantity stand below nought? Nobody has less than none of it; where signs are usual nobody is asked. */
import { isInProse } from '../../core/cell-address';
import type { Check } from '../../core/check';
import { absolute, sign, toText } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import { positionOf } from '../../core/held-fact';
import { PACKED, packedFigures } from '../../core/packed-figures';
import type { Reading } from '../../core/reading';
import { BySheet, type Stretch } from '../../core/sheet-spans';
import type { SignPlausibleFinding } from './finding';
import { isSignedPlace, neverNegative } from './may-be-negative';
import { describe } from './wording';

const id = 'sign-plausible';

/** A column with more signs than one figure in so many uses them on purpose. */
const ONE_IN = 4;
/** Figures above nought that a column needs to say what is usual in it; one under a form's heading, which says so itself. */
const USUAL = 2;
const USUAL_OF_FORM = 1;

interface Column {
  readonly negative: FactIndex[];
  positive: number;
}

const placeOf = (fact: Fact): string => `${String(fact.table)} ${String(positionOf(fact)?.column ?? -1)}`;

const known = new BySheet<FactIndex>();

/** Hardly any figure is. */
const belowNought = (reading: Reading): readonly FactIndex[] =>
  known.of(reading, (stretch) => belowNoughtIn(reading.facts, stretch));

function belowNoughtIn(facts: readonly Fact[], { from, to }: Stretch): readonly FactIndex[] {
  const { coefficients, traits } = packedFigures(facts);
  const found: FactIndex[] = [];
  for (let index = from; index < to; index += 1) {
    const isPacked = ((traits[index] ?? 0) & PACKED) !== 0;
    if (isPacked ? (coefficients[index] ?? 0) < 0 : sign((facts[index] as Fact).value) < 0) found.push(index);
  }
  return found;
}

/** Columns of tables in which anything that is never less than none stands below nought. */
function columnsOf(reading: Reading): readonly Column[] {
  const { facts, tables: readings } = reading;
  const negative = belowNought(reading).filter((index) => {
    const fact = facts[index] as Fact;
    return !isInProse(fact.at) && neverNegative(fact, readings[fact.table]?.form ?? null) !== null;
  });
  if (negative.length === 0) return [];
  const columns = new Map<string, Column>();
  for (const index of negative) {
    const fact = facts[index];
    if (!fact) continue;
    const place = placeOf(fact);
    const column = columns.get(place);
    if (column) column.negative.push(index);
    else columns.set(place, { negative: [index], positive: 0 });
  }
  const tables = new Set(negative.map((index) => facts[index]?.table));
  for (const fact of facts) {
    if (!tables.has(fact.table) || sign(fact.value) <= 0) continue;
    const column = columns.get(placeOf(fact));
    if (column) column.positive += 1;
  }
  return [...columns.values()];
}

/** Wholes that are below nought because a part of theirs is, or because their own formula takes something away. */
function followingOf({ relations }: Reading, negative: ReadonlySet<FactIndex>): ReadonlySet<FactIndex> {
  const following = new Set<FactIndex>();
  for (const { kind, whole, parts, source } of relations) {
    if (kind !== 'sum' || !negative.has(whole)) continue;
    const takes = source === 'formula' && parts.some(({ sign: of }) => of < 0);
    if (takes || parts.some(({ fact }) => negative.has(fact))) following.add(whole);
  }
  return following;
}

/** Lines that are below nought in several columns of one unit mean it. */
function meantOf(facts: readonly Fact[], negative: readonly FactIndex[]): ReadonlySet<FactIndex> {
  const lines = new Map<string, FactIndex[]>();
  for (const index of negative) {
    const fact = facts[index];
    if (!fact) continue;
    const key = `${String(fact.table)} ${fact.line} ${fact.unit?.text ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), index]);
  }
  return new Set([...lines.values()].flatMap((own) => (own.length > 1 ? own : [])));
}

function findingsOf(reading: Reading): readonly SignPlausibleFinding[] {
  const { facts, tables } = reading;
  const columns = columnsOf(reading);
  const negative = columns.flatMap((column) => column.negative);
  if (negative.length === 0) return [];
  const [following, meant] = [followingOf(reading, new Set(negative)), meantOf(facts, negative)];
  const suspects = columns.flatMap(({ negative: own, positive }) => {
    const typed = own.filter((index) => !following.has(index));
    const usual = own.every((index) => tables[facts[index]?.table ?? -1]?.form) ? USUAL_OF_FORM : USUAL;
    return positive >= usual && (typed.length === 1 || typed.length * ONE_IN <= typed.length + positive) ? typed : [];
  });
  return suspects
    .sort((a, b) => a - b)
    .flatMap((index): SignPlausibleFinding[] => {
      const fact = facts[index];
      const table = fact && tables[fact.table];
      const what = fact && neverNegative(fact, table?.form ?? null);
      if (!fact || !table || !what || meant.has(index) || isSignedPlace(table, fact)) return [];
      const data = {
        ...{ label: fact.label, actual: toText(fact.value), expected: toText(absolute(fact.value)) },
        ...{ unit: fact.unit?.text ?? '', what },
      };
      return [{ check: id, code: 'below-nought', severity: 'warning', at: fact.at, related: [], data }];
    });
}

export const signPlausible: Check<SignPlausibleFinding, never> = {
  id,
  run: (reading) => ({ findings: findingsOf(reading), skipped: [], proofs: [] }),
  describe,
  describeSkip: (skip: never) => skip,
};
