/** Figures that people copied into headers, footers, endnotes and text boxes: their texts follow, all else stays. */
import { sideSites } from '../../document/side-places';
import type { Part } from '../../document/part';
import type { ReadParagraph } from '../../document/pieces';
import { announceDeleted, announceFalseWords, announceFigures } from '../tell/announce';
import { decideFigure, type FigureDecision } from '../plan/decide-figure';
import { writeFigures } from './write-figures';
import { planSide, type BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';

interface Decided {
  readonly plan: BlockPlan;
  readonly part: Part;
  readonly decisions: readonly FigureDecision[];
}

export interface SideFigures {
  /** Paragraphs of the text at which comments about them stand. */
  readonly anchors: readonly ReadParagraph[];
  /** Puts the new texts in and saves the parts that changed, the main part excepted. */
  write(): void;
}

/** Decides and announces what happens to every figure outside the running text; nothing is written yet. */
export function sideFigures(session: Session): SideFigures {
  const { report, summary } = session;
  const decided: Decided[] = [];
  const anchors = new Set<ReadParagraph>();
  for (const side of sideSites(report)) {
    const plan = planSide(side, session);
    if (!plan) continue;
    const decisions = plan.figures.map((figure) => decideFigure(figure, session.author));
    decided.push({ plan, part: side.part, decisions });
    if (side.mirror) continue;
    anchors.add(side.anchor);
    announceFigures(decisions, session, false);
    announceDeleted(plan, session);
    announceFalseWords(plan, decisions, undefined, session);
  }
  return {
    anchors: [...anchors],
    write: () => {
      for (const { decisions } of decided) summary.healed += writeFigures(decisions, session);
      for (const part of new Set(decided.map((one) => one.part)))
        if (part !== report.main && part.changed) report.pack.put(part.name, part.result());
    },
  };
}
