/** Our content out of a freshly written report into base.docx: with numbers, styles, footnotes and charts that fit there. */
import { CHART_RELATION, CHART_TYPE } from '../chart/chart-part';
import { chartPartName } from '../chart/chart-parts';
import { within } from '../chart/chart-sites';
import type { OpenReport } from '../document/open-report';
import type { Part } from '../document/part';
import { sectionsOf, type Section } from '../document/sections';
import { isBlockTag } from '../provenance/tags';
import { adopt, type Adoption } from '../update/write/adopt';
import { childOf, type OpcPackage, type Splice, type XmlTree } from '../../opc';
import type { AnnexXml } from './base-sections';
import { BaseStyles } from './base-styles';
import { withNamespaces } from './namespaces';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';
const NOTES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'];

const numbers = (source: string, pattern: RegExp): number[] =>
  [...source.matchAll(pattern)].map((match) => Number(match[1]));

/** The blocks of the report: what stands in a control of its own. */
function isBlock(element: XmlTree): boolean {
  const properties = element.name === 'w:sdt' ? childOf(element, 'w:sdtPr') : undefined;
  return isBlockTag(properties && childOf(properties, 'w:tag')?.attributes['w:val']);
}

function attribute(part: Part, element: XmlTree, name: string, value: string): Splice {
  const at = part.source.indexOf(`${name}="`, element.start) + name.length + 2;
  return { start: at, end: part.source.indexOf('"', at), text: value };
}

export interface Taken {
  readonly front: readonly AnnexXml[];
  readonly content: string;
  readonly annexes: readonly AnnexXml[];
}

export class Transplant {
  readonly #styles: BaseStyles;
  readonly #adoption: Adoption;
  readonly #notes: { readonly part: string | null; readonly offset: number };
  readonly #controls: Set<number>;
  #control = 0;
  #drawing: number;

  constructor(
    private readonly fresh: OpenReport,
    private readonly base: OpcPackage,
    private readonly main: string,
  ) {
    this.#styles = new BaseStyles(fresh.pack, base);
    const parts = base.names.filter((name) =>
      /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/i.test(name),
    );
    const sources = [...new Set([...parts, main])].map((name) => base.text(name)).join('');
    this.#controls = new Set(numbers(sources, /<w:id w:val="(-?\d+)"/g));
    this.#drawing = Math.max(0, ...numbers(sources, /<wp:docPr\b[^>]*?\bid="(\d+)"/g));
    const part = base.related(main, 'footnotes');
    const last = part === null ? 0 : Math.max(0, ...numbers(base.text(part), /<w:footnote\b[^>]*?\bw:id="(\d+)"/g));
    this.#notes = { part, offset: last };
    this.#adoption = {
      control: () => this.#nextControl(),
      style: (id) => this.#styles.id(id),
      note: (id) => ({ id: String(Number(id) + last), run: null }),
      properties: '',
      modern: true,
    };
  }

  #nextControl(): number {
    do this.#control += 1;
    while (this.#controls.has(this.#control));
    return this.#control;
  }

  /** The report's blocks, and each annex with its heading. `front`: how many pages stand before the report. */
  take(front: number): Taken {
    const sections = sectionsOf(this.fresh.body);
    return {
      front: sections.slice(0, front).map((section) => this.#page(section)),
      content: this.#adopted((sections[front]?.children ?? []).filter(isBlock)),
      annexes: sections.slice(front + 1).map((section) => this.#page(section)),
    };
  }

  #page({ children, properties, last }: Section): AnnexXml {
    const size = properties && childOf(properties, 'w:pgSz');
    return {
      xml: this.#adopted(children.filter((child) => child !== last)),
      landscape: size?.attributes['w:orient'] === 'landscape',
    };
  }

  #adopted(elements: readonly XmlTree[]): string {
    const charts = elements.flatMap((element) => this.#charts(element));
    let xml = adopt(this.fresh.main, elements, this.#adoption, charts);
    for (const heading of HEADINGS) {
      if (!this.#styles.isNumbered(heading)) continue;
      const style = `<w:pStyle w:val="${this.#styles.id(heading) ?? ''}"/>`;
      xml = xml.replaceAll(style, `${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`);
    }
    return xml;
  }

  /** The parts of the element's charts are taken over; what its XML needs to point to them. */
  #charts(element: XmlTree): Splice[] {
    const { fresh, base } = this;
    const relations = fresh.pack.relationships(fresh.main.name);
    return within([element], 'c:chart').flatMap((chart) => {
      const from = relations.find(({ id }) => id === chart.attributes['r:id']);
      if (!from) return [];
      let number = 1;
      while (base.has(chartPartName(number))) number += 1;
      const name = chartPartName(number);
      base.add({ name, contentType: CHART_TYPE, content: fresh.pack.text(from.target) });
      const id = base.addRelationship(this.main, CHART_RELATION, `/${name}`);
      this.#drawing += 1;
      return [
        attribute(fresh.main, chart, 'r:id', id),
        ...within([element], 'wp:docPr').map((each) => attribute(fresh.main, each, 'id', String(this.#drawing))),
      ];
    });
  }

  /** The main part with every prefix that our content uses. */
  declared(source: string): string {
    return withNamespaces(source, this.fresh.main.root, this.main, this.base.context);
  }

  /** Footnotes behind the office's own, and the styles that it lacked. */
  save(): void {
    this.#saveNotes();
    this.#styles.save();
  }

  #saveNotes(): void {
    const { footnotes, noteById } = this.fresh;
    if (!footnotes || noteById.size === 0) return;
    const { part, offset } = this.#notes;
    if (part === null) {
      const head = footnotes.source.slice(0, footnotes.root.start);
      const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
      const content = head + adopt(footnotes, [footnotes.root], this.#adoption);
      this.base.add({ name: `${folder}footnotes.xml`, contentType: NOTES_TYPE, content });
      this.base.addRelationship(this.main, NOTES, 'footnotes.xml');
      return;
    }
    const notes = [...noteById].map(([id, note]) =>
      adopt(footnotes, [note], this.#adoption, [attribute(footnotes, note, 'w:id', String(Number(id) + offset))]),
    );
    this.base.append(part, () => notes.join(''));
    this.base.put(part, withNamespaces(this.base.text(part), footnotes.root, part, this.base.context));
  }
}
