/** Changes as Word's tracked changes (ISO/IEC 29500-1, 17.13.5): a deletion beside an insertion, with author and date. */
import { leaves, type ControlPiece, type ReadParagraph } from '../../document/pieces';
import { runProperties, type Part } from '../../document/part';
import {
  applySplices,
  childOf,
  descendants,
  escapeAttribute,
  escapeText,
  type Splice,
  type XmlTree,
} from '../../../opc';
import type { Ids } from './ids';

export class Tracking {
  readonly on: boolean;
  readonly author: string;
  private readonly date: string;
  private readonly ids: Ids;

  constructor(ids: Ids, options: { readonly on: boolean; readonly author: string; readonly epoch: number }) {
    this.ids = ids;
    this.on = options.on;
    this.author = options.author;
    this.date = new Date(options.epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** The same, for changes that nobody can see. */
  silenced(): Tracking {
    return new Tracking(this.ids, { on: false, author: this.author, epoch: Date.parse(this.date) / 1000 });
  }

  private opening(name: 'w:ins' | 'w:del'): string {
    return `<${name} w:id="${String(this.ids.annotation())}" w:author="${escapeAttribute(this.author)}" w:date="${this.date}">`;
  }

  inserted(xml: string): string {
    return xml === '' ? '' : `${this.opening('w:ins')}${xml}</w:ins>`;
  }

  deleted(xml: string): string {
    return xml === '' ? '' : `${this.opening('w:del')}${xml}</w:del>`;
  }

  /** Mark of a table row that was inserted or deleted as a whole, for its w:trPr. */
  rowMark(kind: 'w:ins' | 'w:del'): string {
    return this.opening(kind).replace(/>$/, '/>');
  }

  /** Mark of a paragraph that was inserted as a whole, for its w:pPr. */
  insertedMark(): string {
    return `<w:rPr>${this.opening('w:ins').replace(/>$/, '/>')}</w:rPr>`;
  }

  /** Runs as they stand under a deletion: w:t becomes w:delText. */
  asDeleted(part: Part, element: XmlTree): string {
    return applySplices(part.slice(element), renames(element, 'w:t', 'w:delText'));
  }

  /** The figure's old text deleted, its new one inserted; an earlier change of ours is carried on, not stacked. */
  replaceFigure(control: ControlPiece, text: string, part: Part, paragraph: ReadParagraph): void {
    const content = childOf(control.sdt, 'w:sdtContent');
    if (!content) return;
    const own = paragraph.tracked.filter(
      ({ element, author }) => author === this.author && element.start >= content.start && element.end <= content.end,
    );
    const deleted = own.find(({ element }) => element.name === 'w:del')?.element;
    const first = [...leaves(control.pieces)].find(({ piece }) => piece.kind === 'text' && piece.t)?.piece;
    if (first?.kind !== 'text' || !first.t) return;
    if (deleted) {
      const before = descendants(deleted)
        .filter((element) => element.name === 'w:delText')
        .map((element) => element.text)
        .join('');
      if (before !== text) part.setText(first.t, text);
      else
        part.replace(
          content.openEnd,
          content.closeStart,
          deleted.children.map((run) => applySplices(part.slice(run), renames(run, 'w:delText', 'w:t'))).join(''),
        );
      return;
    }
    const runs = descendants(content).filter((element) => element.name === 'w:r');
    const inserted = this.inserted(`<w:r>${runProperties(part, first.run)}<w:t>${escapeText(text)}</w:t></w:r>`);
    part.replace(
      content.openEnd,
      content.closeStart,
      this.deleted(runs.map((run) => this.asDeleted(part, run)).join('')) + inserted,
    );
  }
}

function renames(element: XmlTree, from: string, to: string): Splice[] {
  const splices: Splice[] = [];
  for (const inner of descendants(element)) {
    if (inner.name !== from) continue;
    const at = inner.start - element.start;
    splices.push({ start: at + 1, end: at + 1 + from.length, text: to });
    if (!inner.selfClosing)
      splices.push({
        start: inner.closeStart - element.start + 2,
        end: inner.closeStart - element.start + 2 + from.length,
        text: to,
      });
  }
  return splices;
}
