/** What decisions about figures mean to people: the lines of the summary, and the comments that the document needs. */
import type { Block, FigureInline } from '../../../../core/report-document';
import type { PrintedFigure } from '../../provenance/model';
import { rememberedFigure } from '../../provenance/record';
import { idOfTag, isFigureTag } from '../../provenance/tags';
import type { FigureDecision } from '../plan/decide-figure';
import { falseClaims } from '../plan/false-claims';
import type { BlockPlan, PlannedFigure } from '../plan/plan-block';
import type { Session } from '../session';
import { falseWordsMessage, noDataMessage, overtypedMessage } from './messages';

function remember(session: Session, figure: FigureInline, planned: PlannedFigure): PrintedFigure {
  const book = session.document.provenance.workbooks.find((one) => one.file === figure.at.file);
  const { block, place } = planned;
  return rememberedFigure(figure, { block, place, sha256: book?.sha256 ?? null });
}

/** Lists what the decisions mean and asks for the comments they need. `quiet`: no comment for missing data. */
export function announceFigures(decisions: readonly FigureDecision[], session: Session, quiet: boolean): void {
  const { summary, remarks } = session;
  for (const { planned, figure, skipped } of decisions) {
    const { site, old, anchor, place, block } = planned;
    const fact = figure?.factId ?? old?.fact ?? idOfTag(site.tag);
    const range = { start: anchor.start, end: anchor.end };
    const source = skipped === 'no-data' && old ? session.notGiven.sourceOf(old) : null;
    if (source !== null && old) {
      summary.notRefreshed.push({ block, text: site.text, sources: [source] });
      session.printedNow.push({ ...old, block });
      continue;
    }
    if (skipped) {
      if (planned.fresh?.text !== site.text)
        summary.skipped.push({
          block,
          fact,
          place,
          at: planned.fresh?.at ?? old?.at ?? null,
          text: site.text,
          reason: skipped,
        });
      if (skipped === 'no-data' && !quiet)
        remarks.want({ paragraph: anchor.paragraph, range, lasting: false, text: noDataMessage(site.text, place) });
      if (old) session.printedNow.push({ ...old, block });
      continue;
    }
    if (!figure) continue;
    session.printedNow.push(remember(session, figure, planned));
    if (site.text.normalize('NFC') === figure.text.normalize('NFC')) continue;
    if (old && site.text.normalize('NFC') !== old.printed.normalize('NFC')) {
      summary.overtyped.push({ block, fact, place, at: figure.at, typed: site.text, restored: figure.text });
      remarks.want({
        paragraph: anchor.paragraph,
        range,
        lasting: true,
        text: overtypedMessage(site.text, figure, place),
      });
    } else summary.figures.push({ fact, block, place, old: site.text, new: figure.text, at: figure.at });
  }
}

/** Figures that stand under somebody's tracked deletion: never written, listed when they are out of date. */
export function announceDeleted(plan: BlockPlan, session: Session): void {
  for (const { paragraph } of plan.paragraphs) {
    for (const control of paragraph.deletedControls) {
      if (!isFigureTag(control.tag ?? undefined)) continue;
      const tag = control.tag ?? '';
      const old = session.printedBy.get(`${plan.site.id}\nbody\n${tag}`)?.[0] ?? null;
      const fresh = session.figures.find(plan.site.id, 'body', tag, 0, old);
      if (old) session.printedNow.push(old);
      if (old && fresh && old.printed !== fresh.text) {
        session.summary.skipped.push({
          block: plan.site.id,
          fact: old.fact,
          place: 'body',
          at: old.at,
          text: old.printed,
          reason: 'tracked-deletion',
        });
      }
    }
  }
}

/** Asks for a comment at each word of people's that the new figures prove false. */
export function announceFalseWords(
  plan: BlockPlan,
  decisions: readonly FigureDecision[],
  block: Block | undefined,
  session: Session,
): void {
  for (const { planned, figure, words, start, end, sentence } of falseClaims(decisions, block, session.figures)) {
    const { place, anchor, paragraph } = planned;
    session.summary.falseWordings.push({
      block: plan.site.id,
      words,
      fact: figure.factId,
      figure: figure.text,
      text: sentence,
    });
    session.remarks.want({
      paragraph: place === 'body' ? paragraph : anchor.paragraph,
      range: place === 'body' ? { start, end } : { start: anchor.start, end: anchor.end },
      lasting: false,
      text: falseWordsMessage(words, figure, place),
    });
  }
}
