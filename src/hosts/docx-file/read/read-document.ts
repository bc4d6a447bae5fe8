/**
 * Any Word document, whoever wrote it, as paragraphs, notes and tables (ISO/IEC 29500-1, 17.2 to 17.11). Deleted text is
 * not read, inserted text is; nothing is understood here.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DocumentParagraph, DocumentPlace, DocumentTable, DocumentText } from '../../../core/document-text';
import { Fault } from '../../../core/fault';
import {
  descendants,
  faultsOnlySync,
  type OpcContext,
  OpcPackage,
  parseXml,
  refuseOtherKinds,
  type XmlTree,
} from '../../opc';
import { DOCUMENT_FILE, readContext, type DocumentLimits, type ReadOptions } from '../limits';
import { struckNotes } from '../document/struck-notes';
import { refuseOtherWords } from '../document/word-namespace';
import { Numbering } from './numbering';
import { readPlain, type NoteNumbers, type RememberedFigures } from './plain-paragraph';
import { rememberedFigures } from './remembered-figures';
import { headingStyles } from './heading-styles';
import { readTable } from './read-table';

const BLOCKS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);
const BOX = 'w:txbxContent';

interface Collected {
  readonly paragraphs: DocumentParagraph[];
  readonly tables: DocumentTable[];
}

/** How many numbers stand in a text, points and commas within one not counted apart. */
function numbersIn(text: string): number {
  let [count, inNumber] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit && !inNumber) count += 1;
    inNumber = isDigit || (inNumber && (code === 0x2c || code === 0x2e));
  }
  return count;
}

class Reader {
  private inText = 0;
  private readonly numbers = new Map<string, number>();
  readonly notes: NoteNumbers = (id) => {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.numbers.size + 1);
    return this.numbers.size;
  };

  constructor(
    private readonly pack: OpcPackage,
    readonly headings: ReadonlySet<string>,
    readonly known: RememberedFigures,
    private readonly numbering: Numbering,
    private readonly found: Collected,
    private readonly context: OpcContext<DocumentLimits>,
  ) {}

  /** Blocks of an element in order; tables apart. */
  blocks(parent: XmlTree, place: DocumentPlace, note?: number): void {
    for (const child of parent.children) {
      if (child.name === 'w:p') this.add(child, place, note);
      else if (child.name === 'w:tbl') {
        if (place === 'body') this.found.tables.push(readTable(child, this.found.paragraphs.length - 1, this.notes));
        else for (const cell of descendants(child)) if (cell.name === 'w:tc') this.blocks(cell, place, note);
      } else if (BLOCKS.has(child.name)) this.blocks(child, place, note);
    }
  }

  private add(paragraph: XmlTree, place: DocumentPlace, note?: number): void {
    this.context.checkTime();
    const read = readPlain(paragraph, this);
    const number = place === 'body' && read.text.trim() !== '' ? this.numbering.next(paragraph) : null;
    const { paragraph: longest, numbers: most } = this.context.limits;
    if (read.text.length > longest) throw this.context.tooLarge('paragraph', { limit: String(longest) });
    this.inText += numbersIn(read.text);
    if (this.inText > most) throw this.context.tooLarge('numbers', { limit: String(most) });
    this.found.paragraphs.push({
      place,
      ...(note === undefined ? {} : { note }),
      ...read,
      ...(number === null ? {} : { number }),
    });
  }

  /** Notes of a part, those that the text refers to first, in its order; `struck`: those that it does not print. */
  notesOf(root: XmlTree, element: string, place: 'footnote' | 'endnote', struck: ReadonlySet<string>): void {
    const own = root.children.filter(
      ({ name, attributes }) =>
        name === element && attributes['w:type'] === undefined && !struck.has(attributes['w:id'] ?? ''),
    );
    const numbered = own.map((child) => ({
      child,
      note: place === 'footnote' ? this.notes(child.attributes['w:id'] ?? '') : Number(child.attributes['w:id'] ?? 0),
    }));
    for (const { child, note } of numbered.sort((a, b) => a.note - b.note)) this.blocks(child, place, note);
  }

  /** Text boxes stand beside the text; a box's second copy, for programs that cannot draw the first, is passed over. */
  boxes(root: XmlTree): void {
    for (const element of descendants(root)) {
      if (element.name !== BOX) continue;
      let up: XmlTree | null = element;
      while (up && up.name !== 'mc:Fallback') up = up.parent;
      if (!up) this.blocks(element, 'text-box');
    }
  }

  part(main: string, kind: string): XmlTree[] {
    return this.pack
      .relationships(main)
      .filter((each) => each.kind === kind && !each.external && this.pack.has(each.target))
      .map(({ target }) => parseXml(this.pack.text(target), target, this.pack.context));
  }
}

function isWord(root: XmlTree): boolean {
  return root.name === 'w:document';
}

function readOpen(bytes: Uint8Array, file: string, options: ReadOptions): DocumentText {
  const context = readContext(options);
  refuseOtherKinds(bytes, DOCUMENT_FILE, context);
  const pack = new OpcPackage(bytes, context);
  const main = pack.related('', 'officeDocument');
  if (main === null) throw new Fault('not-a-report', { what: 'document' });
  const root = parseXml(pack.text(main), main, context);
  const body = isWord(root) ? root.children.find((child) => child.name === 'w:body') : undefined;
  if (!body) {
    refuseOtherWords(root, main, file);
    throw new Fault('not-supported', { file, what: main });
  }
  const found: Collected = { paragraphs: [], tables: [] };
  const reader = new Reader(
    pack,
    headingStyles(pack, main),
    rememberedFigures(pack),
    new Numbering(pack, main),
    found,
    context,
  );
  reader.blocks(body, 'body');
  for (const notes of reader.part(main, 'footnotes'))
    reader.notesOf(notes, 'w:footnote', 'footnote', struckNotes(root));
  for (const notes of reader.part(main, 'endnotes')) reader.notesOf(notes, 'w:endnote', 'endnote', new Set());
  for (const header of reader.part(main, 'header')) reader.blocks(header, 'header');
  for (const footer of reader.part(main, 'footer')) reader.blocks(footer, 'footer');
  reader.boxes(body);
  return { file, sha256: bytesToHex(sha256(bytes)), ...found };
}

/**
 * Reads the text of a document.
 * @throws Fault for what is no Word document, damaged, too large or hostile.
 */
export function readDocument(bytes: Uint8Array, file: string, options: ReadOptions = {}): DocumentText {
  return faultsOnlySync(file, () => readOpen(bytes, file, { ...options, file }));
}
