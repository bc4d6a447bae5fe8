/** Takes a paragraph out of the document, with its footnotes; bookmarks of others stay where it stood. */
import { controlNumbers } from './adopt';
import { noteIds } from './paragraph-anew';
import { markersIn } from './table-anew';
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
  report.main.replace(site.sdt?.start ?? first.start, site.sdt?.end ?? last.end, markersIn(read, session));
}
