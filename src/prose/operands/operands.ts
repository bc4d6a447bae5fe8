/** Once all that a line says of itself is asked: what still stands unexplained is sought around it, kind by kind. */
import type { ProseDraft } from '../prose-draft';
import type { Anchor } from '../relations/notes';
import type { ReadLine } from '../text/read-line';
import { aroundOf } from './around';
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

export function operandsElsewhere(
  draft: ProseDraft,
  lines: readonly ReadLine[],
  anchors: ReadonlyMap<ReadLine, Anchor>,
  most: number,
): void {
  columnsBelow(draft, lines);
  for (const around of aroundOf(lines, anchors, most)) {
    restsElsewhere(draft, around);
    listsElsewhere(draft, around);
    closedLists(draft, around);
    toDate(draft, around);
    totalsElsewhere(draft, around);
    productsElsewhere(draft, around);
    averagesElsewhere(draft, around);
    sharesElsewhere(draft, around);
    changesElsewhere(draft, around);
    grownElsewhere(draft, around);
    gapsElsewhere(draft, around);
    repeatsElsewhere(draft, around);
    extremesIn(draft, around);
    nextAfter(draft, around.read);
  }
}
