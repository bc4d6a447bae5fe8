/** A sheet's figures and relations as far as diagnosis looks at them, and whether two readings of it are alike in that. */
import type { CellAddress } from '../core/cell-address';
import { equals, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import { positionOf } from '../core/held-fact';
import type { ObservationKind } from '../core/observation';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import type { SheetSpan } from '../core/sheet-spans';
import { AMOUNT, FORM, type ChangedFigure } from '../core/watched-facts';
import { movedWorkedOut } from '../core/worked-out';

export interface SheetContent {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** What was suggested of it and let go, formulas with numbers of their own, results that are old or go in circles. */
  readonly said: readonly string[];
  /** The reading's place of the first figure, and of the first table. */
  readonly from: { readonly fact: number; readonly table: number };
}

export function contentOf(reading: Reading, span: SheetSpan): SheetContent {
  const { facts, relations, withdrawn, workedOut = [], observations } = reading;
  const isHere = (at: CellAddress): boolean => at.file === span.file && at.sheet === span.sheet;
  const formulas = workedOut.filter(({ whole }) => span.facts.from <= whole && whole < span.facts.to);
  const letGo = withdrawn.filter(({ at }) => isHere(at));
  const results = observations.filter(({ kind, at }) => TOLD.has(kind) && isHere(at));
  return {
    said: [
      ...letGo.map(({ kind, reason, at, parts, signs = [] }) =>
        [kind, reason, at.cell, ...signs.map((sign, part) => `${String(sign)}${parts[part]?.cell ?? ''}`)].join(' '),
      ),
      ...formulas.map((each) => JSON.stringify(movedWorkedOut(each, -span.facts.from))),
      ...results.map((each) => JSON.stringify(each)),
    ],
    facts: facts.slice(span.facts.from, span.facts.to),
    relations: relations.slice(span.relations.from, span.relations.to),
    from: { fact: span.facts.from, table: span.tables.from },
  };
}

/** Observations that explain failing relations. */
const TOLD: ReadonlySet<ObservationKind> = new Set(['old-result', 'circular']);

/** Whether both are the figure of the same cell, called the same, of one unit. */
function isAlike(one: Fact, other: Fact, tables: number): boolean {
  return (
    one.written === other.written &&
    one.table - other.table === tables &&
    one.line === other.line &&
    one.measure === other.measure &&
    one.label === other.label &&
    (one.unit === other.unit ||
      (one.unit?.text === other.unit?.text &&
        one.unit?.power === other.unit?.power &&
        one.unit?.dimension === other.unit?.dimension)) &&
    isSamePlace(one, other)
  );
}

function isSamePlace(one: Fact, other: Fact): boolean {
  const [place, otherPlace] = [positionOf(one), positionOf(other)];
  return (
    place?.row === otherPlace?.row &&
    place?.column === otherPlace?.column &&
    (place !== null || one.at.cell === other.at.cell)
  );
}

/** What of the same cell's figure is another now; 0 for nothing. */
function changesOf(one: Fact, other: Fact): number {
  const [value, otherValue] = [one.value, other.value];
  const isSameAmount = value.scale === otherValue.scale && equals(value, otherValue);
  const isSameForm =
    one.decimals === other.decimals && one.standing === other.standing && one.knownTo === other.knownTo;
  return (isSameAmount ? 0 : AMOUNT) | (isSameForm ? 0 : FORM);
}

const sameDecimal = (one: Decimal | null | undefined, other: Decimal | null | undefined): boolean =>
  one === other || (!!one && !!other && equals(one, other));

/** Instances of a rule that hold, as far as diagnosis tells them apart: none, one, two, more. */
const heldOf = ({ support }: Relation): number => (support ? Math.min(support.holds, MOST_TOLD) : -1);
const MOST_TOLD = 3;

function asksTheSame(one: Relation, other: Relation, facts: number): boolean {
  if (one === other) return facts === 0;
  const [parts, otherParts] = [one.parts, other.parts];
  return (
    one.whole - other.whole === facts &&
    one.kind === other.kind &&
    one.source === other.source &&
    one.exhaustive === other.exhaustive &&
    one.factorPower === other.factorPower &&
    one.force === other.force &&
    one.asWritten === other.asWritten &&
    heldOf(one) === heldOf(other) &&
    one.statement === other.statement &&
    one.blanks.length === other.blanks.length &&
    one.weights?.length === other.weights?.length &&
    sameDecimal(one.roundedBy, other.roundedBy) &&
    sameDecimal(one.blankRoom, other.blankRoom) &&
    parts.length === otherParts.length &&
    parts.every(
      ({ fact, sign }, at) => fact - (otherParts[at]?.fact ?? 0) === facts && sign === otherParts[at]?.sign,
    ) &&
    one.id === other.id
  );
}

/** The sheet's figures that are others now; null where it asks another thing, or its cells are others. */
export function amountsChanged(before: SheetContent, now: SheetContent): ChangedFigure[] | null {
  if (before.facts.length !== now.facts.length || before.relations.length !== now.relations.length) return null;
  if (before.said.join('\n') !== now.said.join('\n')) return null;
  const by = { fact: now.from.fact - before.from.fact, table: now.from.table - before.from.table };
  const changed: ChangedFigure[] = [];
  for (const [at, fact] of now.facts.entries()) {
    const old = before.facts[at] as Fact;
    if (fact === old) continue;
    if (!isAlike(fact, old, by.table)) return null;
    const what = changesOf(fact, old);
    if (what !== 0) changed.push({ place: at, what });
  }
  const asksAlike = now.relations.every((relation, at) =>
    asksTheSame(relation, before.relations[at] as Relation, by.fact),
  );
  return asksAlike ? changed : null;
}
