/** The gentlest change: a block's words stay as they are, its figures get their new texts. */
import type { FigureDecision } from '../plan/decide-figure';
import type { Session } from '../session';
import { setFigure } from './set-figure';
import type { WordsInPlace } from '../plan/words-in-place';

/** Puts the new texts in; returns how many controls or tags had to be put back. */
export function writeFigures(decisions: readonly FigureDecision[], session: Session): number {
  let healed = 0;
  for (const { planned, figure } of decisions) {
    const text = figure?.text ?? planned.site.text;
    if (!figure && !planned.site.lost) continue;
    const at = figure?.at ?? planned.old?.at;
    const alias = at ? `${at.file} · ${at.sheet} · ${at.cell}`.slice(0, 64) : 'Khớp Số';
    const setting = {
      part: planned.part,
      paragraph: planned.paragraph,
      ids: session.ids,
      tracking: session.tracking,
      alias,
    };
    if (setFigure(planned.site, text, setting)) healed += 1;
  }
  return healed;
}

/** Sets words where they stand; what an update tells of footnotes counts those that say something else now. */
export function writeWords(set: WordsInPlace | undefined, { summary }: Session): void {
  for (const { part, t, text } of set?.words ?? []) part.setText(t, text);
  summary.footnotes.changed += set?.notes ?? 0;
}
