/** A line, a column or a run of one was typed in another unit: all its figures are off by one power of ten. */
import { normalise, shift, sign, ZERO, type Decimal } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { cellsOf } from '../../cells-of';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

const COST = 0.5;
/** Decimals that go with the other unit show which of two columns stands in it; those that would come speak against. */
const DECIMALS = 0.25;
const POWERS: readonly number[] = [3, -3, 1, -1, 2, -2, 6, -6];
/** Cells of a block however little fails, and beyond that for each failing relation: each of its amounts stands in some. */
const [LEAST, BESIDE] = [40, 8];
/** Cells of a run that is no whole column. */
const LONGEST = 14;

/** The first figures that a unit scales: typed amounts, no percentages; no more are looked at than are asked for. */
function amounts(scene: Scene, cells: Iterable<FactIndex>, most: number): FactIndex[] {
  const found: FactIndex[] = [];
  for (const cell of cells) {
    if (found.length >= most) break;
    const fact = scene.fact(cell);
    if (fact && scene.isTyped(cell) && fact.unit?.dimension !== 'percent' && sign(fact.value) !== 0) found.push(cell);
  }
  return found;
}

/** Those of a cell's column from the cell on; and all of them, where they are no more than `most`. */
function ofColumn(scene: Scene, cell: FactIndex, most: number): { from: FactIndex[]; all: FactIndex[] } {
  const column = scene.columnOf(cell);
  const at = column.indexOf(cell);
  const from = amounts(scene, column.slice(at), most + 1);
  const above = amounts(scene, column.slice(0, at).reverse(), most + 1 - from.length);
  return { from: from[0] === cell ? from : [], all: [...above.reverse(), ...from] };
}

/** Whether a sum that fails stands in the block with all its cells: no unit would mend it, rounding alone could hide it. */
function scalesWholeSum(scene: Scene, block: readonly FactIndex[]): boolean {
  const scaled = new Set(block);
  return scene.failing.some(
    (relation) => relation.kind === 'sum' && cellsOf(relation).every((cell) => scaled.has(cell)),
  );
}

/** Lines, columns and runs of columns with a cell that fails. */
function blocksOf(scene: Scene): FactIndex[][] {
  const blocks = new Map<string, FactIndex[]>();
  const most = Math.max(LEAST, BESIDE * scene.failing.length);
  const offer = (block: FactIndex[]): void => {
    if (block.length > 1 && block.length <= most && scene.covers(block) && !scalesWholeSum(scene, block))
      blocks.set(block.join(), block);
  };
  for (const cell of scene.cells) {
    offer(amounts(scene, scene.world.grid.row(cell), most + 1));
    const { from, all } = ofColumn(scene, cell, most);
    offer(all);
    for (let length = 2; length <= Math.min(from.length, LONGEST); length += 1) offer(from.slice(0, length));
  }
  return [...blocks.values()];
}

/** Whether no figures at all would do as well: then they are too many, and no unit tells how large they are. */
function isNeedless(scene: Scene, edits: ReadonlyMap<FactIndex, Decimal>): boolean {
  return scene.mends(new Map([...edits].map(([cell]) => [cell, ZERO]))) !== null;
}

/** Whether none of the columns shows figures behind the point: nobody types them there in another unit either. */
function showsNoDecimals(scene: Scene, edits: ReadonlyMap<FactIndex, Decimal>): boolean {
  return [...edits.keys()].every((cell) => scene.columnOf(cell).every((each) => scene.fact(each)?.decimals === 0));
}

function tellingOf(scene: Scene, block: readonly FactIndex[]): Telling[] {
  return POWERS.flatMap((power): Telling[] => {
    if (scene.leaves(block, power)) return [];
    const edits = new Map(
      block.flatMap((cell) => {
        const fact = scene.fact(cell);
        return fact ? [[cell, normalise(shift(fact.value, power))] as const] : [];
      }),
    );
    if (!scene.mends(edits) || (power < 0 && isNeedless(scene, edits))) return [];
    const gained = Math.sign(
      [...edits].reduce((sum, [cell, { scale }]) => sum + Math.sign(scale - (scene.fact(cell)?.value.scale ?? 0)), 0),
    );
    if (gained > 0 && showsNoDecimals(scene, edits)) return [];
    const cost = COST + DECIMALS * gained;
    const exact = gained < 0 ? { exact: 'decimals' } : {};
    return [
      { kind: 'scaled-block', edits, cost, open: false, slip: 'scale-slip', data: { power: String(power), ...exact } },
    ];
  });
}

export const scaledBlock: Story = {
  id: 'scaled-block',
  joins: true,
  tell(scene) {
    if (scene.failing.length < 2) return [];
    return blocksOf(scene).flatMap((block) => tellingOf(scene, block));
  },
};
