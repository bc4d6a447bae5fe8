/** What becomes of a block that is written anew: its words before and after, each of its figures, and what people had typed over. */
import { sameFigure } from '../../document/same-figure';
import { printed, readable, rememberedText } from '../../document/words';
import type { BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';

export function announceAnew(plan: BlockPlan, session: Session): void {
  const { summary } = session;
  const id = plan.site.id;
  const before = plan.paragraphs.map(({ paragraph }) => printed(paragraph.pieces, session.report)).join('\n');
  const after = (plan.freshBlock?.paragraphs ?? []).map(rememberedText).join('\n');
  if (before === after) summary.unchanged += 1;
  else summary.regenerated.push({ block: id, old: readable(before), new: readable(after) });
  const seen = new Map<string, number>();
  for (const figure of session.figuresNow.get(id) ?? []) {
    session.printedNow.push(figure);
    const key = `${figure.place}\n${figure.fact}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const mine = plan.figures.filter((one) => one.place === figure.place && one.old?.fact === figure.fact)[nth];
    if (!mine || sameFigure(mine.site.text, figure.printed)) continue;
    const about = { fact: figure.fact, block: id, place: figure.place, at: figure.at };
    // What a person typed over is said to be that, whatever else changes in the paragraph.
    if (mine.old && !sameFigure(mine.site.text, mine.old.printed))
      summary.overtyped.push({ ...about, typed: mine.site.text, restored: figure.printed });
    else summary.figures.push({ ...about, old: mine.site.text, new: figure.printed });
  }
}
