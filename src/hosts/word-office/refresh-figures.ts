/**
 * Gives figures new texts, each inside its own content control. A control that holds a footnote's mark is refused: Word
 * would destroy the footnote with the text that is replaced.
 */
import type { FigureChange, FigureRefusal, RefreshOutcome } from '../../core/host';
import type { Abilities } from './abilities';
import { figureControls, figureOf, type FigureControl } from './figure-controls';
import type { WordSession } from './office-api';

/** How Word shows a note's mark in the text of a range. */
const MARK_CHARACTER = '\u0002';

interface Target {
  readonly found: FigureControl;
  readonly after: string;
  readonly marks: Word.NoteItemCollection | null;
}

function refusalOf({ found, marks }: Target): FigureRefusal['reason'] | null {
  if (found.control.text.includes(MARK_CHARACTER) || (marks !== null && marks.items.length > 0)) return 'footnote-mark';
  return found.control.cannotEdit ? 'locked' : null;
}

export async function refreshFigures(
  session: WordSession,
  abilities: Abilities,
  texts: ReadonlyMap<number, string>,
): Promise<RefreshOutcome> {
  return session.run(async (context) => {
    const controls = await figureControls(context, abilities);
    const present = new Set(controls.map(({ control }) => control.id));
    const refused: FigureRefusal[] = [...texts.keys()]
      .filter((id) => !present.has(id))
      .map((id) => ({ id, factId: '', reason: 'gone' }));
    const targets = controls.flatMap((found): Target[] => {
      const after = texts.get(found.control.id);
      if (after === undefined || after === found.control.text) return [];
      const marks = abilities.footnotes && !found.inFootnote ? found.control.getRange('Content').footnotes : null;
      marks?.load('items/type');
      return [{ found, after, marks }];
    });
    if (targets.some(({ marks }) => marks !== null)) await context.sync();
    const changed: FigureChange[] = [];
    for (const target of targets) {
      const { id, factId, text } = figureOf(target.found);
      const reason = refusalOf(target);
      if (reason !== null) {
        refused.push({ id, factId, reason });
        continue;
      }
      target.found.control.insertText(target.after, 'Replace');
      changed.push({ id, factId, before: text, after: target.after });
    }
    await context.sync();
    return { changed, refused };
  });
}
