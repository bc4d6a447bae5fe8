/** An amount of one line, or column, was booked in another: one figure has too much of what the other lacks. */
import { absolute, add, equals, round, shift, sign, subtract, toText, type Decimal } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import type { Relation } from '../../../core/relation';
import { likelihoodOf } from '../../likelihood';
import { cellsOf } from '../../cells-of';
import { meantValues } from '../../meant-values';
import type { Scene } from '../../scene';
import { witnesses } from '../../simplest';
import type { Story, Telling } from '../../story';
import { digitsIn } from '../../telling-digits';

const COST = 0.8;
/** Each digit of an amount that is no round one. */
const ODD = 0.5;
/** Cells of which every two are tried. */
const MOST_CELLS = 120;

/** An amount, and the round ones beside it: what percentages only bound was most likely a round one. */
function withRound(amount: Decimal): Decimal[] {
  const places = toText(absolute(round(amount, 0))).length;
  const rounded = [1, 2].map((kept) => roundedTo(amount, places - kept));
  return [amount, ...rounded.filter((each) => sign(each) !== 0 && !equals(each, amount))];
}

function roundedTo(amount: Decimal, zeros: number): Decimal {
  return zeros > 0 ? shift(round(shift(amount, -zeros), 0), zeros) : amount;
}

/** The likeliest amount between two cells; open where several would do. */
function between(scene: Scene, a: FactIndex, b: FactIndex): Telling | null {
  const [first, second] = [scene.fact(a), scene.fact(b)];
  if (!first || !second || first.table !== second.table || first.unit?.text !== second.unit?.text) return null;
  const alone = scene.failing.filter((relation) => cellsOf(relation).includes(a) && !cellsOf(relation).includes(b));
  const amounts = (alone.length > 0 ? meantValues(scene, a, alone) : []).map((value) => subtract(value, first.value));
  const tries = amounts.flatMap(withRound).map((amount) => ({
    edits: new Map([
      [a, add(first.value, amount)],
      [b, subtract(second.value, amount)],
    ]),
    cost: COST + likelihoodOf(scene, a, add(first.value, amount)).cost / 10 + (ODD * digitsIn(amount)) / 10,
  }));
  const [best, ...others] = scene.best(tries);
  return best ? { kind: 'moved-amount', edits: best.edits, cost: best.cost, open: others.length > 0 } : null;
}

/** Whether both are added up in a sum that holds: only that tells an amount that moved from two slips that happen to cancel. */
function isInOneSum({ world }: Scene, a: FactIndex, b: FactIndex): boolean {
  return world.of(a).some((relation) => {
    if (relation.kind !== 'sum' || world.failing.has(relation)) return false;
    const [one, other] = [a, b].map((cell) => relation.parts.find(({ fact }) => fact === cell)?.sign);
    return one !== undefined && one === other;
  });
}

/** Equations of a cell alone that fail by what it lacks: so many tell the amount without the other. */
const WITNESSES = 2;

/** Whether each of two cells is told wrong by several equations that the other has no part in. */
function isEachToldOf({ failing }: Scene, a: FactIndex, b: FactIndex): boolean {
  const alone = (cell: FactIndex, other: FactIndex): readonly Relation[] =>
    failing.filter((relation) => cellsOf(relation).includes(cell) && !cellsOf(relation).includes(other));
  return witnesses(alone(a, b)).length >= WITNESSES && witnesses(alone(b, a)).length >= WITNESSES;
}

export const movedAmount: Story = {
  id: 'moved-amount',
  joins: true,
  tell(scene) {
    if (scene.failing.length < 2) return [];
    const cells = scene.cells
      .filter((cell) => scene.isTyped(cell) && scene.place(cell) && !scene.isRate(cell))
      .slice(0, MOST_CELLS);
    return cells.flatMap((a, index) =>
      cells
        .slice(index + 1)
        .filter((b) => scene.covers([a, b]) && (isInOneSum(scene, a, b) || isEachToldOf(scene, a, b)))
        .flatMap((b) => between(scene, a, b) ?? between(scene, b, a) ?? []),
    );
  },
};
