/** Once all that a line says of itself is asked: what still stands unexplained is sought around it, kind by kind. */
import type { ProseDraft } from '../prose-draft';
import type { Anchor } from '../relations/notes';
import type { ReadLine } from '../text/read-line';
import { aroundOf, type Around } from './around';
import { changesElsewhere } from './changes-elsewhere';
import { averagesElsewhere } from './averages-elsewhere';
import { closedLists } from './closed-lists';
import { columnsBelow } from './columns';
import { extremesIn } from './extremes';
import { gapsElsewhere } from './gaps-elsewhere';
import { nextAfter } from './next-after';
import { grownElsewhere } from './grown-elsewhere';
import { listsElsewhere } from './lists-elsewhere';
import { productsElsewhere } from './products-elsewhere';
import { repeatsElsewhere } from './repeats';
import { restsElsewhere } from './rests-elsewhere';
import { sharesElsewhere } from './shares-elsewhere';
import { toDate } from './to-date';
import { totalsElsewhere } from './totals-elsewhere';

/** What is sought of one line, in this order. */
const SOUGHT: readonly ((draft: ProseDraft, around: Around) => void)[] = [
  restsElsewhere,
  listsElsewhere,
  closedLists,
  toDate,
  totalsElsewhere,
  productsElsewhere,
  averagesElsewhere,
  sharesElsewhere,
  changesElsewhere,
  grownElsewhere,
  gapsElsewhere,
  repeatsElsewhere,
  extremesIn,
];

export function operandsElsewhere(
  draft: ProseDraft,
  lines: readonly ReadLine[],
  anchors: ReadonlyMap<ReadLine, Anchor>,
  most: number,
): void {
  columnsBelow(draft, lines);
  for (const around of aroundOf(lines, anchors, most)) {
    for (const seek of SOUGHT) seek(draft, around);
    nextAfter(draft, around.read);
  }
}
