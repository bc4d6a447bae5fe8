/** How likely a clerk is to have written one value for another: lower is likelier. For order and naming, never for proof. */
import { absolute, equals, shift, sign, subtract, ZERO, type Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Cause } from '../core/finding';
import { powerBetween } from '../core/relation-scale';
import { onOtherBase } from './on-other-base';
import type { Scene } from './scene';
import { digitsOf } from './feasible';
import { slipBetween } from './typing-errors';

export interface Likelihood {
  readonly cost: number;
  readonly slip?: Cause;
  /** Label of the part left out or counted twice. */
  readonly by?: string;
  /** The figure and what it lacks of a part agree to the last digit. */
  readonly exact: boolean;
}

const STALE = 1.5;
const UNKNOWN = 3;
/** A figure that is there was seldom meant to be none, or of the other sign. */
const ABSURD = 2.5;
/** Parts below this are met by chance. */
const TELLING_DIGITS = 3;

function digitsIn(value: Decimal): number {
  return absolute(value).big === null ? String(Math.abs(value.small)).length : TELLING_DIGITS;
}

/** A part of a failing sum of the cell that is as large as what the cell lacks, or has too much. */
function partOf(scene: Scene, cell: FactIndex, lacks: Decimal): Likelihood | null {
  const whole = scene.fact(cell);
  for (const relation of scene.failing) {
    if (relation.whole !== cell || relation.kind !== 'sum' || relation.parts.length < 2) continue;
    for (const part of relation.parts) {
      const fact = scene.fact(part.fact);
      const power = fact && whole ? powerBetween(fact.unit, whole.unit) : null;
      if (!fact || power === null || sign(fact.value) === 0) continue;
      const value = shift(fact.value, power);
      if (!equals(absolute(value), absolute(lacks))) continue;
      const slip: Cause = sign(value) * part.sign === sign(lacks) ? 'omitted-part' : 'double-count';
      return { cost: 0.3, slip, by: fact.label, exact: digitsIn(value) >= TELLING_DIGITS };
    }
  }
  return null;
}

function otherBase({ failing, world }: Scene, cell: FactIndex, meant: Decimal): Likelihood | null {
  const turned = failing.some(
    (relation) => relation.whole === cell && equals(onOtherBase(world.facts, relation) ?? ZERO, meant),
  );
  return turned ? { cost: 0.3, slip: 'other-base', exact: true } : null;
}

/** What may have made `cell` hold its value where `meant` was meant. */
export function likelihoodOf(scene: Scene, cell: FactIndex, meant: Decimal): Likelihood {
  const fact = scene.fact(cell);
  if (!fact) return { cost: UNKNOWN, exact: false };
  const found: Likelihood[] = [{ cost: UNKNOWN, exact: false }];
  const slip = scene.isTyped(cell) ? slipBetween(fact.value, meant, digitsOf(fact)) : null;
  if (slip) found.push({ cost: slip.cost, slip: slip.cause, exact: false });
  if (scene.failing.some(({ whole }) => whole === cell)) {
    found.push({ cost: STALE, slip: 'stale-total', exact: false });
    const part = partOf(scene, cell, subtract(meant, fact.value));
    if (part) found.push(part);
    const base = otherBase(scene, cell, meant);
    if (base) found.push(base);
  }
  const best = found.reduce((least, each) => (each.cost < least.cost ? each : least));
  const absurd =
    sign(fact.value) !== 0 &&
    sign(meant) !== sign(fact.value) &&
    best.slip !== 'sign-flip' &&
    best.slip !== 'other-base';
  return absurd ? { ...best, cost: best.cost + ABSURD, exact: false } : best;
}
