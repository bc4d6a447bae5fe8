/** The comments part of a document: ours told from people's, ours added and taken out, people's never touched. */
import { Part } from '../../document/part';
import type { OpenReport } from '../../document/open-report';
import { descendants, escapeAttribute, escapeText, type XmlTree } from '../../../opc';

/** Opens every comment of ours, whoever is named as author. */
export const PREFIX = 'Khớp Số: ';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface KnownComment {
  readonly id: string;
  readonly text: string;
  readonly element: XmlTree;
  /** Not answered, so it may be taken back. */
  readonly removable: boolean;
}

export class CommentsPart {
  /** Our own comments by number. */
  readonly known = new Map<string, KnownComment>();
  private readonly report: OpenReport;
  private readonly part: Part | null;
  private readonly author: string;
  private readonly date: string;
  private readonly added: string[] = [];
  private nextId = 0;

  constructor(report: OpenReport, options: { readonly author: string; readonly epoch: number }) {
    this.report = report;
    this.author = options.author;
    this.date = new Date(options.epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    const name = report.pack.related(report.main.name, 'comments');
    this.part = name === null ? null : new Part(report.pack, name);
    const answered = this.answered();
    for (const element of this.part?.root.children ?? []) {
      const id = element.attributes['w:id'] ?? '';
      this.nextId = Math.max(this.nextId, Number(id) + 1 || 0);
      const paragraphs = descendants(element).filter((inner) => inner.name === 'w:p');
      const text = descendants(element)
        .filter((inner) => inner.name === 'w:t')
        .map((inner) => inner.text)
        .join('');
      if (!text.startsWith(PREFIX) || paragraphs.length !== 1) continue;
      this.known.set(id, {
        id,
        text,
        element,
        removable: !answered.has(paragraphs[0]?.attributes['w14:paraId'] ?? '-'),
      });
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

  /** Adds a comment; returns its number. */
  add(text: string): string {
    const id = String(this.nextId++);
    this.added.push(
      `<w:comment w:id="${id}" w:author="${escapeAttribute(this.author)}" w:date="${this.date}" w:initials="KS">` +
        `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p></w:comment>`,
    );
    return id;
  }

  /** Writes the part without the removed comments; a document that had none gets one. */
  save(removed: ReadonlySet<string>): void {
    const { pack, main } = this.report;
    if (this.part) {
      const paragraphIds = new Set<string>();
      for (const id of removed) {
        const known = this.known.get(id);
        if (!known) continue;
        this.part.remove(known.element);
        for (const inner of descendants(known.element))
          if (inner.attributes['w14:paraId']) paragraphIds.add(inner.attributes['w14:paraId']);
      }
      if (this.part.changed) pack.put(this.part.name, this.part.result());
      if (this.added.length > 0) pack.append(this.part.name, () => this.added.join(''));
      for (const kind of ['commentsExtended', 'commentsIds']) this.forget(kind, paragraphIds);
    } else if (this.added.length > 0) {
      const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
      pack.add({
        name: `${folder}comments.xml`,
        contentType: COMMENTS_TYPE,
        content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}">${this.added.join('')}</w:comments>`,
      });
      pack.addRelationship(main.name, RELATION, 'comments.xml');
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
