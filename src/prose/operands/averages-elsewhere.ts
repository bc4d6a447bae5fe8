/** Averages whose total and number stand in other paragraphs: claimed where they hold. */
import type { ProseDraft } from '../prose-draft';
import { averagesIn } from '../relations/averages';
import type { Around } from './around';

export function averagesElsewhere(draft: ProseDraft, { read, places }: Around): void {
  const others = places.filter((each) => each !== read).flatMap(({ mentions }) => mentions);
  if (others.length > 0) averagesIn(draft, read, { ...read, mentions: others }, false);
}
