/** What a cell may have been meant to hold: the values that failing relations ask for, given what other cells are taken to be. */
import { add, compare, divide, equals, fromInteger, shift, sign, subtract, type Decimal } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import { middleOf, point, type Interval } from '../core/interval';
import type { Relation } from '../core/relation';
import { cellsOf } from './cells-of';
import { digitsOf, feasible, printedRange, standingIn } from './feasible';
import { intersection, middleValues, valuesIn } from './hypothesis';
import { onOtherBase } from './on-other-base';
import type { Scene } from './scene';
import { resultToTheDigit } from './to-the-digit';
import { meantByTellingSlip } from './typing-errors';

interface Asked {
  readonly relation: Relation;
  readonly range: Interval;
}

function jointly([first, ...others]: readonly Interval[]): Interval | null {
  return others.reduce<Interval | null>((joint, each) => joint && intersection(joint, each), first ?? null);
}

/** Whether a sum of figures that were each rounded by themselves may ask for the value: (n + 1)/2 units of its last place. */
function isNear(fact: Fact, value: Decimal, { relation: { kind, parts }, range }: Asked): boolean {
  const units = kind === 'sum' ? (parts.length >> 1) + 1 : 0;
  const slack = shift(fromInteger(units), -digitsOf(fact));
  return compare(value, subtract(range.low, slack)) >= 0 && compare(value, add(range.high, slack)) <= 0;
}

/** Values of one cell that the failing relations ask for, given what other cells are taken to be. */
export function meantValues(scene: Scene, cell: FactIndex, relations: readonly Relation[] = scene.failing): Decimal[] {
  const { world } = scene;
  const fact = world.fact(cell);
  if (!fact) return [];
  const digits = scene.world.columnDigits(cell);
  const ranges = relations.flatMap((relation) => {
    const asks = cellsOf(relation).includes(cell);
    const own = asks ? feasible(world.facts, relation, cell, standingIn(world.facts)) : null;
    if (!own) return [];
    const sharper = asItsColumn(scene, cell, relation, own);
    return [{ relation, range: sharper ? point(sharper) : printedRange(world.facts, cell, relation, own) }];
  });
  if (ranges.length === 0) return lackingValues(scene, cell, fact, relations);
  const joint = jointly(ranges.map(({ range }) => range));
  // Figures that were each rounded by themselves: no value does for all to the last digit, each one's may for the others.
  const found = (joint ? [joint] : ranges.map(({ range }) => range)).flatMap((range) => valuesIn(fact, range, digits));
  const turned = ranges.flatMap(({ relation }) =>
    relation.whole === cell ? (onOtherBase(world.facts, relation) ?? []) : [],
  );
  const near = [...turned, ...meantByTellingSlip(fact.value)].filter(
    (value) => value.scale <= Math.max(digits, digitsOf(fact)) && ranges.every((each) => isNear(fact, value, each)),
  );
  return [...found, ...near.filter((value) => !found.some((each) => equals(each, value)))];
}

/** A result to the digit, as its column's; a quotient with the digits that they are typed with, where the cell shows fewer. */
function asItsColumn(scene: Scene, cell: FactIndex, relation: Relation, range: Interval): Decimal | null {
  const { kind, whole } = relation;
  const fact = scene.fact(cell);
  const result = cell === whole ? resultToTheDigit(scene.world, relation) : null;
  if (result) return result;
  if (cell !== whole || (kind !== 'ratio' && kind !== 'growth') || !fact) return null;
  const others = scene.columnOf(cell).filter((each) => each !== cell);
  const digits = others.map((each) => scene.fact(each)?.decimals ?? 0).sort((a, b) => a - b)[others.length >> 1] ?? 0;
  return digits > digitsOf(fact) ? middleOf(range, digits) : null;
}

/** Values of a cell that any of its relations asks for, once other cells are changed. */
export function solvedValues(scene: Scene, cell: FactIndex, edits: ReadonlyMap<FactIndex, Decimal>): Decimal[] {
  const found: Decimal[] = [];
  scene.world.tried(edits, () => {
    const fact = scene.fact(cell);
    for (const relation of fact ? scene.world.of(cell) : []) {
      const own = fact && feasible(scene.world.facts, relation, cell, standingIn(scene.world.facts));
      for (const value of own ? middleValues(fact, printedRange(scene.world.facts, cell, relation, own)) : [])
        if (!found.some((each) => equals(each, value))) found.push(value);
    }
  });
  return found;
}

/** A formula's input moves by what the formula's result lacks. */
function lackingValues(scene: Scene, cell: FactIndex, fact: Fact, relations: readonly Relation[]): Decimal[] {
  const standing = standingIn(scene.world.facts);
  const found: Decimal[] = [];
  for (const relation of relations) {
    for (const computed of cellsOf(relation)) {
      const now = scene.fact(computed);
      if (computed === cell || now?.written !== 'formula') continue;
      const range = feasible(scene.world.facts, relation, computed, standing);
      if (!range) continue;
      const by = subtract(range.low, now.value);
      const own = scene.world.workedOut(computed);
      const times = own?.parts.some((part) => part.fact === cell) ? own.times : null;
      const share = times && sign(times) !== 0 ? divide(by, times, Math.max(digitsOf(fact), by.scale)) : by;
      for (const value of [add(fact.value, share), subtract(fact.value, share)])
        if (!found.some((each) => equals(each, value))) found.push(value);
    }
  }
  return found;
}
