/** Writing an office's wording from the pane: figures bound to cells, sentences confirmed or dropped, passages added; each one act that is undone as one. */
import type { Edit } from '../../core/edit';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { putPassages, type PassageRow } from '../../engine';
import { slug } from '../../language';
import {
  choiceChip,
  released,
  without,
  withPlace,
  type BindAsked,
  type Bound,
  type ChoiceChip,
  type FigureAt,
  type HeldSentence,
  type Loose,
  type SheetPassage,
  type Wording,
} from '../../engine/wording';
import type { WorkbookSession } from './workbook-session';

/** Writes the edits that a passage's wording takes in the workbook as it is at its turn; false where nothing was written. */
export function saveWording(
  session: WorkbookSession,
  title: string,
  editsIn: (snapshot: WorkbookSnapshot) => readonly Edit[],
): Promise<boolean> {
  return session.edits.apply(`wording ${title}`, ({ snapshot }) => {
    const edits = editsIn(snapshot);
    const [first] = edits;
    return first ? { edits, what: { key: 'wording.saved', values: { passage: title, sheet: first.sheet } } } : null;
  });
}

/** Writes what a passage says now. */
export function putWording(session: WorkbookSession, row: PassageRow, title: string): Promise<boolean> {
  return saveWording(session, title, (snapshot) => putPassages(snapshot, [row]));
}

const nameOf = ({ id, title }: Pick<SheetPassage, 'id' | 'title'>): string => (title === '' ? id : title);

/** Only what changed is written: a row without figures of its own stays as plain as it was. */
const rowOf = ({ id, figures }: SheetPassage, now: Wording): PassageRow => ({
  id,
  text: now.text,
  ...(now.figures === figures ? {} : { figures: now.figures }),
});

/** Tries to bind; what was bound is written at once. */
export async function bindIn(
  session: WorkbookSession,
  passage: SheetPassage,
  asked: Omit<BindAsked, 'wording'>,
): Promise<Bound> {
  const { checked } = session.store.get();
  if (!checked) return { kind: 'gone' };
  const wording = { text: passage.text, figures: passage.figures };
  const bound = await session.engine.ask(checked.of, 'bound', { ...asked, wording });
  if (bound.kind === 'bound') await putWording(session, rowOf(passage, bound.wording), nameOf(passage));
  return bound;
}

/** A comparison in the place of the word that was typed. */
export function withChoice(
  { text, figures }: Wording,
  { start, end }: Pick<Loose, 'start' | 'end'>,
  words: Pick<ChoiceChip, 'against' | 'rise' | 'fall' | 'same' | 'none'>,
  now: FigureAt,
  base: FigureAt | null,
): Wording {
  const first = withPlace(figures, now.name, now.place);
  const second = base === null ? { name: '', figures: first.figures } : withPlace(first.figures, base.name, base.place);
  const how = words.against === 'toc_do' ? '1' : now.print === 'dem' ? 'dem' : '';
  const chip = choiceChip({ ...words, name: first.name, base: second.name, how });
  return { text: text.slice(0, start) + chip.source + text.slice(end), figures: second.figures };
}

export function putChoice(session: WorkbookSession, passage: SheetPassage, now: Wording): Promise<boolean> {
  return putWording(session, rowOf(passage, now), nameOf(passage));
}

export function releaseIn(session: WorkbookSession, passage: SheetPassage, sentence: HeldSentence): Promise<boolean> {
  return putWording(session, { id: passage.id, text: released(passage.text, sentence) }, nameOf(passage));
}

export function dropIn(session: WorkbookSession, passage: SheetPassage, sentence: HeldSentence): Promise<boolean> {
  return putWording(session, { id: passage.id, text: without(passage.text, sentence) }, nameOf(passage));
}

/** An id of the office's own for a name, free among those that there are. */
export function newPassageId(title: string, taken: ReadonlySet<string>): string {
  const words = slug(title)
    .split('-')
    .filter((word) => word !== '')
    .slice(0, 6)
    .join('-');
  const base = /^[a-z]/u.test(words) ? words : `doan-${words}`.replace(/-$/u, '');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (!taken.has(id)) return id;
  }
}
