/**
 * A written report's own paper as base.docx: its content gives way to `{{ noi_dung }}`, the lines of its letterhead that
 * each report says anew to the places of their names; everything else stays as Word wrote it.
 */
import {
  applySplices,
  childOf,
  descendants,
  OpcPackage,
  parseXml,
  stampTimes,
  type OpcContext,
  type Splice,
  type XmlTree,
} from '../../opc';
import { readContext, type ReadOptions } from '../limits';
import { oldBody } from './old-body';
import { plainText } from './paragraph-text';
import { CONTENT_PLACE } from './place-names';

export interface LearntPaper {
  /** First and last paragraph of the content among the document's paragraphs (`DocumentText.paragraphs`). */
  readonly content: readonly [number, number];
  /** Lines of title, addressees and signature, wherever they stand outside the content: what each becomes, null where it goes away. */
  readonly texts: ReadonlyMap<string, string | null>;
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);
const DRAWN = new Set(['w:drawing', 'w:pict', 'mc:AlternateContent', 'w:object']);
/** Marks of places that may begin inside the content and end outside. */
const RANGES = /<w:(?:bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|permStart|permEnd)\b[^>]*\/>/g;
const NUMBER = /^\s*Số\s*:/iu;
const DATED = /ngày\s+[\d.…\s]+tháng\s+[\d.…\s]+năm\s+[\d.…]+\s*$/iu;
/** Without one of these the report was typed without a letterhead, and the built-in one is better. */
const LETTERHEAD = /^\s*số\s*:|cộng h[oò][aà] xã hội/iu;
const RECIPIENTS = /^\s*nơi nhận\s*:?\s*$/iu;
const ITEM = /^\s*[-–+•]/u;
const LONGEST_DATE = 80;

const place = (name: string): string => `{{ ${name} }}`;

function* paragraphsOf(parent: XmlTree): Generator<XmlTree> {
  for (const child of parent.children) {
    if (child.name === 'w:p') yield child;
    else if (WRAPPERS.has(child.name)) yield* paragraphsOf(child);
  }
}

/** The body's own child that an element stands in. */
function topOf(element: XmlTree, body: XmlTree): XmlTree {
  let top = element;
  while (top.parent && top.parent !== body) top = top.parent;
  return top;
}

/** The paragraph with another text, in the format of its first letters; as it is where something is drawn in it. */
function retyped(paragraph: XmlTree, text: string | null, source: string): Splice[] {
  if (descendants(paragraph).some(({ name }) => DRAWN.has(name))) return [];
  if (text === null) return [{ start: paragraph.start, end: paragraph.end, text: '' }];
  return [{ start: paragraph.start, end: paragraph.end, text: paragraphXml(paragraph, text, source) }];
}

function paragraphXml(paragraph: XmlTree, text: string, source: string): string {
  const properties = childOf(paragraph, 'w:pPr');
  const run = descendants(paragraph).find((each) => each.name === 'w:r' && childOf(each, 'w:t'));
  const format = run && childOf(run, 'w:rPr');
  const slice = (element: XmlTree | undefined): string => (element ? source.slice(element.start, element.end) : '');
  // The editor's own number belongs to what stood there.
  const layout = slice(properties ?? undefined).replace(/<w:numPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:numPr>)/g, '');
  return `<w:p>${layout}<w:r>${slice(format ?? undefined)}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Number, date, recipients and signature in the tables and paragraphs outside the content. */
function letterhead(root: XmlTree, from: number, to: number, { texts }: LearntPaper, source: string): Splice[] {
  let listing = false;
  let first = true;
  return descendants(root).flatMap((paragraph): Splice[] => {
    if (paragraph.name !== 'w:p' || (paragraph.start >= from && paragraph.end <= to)) return [];
    const text = plainText(paragraph);
    const before = paragraph.end <= from;
    if (before && NUMBER.test(text)) return retyped(paragraph, `Số: ${place('so')}/${place('ky_hieu')}`, source);
    const known = texts.get(text);
    if (known !== undefined) {
      listing = false;
      return retyped(paragraph, known, source);
    }
    if (before && text.length < LONGEST_DATE && DATED.test(text))
      return retyped(paragraph, place('dia_danh_ngay_thang'), source);
    if (before) return [];
    if (RECIPIENTS.test(text)) {
      listing = true;
      return [];
    }
    if (!listing || !ITEM.test(text)) return [];
    const becomes = first ? place('noi_nhan') : null;
    first = false;
    return retyped(paragraph, becomes, source);
  });
}

/** Notes that only the content referred to. */
function withoutNotes(pack: OpcPackage, main: string, context: OpcContext): void {
  for (const [kind, name] of [
    ['footnotes', 'w:footnote'],
    ['endnotes', 'w:endnote'],
  ] as const) {
    const part = pack.related(main, kind);
    if (part === null || !pack.has(part)) continue;
    const source = pack.text(part);
    const own = parseXml(source, part, context).children.filter(
      (note) => note.name === name && note.attributes['w:type'] === undefined,
    );
    pack.put(
      part,
      applySplices(
        source,
        own.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
}

/** null where there is no letterhead, or the paper cannot be told from the content (sections that change inside it). Faults as for any package. */
export function learnBase(
  bytes: Uint8Array,
  paper: LearntPaper,
  options: ReadOptions & { readonly epoch: number },
): Uint8Array | null {
  const context = readContext({ ...options, file: 'base.docx' });
  const pack = new OpcPackage(bytes, context);
  const main = pack.related('', 'officeDocument');
  if (main === null) return null;
  const source = pack.text(main);
  const root = parseXml(source, main, context);
  const body = childOf(root, 'w:body');
  const paragraphs = body ? [...paragraphsOf(body)] : [];
  const [first, last] = paper.content.map((index) => paragraphs[index]);
  if (!body || !first || !last) return null;
  const old = oldBody(body.children, [topOf(first, body), topOf(last, body)], paper.texts);
  const { start: from, end: to } = old.content;
  // Sections that end in the content or behind it: the paper's own is not known.
  if (descendants(body).some(({ name, parent, start }) => name === 'w:sectPr' && parent !== body && start >= from))
    return null;
  const before = descendants(body).filter(({ name, end }) => name === 'w:p' && end <= from);
  if (!before.some((each) => LETTERHEAD.test(plainText(each)))) return null;
  const text = paragraphs.slice(...paper.content).find((each) => plainText(each).length > 60) ?? first;
  const content: Splice = { start: from, end: to, text: paragraphXml(text, place(CONTENT_PLACE), source) };
  const isGone = (each: Splice): boolean => old.others.some(({ start, end }) => start <= each.start && each.end <= end);
  const lines = letterhead(root, from, to, paper, source).filter((each) => !isGone(each));
  pack.put(main, applySplices(source, [...lines, ...old.others, content]).replace(RANGES, ''));
  withoutNotes(pack, main, context);
  const written = pack.write();
  stampTimes(written, options.epoch, readContext());
  return written;
}
