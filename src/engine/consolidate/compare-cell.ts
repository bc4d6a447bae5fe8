/** One figure of the upper body beside its units': the question that a check is asked, and who may be behind a difference. */
import type { CellAddress } from '../../core/cell-address';
import { changedFact } from '../../core/held-fact';
import {
  add,
  divide,
  equals,
  fromInteger,
  normalise,
  round,
  shift,
  toText,
  ZERO,
  type Decimal,
} from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Suspect } from '../../core/finding';
import { isScaled } from '../../core/unit';
import type { Relation } from '../../core/relation';
import { powerBetween } from '../../core/relation-scale';
import { allChecks, type KnownFinding } from '../../checks';
import { NO_READING } from '../documents/merge-readings';
import type { KnownResult } from '../examine';
import { figuresOf } from './figures';
import type { Explanation, Share } from './explain';
import { lackingOf, partsOf, type Consolidation, type SummedCell } from './result';

/** Digits behind the printed ones that a comparison needs. */
const SPARE = 3;

const BESIDE = {
  exhaustive: true,
  factorPower: 0,
  source: 'meaning',
  support: null,
  force: 'error',
  statedAt: null,
  items: [],
} as const;

interface Asked {
  readonly facts: readonly Fact[];
  readonly relation: Relation;
}

/** Whether it is the sum of its units' figures, rather than worked out of sums. */
export const isAdded = ({ how }: SummedCell): boolean => how === 'sum' || how === 'parts';

function factOf(
  like: Fact,
  { at, stands, measure }: { at: CellAddress; stands: Decimal; measure: Fact['unit'] },
  label: string,
): Fact {
  return changedFact(like, {
    label,
    value: stands,
    decimals: stands.scale,
    unit: measure,
    at,
    standing: 'exact',
    written: 'number',
  });
}

/** Where figures of units stand that are not in the sum: cells, else files, else bodies without any. */
export function blanksOf(cell: SummedCell, { units, missing, tables }: Consolidation): readonly CellAddress[] {
  const nowhere = (file: string): CellAddress => ({ file, sheet: '', cell: '' });
  const without = tables.find(({ key }) => key === cell.table.key)?.without ?? [];
  return [
    ...lackingOf(cell).map(({ at, unit }) => at ?? nowhere(units[unit]?.files[0] ?? '')),
    ...without.map((unit) => nowhere(units[unit]?.files[0] ?? '')),
    ...missing.map(nowhere),
  ];
}

const equality = (id: string, own: Fact): Relation => ({
  ...BESIDE,
  id,
  kind: 'equal',
  whole: 0,
  parts: [{ fact: 1, sign: 1 }],
  statement: own.label,
  blanks: [],
});

/**
 * A unit's figure to the đồng beside an upper body's in tỷ: the upper one was rounded, whatever the unit's is, so that it
 * is asked in the upper body's measure.
 */
function measuredLike(
  { unit }: Fact,
  stands: Decimal,
  measure: Fact['unit'],
): { readonly stands: Decimal; readonly measure: Fact['unit'] } {
  const power = unit && measure && isScaled(unit) && !isScaled(measure) ? powerBetween(measure, unit) : null;
  return power === null ? { stands, measure } : { stands: normalise(shift(stands, power)), measure: unit };
}

/** The question of one cell: a sum of the units' figures, or equality with what was worked out. */
function askedOf(own: Fact, cell: SummedCell, sum: Consolidation): Asked {
  const { units } = sum;
  const id = `sum:${own.id}@${own.at.sheet}`;
  if (!isAdded(cell)) {
    const at = cell.at ?? own.at;
    // What was worked out is known beyond its printed digits; a mean only as far as the units' own figures are.
    const scale = cell.value?.scale ?? 0;
    const decimals = cell.how === 'weighted' ? cell.printed : scale;
    const stands = round(cell.exact ?? ZERO, scale + SPARE);
    const worked = factOf(own, { at, stands, measure: cell.unit }, own.label);
    const facts: Fact[] = [
      changedFact(own, { standing: 'rounded' }),
      changedFact(worked, { decimals, standing: 'rounded' }),
    ];
    return { facts, relation: equality(id, own) };
  }
  const parts = [...partsOf(cell)].flatMap((part) => {
    const { unit, at, stands } = part;
    if (typeof stands === 'string') return [];
    return [factOf(own, { at, ...measuredLike(own, stands, part.measure) }, units[unit]?.name ?? '')];
  });
  const blanks = blanksOf(cell, sum);
  const [only] = parts;
  if (only && parts.length === 1 && blanks.length === 0) return { facts: [own, only], relation: equality(id, own) };
  const relation: Relation = {
    ...BESIDE,
    id,
    kind: 'sum',
    whole: 0,
    parts: parts.map((_, at) => ({ fact: at + 1, sign: 1 })),
    statement: own.label,
    blanks,
    ...(blanks.length > 0 ? { blankRoom: null } : {}),
  };
  return { facts: [own, ...parts], relation };
}

