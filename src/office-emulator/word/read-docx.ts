/** Reads a .docx into the emulated Word's model: what the Word host asks of a document, and nothing of its looks. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import {
  DocumentModel,
  type BlockControl,
  type BlockNode,
  type ControlNode,
  type ControlSource,
  type InlineNode,
  type ParagraphNode,
} from './document-model';

export const DOCUMENT = 'word/document.xml';
export const FOOTNOTES = 'word/footnotes.xml';

interface OpenControl {
  readonly source: ControlSource;
  id: number;
  tag: string;
  title: string;
  locked: boolean;
  readonly inline: boolean;
  readonly items: InlineNode[];
  readonly blocks: BlockNode[];
}

/** One story: the body, or one footnote. */
class StoryReader {
  readonly blocks: BlockNode[] = [];
  private paragraph: { style: string; readonly items: InlineNode[] } | null = null;
  private readonly controls: OpenControl[] = [];
  private nextId = -1;
  private tables = 0;

  /** `source`: where the element would be if it is a control. */
  open(name: string, attributes: Readonly<Record<string, string>>, source: ControlSource): void {
    const value = attributes['w:val'] ?? '';
    const control = this.controls[this.controls.length - 1];
    switch (name) {
      case 'w:tbl':
        this.tables += 1;
        break;
      case 'w:p':
        this.paragraph = { style: 'Normal', items: [] };
        break;
      case 'w:pStyle':
        if (this.paragraph) this.paragraph.style = value;
        break;
      case 'w:sdt':
        this.controls.push({
          source,
          id: this.nextId,
          tag: '',
          title: '',
          locked: false,
          inline: this.paragraph !== null,
          items: [],
          blocks: [],
        });
        this.nextId -= 1;
        break;
      case 'w:tag':
        if (control) control.tag = value;
        break;
      case 'w:alias':
        if (control) control.title = value;
        break;
      case 'w:id':
        if (control && value !== '') control.id = Number(value);
        break;
      case 'w:lock':
        if (control) control.locked = /content/i.test(value);
        break;
      case 'w:footnoteReference':
        this.inline({ kind: 'note', note: Number(attributes['w:id'] ?? 0) });
        break;
      case 'w:tab':
        this.text('\t');
        break;
    }
  }

  close(name: string): void {
    if (name === 'w:p' && this.paragraph) {
      const paragraph: ParagraphNode = {
        kind: 'paragraph',
        style: this.paragraph.style,
        items: this.paragraph.items,
        ...(this.tables > 0 ? { inTable: true as const } : {}),
      };
      this.paragraph = null;
      this.block(paragraph);
    } else if (name === 'w:tbl') this.tables -= 1;
    else if (name === 'w:sdt') {
      const control = this.controls.pop();
      if (!control) return;
      const { source, id, tag, title, locked } = control;
      if (control.inline)
        this.inline({ kind: 'control', source, id, tag, title, locked, items: control.items } satisfies ControlNode);
      else this.block({ kind: 'block', id, tag, title, locked, blocks: control.blocks } satisfies BlockControl);
    }
  }

  text(text: string, source?: ControlSource): void {
    if (this.paragraph && text !== '') this.inline({ kind: 'text', text, ...(source ? { source } : {}) });
  }

  private inline(node: InlineNode): void {
    const control = this.controls[this.controls.length - 1];
    if (control?.inline) control.items.push(node);
    else this.paragraph?.items.push(node);
  }

  private block(node: BlockNode): void {
    const control = this.controls[this.controls.length - 1];
    (control && !control.inline ? control.blocks : this.blocks).push(node);
  }
}

/** Stories of a part by the id of the element that holds them; "" is the body. */
function readStories(xml: string, part: string, holder: string): Map<string, BlockNode[]> {
  const stories = new Map<string, BlockNode[]>();
  let reader: StoryReader | null = null;
  let inText = false;
  let controls = 0;
  let texts = -1;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = attributes as Readonly<Record<string, string>>;
    if (name === holder) {
      reader = new StoryReader();
      stories.set(plain['w:id'] ?? '', reader.blocks);
    }
    if (name === 'w:t') {
      inText = true;
      texts += 1;
    }
    reader?.open(name, plain, { part, ordinal: controls });
    if (name === 'w:sdt') controls += 1;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    reader?.close(name);
    if (name === holder) reader = null;
  });
  parser.on('text', (text) => {
    if (inText) reader?.text(text, { part, ordinal: texts });
  });
  parser.write(xml).close();
  return stories;
}

/** Throws on bytes that are no .docx. */
export function readDocx(bytes: Uint8Array): DocumentModel {
  const parts = unzipSync(bytes, {
    filter: (file) =>
      /^(word\/(document|footnotes)\.xml|customXml\/item\d+\.xml)$/.test(file.name) &&
      file.originalSize < 64 * 1024 * 1024,
  });
  const main = parts[DOCUMENT];
  if (!main) throw new Error('no word/document.xml');
  const model = new DocumentModel();
  model.body = readStories(strFromU8(main), DOCUMENT, 'w:body').get('') ?? [];
  const notes = parts[FOOTNOTES];
  if (notes) {
    for (const [id, blocks] of readStories(strFromU8(notes), FOOTNOTES, 'w:footnote'))
      if (Number(id) > 0) model.notes.set(Number(id), blocks);
  }
  for (const name of Object.keys(parts)
    .filter((one) => one.startsWith('customXml/'))
    .sort())
    model.addPart(strFromU8(parts[name] ?? new Uint8Array()), name);
  return model;
}
