/** A sheet's figures and relations as far as diagnosis looks at them, and whether two readings of it are alike in that. */
import { equals } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import type { SheetSpan } from '../core/sheet-spans';
import { movedWorkedOut } from '../core/worked-out';

export interface SheetContent {
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** What was suggested of it and let go. */
  readonly withdrawn: readonly string[];
  /** Formulas with numbers of their own, by the sheet's figures. */
  readonly workedOut: readonly string[];
  /** The reading's place of the first figure, and of the first table. */
  readonly from: { readonly fact: number; readonly table: number };
}

export function contentOf(reading: Reading, span: SheetSpan): SheetContent {
  const { facts, relations, withdrawn, workedOut = [] } = reading;
  const formulas = workedOut.filter(({ whole }) => span.facts.from <= whole && whole < span.facts.to);
  const here = withdrawn.filter(({ at }) => at.file === span.file && at.sheet === span.sheet);
  return {
    withdrawn: here.map(({ kind, reason, at }) => `${kind} ${reason} ${at.cell}`),
    workedOut: formulas.map((each) => JSON.stringify(movedWorkedOut(each, -span.facts.from))),
    facts: facts.slice(span.facts.from, span.facts.to),
    relations: relations.slice(span.relations.from, span.relations.to),
    from: { fact: span.facts.from, table: span.tables.from },
  };
}

function isAlike(one: Fact, other: Fact, tables: number): boolean {
  if (one === other) return true;
  return (
    equals(one.value, other.value) &&
    one.value.scale === other.value.scale &&
    one.decimals === other.decimals &&
    one.standing === other.standing &&
    one.written === other.written &&
    one.knownTo === other.knownTo &&
    one.table - other.table === tables &&
    one.line === other.line &&
    one.measure === other.measure &&
    one.label === other.label &&
    one.unit?.text === other.unit?.text &&
    one.unit?.power === other.unit?.power &&
    one.unit?.dimension === other.unit?.dimension &&
    one.at.cell === other.at.cell
  );
}

function asksTheSame(one: Relation, other: Relation, facts: number): boolean {
  if (one === other) return facts === 0;
  const [parts, otherParts] = [one.parts, other.parts];
  return (
    one.whole - other.whole === facts &&
    one.kind === other.kind &&
    one.source === other.source &&
    one.exhaustive === other.exhaustive &&
    one.factorPower === other.factorPower &&
    one.support?.holds === other.support?.holds &&
    one.support?.asked === other.support?.asked &&
    one.statement === other.statement &&
    one.blanks.length === other.blanks.length &&
    one.weights?.length === other.weights?.length &&
    (one.roundedBy === other.roundedBy ||
      (one.roundedBy !== undefined && other.roundedBy !== undefined && equals(one.roundedBy, other.roundedBy))) &&
    parts.length === otherParts.length &&
    parts.every(
      ({ fact, sign }, at) => fact - (otherParts[at]?.fact ?? 0) === facts && sign === otherParts[at]?.sign,
    ) &&
    one.id === other.id
  );
}

/** Whether both hold the same figures at the same cells, and ask the same of them. */
export function saysTheSame(one: SheetContent, other: SheetContent): boolean {
  if (one.facts.length !== other.facts.length || one.relations.length !== other.relations.length) return false;
  if (one.withdrawn.join() !== other.withdrawn.join()) return false;
  if (one.workedOut.join() !== other.workedOut.join()) return false;
  const by = { fact: one.from.fact - other.from.fact, table: one.from.table - other.from.table };
  return (
    one.facts.every((fact, at) => isAlike(fact, other.facts[at] as Fact, by.table)) &&
    one.relations.every((relation, at) => asksTheSame(relation, other.relations[at] as Relation, by.fact))
  );
}
