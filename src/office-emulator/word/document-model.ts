/** The document that the emulated Word has open: paragraphs, content controls, footnotes and custom XML parts. */

export interface ControlSource {
  readonly part: string;
  readonly ordinal: number;
}
export interface TextNode {
  readonly kind: 'text';
  /** Where it stands in the file: its part, and how many texts open before it there. */
  readonly source?: ControlSource;
  text: string;
}
/** The mark of a footnote in the text that it belongs to. */
export interface NoteMark {
  readonly kind: 'note';
  readonly note: number;
}
export interface ControlNode {
  readonly kind: 'control';
  /** Where it stands in the file: its part, and how many controls open before it there. Absent on one that is in no file. */
  readonly source?: ControlSource;
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** Its content may not be edited. */
  readonly locked: boolean;
  items: InlineNode[];
}
export type InlineNode = TextNode | NoteMark | ControlNode;

export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly style: string;
  /** Whether it stands in a table's cell. */
  readonly inTable?: true;
  items: InlineNode[];
}
export interface BlockControl {
  readonly kind: 'block';
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly locked: boolean;
  blocks: BlockNode[];
}
export type BlockNode = ParagraphNode | BlockControl;

/** `file`: its part in the package; null for one that was added since. */
export interface XmlPart {
  readonly id: string;
  readonly file: string | null;
  xml: string;
}

/** Words of one paragraph, by offsets in its text. */
export interface WordsRange {
  readonly paragraph: ParagraphNode;
  readonly from: number;
  readonly to: number;
}

export type DocumentEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'selected'; readonly control: number }
  | { readonly kind: 'words'; readonly at: WordsRange };

/** How Word shows a note's mark in the text of a range. */
export const MARK = '\u0002';

export class DocumentModel {
  body: BlockNode[] = [];
  readonly notes = new Map<number, BlockNode[]>();
  xmlParts: XmlPart[] = [];
  /** Id of the content control that was selected last. */
  selected: number | null = null;
  saved = true;
  /** Inline controls whose content is not what the file holds. */
  readonly edited = new Set<ControlNode>();
  /** Texts that are not what the file holds. */
  readonly editedTexts = new Set<TextNode>();
  /** Comments that an add-in wrote, with the words they are about. */
  readonly comments: { readonly on: string; readonly text: string }[] = [];
  /** The words that were selected last, where it was no control. */
  words: WordsRange | null = null;
  /** Paragraphs of text that the file lacks, before its first or behind its last. */
  readonly added: { readonly place: 'start' | 'end'; readonly node: ParagraphNode }[] = [];
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private around: Map<ControlNode | BlockControl, ParagraphNode> | null = null;
  private nextPart = 1;

  /** Tells every change and selection until the returned function is called. */
  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  select(control: number): void {
    this.selected = control;
    this.tell({ kind: 'selected', control });
  }

  selectWords(at: WordsRange): void {
    this.words = at;
    this.tell({ kind: 'words', at });
  }

  addPart(xml: string, file: string | null = null): XmlPart {
    const part = { id: `{PART-${String(this.nextPart)}}`, file, xml };
    this.nextPart += 1;
    this.xmlParts.push(part);
    if (file === null) this.touch();
    return part;
  }

  deletePart(id: string): void {
    this.xmlParts = this.xmlParts.filter((one) => one.id !== id);
    this.touch();
  }

  addParagraph(place: 'start' | 'end', text: string): ParagraphNode {
    const node: ParagraphNode = { kind: 'paragraph', style: 'Normal', items: [{ kind: 'text', text }] };
    if (place === 'start') this.body.unshift(node);
    else this.body.push(node);
    this.added.push({ place, node });
    this.touch();
    return node;
  }

  /** The paragraph around an inline control. */
  paragraphAround(control: ControlNode): ParagraphNode | null {
    if (!this.around) {
      this.around = new Map();
      for (const paragraph of [this.body, ...this.notes.values()].flatMap((blocks) => paragraphsOf(blocks))) {
        for (const inside of controlsOf([paragraph])) this.around.set(inside, paragraph);
      }
    }
    return this.around.get(control) ?? null;
  }

  touch(): void {
    this.saved = false;
    this.around = null;
    this.tell({ kind: 'changed' });
  }

  private tell(event: DocumentEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Other words in a paragraph, in the format of those that stood there; notes' marks stay. */
  replaceWords({ paragraph, from, to }: WordsRange, text: string): void {
    let left: string | null = text;
    for (const { node, start } of textsOf(paragraph.items)) {
      const [a, b] = [Math.max(from, start), Math.min(to, start + node.text.length)];
      if (a >= b) continue;
      node.text = node.text.slice(0, a - start) + (left ?? '') + node.text.slice(b - start);
      left = null;
      this.editedTexts.add(node);
    }
    this.touch();
  }

  /** Replaces what a control holds; a note whose mark goes with it is gone, as in Word. */
  replace(control: ControlNode, text: string): void {
    for (const note of marksIn(control.items)) this.notes.delete(note);
    control.items = text === '' ? [] : [{ kind: 'text', text }];
    this.edited.add(control);
    this.touch();
  }
}

/** The texts among inline content, each with its offset in the whole. */
function textsOf(items: readonly InlineNode[], from = 0): { readonly node: TextNode; readonly start: number }[] {
  let at = from;
  return items.flatMap((item) => {
    const start = at;
    at += textOf([item]).length;
    return item.kind === 'text' ? [{ node: item, start }] : item.kind === 'control' ? textsOf(item.items, start) : [];
  });
}

export function textOf(items: readonly InlineNode[]): string {
  return items
    .map((item) => (item.kind === 'text' ? item.text : item.kind === 'note' ? MARK : textOf(item.items)))
    .join('');
}

export function marksIn(items: readonly InlineNode[]): number[] {
  return items.flatMap((item) =>
    item.kind === 'note' ? [item.note] : item.kind === 'control' ? marksIn(item.items) : [],
  );
}

export function paragraphsOf(blocks: readonly BlockNode[]): ParagraphNode[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsOf(block.blocks)));
}

/** Controls in document order, an outer one before those inside it. */
export function controlsOf(blocks: readonly BlockNode[]): (ControlNode | BlockControl)[] {
  const inline = (items: readonly InlineNode[]): ControlNode[] =>
    items.flatMap((item) => (item.kind === 'control' ? [item, ...inline(item.items)] : []));
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? inline(block.items) : [block, ...controlsOf(block.blocks)],
  );
}

export function blocksText(blocks: readonly BlockNode[]): string {
  return paragraphsOf(blocks)
    .map((paragraph) => textOf(paragraph.items))
    .join('\n');
}

/** The words of a range, what stands before them in their paragraph, and all of it, without notes' marks. */
export function paragraphText({ paragraph, from, to }: WordsRange): {
  readonly before: string;
  readonly text: string;
  readonly whole: string;
} {
  const all = textOf(paragraph.items);
  const bare = (text: string): string => text.replaceAll(MARK, '');
  return { before: bare(all.slice(0, from)), text: bare(all.slice(from, to)), whole: bare(all) };
}

/** Namespace of an XML text's root element; "" when it has none. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''));
  const name = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}
