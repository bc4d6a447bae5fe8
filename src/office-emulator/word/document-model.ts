/** The document that the emulated Word has open: paragraphs, content controls, footnotes and custom XML parts. */

export interface TextNode { readonly kind: 'text'; text: string }
/** The mark of a footnote in the text that it belongs to. */
export interface NoteMark { readonly kind: 'note'; readonly note: number }
export interface ControlNode {
  readonly kind: 'control';
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** Its content may not be edited. */
  readonly locked: boolean;
  items: InlineNode[];
}
export type InlineNode = TextNode | NoteMark | ControlNode;

export interface ParagraphNode { readonly kind: 'paragraph'; readonly style: string; items: InlineNode[] }
export interface BlockControl {
  readonly kind: 'block';
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly locked: boolean;
  blocks: BlockNode[];
}
export type BlockNode = ParagraphNode | BlockControl;

export interface XmlPart { readonly id: string; xml: string }

/** How Word shows a note's mark in the text of a range. */
export const MARK = '\u0002';

export class DocumentModel {
  body: BlockNode[] = [];
  readonly notes = new Map<number, BlockNode[]>();
  xmlParts: XmlPart[] = [];
  /** Id of the content control that was selected last. */
  selected: number | null = null;
  saved = true;
  private nextPart = 1;

  addPart(xml: string): XmlPart {
    const part = { id: `{PART-${String(this.nextPart)}}`, xml };
    this.nextPart += 1;
    this.xmlParts.push(part);
    return part;
  }

  /** Replaces what a control holds; a note whose mark goes with it is gone, as in Word. */
  replace(control: ControlNode, text: string): void {
    for (const note of marksIn(control.items)) this.notes.delete(note);
    control.items = text === '' ? [] : [{ kind: 'text', text }];
    this.saved = false;
  }
}

export function textOf(items: readonly InlineNode[]): string {
  return items.map((item) => (item.kind === 'text' ? item.text : item.kind === 'note' ? MARK : textOf(item.items))).join('');
}

export function marksIn(items: readonly InlineNode[]): number[] {
  return items.flatMap((item) => (item.kind === 'note' ? [item.note] : item.kind === 'control' ? marksIn(item.items) : []));
}

export function paragraphsOf(blocks: readonly BlockNode[]): ParagraphNode[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsOf(block.blocks)));
}

/** Controls in document order, an outer one before those inside it. */
export function controlsOf(blocks: readonly BlockNode[]): (ControlNode | BlockControl)[] {
  const inline = (items: readonly InlineNode[]): ControlNode[] => items.flatMap((item) => (item.kind === 'control' ? [item, ...inline(item.items)] : []));
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? inline(block.items) : [block, ...controlsOf(block.blocks)]));
}

export function blocksText(blocks: readonly BlockNode[]): string {
  return paragraphsOf(blocks).map((paragraph) => textOf(paragraph.items)).join('\n');
}

/** Namespace of an XML text's root element; "" when it has none. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''));
  const name = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}
