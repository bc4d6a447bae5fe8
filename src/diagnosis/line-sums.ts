/** Failing sums that are all of one line: a group's total, column by column, with what each has more than its parts. */
import { add, equals, round, shift, sign, subtract, toApproximateNumber, ZERO, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Relation } from '../core/relation';
import { powerBetween } from '../core/relation-scale';
import { verdictOf } from '../core/verdict';
import type { Scene } from './scene';

/** A line has none in some columns: fewer than one in so many of those that fail. */
const FEW = 2;

export interface LineSum {
  readonly relation: Relation;
  /** Whole less parts; never zero. */
  readonly gap: Decimal;
}

function isDown(scene: Scene, { kind, exhaustive, whole, parts }: Relation): boolean {
  const column = scene.place(whole)?.column;
  return (
    kind === 'sum' &&
    exhaustive &&
    column !== undefined &&
    parts.every((term) => term.sign === 1 && scene.place(term.fact)?.column === column)
  );
}

/** Whether too many sums of the same line add up to something for a line of the group to be the matter. */
function holdsBeside(scene: Scene, first: Relation, failing: ReadonlySet<Relation>): boolean {
  const row = scene.place(first.whole)?.row;
  const holding = scene.world.around.inTableOf(first.whole).filter((relation) => {
    if (failing.has(relation) || scene.place(relation.whole)?.row !== row || !isDown(scene, relation)) return false;
    // What other columns say already is not said twice, and yet it fails; what cannot be asked says nothing.
    if (verdictOf(scene.world.facts, relation).status !== 'holds') return false;
    return sign(scene.fact(relation.whole)?.value ?? ZERO) !== 0;
  });
  return holding.length * FEW >= failing.size;
}

/** Whole less parts as they are printed; null where units do not compare or a part is blank. */
function gapOf(scene: Scene, { whole, parts, blanks }: Relation): Decimal | null {
  const total = scene.fact(whole);
  if (!total || blanks.length > 0) return null;
  let sum = ZERO;
  for (const { fact } of parts) {
    const part = scene.fact(fact);
    const power = part ? powerBetween(part.unit, total.unit) : null;
    if (!part || power === null) return null;
    sum = add(sum, shift(part.value, power));
  }
  return withoutNoise(scene, whole, subtract(total.value, sum));
}

/** What doubles that were added may be off by, as a share. */
const NOISE = 1e-9;

/** An amount with the digits that its column shows, where it has more by the noise of doubles alone. */
function withoutNoise({ world }: Scene, whole: FactIndex, gap: Decimal): Decimal {
  const shown = round(gap, world.columnDigits(whole));
  const [off, size] = [subtract(gap, shown), world.fact(whole)?.value ?? ZERO].map((each) =>
    Math.abs(toApproximateNumber(each)),
  );
  return (off ?? 0) <= NOISE * (size ?? 0) ? shown : gap;
}

/**
 * The failing sums, where they are two columns or more of one line and hardly a column of it adds up; null elsewhere. Those
 * with a blank among their parts tell nothing, and stand by.
 */
export function lineSums(scene: Scene): readonly LineSum[] | null {
  const { failing } = scene;
  const [first] = failing;
  const rows = new Set(failing.map(({ whole }) => scene.place(whole)?.row));
  if (!first || failing.length < 2 || rows.size !== 1 || !failing.every((each) => isDown(scene, each))) return null;
  if (new Set(failing.map(({ whole }) => scene.place(whole)?.column)).size < failing.length) return null;
  if (holdsBeside(scene, first, new Set(failing))) return null;
  const sums = failing.flatMap((relation): LineSum[] => {
    const gap = gapOf(scene, relation);
    return gap && sign(gap) !== 0 ? [{ relation, gap }] : [];
  });
  const told = failing.filter(({ blanks }) => blanks.length === 0);
  return sums.length === told.length && sums.length >= 2 ? sums : null;
}

/** Lines of the table whose figures are those values, one for each sum's column, from the top. */
export function linesHolding(scene: Scene, sums: readonly LineSum[], values: readonly Decimal[]): FactIndex[][] {
  const [first] = sums;
  const rows = first ? scene.columnOf(first.relation.whole).flatMap((cell) => scene.place(cell)?.row ?? []) : [];
  return rows.flatMap((row) => {
    const cells = sums.flatMap(({ relation }, index): FactIndex[] => {
      const cell = scene.at(relation.whole, row, scene.place(relation.whole)?.column ?? -1);
      const value = cell === undefined ? undefined : scene.fact(cell)?.value;
      const wanted = values[index];
      return cell !== undefined && value && wanted && equals(value, wanted) ? [cell] : [];
    });
    return cells.length === sums.length ? [cells] : [];
  });
}
