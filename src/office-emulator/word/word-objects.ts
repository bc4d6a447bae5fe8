/** Word's API over the model: document, body, paragraphs, ranges, content controls, footnotes and custom XML parts. */
import { ApiError, invalidArgument, itemNotFound } from '../rich-api/api-error';
import {
  blocksText,
  controlsOf,
  marksIn,
  namespaceOf,
  paragraphsOf,
  textOf,
  type BlockControl,
  type BlockNode,
  type ControlNode,
  type DocumentModel,
  type InlineNode,
  type ParagraphNode,
  type WordsRange,
  type XmlPart,
} from './document-model';

const PLACES = new Set(['Replace', 'Start', 'End', 'Before', 'After']);

/** What a collection of Word's offers over its items. */
class Collection<T> {
  constructor(
    readonly className: string,
    readonly items: readonly T[],
  ) {}
  getFirst(): T {
    const [first] = this.items;
    if (first === undefined) throw itemNotFound(`${this.className}.getFirst`);
    return first;
  }
  getFirstOrNullObject(): T | null {
    return this.items[0] ?? null;
  }
}

class ContentControlCollection extends Collection<ContentControl> {
  constructor(items: readonly ContentControl[]) {
    super('ContentControlCollection', items);
  }
  getByIdOrNullObject(id: number): ContentControl | null {
    return this.items.find((one) => one.id === id) ?? null;
  }
  getById(id: number): ContentControl {
    const found = this.getByIdOrNullObject(id);
    if (!found) throw itemNotFound('ContentControlCollection.getById');
    return found;
  }
  getItem(id: number): ContentControl {
    return this.getById(id);
  }
  getByTag(tag: string): ContentControlCollection {
    return new ContentControlCollection(this.items.filter((one) => one.tag === tag));
  }
  getByTitle(title: string): ContentControlCollection {
    return new ContentControlCollection(this.items.filter((one) => one.title === title));
  }
}

function controlObjects(model: DocumentModel, blocks: readonly BlockNode[]): ContentControlCollection {
  return new ContentControlCollection(controlsOf(blocks).map((node) => new ContentControl(model, node)));
}

function notesOf(model: DocumentModel, marks: readonly number[]): Collection<NoteItem> {
  return new Collection(
    'NoteItemCollection',
    marks.filter((note) => model.notes.has(note)).map((note) => new NoteItem(model, note)),
  );
}

/** A range over inline content; it knows the control it is the content of. */
class Range {
  readonly className = 'Range';
  constructor(
    private readonly model: DocumentModel,
    private readonly items: readonly InlineNode[],
    private readonly control: ContentControl | null = null,
  ) {}
  get text(): string {
    return textOf(this.items);
  }
  get isEmpty(): boolean {
    return this.text === '';
  }
  get footnotes(): Collection<NoteItem> {
    return notesOf(this.model, marksIn(this.items));
  }
  get contentControls(): ContentControlCollection {
    return controlObjects(this.model, [{ kind: 'paragraph', style: '', items: [...this.items] }]);
  }
  getRange(): Range {
    return this;
  }
  select(): void {
    this.control?.select();
  }
  insertText(text: string, place: string): Range {
    if (!this.control)
      throw new ApiError('NotImplemented', 'The emulator writes into content controls only.', 'Range.insertText');
    return this.control.insertText(text, place);
  }
}

/** Words that a search found: they may be shown, written over, commented on. */
class WordsFound {
  readonly className = 'Range';
  constructor(
    private readonly model: DocumentModel,
    private readonly at: WordsRange,
  ) {}
  get text(): string {
    const { paragraph, from, to } = this.at;
    return textOf(paragraph.items).slice(from, to);
  }
  get paragraphs(): Collection<Paragraph> {
    return new Collection('ParagraphCollection', [new Paragraph(this.model, this.at.paragraph)]);
  }
  select(): void {
    this.model.selectWords(this.at);
  }
  insertText(text: string, place: string): WordsFound {
    if (place !== 'Replace')
      throw new ApiError('NotImplemented', 'The emulator replaces words that were found.', 'Range.insertText');
    this.model.replaceWords(this.at, text);
    const { paragraph, from } = this.at;
    return new WordsFound(this.model, { paragraph, from, to: from + text.length });
  }
  insertComment(text: string): { readonly className: 'Comment'; readonly content: string } {
    this.model.comments.push({ on: this.text, text });
    this.model.touch();
    return { className: 'Comment', content: text };
  }
}

export class ContentControl {
  readonly className = 'ContentControl';
  constructor(
    private readonly model: DocumentModel,
    private readonly node: ControlNode | BlockControl,
  ) {}
  get wireId(): number {
    return this.node.id;
  }
  get id(): number {
    return this.node.id;
  }
  get tag(): string {
    return this.node.tag;
  }
  get title(): string {
    return this.node.title;
  }
  get text(): string {
    return this.node.kind === 'control' ? textOf(this.node.items) : blocksText(this.node.blocks);
  }
  get cannotEdit(): boolean {
    return this.node.locked;
  }
  get cannotDelete(): boolean {
    return false;
  }
  get contentControls(): ContentControlCollection {
    return controlObjects(
      this.model,
      this.node.kind === 'block' ? this.node.blocks : [{ kind: 'paragraph', style: '', items: this.node.items }],
    );
  }
  /** Those inside it; for a control within a line, the paragraph around it. */
  get paragraphs(): Collection<Paragraph> {
    const { node, model } = this;
    const around = node.kind === 'control' ? model.paragraphAround(node) : null;
    const found = node.kind === 'block' ? paragraphsOf(node.blocks) : around ? [around] : [];
    return new Collection(
      'ParagraphCollection',
      found.map((one) => new Paragraph(model, one)),
    );
  }
  getRange(): Range {
    const items =
      this.node.kind === 'control' ? this.node.items : paragraphsOf(this.node.blocks).flatMap((one) => one.items);
    return new Range(this.model, items, this);
  }
  select(): void {
    this.model.select(this.node.id);
  }
  insertText(text: string, place: string): Range {
    if (!PLACES.has(place)) throw invalidArgument('ContentControl.insertText');
    if (this.node.locked)
      throw new ApiError('AccessDenied', 'The content control is locked.', 'ContentControl.insertText');
    if (this.node.kind !== 'control')
      throw new ApiError(
        'NotImplemented',
        'The emulator writes into inline controls only.',
        'ContentControl.insertText',
      );
    const old = textOf(this.node.items);
    this.model.replace(this.node, place === 'Replace' ? text : place === 'Start' ? text + old : old + text);
    return this.getRange();
  }
}

