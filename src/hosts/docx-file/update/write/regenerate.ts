/** Writes a block anew whose words nobody touched: new content in the paragraph that is there, marks of others kept in place. */
import { align, tokens } from '../../document/likeness';
import { leaves, textOf, type ReadParagraph } from '../../document/pieces';
import { runProperties, type Part } from '../../document/part';
import { childOf, type XmlTree } from '../../../opc';
import { adopt, controlNumbers, type Adoption } from './adopt';
import type { Ids } from './ids';
import type { Remarks } from './remarks';
import type { Tracking } from './tracking';

export interface Regeneration {
  readonly part: Part;
  readonly paragraph: ReadParagraph;
  readonly freshPart: Part;
  readonly fresh: ReadParagraph;
  readonly adoption: Adoption;
  readonly remarks: Remarks;
  readonly tracking: Tracking;
  readonly ids: Ids;
  readonly style: (id: string) => string | null;
  /** Nothing stood there: the paragraph takes the fresh one's layout. */
  readonly empty: boolean;
}

type Striking = Pick<Regeneration, 'part' | 'remarks' | 'tracking'>;

/** The one format that all of a paragraph's own runs carry; "" where they differ or have none. */
export function commonProperties(part: Part, paragraph: ReadParagraph): string {
  const found = new Set<string>();
  for (const { piece } of leaves(paragraph.pieces))
    if (piece.kind === 'text') found.add(runProperties(part, piece.run));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

function contentOf(element: XmlTree): XmlTree[] {
  return element.children.filter((child) => child.name !== 'w:pPr');
}

interface Marker {
  readonly element: XmlTree;
  readonly at: number;
  readonly opens: boolean;
}

/** Where each mark of a comment or bookmark belongs in the new text: beside the words that it stood beside. */
function markers(paragraph: ReadParagraph, text: string, remarks: Remarks): Marker[] {
  const found: Marker[] = [];
  if (![...leaves(paragraph.pieces)].some(({ piece }) => piece.kind === 'marker')) return found;
  const old = textOf(paragraph.pieces);
  const then = tokens(old);
  const now = tokens(text);
  const partner = align(then, now);
  let least = 0;
  for (const { piece, start } of leaves(paragraph.pieces)) {
    if (piece.kind !== 'marker' || remarks.isRemoved(piece.element)) continue;
    const behind = then.findIndex((token, n) => token.start >= start && (partner[n] ?? -1) >= 0);
    let before = -1;
    then.forEach((token, n) => {
      if (token.end <= start && (partner[n] ?? -1) >= 0) before = n;
    });
    const at = piece.opens
      ? (now[partner[behind] ?? -1]?.start ?? text.length)
      : (now[partner[before] ?? -1]?.end ?? 0);
    least = Math.max(least, at);
    found.push({ element: piece.element, at: piece.opens ? at : least, opens: piece.opens });
  }
  return found;
}

/** The fresh items with the marks between them, each mark at the nearest border that keeps its text inside. */
function woven(regeneration: Regeneration): string {
  const { paragraph, fresh, freshPart, part, adoption, remarks } = regeneration;
  const text = textOf(fresh.pieces);
  const items: { xml: string; start: number; end: number }[] = [];
  let at = 0;
  for (const element of contentOf(fresh.element)) {
    let end = at;
    for (const leaf of leaves(fresh.pieces)) {
      const source = leaf.piece.kind === 'text' || leaf.piece.kind === 'note' ? leaf.piece.run : leaf.piece.element;
      if (source.start >= element.start && source.end <= element.end) end = Math.max(end, leaf.end);
    }
    items.push({ xml: adopt(freshPart, [element], adoption), start: at, end });
    at = end;
  }
  const slots: string[] = new Array<string>(items.length + 1).fill('');
  for (const marker of markers(paragraph, text, remarks)) {
    let slot = marker.opens
      ? items.findIndex((item) => item.end > marker.at)
      : items.findIndex((item) => item.start >= marker.at);
    if (slot < 0) slot = items.length;
    slots[slot] += part.slice(marker.element);
  }
  return items.map((item, n) => (slots[n] ?? '') + item.xml).join('') + (slots[items.length] ?? '');
}

/** Wraps of text that mean nothing to what it says. */
const DISSOLVED = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** The old content under a deletion, controls dissolved, marks outside; insertions of ours that were pending just go. */
function struck(paragraph: ReadParagraph, { part, tracking, remarks }: Striking): string {
  let xml = '';
  let runs = '';
  const flush = (): void => {
    xml += tracking.deleted(runs);
    runs = '';
  };
  const visit = (element: XmlTree): void => {
    if (element.name === 'w:del') {
      flush();
      xml += part.slice(element);
    } else if (element.name === 'w:ins') return;
    else if (element.name === 'w:r' && !element.children.some((child) => child.name === 'w:commentReference')) {
      if (element.children.some((child) => child.name !== 'w:rPr')) runs += tracking.asDeleted(part, element);
    } else if (DISSOLVED.has(element.name)) {
      for (const child of element.children) visit(child);
    } else if (element.name === 'w:sdt') {
      for (const child of childOf(element, 'w:sdtContent')?.children ?? []) visit(child);
    } else if (element.name !== 'w:proofErr' && !remarks.isRemoved(element)) {
      flush();
      xml += part.slice(element);
    }
  };
  for (const element of contentOf(paragraph.element)) visit(element);
  flush();
  return xml;
}

/** Layout for a paragraph that was empty: that of the fresh one, in the document's own styles. */
function layout({ fresh, freshPart, style }: Regeneration): string {
  const properties = childOf(fresh.element, 'w:pPr');
  if (!properties) return '';
  const named = childOf(properties, 'w:pStyle');
  const own = named && style(named.attributes['w:val'] ?? '');
  const source = freshPart.slice(properties);
  if (!named) return source;
  const tag = freshPart.slice(named);
  return source.replace(tag, own === null || own === undefined ? '' : tag.replace(/"[^"]*"/, `"${own}"`));
}

/** Strikes all that a paragraph says. */
export function strikeParagraph(paragraph: ReadParagraph, striking: Striking): void {
  const { element } = paragraph;
  if (!element.selfClosing)
    striking.part.replace(
      childOf(element, 'w:pPr')?.end ?? element.openEnd,
      element.closeStart,
      struck(paragraph, striking),
    );
}

/** Replaces the content of one paragraph by that of its fresh one. */
export function regenerateParagraph(regeneration: Regeneration): void {
  const { part, paragraph, freshPart, fresh, adoption, tracking, ids, empty } = regeneration;
  const { element } = paragraph;
  const properties = childOf(element, 'w:pPr');
  const start = empty ? element.openEnd : (properties?.end ?? element.openEnd);
  if (!tracking.on) for (const number of controlNumbers(element)) ids.free(number);
  const content = tracking.on
    ? struck(paragraph, regeneration) + tracking.inserted(adopt(freshPart, contentOf(fresh.element), adoption))
    : woven(regeneration);
  const text = (empty ? layout(regeneration) : '') + content;
  if (element.selfClosing)
    part.replace(element.start, element.end, `${part.slice(element).replace(/\s*\/>$/, '>')}${text}</w:p>`);
  else part.replace(start, element.closeStart, text);
}
