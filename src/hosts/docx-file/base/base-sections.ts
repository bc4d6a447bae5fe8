/** Sections of base.docx: how wide its text is, and annexes behind it that keep its page, headers and footers. */
import { childOf, descendants, parseXml, type OpcContext, type XmlTree } from '../../opc';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../page';
import type { Widths } from '../writing-context';

const twips = (element: XmlTree | undefined, name: string): number => Number(element?.attributes[name] ?? NaN);

/** Between the margins, of the section that holds `place`, and turned; ours where the document does not say it. */
export function widthsAt(root: XmlTree, place: XmlTree | null): Widths {
  const sections = descendants(root).filter(({ name }) => name === 'w:sectPr');
  const section = sections.find(({ start }) => place === null || start > place.start) ?? sections.at(-1);
  const size = section && childOf(section, 'w:pgSz');
  const margins = section && childOf(section, 'w:pgMar');
  const [across, down] = [twips(size, 'w:w'), twips(size, 'w:h')];
  const beside = twips(margins, 'w:left') + twips(margins, 'w:right');
  const isSound = (width: number): boolean => Number.isFinite(width) && width > 2000;
  return {
    portrait: isSound(across - beside) ? across - beside : TEXT_WIDTH,
    landscape: isSound(Math.max(across, down) - beside) ? Math.max(across, down) - beside : LANDSCAPE_TEXT_WIDTH,
  };
}

export interface AnnexXml {
  readonly xml: string;
  readonly landscape: boolean;
}

/** The page of the office's last section, turned where the annex is wide; numbered on its own, its first page without a number. */
function annexSection(source: string, last: XmlTree | null, landscape: boolean, blankHeader: string): string {
  const size = last && childOf(last, 'w:pgSz');
  const margins = last && childOf(last, 'w:pgMar');
  const sides = [twips(size ?? undefined, 'w:w') || 11906, twips(size ?? undefined, 'w:h') || 16838];
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  const references = (last?.children ?? []).filter(
    ({ name, attributes }) => /^w:(?:header|footer)Reference$/.test(name) && attributes['w:type'] !== 'first',
  );
  const footer = references.find(
    ({ name, attributes }) => name === 'w:footerReference' && attributes['w:type'] === 'default',
  );
  const page = landscape
    ? `<w:pgSz w:w="${String(long)}" w:h="${String(short)}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${String(short)}" w:h="${String(long)}"/>`;
  const slice = (element: XmlTree): string => source.slice(element.start, element.end);
  return (
    '<w:sectPr>' +
    references.map(slice).join('') +
    `<w:headerReference w:type="first" r:id="${blankHeader}"/>` +
    (footer ? slice(footer).replace(/w:type="default"/, 'w:type="first"') : '') +
    `<w:type w:val="nextPage"/>${page}${margins ? slice(margins) : ''}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
  );
}

export interface Pages {
  readonly front: readonly AnnexXml[];
  readonly annexes: readonly AnnexXml[];
  /** Relationship of an empty header. */
  readonly header: string;
}

/** The office's first page is page 1, whatever stands before it. */
function numberedAnew(source: string, body: XmlTree): string {
  const first = descendants(body).find(({ name }) => name === 'w:sectPr');
  const margins = first && childOf(first, 'w:pgMar');
  if (!first || !margins || childOf(first, 'w:pgNumType')) return source;
  return `${source.slice(0, margins.end)}<w:pgNumType w:start="1"/>${source.slice(margins.end)}`;
}

/** The main part with pages in front of the office's own and annexes behind, each in a section of its own. */
export function withPages(source: string, name: string, pages: Pages, context: OpcContext): string {
  const { front, annexes, header } = pages;
  const root = parseXml(source, name, context);
  const body = root.children.find((child) => child.name === 'w:body');
  if (!body || front.length + annexes.length === 0) return source;
  const last = childOf(body, 'w:sectPr') ?? null;
  const end = last?.start ?? body.closeStart;
  const own = last ? source.slice(last.start, last.end) : annexSection(source, null, false, header);
  const section = ({ landscape }: AnnexXml): string => annexSection(source, last, landscape, header);
  const ending = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  const before = front.map((page) => page.xml + ending(section(page))).join('');
  const behind = annexes.map(({ xml }, index) => {
    const previous = annexes[index - 1];
    return ending(previous ? section(previous) : own) + xml;
  });
  const final = annexes.at(-1);
  const closing = final ? section(final) : own;
  const content = source.slice(body.openEnd, end);
  const whole = source.slice(0, body.openEnd) + content + behind.join('') + closing + source.slice(last?.end ?? end);
  if (front.length === 0) return whole;
  const numbered = numberedAnew(whole, parseXml(whole, name, context));
  return numbered.slice(0, body.openEnd) + before + numbered.slice(body.openEnd);
}
