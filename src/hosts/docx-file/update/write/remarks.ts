/**
 * Word comments that an update leaves in the text (ISO/IEC 29500-1, 17.13.4): at the very words, once, and gone again
 * when what they say no longer holds. Comments of people are never touched.
 */
import { leaves, textOf, type ReadParagraph } from '../../document/pieces';
import type { OpenReport } from '../../document/open-report';
import type { Part } from '../../document/part';
import { childOf, type XmlTree } from '../../../opc';
import { CommentsPart, type KnownComment } from './comments-part';
import { cut } from './cut';

export interface Remark {
  readonly paragraph: ReadParagraph;
  /** Offsets in the paragraph's text; null for all of it. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Goes away when a later update does not say it again. */
  readonly lasting: boolean;
  readonly text: string;
}

/** Sayings that hold for good and are only removed by people. */
const LASTING = /^Khớp Số: (?:đoạn mới|phụ lục mới|số gõ tay|kỳ trước)/;

export class Remarks {
  private readonly comments: CommentsPart;
  private readonly wanted: Remark[] = [];
  /** Ids of comments that go away: their marks are left out of every paragraph. */
  readonly removed = new Set<string>();

  constructor(report: OpenReport, options: { readonly author: string; readonly epoch: number }) {
    this.comments = new CommentsPart(report, options);
  }

  want(remark: Remark): void {
    this.wanted.push(remark);
  }

  /** Our comments whose range opens in the paragraph. */
  private in(paragraph: ReadParagraph): KnownComment[] {
    const found: KnownComment[] = [];
    for (const { piece } of leaves(paragraph.pieces)) {
      const known =
        piece.kind === 'marker' && piece.element.name === 'w:commentRangeStart'
          ? this.comments.known.get(piece.element.attributes['w:id'] ?? '')
          : undefined;
      if (known) found.push(known);
    }
    return found;
  }

  /** Whether a comment is ours, and nobody answered it. */
  isOurs(id: string): boolean {
    return this.comments.known.get(id)?.removable === true;
  }

  /** Those of a paragraph that is taken out go with it. */
  letGo(paragraph: ReadParagraph): void {
    for (const { id } of this.in(paragraph)) this.removed.add(id);
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

  /** Adds a comment; returns the marks that open and close its range. */
  open(text: string): { readonly start: string; readonly end: string } {
    const id = this.comments.add(text);
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

  isRemoved(marker: XmlTree): boolean {
    if (marker.name === 'w:commentRangeStart' || marker.name === 'w:commentRangeEnd')
      return this.removed.has(marker.attributes['w:id'] ?? '');
    if (marker.name !== 'w:r') return false;
    const reference = childOf(marker, 'w:commentReference');
    return reference !== undefined && this.removed.has(reference.attributes['w:id'] ?? '');
  }

  save(): void {
    this.comments.save(this.removed);
  }
}