class Paragraph {
  readonly className = 'Paragraph';
  constructor(
    private readonly model: DocumentModel,
    private readonly node: ParagraphNode,
  ) {}
  get text(): string {
    return textOf(this.node.items);
  }
  get style(): string {
    return this.node.style;
  }
  get tableNestingLevel(): number {
    return this.node.inTable ? 1 : 0;
  }
  get contentControls(): ContentControlCollection {
    return controlObjects(this.model, [this.node]);
  }
  get footnotes(): Collection<NoteItem> {
    return notesOf(this.model, marksIn(this.node.items));
  }
  getRange(): Range {
    return new Range(this.model, this.node.items);
  }
}

class Body {
  readonly className = 'Body';
  constructor(
    private readonly model: DocumentModel,
    private readonly blocks: () => BlockNode[],
    readonly type: 'MainDoc' | 'Footnote',
  ) {}
  get text(): string {
    return blocksText(this.blocks());
  }
  get paragraphs(): Collection<Paragraph> {
    return new Collection(
      'ParagraphCollection',
      paragraphsOf(this.blocks()).map((one) => new Paragraph(this.model, one)),
    );
  }
  get contentControls(): ContentControlCollection {
    return controlObjects(this.model, this.blocks());
  }
  get footnotes(): Collection<NoteItem> {
    return notesOf(
      this.model,
      paragraphsOf(this.blocks()).flatMap((one) => marksIn(one.items)),
    );
  }
  getRange(): Range {
    return new Range(
      this.model,
      paragraphsOf(this.blocks()).flatMap((one) => one.items),
    );
  }
  /** Whatever the capitals, as Word without options; of its signs only "^^" is known. */
  search(text: string): Collection<WordsFound> {
    if (text === '' || text.length > 255) throw invalidArgument('Body.search');
    const wanted = text.replaceAll('^^', '^').toLowerCase();
    const found = paragraphsOf(this.blocks()).flatMap((paragraph) => {
      const whole = textOf(paragraph.items).toLowerCase();
      const places: WordsFound[] = [];
      for (let from = whole.indexOf(wanted); from >= 0; from = whole.indexOf(wanted, from + wanted.length))
        places.push(new WordsFound(this.model, { paragraph, from, to: from + wanted.length }));
      return places;
    });
    return new Collection('RangeCollection', found);
  }
  insertParagraph(text: string, place: string): Paragraph {
    if (place !== 'Start' && place !== 'End') throw invalidArgument('Body.insertParagraph');
    if (this.type !== 'MainDoc')
      throw new ApiError('NotImplemented', 'The emulator adds paragraphs to the body only.', 'Body.insertParagraph');
    return new Paragraph(this.model, this.model.addParagraph(place === 'Start' ? 'start' : 'end', text));
  }
}

class NoteItem {
  readonly className = 'NoteItem';
  readonly type = 'Footnote';
  constructor(
    private readonly model: DocumentModel,
    private readonly note: number,
  ) {}
  get body(): Body {
    return new Body(this.model, () => this.model.notes.get(this.note) ?? [], 'Footnote');
  }
}

class CustomXmlPart {
  readonly className = 'CustomXmlPart';
  constructor(
    private readonly model: DocumentModel,
    private readonly part: XmlPart,
  ) {}
  get wireId(): string {
    return this.part.id;
  }
  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: string): void {
    this.part.xml = xml;
    this.model.touch();
  }
  delete(): void {
    this.model.deletePart(this.part.id);
  }
}

class PartCollection extends Collection<CustomXmlPart> {
  getCount(): number {
    return this.items.length;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? (this.items[0] ?? null) : null;
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items.find((one) => one.id === id) ?? null;
  }
  getItem(id: string): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound('CustomXmlPartCollection.getItem');
    return found;
  }
}

class AllParts extends PartCollection {
  constructor(private readonly model: DocumentModel) {
    super(
      'CustomXmlPartCollection',
      model.xmlParts.map((part) => new CustomXmlPart(model, part)),
    );
  }
  getByNamespace(namespace: string): PartCollection {
    return new PartCollection(
      'CustomXmlPartScopedCollection',
      this.items.filter((one) => one.namespaceUri === namespace),
    );
  }
  add(xml: string): CustomXmlPart {
    return new CustomXmlPart(this.model, this.model.addPart(xml));
  }
}

export class WordDocument {
  readonly className = 'Document';
  readonly body: Body;
  constructor(private readonly model: DocumentModel) {
    this.body = new Body(model, () => model.body, 'MainDoc');
  }
  /** Of the body alone: those in footnotes are reached through the notes. */
  get contentControls(): ContentControlCollection {
    return this.body.contentControls;
  }
  get customXmlParts(): AllParts {
    return new AllParts(this.model);
  }
  get saved(): boolean {
    return this.model.saved;
  }
  save(): void {
    this.model.saved = true;
  }
}
