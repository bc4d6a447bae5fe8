/**
 * "Trong đó: bò sữa 912" says of its own line what it is a part of. Whether the lines below it are some of the same whole, or
 * lines of their own again, nothing but their figures may tell.
 */
import { foldText } from '../../language';
import type { TableLine } from '../lines';
import { PARTIAL_MARK } from '../vocabulary';
import type { AxisView } from './axis-view';
import { evaluate } from './evidence';
import type { Family } from './family';

/** In so many instances all of them stay within the whole, where one instance breaks. */
const ENOUGH = 2;

/** The same family, or that of its first line alone where the lines below it are more than the whole. */
export function ofWhichAlone(view: AxisView, lines: readonly TableLine[], family: Family): Family {
  const [first, ...below] = family.parts;
  if (family.exhaustive || !first || below.length === 0) return family;
  const name = foldText(lines[first.at]?.label ?? '');
  const mark = PARTIAL_MARK.exec(name);
  if (!mark || mark[0].length >= name.length) return family;
  const { fails, trivial } = evaluate(view, family);
  return fails > 0 && trivial < Math.max(ENOUGH, fails * 2) ? { ...family, parts: [first] } : family;
}
