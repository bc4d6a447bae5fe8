/** What the structure of a formula cannot be said for, and the small arithmetic of its numbers. */
import type { NotUnderstood } from '../formula';

/** Thrown inside this room where a formula is more than can be said; caught at its door. */
export class Beyond extends Error {
  constructor(readonly why: NotUnderstood) {
    super(why.code);
  }
}

/** The p of 10^p; null where it is no power of ten. */
export function powerOfTen(value: number): number | null {
  if (!(value > 0) || !Number.isFinite(value)) return null;
  const power = Math.round(Math.log10(value));
  return Math.abs(value / 10 ** power - 1) < 1e-12 ? power : null;
}
