/**
 * Word comments that an update leaves in the text (ISO/IEC 29500-1, 17.13.4): at the very words, once, and gone again
 * when what they say no longer holds. Comments of people are never touched.
 */
import { leaves, textOf, type ReadParagraph } from '../document/pieces';
import { runProperties, sourceOffset, Part } from '../document/part';
import type { OpenReport } from '../document/open-report';
import { addPart, appendToRoot } from '../package/additions';
import { escapeAttribute, escapeText } from '../package/xml-text';
import { childOf, descendants, type XmlElement } from '../package/xml-tree';

/** Opens every comment of ours, whoever is named as author. */
export const PREFIX = 'Khớp Số: ';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Remark {
  readonly paragraph: ReadParagraph;
  /** Offsets in the paragraph's text; null for all of it. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Goes away when a later update does not say it again. */
  readonly lasting: boolean;
  readonly text: string;
}

interface Known {
  readonly id: string;
  readonly text: string;
  readonly element: XmlElement;
  /** Not answered, so it may be taken back. */
  readonly removable: boolean;
}

/** Sayings that hold for good and are only removed by people. */
const LASTING = /^Khớp Số: (?:đoạn mới|phụ lục mới|số gõ tay|kỳ trước)/;

export class Remarks {
  private readonly report: OpenReport;
  private readonly part: Part | null;
  private readonly partName: string | null;
  private readonly known = new Map<string, Known>();
  private readonly author: string;
  private readonly date: string;
  private readonly added: string[] = [];
  private readonly wanted: Remark[] = [];
  /** Ids of comments that go away: their marks are left out of every paragraph. */
  readonly removed = new Set<string>();
  private nextId = 0;

  constructor(report: OpenReport, options: { readonly author: string; readonly epoch: number }) {
    this.report = report;
    this.author = options.author;
    this.date = new Date(options.epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    this.partName = report.pack.related(report.main.name, 'comments');
    this.part = this.partName === null ? null : new Part(report.pack, this.partName);
    const answered = this.answered();
    for (const element of this.part?.root.children ?? []) {
      const id = element.attributes['w:id'] ?? '';
      this.nextId = Math.max(this.nextId, Number(id) + 1 || 0);
      const paragraphs = [...descendants(element)].filter((inner) => inner.name === 'w:p');
      const text = [...descendants(element)].filter((inner) => inner.name === 'w:t').map((inner) => inner.text).join('');
      if (!text.startsWith(PREFIX) || paragraphs.length !== 1) continue;
      this.known.set(id, { id, text, element, removable: !answered.has(paragraphs[0]?.attributes['w14:paraId'] ?? '-') });
    }
  }

  /** Paragraph ids of comments that people answered or marked as done. */
  private answered(): Set<string> {
    const found = new Set<string>();
    const name = this.report.pack.related(this.report.main.name, 'commentsExtended');
    for (const element of name === null ? [] : this.report.pack.xml(name).children) {
      const parent = element.attributes['w15:paraIdParent'];
      if (parent !== undefined) found.add(parent);
      if (element.attributes['w15:done'] === '1') found.add(element.attributes['w15:paraId'] ?? '');
    }
    return found;
  }

  want(remark: Remark): void {
    this.wanted.push(remark);
  }

  /** Our comments whose range opens in the paragraph. */
  private in(paragraph: ReadParagraph): Known[] {
    const found: Known[] = [];
    for (const { piece } of leaves(paragraph.pieces)) {
      const known = piece.kind === 'marker' && piece.element.name === 'w:commentRangeStart' ? this.known.get(piece.element.attributes['w:id'] ?? '') : undefined;
      if (known) found.push(known);
    }
    return found;
  }

  /** Decides which wanted remarks are new and which old ones go, given every paragraph that was looked at. */
  settle(looked: readonly ReadParagraph[]): Remark[] {
    const kept = new Set<string>();
    const fresh = this.wanted.filter((remark) => {
      const same = this.in(remark.paragraph).find((known) => known.text === remark.text && !kept.has(known.id));
      if (same) kept.add(same.id);
      return !same;
    });
    for (const paragraph of looked) {
      for (const known of this.in(paragraph)) {
        if (!kept.has(known.id) && known.removable && !LASTING.test(known.text)) this.removed.add(known.id);
      }
    }
    return fresh;
  }

  /** A new comment's number, with the marks that open and close its range. */
  open(text: string): { readonly start: string; readonly end: string } {
    const id = String(this.nextId++);
    this.added.push(`<w:comment w:id="${id}" w:author="${escapeAttribute(this.author)}" w:date="${this.date}" w:initials="KS">`
      + `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p></w:comment>`);
    return {
      start: `<w:commentRangeStart w:id="${id}"/>`,
      end: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    };
  }

  /** Writes the remark's marks into a paragraph that is not otherwise regenerated. */
  place(remark: Remark, part: Part): void {
    const { paragraph, range } = remark;
    const marks = this.open(remark.text);
    const length = textOf(paragraph.pieces).length;
    const start = range && range.end > range.start ? cut(part, paragraph, range.start, 'start') : null;
    const end = start && range ? cut(part, paragraph, Math.min(range.end, length), 'end') : null;
    if (start && end && start.at <= end.at) {
      start.splice(marks.start);
      end.splice(marks.end);
      return;
    }
    const properties = childOf(paragraph.element, 'w:pPr');
    part.insert(properties ? properties.end : paragraph.element.openEnd, marks.start);
    part.insert(paragraph.element.closeStart, marks.end);
  }

  /** Takes the marks of removed comments out of a paragraph that stays. */
  unmark(paragraph: ReadParagraph, part: Part): void {
    for (const { piece } of leaves(paragraph.pieces)) {
      if (piece.kind === 'marker' && this.isRemoved(piece.element)) part.remove(piece.element);
    }
  }

  isRemoved(marker: XmlElement): boolean {
    if (marker.name === 'w:commentRangeStart' || marker.name === 'w:commentRangeEnd') return this.removed.has(marker.attributes['w:id'] ?? '');
    if (marker.name !== 'w:r') return false;
    const reference = childOf(marker, 'w:commentReference');
    return reference !== undefined && this.removed.has(reference.attributes['w:id'] ?? '');
  }

  /** Writes the comments part. */
  save(): void {
    const { pack, main } = this.report;
    if (this.part && this.partName !== null) {
      const paragraphIds = new Set<string>();
      for (const id of this.removed) {
        const known = this.known.get(id);
        if (!known) continue;
        this.part.remove(known.element);
        for (const inner of descendants(known.element)) if (inner.attributes['w14:paraId']) paragraphIds.add(inner.attributes['w14:paraId']);
      }
      if (this.part.changed) pack.put(this.partName, this.part.result());
      if (this.added.length > 0) appendToRoot(pack, this.partName, this.added.join(''));
      for (const kind of ['commentsExtended', 'commentsIds']) this.forget(kind, paragraphIds);
    } else if (this.added.length > 0) {
      const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
      addPart(pack, {
        name: `${folder}comments.xml`, contentType: COMMENTS_TYPE, from: main.name, relationType: RELATION, target: 'comments.xml',
        content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}">${this.added.join('')}</w:comments>`,
      });
    }
  }

