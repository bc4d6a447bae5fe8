/** A block that stays as it is, its figures too, because what it came from was not given. */
import { printed, readable } from '../../document/words';
import type { Sources } from '../plan/not-given';
import type { BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';

export function announceNotGiven(plan: BlockPlan, sources: Sources, session: Session): void {
  const { summary, report, printedNow } = session;
  const lines = plan.paragraphs.map(({ paragraph }) => readable(printed(paragraph.pieces, report)));
  summary.notRefreshed.push({ block: plan.site.id, text: lines.join('\n'), sources });
  for (const { old, block } of plan.figures) if (old) printedNow.push({ ...old, block });
}
