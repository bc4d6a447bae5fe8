/**
 * Figures outside the running text: in headers, footers, endnotes and text boxes. The program prints none there; people
 * copy them, control and all.
 */
import type { ProvenanceRecord, SidePlace } from '../provenance/model';
import { figureTag } from '../provenance/tags';
import { childOf, descendants, isInside, type XmlTree } from '../../opc';
import { figuresByTag, type FigureSite } from './figure-sites';
import { paragraphsIn, type OpenReport } from './open-report';
import { Part } from './part';
import { textOf, type ControlPiece, type ReadParagraph } from './pieces';

export interface SideSite {
  readonly place: SidePlace;
  readonly part: Part;
  readonly paragraph: ReadParagraph;
  /** The paragraph of the text that it belongs to, where a comment can stand. */
  readonly anchor: ReadParagraph;
  /** A text box's second copy, for programs that cannot draw the first: written alike, counted once. */
  readonly mirror: boolean;
}

const BOX = 'w:txbxContent';
/** Kinds of relationship, in the order in which their parts are read. */
const KINDS: readonly (readonly [string, SidePlace])[] = [
  ['endnotes', 'endnote'],
  ['header', 'header'],
  ['footer', 'footer'],
];
const FALLBACK = new Set(['mc:Fallback']);

function topParagraph(element: XmlTree): XmlTree | null {
  let top: XmlTree | null = null;
  for (let up: XmlTree | null = element; up; up = up.parent) if (up.name === 'w:p') top = up;
  return top;
}

function boxesIn(part: Part, root: XmlTree): XmlTree[] {
  if (!part.source.includes(BOX)) return [];
  return descendants(root)
    .filter((element) => element.name === BOX)
    .flatMap(paragraphsIn);
}

/** Whether a paragraph may hold a figure in its control: cheap, and never wrong about one that does. */
function holdsControl(element: XmlTree): boolean {
  for (const inner of descendants(element)) if (inner.name === 'w:sdt') return true;
  return false;
}

const opened = new WeakMap<OpenReport, Map<string, Part>>();

/** Each part is opened once, so that its paragraphs are the same ones for all who look. */
function partOf(report: OpenReport, name: string): Part {
  const parts = opened.get(report) ?? new Map<string, Part>();
  opened.set(report, parts);
  const part = parts.get(name) ?? new Part(report.pack, name);
  parts.set(name, part);
  return part;
}

type Wanted = (paragraph: XmlTree) => boolean;

function inParts(report: OpenReport, first: ReadParagraph, wanted: Wanted): SideSite[] {
  const { pack, main } = report;
  const sites: SideSite[] = [];
  const targets = KINDS.flatMap(([kind, place]) =>
    pack
      .relationships(main.name)
      .filter(({ kind: of, external, target }) => of === kind && !external && pack.has(target))
      .map(({ target }): readonly [string, SidePlace] => [target, place]),
  );
  for (const [target, place] of new Map(targets)) {
    if (wanted === holdsControl && !pack.text(target).includes('<w:sdt')) continue;
    const part = partOf(report, target);
    const marks =
      place === 'endnote' && main.source.includes('w:endnoteReference')
        ? descendants(main.root).filter((element) => element.name === 'w:endnoteReference')
        : [];
    const groups = place === 'endnote' ? part.root.children : [part.root];
    for (const group of groups) {
      const mark = marks.find((element) => element.attributes['w:id'] === group.attributes['w:id']);
      const from = mark && topParagraph(mark);
      const anchor = from ? report.paragraph(from) : first;
      for (const element of [...paragraphsIn(group), ...boxesIn(part, group)].filter(wanted)) {
        sites.push({ place, part, paragraph: report.paragraph(element), anchor, mirror: isInside(element, FALLBACK) });
      }
    }
  }
  return sites;
}

/** Every paragraph outside the running text that holds a content control, text boxes in the order of the text. */
export function sideSites(report: OpenReport): SideSite[] {
  return sidesOf(report, holdsControl);
}

/** Every paragraph outside the running text, as `sideSites`. */
export function sideParagraphs(report: OpenReport): SideSite[] {
  return sidesOf(report, () => true);
}

function sidesOf(report: OpenReport, wanted: Wanted): SideSite[] {
  const opening = paragraphsIn(report.body)[0];
  if (!opening) return [];
  const boxes = boxesIn(report.main, report.body)
    .filter(wanted)
    .map((element): SideSite => {
      const around = topParagraph(element);
      return {
        place: 'text-box',
        part: report.main,
        paragraph: report.paragraph(element),
        anchor: report.paragraph(around ?? opening),
        mirror: isInside(element, FALLBACK),
      };
    });
  return [...boxes, ...inParts(report, report.paragraph(opening), wanted)];
}

/** What an editor leaves of a figure's control when it drops all that it does not know. */
function isBare(control: ControlPiece): boolean {
  const properties = childOf(control.sdt, 'w:sdtPr');
  return properties === undefined || properties.children.length === 0;
}

function factsPrinting(text: string, place: string, record: ProvenanceRecord): Set<string> {
  const alike = record.figures.filter((figure) => figure.printed.normalize('NFC') === text.normalize('NFC'));
  const here = alike.filter((figure) => figure.block === '' && figure.place === place);
  return new Set((here.length > 0 ? here : alike).map((figure) => figure.fact));
}

/**
 * The figures of a paragraph that no block stands behind: by their tags, and where an editor dropped those, by their
 * text, if only one figure of the document was printed like that.
 */
export function strayFigures(paragraph: ReadParagraph, place: string, record: ProvenanceRecord): FigureSite[] {
  return figuresByTag(paragraph, (control) => {
    if (!isBare(control)) return null;
    const facts = factsPrinting(textOf(control.pieces), place, record);
    const [only] = facts;
    return facts.size === 1 && only !== undefined ? figureTag(only) : null;
  });
}