const CHECKS = { sum: 'total-equals-parts', equal: 'figures-agree' } as const;
const NOTHING: KnownResult = { findings: [], skipped: [], proofs: [] };

/** What the check says. A rate of which some unit's figure lacks cannot be compared. */
export function answerOf(own: Fact, cell: SummedCell, sum: Consolidation): KnownResult {
  if (!isAdded(cell) && blanksOf(cell, sum).length > 0)
    return {
      ...NOTHING,
      skipped: [{ check: CHECKS.equal, at: own.at, reason: 'unknown-operand', data: { label: own.label } }],
    };
  const { facts, relation } = askedOf(own, cell, sum);
  const id = CHECKS[relation.kind === 'equal' ? 'equal' : 'sum'];
  const check = allChecks.find((each) => each.id === id);
  const answer = check?.ofRelation?.({ ...NO_READING, facts, relations: [relation] }, relation) ?? NOTHING;
  if (isAdded(cell) || answer.findings.length === 0) return answer;
  const worked = workedOf(own, cell, sum);
  const findings = answer.findings.map(
    (finding) => ({ ...finding, data: { ...finding.data, ...worked } }) as KnownFinding,
  );
  return { ...answer, findings };
}

/** What a figure was worked out of, for the sentence; in the upper body's unit. */
function workedOf(own: Fact, cell: SummedCell, { cells }: Consolidation): Readonly<Record<string, string>> {
  const power = powerBetween(cell.unit, own.unit) ?? 0;
  const printed = (value: Decimal): string => toText(shift(value, power));
  const operands = cell.operands.map((key) => cells.find((each) => each.table === cell.table && each.key === key));
  const [over, under] = operands.map((each) => (each?.value ? toText(normalise(each.value)) : undefined));
  const quotient = cell.how === 'quotient' && over !== undefined && under !== undefined;
  return {
    worked: printed(cell.value ?? ZERO),
    ...(quotient ? { over, under } : {}),
    ...(isPlainMean(own, cell) ? { plainMean: '1' } : {}),
  };
}

/** Whether the upper body took the mean of its units' rates. */
function isPlainMean(own: Fact, { table, key }: SummedCell): boolean {
  const { figures } = figuresOf(table, key, own.unit);
  if (figures.size < 2) return false;
  const total = [...figures.values()].reduce(add, ZERO);
  return equals(divide(total, fromInteger(figures.size), own.decimals), own.value);
}

export function sharesOf(own: Fact, cell: SummedCell): readonly Share[] {
  if (cell.how !== 'sum' && cell.how !== 'parts') return [];
  return [...partsOf(cell)].flatMap(({ unit, at, stands, measure }) =>
    typeof stands === 'string' ? [] : [{ unit, at, value: shift(stands, powerBetween(measure, own.unit) ?? 0) }],
  );
}

export function suspectOf(
  own: Fact,
  finding: KnownFinding,
  { cause, share, value }: Explanation,
  rank: number,
  { units }: Consolidation,
): Suspect {
  const data = finding.data as Readonly<Record<string, string>>;
  const whole = cause === 'omitted-part' || cause === 'double-count' || share === null;
  return {
    at: whole ? own.at : share.at,
    cause,
    value: toText(normalise(value)),
    rank,
    data: {
      unit: own.unit?.text ?? '',
      arithmetic: `${data['arithmetic'] ?? ''} = ${data['expected'] ?? ''}`,
      repaired: '1',
      ...(share === null ? {} : { by: units[share.unit]?.name ?? '' }),
    },
  };
}
