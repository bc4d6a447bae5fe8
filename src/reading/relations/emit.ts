/** A family that stands becomes relations: one for each instance that can be asked. */
import type { CellAddress } from '../../core/cell-address';
import { ZERO } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { standsAs } from '../../core/held-fact';
import { powerBetween } from '../../core/relation-scale';
import type { Term } from '../../core/relation';
import type { NewRelation, ReadingDraft } from '../reading-draft';
import type { AxisView } from './axis-view';
import { isMixed } from './as-written';
import { blanksAreNone } from './blank-none';
import { askedBy, heldBy, type Candidate } from './candidate';
import { sameParts, type Claims } from './claims';
import type { Chosen } from './choose';
import { isExcused, isSaidOtherwise, type MadeFigures, type SaidOfTable } from './excused';
import { notedInstances, type NotedMore } from './noted';
import { Says, type Family } from './family';
import { instanceOf } from './instance';
import { roundedByOf } from './rounded-by';
import { isInSmallStretch } from './small-stretch';
import type { CellFormula } from './cell-formulas';

/** Where a position of an axis stands on the sheet, and what it is called. */
export interface TablePlaces {
  readonly address: (line: number, column: number) => CellAddress;
  readonly lineName: (line: number) => string;
  readonly columnName: (column: number) => string;
}

const MOST_NAMES = 8;
const SEVERAL = 3;
/** So many decimals fewer than its column's show that a figure was written in another way. */
const TYPED_OTHERWISE = 4;
/** Decimals that people type. */
const MOST_TYPED = 6;

export function statementOf(family: Family, nameOf: (position: number) => string): string {
  if (family.statement !== '') return family.statement;
  const names = family.parts.map((part) => nameOf(part.at));
  const whole = nameOf(family.whole);
  switch (family.kind) {
    case 'ratio':
      return `${whole} = ${names[0] ?? ''} : ${names[1] ?? ''}`;
    case 'growth':
      return `${whole} = (${names[0] ?? ''} − ${names[1] ?? ''}) : ${names[1] ?? ''}`;
    case 'product':
      return `${whole} = ${names.join(' × ')}`;
    case 'subset':
      return `${names[0] ?? ''} ≤ ${whole}`;
    default: {
      const shown = names.length <= MOST_NAMES ? names : [...names.slice(0, 3), '…', ...names.slice(-1)];
      if (family.kind === 'average') return `${whole} = (${shown.join(' + ')}) : ${String(names.length)}`;
      const isLess = (at: number): boolean => shown === names && family.parts[at]?.sign === -1;
      return `${whole} = ${shown
        .map((name, at) => (isLess(at) ? ' − ' : at > 0 ? ' + ' : '') + name)
        .join('')
        .trim()}`;
    }
  }
}

const ROUNDS: ReadonlySet<Family['kind']> = new Set(['ratio', 'growth', 'product', 'average']);

/** Typed results of a quotient stand for their printed digits, judged by the others of their column (CONTRACT 1). */
function standRounded(draft: ReadingDraft, index: FactIndex, decimals: number): void {
  const fact = draft.facts[index];
  if (!fact || fact.standing === 'rounded' || fact.written === 'formula') return;
  // "1" among figures of five decimals is no 1,00000: it was typed as it is.
  const own = decimals - fact.decimals >= TYPED_OTHERWISE ? fact.decimals : Math.max(fact.decimals, decimals);
  draft.facts[index] = standsAs(fact, { standing: 'rounded', decimals: own });
}

