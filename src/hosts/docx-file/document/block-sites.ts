/**
 * Where each generated block stands in the document as it is now: by its content control, and where an editor dropped
 * the control or its tag, by the text that the document remembers of it.
 */
import { blockTag, isBlockTag } from '../provenance/tags';
import type { RememberedBlock } from '../provenance/model';
import { childOf, descendants, type XmlTree } from '../../opc';
import { likeness, tokens } from './likeness';
import { paragraphsIn, type OpenReport } from './open-report';
import { tagOf } from './pieces';
import { printed, rememberedText } from './words';

export interface BlockSite {
  readonly id: string;
  /** The block-level content control; null when it was lost and the block was found by its text. */
  readonly sdt: XmlTree | null;
  /** Paragraphs and tables of the block, neighbours in the document. */
  readonly elements: readonly XmlTree[];
  readonly remembered: RememberedBlock | null;
}

const ALIKE = 0.5;

function enclosingParagraph(element: XmlTree): XmlTree | null {
  for (let up: XmlTree | null = element; up; up = up.parent) if (up.name === 'w:p') return up;
  return null;
}

function taggedSites(report: OpenReport, byTag: ReadonlyMap<string, RememberedBlock>): BlockSite[] {
  const sites: BlockSite[] = [];
  const claimed = new Set<XmlTree>();
  const visit = (element: XmlTree): void => {
    const tag = element.name === 'w:sdt' ? (tagOf(element) ?? undefined) : undefined;
    if (isBlockTag(tag)) {
      const remembered = byTag.get(tag) ?? null;
      const id = remembered?.id ?? tag.slice(tag.indexOf(':') + 1);
      const paragraph = enclosingParagraph(element);
      if (paragraph) {
        if (!claimed.has(paragraph)) sites.push({ id, sdt: null, elements: [paragraph], remembered });
        claimed.add(paragraph);
        return;
      }
      const elements = (childOf(element, 'w:sdtContent')?.children ?? []).filter(
        (child) => child.name === 'w:p' || child.name === 'w:tbl',
      );
      if (elements.length > 0) {
        sites.push({ id, sdt: element, elements, remembered });
        return;
      }
    }
    for (const child of element.children) if (child.name !== 'w:txbxContent') visit(child);
  };
  visit(report.body);
  return sites;
}

interface Candidate {
  readonly elements: readonly XmlTree[];
  readonly table: boolean;
  readonly text: string;
  readonly order: number;
}

function candidates(report: OpenReport, sites: readonly BlockSite[]): Candidate[] {
  const taken = new Set(sites.flatMap((site) => [...site.elements]));
  const found: Candidate[] = [];
  const text = (element: XmlTree): string =>
    paragraphsIn(element)
      .map((p) => printed(report.paragraph(p).pieces, report))
      .filter((line) => line !== '')
      .join('\n');
  const add = (elements: XmlTree[], content: string, table: boolean): void => {
    if (content !== '') found.push({ elements, table, text: content, order: elements[0]?.start ?? 0 });
  };
  const visit = (element: XmlTree): void => {
    if (taken.has(element)) return;
    if (element.name === 'w:p') {
      add([element], text(element), false);
      return;
    }
    if (element.name === 'w:tbl') add([element], text(element), true);
    if (element.name.endsWith('Pr')) return;
    for (const child of element.children) visit(child);
  };
  visit(report.body);
  return found;
}

function textOfBlock(block: RememberedBlock): string {
  const paragraphs =
    block.type === 'table' && block.paragraphs.length > 1 ? block.paragraphs.slice(1) : block.paragraphs;
  return paragraphs.map(rememberedText).join('\n');
}

/** The chart below a caption that was found again. */
function withChart(block: RememberedBlock, elements: readonly XmlTree[]): readonly XmlTree[] {
  const [caption] = elements;
  const siblings = caption?.parent?.children ?? [];
  const below = caption && siblings[siblings.indexOf(caption) + 1];
  const drawn = below?.name === 'w:p' && [...descendants(below)].some(({ name }) => name === 'c:chart');
  return block.type === 'chart' && caption && below && drawn ? [caption, below] : elements;
}

