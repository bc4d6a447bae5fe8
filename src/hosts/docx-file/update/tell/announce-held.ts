/** Asks about the words in people's paragraphs that the office's wording does not print this period. */
import { textOf } from '../../document/pieces';
import { heldWordsIn } from '../plan/held-back';
import type { BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';
import { heldMessage } from './messages';

export function announceHeld(plan: BlockPlan, session: Session): void {
  const texts = session.held.get(plan.site.id) ?? [];
  for (const { paragraph } of plan.paragraphs) {
    for (const { start, end } of heldWordsIn(paragraph, texts)) {
      const words = textOf(paragraph.pieces).slice(start, end);
      session.summary.heldWordings.push({ block: plan.site.id, text: words });
      session.remarks.want({ paragraph, range: { start, end }, lasting: false, text: heldMessage() });
    }
  }
}