/** The number of decimals that most figures of a position are typed with, zero left out. */
function commonDecimals(draft: ReadingDraft, view: AxisView, position: number): number {
  const counts = new Map<number, number>();
  for (let j = 0; j < view.width; j += 1) {
    const fact = draft.facts[view.facts[position * view.width + j] as number];
    // What was computed and pasted as values shows no choice of decimals.
    if (fact && fact.written !== 'formula' && fact.decimals > 0 && fact.decimals <= MOST_TYPED)
      counts.set(fact.decimals, (counts.get(fact.decimals) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** What emitting a family needs of its table. */
export interface Emitting {
  readonly draft: ReadingDraft;
  readonly view: AxisView;
  readonly places: TablePlaces;
  /** Instances that do not add up by their nature. */
  readonly excluded: Uint8Array;
  /** What formulas make of the table's figures. */
  readonly formulas: MadeFigures;
  readonly said: SaidOfTable;
  /** Lines and columns of which a note says that they hold more than is listed. */
  readonly noted: NotedMore;
  /** What is claimed of each whole already. */
  readonly claimed: Claims;
  /** Sums of the table, whatever their family, that miss by no more than rounding each part by itself explains. */
  readonly near: number;
  /** Columns of the people of a year on average: each figure is rounded by itself, though it counts people. */
  readonly averaged: ReadonlySet<number>;
  /** Columns that count people and things, and were rounded by nobody. */
  readonly counted: ReadonlySet<number>;
}

/** A formula that runs along no axis of its table: a relation of its own. */
export function emitSingle(draft: ReadingDraft, formula: CellFormula, claimed: Claims): void {
  const { whole, kind, parts, power, formula: own } = formula;
  if (draft.isUncalculated(whole) || !claimed.add(whole, kind, parts)) return;
  const statedAt = draft.facts[whole]?.at ?? null;
  draft.relate({ kind, whole, parts, factorPower: power, source: 'formula', statedAt, statement: '', formula: own });
}

/** Writes the relations of a family into the draft: where a cell's own formula says otherwise, only what is well borne out. */
export function emitFamily(table: Emitting, { candidate, accuses, outright }: Chosen): void {
  const { draft, view, places, formulas, claimed } = table;
  const { family, evidence } = candidate;
  const nameOf = view.axis === 'lines' ? places.lineName : places.columnName;
  const addressOf = (position: number, j: number): CellAddress =>
    view.axis === 'lines' ? places.address(position, j) : places.address(j, position);
  const statement = statementOf(family, nameOf);
  const support = { holds: heldBy(evidence), asked: askedBy(evidence) };
  const firm = support.holds >= 3 && (support.asked - support.holds) * 4 <= support.holds;
  // Two formulas of neighbours and no other break beside slips say what belongs there.
  const firmly = (candidate.stated ?? 0) >= 2 && support.holds * 2 > support.asked;
  // Stored results of which none is its formula's were not computed by it: said once, by the check of stored results.
  const baseless = support.asked >= SEVERAL && support.holds === 0;
  const rounds = ROUNDS.has(family.kind);
  const isNone = accuses && blanksAreNone(view, candidate);
  const decimals = rounds ? commonDecimals(draft, view, family.whole) : 0;
  const noted = notedInstances(view, family, evidence, table.noted);
  for (let j = 0; j < view.width; j += 1) {
    const whole = view.facts[family.whole * view.width + j] as FactIndex;
    if (whole < 0) continue;
    const says = evidence.says[j];
    if (!family.exhaustive && view.changes[j] === 1) continue;
    if (says === Says.near && family.kind === 'sum' && table.averaged.has(view.axis === 'lines' ? j : family.whole))
      continue;
    const { parts, blanks, unreadable, sinks } = instanceOf(family, view, j, addressOf);
    if (parts.length === 0 || (family.kind !== 'sum' && blanks.length > 0 && family.kind !== 'average')) continue;
    const formula = formulas.own.get(whole);
    const states = formula?.kind === family.kind && sameParts(family.kind, formula.parts, parts);
    // The list that is said outright, or that the neighbours' formulas add, is missed by a formula that falls short of it.
    const slipped = candidate.slips?.of[j] === 1 && (outright || firmly);
    if (!states) {
      // What cannot be asked is kept for its skip, or for a gap that no blank explains; one column alone is no breakdown.
      const open =
        family.kind === 'sum' &&
        accuses &&
        !formula &&
        blanks.length > 0 &&
        (parts.length >= 2 || view.axis === 'lines');
      if (says === Says.nothing && (!open || table.excluded[j] === 1 || view.rates[j] === 1)) continue;
      // Rates of some parts may lie above that of the whole, whether by more than rounding or by less.
      if (!family.exhaustive && view.rates[j] === 1) continue;
      if (says === Says.fails && candidate.mayBeMeant && formula) continue;
      const broken = { view, candidate, j, whole, parts };
      if (says === Says.fails && (isExcused(broken, formulas) || isSaidOtherwise(broken, draft.facts, table.said)))
        continue;
      if (says === Says.fails && !(formula ? firm || slipped || (outright && omits(parts, formula)) : accuses))
        continue;
    }
    if (states && says === Says.fails && baseless) continue;
    // A mean of rounded figures may be a mean of means: rounded twice it misses by one.
    if (
      !states &&
      family.kind === 'average' &&
      says === Says.near &&
      (view.ulps[family.whole * view.width + j] as number) < 1
    )
      continue;
    // In a file that was not calculated only what nearly all of a rule bears out is held against a figure.
    if (states && !firm && draft.isUncalculated(whole)) continue;
    const roundedBy = roundedByOf(table, candidate, j);
    if (rounds) standRounded(draft, whole, decimals);
    const mixed = formula === undefined && candidate.asWritten === true && isMixed(view, family, j);
    const source = states
      ? 'formula'
      : mixed
        ? 'figures'
        : formula && family.source === 'formula'
          ? 'outline'
          : family.source;
    const relation: NewRelation = {
      kind: family.kind,
      whole,
      parts,
      exhaustive: family.exhaustive && noted?.[j] !== 1,
      factorPower: factorPower(draft, family, parts),
      source,
      support,
      // Against another structure in the cell's own formula it says no more than that something may be left out.
      force:
        source === 'figures' ||
        candidate.mayBeMeant === true ||
        (says === Says.fails && mayBeOtherwise(view, candidate, j)) ||
        (says === Says.fails && formula !== undefined && !states && !slipped)
          ? 'warning'
          : 'error',
      statedAt: states ? (draft.facts[whole]?.at ?? null) : family.statedAt,
      statement: states ? '' : statement,
      ...(states ? { formula: formula.formula } : {}),
      blanks: family.kind === 'average' ? [] : blanks,
      ...(unreadable ? { blankRoom: null } : isNone && blanks.length > 0 ? { blankRoom: ZERO } : {}),
      ...(roundedBy === null ? {} : { roundedBy }),
      ...(mixed ? { asWritten: true } : {}),
    };
    // A blank that may be below nought explains parts that exceed their whole, too.
    if (sinks && draft.breaks(relation)) continue;
    // What may not accuse is claimed only where it holds exactly, too.
    // So may what figures alone show and whole numbers miss by a little: nothing says that those were rounded.
    // Earnings per share of quarters make up the year's by chance: what they miss by is nobody's slip.
    const little = says === Says.near && (family.source === 'figures' || view.rates[j] === 1);
    const silent = states ? baseless : formula !== undefined || !accuses || little;
    if (silent && says !== Says.fails && says !== Says.nothing && draft.breaks(relation)) continue;
    if (claimed.add(whole, family.kind, parts)) draft.relate(relation);
  }
}

/** Whether a break may be what the sheet means: a mean of rates, where no other of them is a plain one, is weighted by what they are of. */
function mayBeOtherwise(view: AxisView, candidate: Candidate, j: number): boolean {
  const { kind, source } = candidate.family;
  if (kind !== 'average' || source === 'formula' || view.rates[j] !== 1) return isInSmallStretch(view, candidate, j);
  const { says } = candidate.evidence;
  for (let at = 0; at < view.width; at += 1) if (says[at] === Says.holds && view.rates[at] === 1) return false;
  return true;
}

/** Whether a formula adds some of the parts and nothing else. */
function omits(parts: readonly Term[], formula: CellFormula): boolean {
  if (formula.kind !== 'sum' || formula.parts.length >= parts.length) return false;
  const all = new Set(parts.map((part) => part.fact));
  return formula.parts.every((part) => all.has(part.fact));
}

/** The search counts powers of ten between the figures as printed; a relation counts them beside its units. */
function factorPower(draft: ReadingDraft, family: Family, parts: readonly Term[]): number {
  if (family.kind !== 'ratio') return family.factorPower;
  const [a, b] = parts.map((part) => draft.facts[part.fact]);
  return a && b ? family.factorPower - (powerBetween(a.unit, b.unit) ?? 0) : family.factorPower;
}
