/** One cell holds the wrong value, and nothing else was touched. */
import { ZERO } from '../../../core/decimal';
import type { FactIndex } from '../../../core/fact';
import type { Cause } from '../../../core/finding';
import { likelihoodOf } from '../../likelihood';
import { meantValues } from '../../meant-values';
import { outrightMost, type Mended, type Scene } from '../../scene';
import type { Story, Telling } from '../../story';
import { comeToTheDigit } from '../../to-the-digit';
import { isUnsound } from '../../unsound-formula';

/** Slips that seldom come to a value by chance: of several values that rounding allows they tell which was meant. */
const TELLING: ReadonlySet<Cause> = new Set(['digit-swap', 'scale-slip', 'sign-flip', 'other-base']);
const KINDS: Readonly<Partial<Record<Cause, Telling['kind']>>> = { 'sign-flip': 'sign', 'other-base': 'other-base' };

function slipOf(scene: Scene, cell: FactIndex, { edits }: Mended): Cause | undefined {
  return likelihoodOf(scene, cell, edits.get(cell) ?? ZERO).slip;
}

/** The likeliest edit, and whether another value would do as well. */
function likeliest(scene: Scene, cell: FactIndex, mended: readonly Mended[]): { best: Mended; open: boolean } | null {
  const [best, ...others] = outrightMost(mended);
  const [slip, ...more] = mended.filter((each) => TELLING.has(slipOf(scene, cell, each) ?? 'unknown'));
  if (!best) return null;
  const isOpen = (): boolean => others.length > 0 || scene.isOpen(best.edits, cell, best.outcome);
  if (!slip || more.length > 0) return { best, open: isOpen() };
  if (
    scene.isNarrow(slip.edits, cell) &&
    (scene.world.isRounded(cell) || slip.outcome.outright === best.outcome.outright)
  )
    return { best: slip, open: false };
  return { best: slip, open: slip !== best || isOpen() };
}

function tellingOf(scene: Scene, cell: FactIndex): Telling | null {
  const tries = meantValues(scene, cell).map((value) => ({
    edits: new Map([[cell, value]]),
    cost: likelihoodOf(scene, cell, value).cost,
  }));
  const mended = scene.mending(tries, 'formulas', scene.isTyped(cell) ? undefined : cell);
  const digits = mended.filter((each) => comeToTheDigit(scene, each.edits));
  const loose = digits.length === 0;
  const found = likeliest(scene, cell, loose ? mended : digits);
  if (!found) return null;
  const { edits, cost } = found.best;
  const { slip, by } = likelihoodOf(scene, cell, edits.get(cell) ?? ZERO);
  return {
    kind: KINDS[slip ?? 'unknown'] ?? 'cell',
    edits,
    cost,
    open: found.open || loose,
    ...(loose ? { loose: true as const } : {}),
    ...(slip ? { slip } : {}),
    ...(by === undefined ? {} : { data: { by } }),
  };
}

export const cell: Story = {
  id: 'cell',
  joins: false,
  tell(scene) {
    const behind = scene.cells.filter(
      (each) => (scene.isTyped(each) || isUnsound(scene.world, each)) && scene.covers([each]),
    );
    return behind.flatMap((each) => tellingOf(scene, each) ?? []);
  },
};
