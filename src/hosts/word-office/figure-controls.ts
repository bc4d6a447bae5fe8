/** Finds the figures' content controls: those of the document, then those in the bodies of its footnotes. */
import type { DocumentFigure } from '../../core/host';
import type { Abilities } from './abilities';

/** CONTRACT 3: tag of a figure's content control. Blocks have another prefix and are no figures. */
export const TAG = 'khopso:';
const FIELDS = 'items/id,items/tag,items/text,items/cannotEdit';

export interface FigureControl {
  readonly control: Word.ContentControl;
  readonly inFootnote: boolean;
}

/** One round trip, two where footnotes can be asked. Each control once, in document order. */
export async function figureControls(context: Word.RequestContext, abilities: Abilities): Promise<FigureControl[]> {
  const all = context.document.contentControls;
  all.load(FIELDS);
  const notes = abilities.footnotes ? context.document.body.footnotes : null;
  notes?.load('items/type');
  await context.sync();
  const inNotes: Word.ContentControlCollection[] = [];
  if (notes && notes.items.length > 0) {
    for (const note of Array.from(notes.items)) {
      const controls = note.body.contentControls;
      controls.load(FIELDS);
      inNotes.push(controls);
    }
    await context.sync();
  }
  const seen = new Map<number, FigureControl>();
  for (const control of inNotes.flatMap((controls) => Array.from(controls.items)))
    seen.set(control.id, { control, inFootnote: true });
  const body = Array.from(all.items)
    .filter((control) => !seen.has(control.id))
    .map((control) => ({ control, inFootnote: false }));
  return [...body, ...seen.values()].filter(({ control }) => control.tag.startsWith(TAG));
}

export function figureOf({ control, inFootnote }: FigureControl): DocumentFigure {
  return { id: control.id, factId: control.tag.slice(TAG.length), text: control.text, inFootnote };
}
