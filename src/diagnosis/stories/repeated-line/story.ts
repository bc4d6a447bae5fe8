/** A line stands in a group twice, or its total counts it twice: the same line in every column. */
import { normalise, subtract, toText, ZERO, negate } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import { linesHolding, lineSums, type LineSum } from '../../line-sums';
import type { Scene } from '../../scene';
import type { Story, Telling } from '../../story';

const COST = 0.5;
/** Figures of fewer digits are alike by chance: one by itself, and all that differ together. */
const TELLING_DIGITS = { one: 3, all: 4 } as const;

function isTelling(sums: readonly LineSum[]): boolean {
  const digits = [...new Set(sums.map(({ gap }) => toText(normalise(gap)).replace(/\D/g, '')))].map(
    ({ length }) => length,
  );
  return Math.max(...digits) >= TELLING_DIGITS.one || digits.reduce((all, own) => all + own, 0) >= TELLING_DIGITS.all;
}

/** Lines of the group itself that hold those values. */
function ownLines(scene: Scene, sums: readonly LineSum[], values: readonly LineSum['gap'][]): FactIndex[][] {
  const parts = new Set(sums.flatMap(({ relation }) => relation.parts.map(({ fact }) => fact)));
  return linesHolding(scene, sums, values).filter((cells) => cells.every((cell) => parts.has(cell)));
}

/** The totals lack what one line of the group holds, and another line holds the same: it was printed twice. */
function printedTwice(scene: Scene, sums: readonly LineSum[]): Telling[] {
  const lines = ownLines(scene, sums, sums.map(({ gap }) => negate(gap))); // prettier-ignore
  const last = lines.at(-1);
  if (!last || lines.length !== 2) return [];
  return [{ kind: 'repeated-line', edits: new Map(), places: last, cost: COST, open: false }];
}

/** The totals have what one line holds beyond all lines: it was counted twice. */
function countedTwice(scene: Scene, sums: readonly LineSum[]): Telling[] {
  const [line, ...others] = ownLines(scene, sums, sums.map(({ gap }) => gap)); // prettier-ignore
  if (!line || others.length > 0 || !sums.every(({ relation }) => scene.isTyped(relation.whole))) return [];
  const edits = new Map(
    sums.map(
      ({ relation, gap }) => [relation.whole, subtract(scene.fact(relation.whole)?.value ?? ZERO, gap)] as const,
    ),
  );
  const label = scene.fact(line[0] ?? -1)?.label ?? '';
  if (!scene.mends(edits)) return [];
  return [{ kind: 'repeated-line', edits, cost: COST, open: false, data: { label, counted: 'twice' } }];
}

export const repeatedLine: Story = {
  id: 'repeated-line',
  joins: true,
  tell(scene) {
    const sums = lineSums(scene);
    if (!sums || !isTelling(sums)) return [];
    return [...printedTwice(scene, sums), ...countedTwice(scene, sums)];
  },
};
