/** One paragraph whose words nobody touched gets the words that the program writes now, with its footnotes. */
import { notesOf } from '../../document/locate';
import type { Part } from '../../document/part';
import type { OpenReport } from '../../document/open-report';
import { leaves, type ReadParagraph } from '../../document/pieces';
import { printed, words, type TagOf } from '../../document/words';
import type { Adoption } from './adopt';
import { GAP_STYLE } from '../../styles';
import { commonProperties, regenerateParagraph, strikeParagraph } from './regenerate';
import type { Session } from '../session';

export function noteIds(paragraph: ReadParagraph): string[] {
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
      id = session.notes.add(
        freshId,
        anchor,
        adoption(session, '', () => ({ id: '0', run: null })),
      );
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
    const says = (from: OpenReport, id: string, read: typeof printed): string =>
      from
        .note(id)
        .map((line) => read(line.pieces, from))
        .join('\n');
    const visible = says(report, kept, printed) !== says(session.fresh, freshId, printed);
    if (visible || says(report, kept, words) !== says(session.fresh, freshId, words)) {
      const line = report.note(kept)[0];
      const properties = line && report.footnotes ? formatOf(report.footnotes, line, session) : '';
      notes.rewrite(
        kept,
        freshId,
        adoption(session, properties, () => ({ id: '0', run: null })),
      );
      if (visible) summary.footnotes.changed += 1;
    }
    const run = [...leaves(paragraph.pieces)].find(({ piece }) => piece.kind === 'note' && piece.id === kept)?.piece;
    const alone =
      run?.kind === 'note' &&
      run.run.children.every((child) => child.name === 'w:rPr' || child.name === 'w:footnoteReference');
    settled.set(freshId, { id: kept, run: alone ? report.main.slice(run.run) : null });
  });
  return (freshId) => settled.get(freshId) ?? adding(freshId);
}

/** The format that new text takes on from a paragraph's own; the mark of missing data is none. */
export function formatOf(part: Part, paragraph: ReadParagraph, session: Session): string {
  const properties = commonProperties(part, paragraph);
  const gap = session.style(GAP_STYLE);
  return gap !== null && properties.includes(`<w:rStyle w:val="${gap}"`) ? '' : properties;
}

/**
 * Writes a paragraph anew; one that says the same of the same facts is not touched.
 * @param fresh null: nothing is said there any more.
 * @param model a paragraph beside it whose format text takes on that comes into an empty one.
 */
export function anewParagraph(
  paragraph: ReadParagraph,
  fresh: ReadParagraph | null,
  session: Session,
  model?: ReadParagraph | null,
  tagOf?: TagOf,
): void {
  const { report, remarks, ids, style } = session;
  const before = printed(paragraph.pieces, report);
  if (!fresh) {
    if (before !== '') strikeParagraph(paragraph, { part: report.main, remarks, tracking: session.tracking });
    return;
  }
  const visible = before !== printed(fresh.pieces, session.fresh);
  if (!visible && words(paragraph.pieces, report, tagOf) === words(fresh.pieces, session.fresh)) return;
  const tracking = visible ? session.tracking : session.tracking.silenced();
  const note = tracking.on ? addingNotes(session, paragraph.element.end) : reusingNotes(session, paragraph, fresh);
  const properties = formatOf(report.main, before === '' && model ? model : paragraph, session);
  regenerateParagraph({
    part: report.main,
    paragraph,
    freshPart: session.fresh.main,
    fresh,
    remarks,
    tracking,
    ids,
    style,
    empty: before === '',
    adoption: adoption(session, properties, note),
  });
}
