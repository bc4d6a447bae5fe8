/** One instance of a family: its parts that are there, and its cells that are not. */
import type { CellAddress } from '../../core/cell-address';
import type { FactIndex } from '../../core/fact';
import type { Term } from '../../core/relation';
import { ABSENT, isUnreadable } from '../facts';
import type { AxisView } from './axis-view';
import type { Family } from './family';

interface Instance {
  readonly parts: readonly Term[];
  /** Cells of parts that are not there: blank or not known. */
  readonly blanks: readonly CellAddress[];
  /** Something stands in one of them that is not understood: nothing tells how much it is. */
  readonly unreadable: boolean;
  /** One of them may be below nought. */
  readonly sinks: boolean;
}

export function instanceOf(
  family: Family,
  view: AxisView,
  j: number,
  addressOf: (position: number, j: number) => CellAddress,
): Instance {
  const parts: Term[] = [];
  const blanks: CellAddress[] = [];
  let unreadable = false;
  let sinks = false;
  for (const part of family.parts) {
    const fact = view.facts[part.at * view.width + j] as FactIndex;
    if (fact >= 0) parts.push({ fact, sign: part.sign });
    else if (fact !== ABSENT.none) {
      blanks.push(addressOf(part.at, j));
      sinks ||= view.sinking[part.at] === 1;
    }
    unreadable ||= isUnreadable(fact);
  }
  return { parts, blanks, unreadable, sinks };
}
