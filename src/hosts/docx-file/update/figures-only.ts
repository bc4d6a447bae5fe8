/** The gentlest change: a block's words stay as they are, its figures get their new texts, false words get a comment. */
import type { Block, FigureInline } from '../../../core/report-document';
import { textOf } from '../document/pieces';
import { sameFigure } from '../document/same-figure';
import { idOfTag, isFigureTag } from '../provenance/tags';
import type { PrintedFigure } from '../provenance/model';
import { falseWordsMessage, noDataMessage, overtypedMessage } from './messages';
import type { BlockPlan, PlannedFigure } from './plan';
import type { Session } from './session';
import { obstacle, setFigure } from './set-figure';
import type { SkipReason } from './summary';
import { falseWords, type FigureInText } from '../fresh/false-words';
import { generatedSentence, sentenceAround } from '../fresh/sentences';

function remember(session: Session, figure: FigureInline, planned: PlannedFigure): PrintedFigure {
  const book = session.document.provenance.workbooks.find((one) => one.file === figure.at.file);
  return {
    fact: figure.factId,
    value: figure.value,
    unit: figure.unit,
    at: figure.at,
    sha256: book?.sha256 ?? null,
    printed: figure.text,
    format: figure.format,
    block: planned.block,
    place: planned.place,
    proofs: figure.proofs ?? [],
  };
}

/** What has to happen to one figure, decided before anything is written. */
export interface FigureDecision {
  readonly planned: PlannedFigure;
  /** null: it is left as it is. */
  readonly figure: FigureInline | null;
  readonly skipped: SkipReason | null;
}

export function decideFigure(planned: PlannedFigure, session: Session): FigureDecision {
  const { site, paragraph, fresh } = planned;
  const reason = obstacle(site, paragraph, session.author);
  if (reason) return { planned, figure: null, skipped: reason };
  // What says the same stays as it is printed.
  const figure = fresh && sameFigure(site.text, fresh.text) ? { ...fresh, text: site.text } : fresh;
  return { planned, figure, skipped: fresh ? null : 'no-data' };
}

/** Lists what the decisions mean and asks for the comments they need. `quiet`: no comment for missing data. */
export function announceFigures(decisions: readonly FigureDecision[], session: Session, quiet: boolean): void {
  const { summary, remarks } = session;
  for (const { planned, figure, skipped } of decisions) {
    const { site, old, anchor, place, block } = planned;
    const fact = figure?.factId ?? old?.fact ?? idOfTag(site.tag);
    const range = { start: anchor.start, end: anchor.end };
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

/** Compares the words that people wrote with the new figures, and asks for a comment at each that is false now. */
export function announceFalseWords(
  plan: BlockPlan,
  decisions: readonly FigureDecision[],
  block: Block | undefined,
  session: Session,
): void {
  const paragraphs = new Map<FigureDecision['planned']['paragraph'], FigureDecision[]>();
  for (const decision of decisions) {
    const list = paragraphs.get(decision.planned.paragraph) ?? [];
    list.push(decision);
    paragraphs.set(decision.planned.paragraph, list);
  }
  for (const [paragraph, own] of paragraphs) {
    const text = textOf(paragraph.pieces);
    const place = own[0]?.planned.place ?? 'body';
    const figures = own.flatMap(({ planned, figure }): FigureInText[] =>
      figure ? [{ figure, start: planned.site.start, end: planned.site.end }] : [],
    );
    for (const wrong of falseWords(text, figures, generatedSentence(block, place), session.figures)) {
      const anchor = own.find(({ figure }) => figure === wrong.figure)?.planned.anchor;
      session.summary.falseWordings.push({
        block: plan.site.id,
        words: wrong.words,
        fact: wrong.figure.factId,
        figure: wrong.figure.text,
        text: sentenceAround(text, wrong.start, wrong.end),
      });
      session.remarks.want({
        paragraph: place === 'body' ? paragraph : (anchor?.paragraph ?? paragraph),
        range:
          place === 'body'
            ? { start: wrong.start, end: wrong.end }
            : anchor
              ? { start: anchor.start, end: anchor.end }
              : null,
        lasting: false,
        text: falseWordsMessage(wrong.words, wrong.figure, place),
      });
    }
  }
}
