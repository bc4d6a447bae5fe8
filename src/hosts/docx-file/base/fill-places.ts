/** Fills the places typed into one part of base.docx, in the format of the letters that they were typed with. */
import { Fault } from '../../../core/fault';
import {
  applySplices,
  childOf,
  descendants,
  escapeText,
  parseXml,
  type OpcContext,
  type Splice,
  type XmlTree,
} from '../../opc';
import { cleanText } from '../clean-text';
import { CONTENT_PLACE, type Places } from './place-names';

const PLACE = /\{\{\s*(\p{L}[\p{L}\d_.]*)\s*\}\}/gu;

/** A w:t and where its text begins in its paragraph's. */
interface Leaf {
  readonly t: XmlTree;
  readonly from: number;
}

interface Typed {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Not those of paragraphs inside it (text boxes), nor what was struck. */
function leavesOf(paragraph: XmlTree): { readonly leaves: readonly Leaf[]; readonly text: string } {
  const leaves: Leaf[] = [];
  let text = '';
  const walk = (parent: XmlTree): void => {
    for (const child of parent.children) {
      if (child.name === 'w:p' || child.name === 'w:del') continue;
      if (child.name === 'w:t') {
        leaves.push({ t: child, from: text.length });
        text += child.text;
      } else walk(child);
    }
  };
  walk(paragraph);
  return { leaves, text };
}

export function unknownPlace(place: string, paragraph: string, known: Iterable<string>): Fault {
  const names = [CONTENT_PLACE, ...known].join(', ');
  const around = paragraph.length > 60 ? `${paragraph.slice(0, 60)}…` : paragraph;
  return new Fault('bad-office', {
    file: 'base.docx',
    problem: `không có chỗ điền “${place}” (ở đoạn “${around}”); dùng được: ${names}`,
    detail: `there is no place "${place}" (in the paragraph "${around}"); known: ${names}`,
  });
}

function placesIn(text: string, places: Places): readonly Typed[] {
  return [...text.matchAll(PLACE)].map((match): Typed => {
    const name = match[1] ?? '';
    const lines = places.get(name.toLowerCase());
    if (!lines) throw unknownPlace(name, text, places.keys());
    const isCapital = name === name.toUpperCase();
    return {
      from: match.index,
      to: match.index + match[0].length,
      lines: isCapital ? lines.map((line) => line.toLocaleUpperCase('vi')) : lines,
    };
  });
}

/** What a place prints in the n-th copy of its paragraph: a value of one line stands in each. */
const lineAt = ({ lines }: Typed, n: number): string => (lines.length === 1 ? lines[0] : lines[n]) ?? '';

/** Every leaf with its places filled; a place that is spread over several leaves prints where it begins. */
function filled(leaves: readonly Leaf[], typed: readonly Typed[], line: (place: Typed) => string): Splice[] {
  return leaves.flatMap(({ t, from }): Splice[] => {
    const to = from + t.text.length;
    const here = typed.filter((place) => place.from < to && place.to > from);
    if (here.length === 0) return [];
    let text = '';
    let at = from;
    for (const place of here) {
      text += t.text.slice(at - from, Math.max(at, place.from) - from);
      if (place.from >= from) text += cleanText(line(place));
      at = Math.min(to, place.to);
    }
    text += t.text.slice(at - from);
    return [{ start: t.start, end: t.end, text: `<w:t xml:space="preserve">${escapeText(text)}</w:t>` }];
  });
}

/** A copy of a paragraph may not repeat what must stand once. */
const withoutMarks = (xml: string): string =>
  xml.replace(/ w14:(?:paraId|textId)="[^"]*"/g, '').replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');

function isRemovable(paragraph: XmlTree): boolean {
  const siblings = paragraph.parent?.children ?? [];
  return siblings[siblings.length - 1] !== paragraph;
}

function paragraphSplices(source: string, paragraph: XmlTree, places: Places): Splice[] {
  const { leaves, text } = leavesOf(paragraph);
  if (!text.includes('{{')) return [];
  const typed = placesIn(text, places);
  if (typed.length === 0) return [];
  const rest = text.replace(PLACE, '');
  const isFixed =
    descendants(paragraph).some((inner) => inner !== paragraph && inner.name === 'w:p') ||
    descendants(paragraph).some((inner) => inner.name === 'w:sectPr');
  if (isFixed) return filled(leaves, typed, ({ lines }) => lines.join(' '));
  const count = Math.max(...typed.map(({ lines }) => lines.length));
  if (count === 0 && !/[\p{L}\d]/u.test(rest) && isRemovable(paragraph))
    return [{ start: paragraph.start, end: paragraph.end, text: '' }];
  const copies = Array.from({ length: Math.max(1, count) }, (_, n) => {
    const splices = filled(leaves, typed, (place) => lineAt(place, n)).map((splice) => ({
      ...splice,
      start: splice.start - paragraph.start,
      end: splice.end - paragraph.start,
    }));
    const copy = applySplices(source.slice(paragraph.start, paragraph.end), splices);
    return n === 0 ? copy : withoutMarks(copy);
  });
  return [{ start: paragraph.start, end: paragraph.end, text: copies.join('') }];
}

/** The paragraph that is nothing but the place of the content; null where there is none. */
export function contentPlace(root: XmlTree): XmlTree | null {
  const isPlace = (text: string): boolean => {
    const match = /^\{\{\s*(\p{L}[\p{L}\d_.]*)\s*\}\}$/u.exec(text.trim());
    return match?.[1]?.toLowerCase() === CONTENT_PLACE;
  };
  return descendants(root).find((each) => each.name === 'w:p' && isPlace(leavesOf(each).text)) ?? null;
}

/**
 * The part with every place filled. `content`: what stands where the content's place is.
 * @throws Fault `bad-office` for a place that is none.
 */
export function fillPlaces(
  source: string,
  name: string,
  places: Places,
  context: OpcContext,
  content?: string,
): string {
  const root = parseXml(source, name, context);
  const target = content === undefined ? null : contentPlace(root);
  const splices: Splice[] = [];
  for (const paragraph of descendants(root)) {
    if (paragraph.name !== 'w:p') continue;
    if (paragraph !== target) splices.push(...paragraphSplices(source, paragraph, places));
    else {
      const properties = childOf(paragraph, 'w:pPr');
      const section = properties && childOf(properties, 'w:sectPr');
      const end = section ? `<w:p><w:pPr>${source.slice(section.start, section.end)}</w:pPr></w:p>` : '';
      splices.push({ start: paragraph.start, end: paragraph.end, text: (content ?? '') + end });
    }
  }
  return applySplices(source, splices);
}
