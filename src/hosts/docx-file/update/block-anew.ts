/** A block whose words nobody touched gets the words that the program writes now, with its footnotes. */
import { notesOf } from '../document/locate';
import { paragraphsIn } from '../document/open-report';
import { leaves, type ReadParagraph } from '../document/pieces';
import { printed, words } from '../document/words';
import { adopt, controlNumbers, type Adoption } from './adopt';
import type { BlockPlan } from './plan';
import { commonProperties, regenerateParagraph } from './regenerate';
import type { Session } from './session';

function noteIds(paragraph: ReadParagraph): string[] {
  return notesOf(paragraph).map(({ piece }) => piece.id);
}

/** The way fresh XML is taken over here. `note` says what becomes of a fresh footnote. */
export function adoption(session: Session, properties: string, note: Adoption['note']): Adoption {
  return { control: () => session.ids.control(), style: session.style, note, properties, modern: session.modern };
}

/** Notes that are new to the document, behind `anchor` in its main part; each fresh footnote is added once. */
export function addingNotes(session: Session, anchor: number): Adoption['note'] {
  const added = new Map<string, string>();
  return (freshId) => {
    let id = added.get(freshId);
    if (id === undefined) {
      id = session.notes.add(freshId, anchor, adoption(session, '', () => ({ id: '0', run: null })));
      added.set(freshId, id);
      session.summary.footnotes.added += 1;
    }
    return { id, run: null };
  };
}

function reusingNotes(session: Session, paragraph: ReadParagraph, fresh: ReadParagraph): Adoption['note'] {
  const { report, notes, summary } = session;
  const old = noteIds(paragraph);
  const now = noteIds(fresh);
  const adding = addingNotes(session, paragraph.element.end);
  for (const surplus of old.slice(now.length)) {
    notes.remove(surplus);
    summary.footnotes.removed += 1;
  }
  const settled = new Map<string, { id: string; run: string | null }>();
  now.slice(0, old.length).forEach((freshId, n) => {
    const kept = old[n];
    if (kept === undefined) return;
    const before = report.note(kept).map((line) => printed(line.pieces, report)).join('\n');
    const after = session.fresh.note(freshId).map((line) => printed(line.pieces, session.fresh)).join('\n');
    if (before !== after) {
      const line = report.note(kept)[0];
      const properties = line && report.footnotes ? commonProperties(report.footnotes, line) : '';
      notes.rewrite(kept, freshId, adoption(session, properties, () => ({ id: '0', run: null })));
      summary.footnotes.changed += 1;
    }
    const run = [...leaves(paragraph.pieces)].find(({ piece }) => piece.kind === 'note' && piece.id === kept)?.piece;
    const alone = run?.kind === 'note' && run.run.children.every((child) => child.name === 'w:rPr' || child.name === 'w:footnoteReference');
    settled.set(freshId, { id: kept, run: alone ? report.main.slice(run.run) : null });
  });
  return (freshId) => settled.get(freshId) ?? adding(freshId);
}

/** `visible`: the text differs; where only the facts behind the figures do, there is nothing to track. */
function anew(paragraph: ReadParagraph, fresh: ReadParagraph, visible: boolean, session: Session): void {
  const { report, remarks, ids } = session;
  const tracking = visible ? session.tracking : session.tracking.silenced();
  const note = tracking.on ? addingNotes(session, paragraph.element.end) : reusingNotes(session, paragraph, fresh);
  regenerateParagraph({
    part: report.main, paragraph, freshPart: session.fresh.main, fresh, remarks, tracking, ids,
    adoption: adoption(session, commonProperties(report.main, paragraph), note),
  });
}

/** Writes the block anew; what differs in nothing is not touched. */
export function writeBlockAnew(plan: BlockPlan, session: Session): void {
  const { report, fresh, ids } = session;
  const site = session.freshSites.get(plan.site.id);
  if (!site) return;
  const freshParagraphs = site.elements.flatMap(paragraphsIn).map((element) => fresh.paragraph(element)).filter((line) => printed(line.pieces, fresh) !== '');
  if (freshParagraphs.length === plan.paragraphs.length) {
    plan.paragraphs.forEach(({ paragraph }, n) => {
      const now = freshParagraphs[n];
      if (!now) return;
      const visible = printed(paragraph.pieces, report) !== printed(now.pieces, fresh);
      if (visible || words(paragraph.pieces, report, plan.tagOf) !== words(now.pieces, fresh)) anew(paragraph, now, visible, session);
    });
    return;
  }
  const first = plan.site.elements[0];
  const last = plan.site.elements[plan.site.elements.length - 1];
  if (!first || !last) return;
  for (const { paragraph } of plan.paragraphs) {
    for (const id of noteIds(paragraph)) {
      session.notes.remove(id);
      session.summary.footnotes.removed += 1;
    }
  }
  for (const element of plan.site.elements) for (const number of controlNumbers(element)) ids.free(number);
  report.main.replace(first.start, last.end, adopt(fresh.main, site.elements, adoption(session, '', addingNotes(session, last.end))));
}
