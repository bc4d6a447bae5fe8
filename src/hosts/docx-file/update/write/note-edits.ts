/** Footnotes of the document: single ones changed, added or removed in footnotes.xml, all others left as they are. */
import type { OpenReport } from '../../document/open-report';
import { paragraphsIn } from '../../document/open-report';
import { Part } from '../../document/part';
import { childOf, descendants, holdsElement, type XmlTree } from '../../../opc';
import { adopt, controlNumbers, type Adoption } from './adopt';
import type { Ids } from './ids';
import { ascends, markNumbers, renumbered } from './renumber-notes';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';

function isMark(element: XmlTree): boolean {
  return holdsElement(element, (inner) => inner.name === 'w:footnoteRef');
}

/** What a footnote says, without its properties and its own mark: the elements behind them. */
function saying(paragraph: XmlTree): XmlTree[] {
  const content = paragraph.children.filter((child) => child.name !== 'w:pPr');
  return content.slice(content.findIndex(isMark) + 1);
}

export class NoteEdits {
  private readonly report: OpenReport;
  private readonly fresh: OpenReport;
  private readonly ids: Ids;
  private readonly added: { readonly xml: string; readonly anchor: number }[] = [];
  private readonly removedIds = new Set<string>();
  /** A footnote that is there already, whose paragraph and mark new ones take after. */
  private readonly model: XmlTree | null;

  constructor(report: OpenReport, fresh: OpenReport, ids: Ids) {
    this.report = report;
    this.fresh = fresh;
    this.ids = ids;
    this.model =
      [...report.noteById.values()].map((note) => paragraphsIn(note)[0]).find((p) => p?.children.some(isMark)) ?? null;
  }

  /** Replaces what footnote `id` says by what fresh footnote `freshId` says; its mark and layout stay. */
  rewrite(id: string, freshId: string, adoption: Adoption): void {
    const note = this.report.noteById.get(id);
    const fresh = this.fresh.noteById.get(freshId);
    const part = this.report.footnotes;
    const freshPart = this.fresh.footnotes;
    if (!note || !fresh || !part || !freshPart) return;
    const [first, ...rest] = paragraphsIn(note);
    const from = paragraphsIn(fresh)[0];
    if (!first || !from || rest.length > 0) return;
    const old = saying(first);
    for (const element of old) for (const number of controlNumbers(element)) this.ids.free(number);
    const start = old[0]?.start ?? first.closeStart;
    part.replace(start, first.closeStart, adopt(freshPart, saying(from), adoption));
  }

  /**
   * Adds a footnote with what fresh footnote `freshId` says; returns its id.
   * @param anchor offset in the main part behind which its mark is going to stand: footnotes are kept in the order of
   *   their marks.
   */
  add(freshId: string, anchor: number, adoption: Adoption): string {
    const id = String(this.ids.note());
    const fresh = this.fresh.noteById.get(freshId);
    const from = fresh && paragraphsIn(fresh)[0];
    const freshPart = this.fresh.footnotes;
    if (!from || !freshPart) return id;
    const model = this.model;
    const part = this.report.footnotes;
    let content: string;
    if (model && part) {
      const properties = childOf(model, 'w:pPr');
      const mark = model.children.find(isMark);
      content = `<w:p>${properties ? part.slice(properties) : ''}${mark ? part.slice(mark) : ''}${adopt(freshPart, saying(from), adoption)}</w:p>`;
    } else content = adopt(freshPart, [from], adoption);
    this.added.push({ xml: `<w:footnote w:id="${id}">${content}</w:footnote>`, anchor });
    return id;
  }

  remove(id: string): void {
    const note = this.report.noteById.get(id);
    if (!note || !this.report.footnotes || this.removedIds.has(id)) return;
    this.removedIds.add(id);
    this.report.footnotes.remove(note);
  }

  isRemoved(id: string): boolean {
    return this.removedIds.has(id);
  }

  private inOrder(): readonly { readonly xml: string; readonly anchor: number }[] {
    return [...this.added].sort((a, b) => a.anchor - b.anchor);
  }

  private insertInOrder(footnotes: Part): void {
    if (this.added.length === 0) return;
    const marks = descendants(this.report.main.root).filter((element) => element.name === 'w:footnoteReference');
    const own = [...this.report.noteById.values()];
    const first = Math.min(...own.map((note) => note.start), footnotes.root.closeStart);
    for (const { xml, anchor } of this.inOrder()) {
      let at = first;
      for (const mark of marks) {
        const note = mark.end <= anchor ? this.report.noteById.get(mark.attributes['w:id'] ?? '') : undefined;
        if (note) at = note.end;
      }
      footnotes.insert(at, xml);
    }
  }

  /** Writes the footnotes part, after the main part was written; a document that had none gets one. */
  save(): void {
    const { pack, main, footnotes } = this.report;
    if (footnotes) {
      this.insertInOrder(footnotes);
      const { name } = footnotes;
      if (footnotes.changed) pack.put(name, footnotes.result());
      if (this.added.length > 0 && ascends(markNumbers(main.source)) && !ascends(markNumbers(pack.text(main.name)))) {
        const orderly = renumbered(pack.text(main.name), pack.text(name));
        pack.put(main.name, orderly.main);
        pack.put(name, orderly.notes);
      }
      return;
    }
    const model = this.fresh.footnotes;
    if (this.added.length === 0 || !model) return;
    const shell = new Part(this.fresh.pack, model.name);
    for (const note of this.fresh.noteById.values()) shell.remove(note);
    shell.insert(
      model.root.closeStart,
      this.inOrder()
        .map((note) => note.xml)
        .join(''),
    );
    const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
    pack.add({ name: `${folder}footnotes.xml`, contentType: CONTENT_TYPE, content: shell.result() });
    pack.addRelationship(main.name, RELATION, 'footnotes.xml');
  }
}