/** The caption above a table that was found again, when it still reads as it was generated. */
function withCaption(report: OpenReport, block: RememberedBlock, elements: readonly XmlTree[]): readonly XmlTree[] {
  const [table] = elements;
  const caption = block.paragraphs[0];
  const siblings = table?.parent?.children ?? [];
  const above = table && siblings[siblings.indexOf(table) - 1];
  if (block.type !== 'table' || !table || !above || !caption || above.name !== 'w:p') return elements;
  return printed(report.paragraph(above).pieces, report) === rememberedText(caption) ? [above, table] : elements;
}

function foundAgain(report: OpenReport, lost: readonly RememberedBlock[], known: readonly BlockSite[]): BlockSite[] {
  const places = new Map<string, number>(known.map((site) => [site.id, site.elements[0]?.start ?? 0]));
  const free = candidates(report, known);
  const sites: BlockSite[] = [];
  const used = new Set<Candidate>();
  const wanted = lost.map((block) => ({ block, text: textOfBlock(block) }));
  const take = (want: (typeof wanted)[number], candidate: Candidate): void => {
    used.add(candidate);
    places.set(want.block.id, candidate.order);
    sites.push({
      id: want.block.id,
      sdt: null,
      elements: withChart(want.block, withCaption(report, want.block, candidate.elements)),
      remembered: want.block,
    });
  };
  const byText = new Map<string, Candidate[]>();
  for (const candidate of free) byText.set(candidate.text, [...(byText.get(candidate.text) ?? []), candidate]);
  for (const want of wanted) {
    if (want.text === '') continue;
    const candidate = byText
      .get(want.text)
      ?.find((one) => !used.has(one) && one.table === (want.block.type === 'table'));
    if (candidate) take(want, candidate);
  }
  const pairs: { readonly want: (typeof wanted)[number]; readonly candidate: Candidate; readonly score: number }[] = [];
  const rest = wanted
    .filter((want) => !places.has(want.block.id) && want.text !== '')
    .map((want) => ({ want, words: tokens(want.text) }));
  const left =
    rest.length === 0
      ? []
      : free
          .filter((candidate) => !used.has(candidate))
          .map((candidate) => ({ candidate, words: tokens(candidate.text) }));
  for (const { want, words } of rest) {
    for (const { candidate, words: found } of left) {
      if (candidate.table !== (want.block.type === 'table')) continue;
      if (found.length > words.length * 3 || words.length > found.length * 3) continue;
      const score = likeness(words, found);
      if (score >= ALIKE) pairs.push({ want, candidate, score });
    }
  }
  const rank = new Map(report.record.blocks.map((block, n) => [block.id, n]));
  const inOrder = (want: (typeof wanted)[number], candidate: Candidate): boolean => {
    const mine = rank.get(want.block.id) ?? 0;
    let before = -1;
    let after = Infinity;
    for (const [id, place] of places) {
      const other = rank.get(id);
      if (other === undefined) continue;
      if (other < mine) before = Math.max(before, place);
      if (other > mine) after = Math.min(after, place);
    }
    return before > after || (candidate.order > before && candidate.order < after);
  };
  pairs.sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
  for (const { want, candidate } of pairs) {
    if (!places.has(want.block.id) && !used.has(candidate) && inOrder(want, candidate)) take(want, candidate);
  }
  return sites;
}

/** Every block's site in document order; a block that people copied has one site for each copy. */
export function blockSites(report: OpenReport): BlockSite[] {
  const byTag = new Map(report.record.blocks.map((block) => [blockTag(block.id), block]));
  const tagged = taggedSites(report, byTag);
  const known = new Set(tagged.map((site) => site.id));
  const lost = report.record.blocks.filter((block) => block.state === 'present' && !known.has(block.id));
  const again = lost.length > 0 ? foundAgain(report, lost, tagged) : [];
  return [...tagged, ...again].sort((a, b) => (a.elements[0]?.start ?? 0) - (b.elements[0]?.start ?? 0));
}

/** Every tagged content control of the part, figures and blocks alike. */
export function* controlsIn(root: XmlTree): Generator<XmlTree> {
  for (const element of descendants(root)) if (element.name === 'w:sdt') yield element;
}
