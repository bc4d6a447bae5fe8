/** Takes a paragraph out of the document, with its footnotes; bookmarks of others stay where it stood. */
import { controlNumbers } from './adopt';
import { noteIds } from './paragraph-anew';
import { markersIn } from './table-anew';
import { childOf } from '../../../opc';
import type { BlockSite } from '../../document/block-site';
import type { Part } from '../../document/part';
import type { BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';

export function takeOut({ site, paragraphs }: BlockPlan, session: Session): void {
  const { report, notes, summary, ids } = session;
  const [first, last] = [site.elements[0], site.elements.at(-1)];
  if (!first || !last) return;
  for (const { paragraph } of paragraphs) {
    for (const id of noteIds(paragraph)) {
      notes.remove(id);
      summary.footnotes.removed += 1;
    }
  }
  for (const element of site.elements) for (const number of controlNumbers(element)) ids.free(number);
  const read = paragraphs.map(({ paragraph }) => paragraph);
  unwrap(site, report.main);
  report.main.replace(first.start, last.end, markersIn(read, session));
}

/** The control goes with what was generated; people's own paragraphs in it stay. */
function unwrap({ sdt }: BlockSite, main: Part): void {
  const content = sdt && childOf(sdt, 'w:sdtContent');
  if (!content) return;
  main.replace(sdt.start, content.openEnd, '');
  main.replace(content.closeStart, sdt.end, '');
}