  private forget(kind: string, paragraphIds: ReadonlySet<string>): void {
    const name = this.report.pack.related(this.report.main.name, kind);
    if (name === null || paragraphIds.size === 0) return;
    const part = new Part(this.report.pack, name);
    for (const element of part.root.children) {
      const id = Object.entries(element.attributes).find(([key]) => key.endsWith(':paraId'))?.[1];
      if (id !== undefined && paragraphIds.has(id)) part.remove(element);
    }
    if (part.changed) this.report.pack.put(name, part.result());
  }
}

/** A place in the paragraph for a mark at an offset of its text: between runs, or in a run that is split there. */
function cut(part: Part, paragraph: ReadParagraph, offset: number, side: 'start' | 'end'): { readonly at: number; splice(text: string): void } | null {
  for (const { piece, start, end } of leaves(paragraph.pieces)) {
    const here = side === 'start' ? offset >= start && offset < end : offset > start && offset <= end;
    if (!here || piece.kind === 'marker') continue;
    const run = piece.kind === 'object' ? null : piece.run;
    if (!run || run.parent === null) return null;
    if (piece.kind !== 'text' || !piece.t || offset === (side === 'start' ? start : end)) {
      const outer = outermost(run, paragraph.element);
      const at = side === 'start' ? outer.start : outer.end;
      return { at, splice: (text) => { part.insert(at, text); } };
    }
    const t = piece.t;
    const at = sourceOffset(part.source, t, offset - start);
    if (at === null) return null;
    return {
      at,
      splice: (text) => {
        part.preserveSpace(t);
        part.insert(at, `</w:t></w:r>${text}<w:r>${runProperties(part, run)}<w:t xml:space="preserve">`);
      },
    };
  }
  return null;
}

/** The content control around a run, so that a mark stands outside it. */
function outermost(run: XmlElement, paragraph: XmlElement): XmlElement {
  let outer = run;
  for (let up = run.parent; up && up !== paragraph; up = up.parent) if (up.name === 'w:sdt') outer = up;
  return outer;
}
