/** Styles of what is put into base.docx: the office's own of the same name, else ours is added to it (found by name: editors rename ids). */
import { styleMap } from '../document/style-map';
import { childOf, type OpcPackage, type XmlTree } from '../../opc';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

interface StylesPart {
  readonly name: string;
  readonly source: string;
  readonly root: XmlTree;
}

function partOf(pack: OpcPackage): StylesPart | null {
  const main = pack.related('', 'officeDocument') ?? '';
  const name = pack.related(main, 'styles');
  return name === null ? null : { name, source: pack.text(name), root: pack.xml(name) };
}

const styleOf = (part: StylesPart | null, id: string): XmlTree | undefined =>
  part?.root.children.find((each) => each.name === 'w:style' && each.attributes['w:styleId'] === id);

export class BaseStyles {
  readonly #map: (id: string) => string | null;
  readonly #own: StylesPart | null;
  readonly #fresh: StylesPart | null;
  readonly #added = new Map<string, string>();
  readonly #xml: string[] = [];

  constructor(
    fresh: OpcPackage,
    private readonly base: OpcPackage,
  ) {
    this.#map = styleMap(fresh, base);
    this.#own = partOf(base);
    this.#fresh = partOf(fresh);
  }

  /** The id in base.docx of one of our styles. */
  id(freshId: string): string | null {
    const known = this.#map(freshId) ?? this.#added.get(freshId);
    if (known !== undefined) return known;
    const style = styleOf(this.#fresh, freshId);
    if (!style || !this.#fresh) return null;
    let id = freshId;
    while (styleOf(this.#own, id)) id += 'KhopSo';
    this.#added.set(freshId, id);
    const source = this.#fresh.source.slice(style.start, style.end);
    // It looks the same wherever it is put: nothing comes from a style of the office that it would be based on.
    this.#xml.push(
      source
        .replace(/<w:(?:basedOn|next|link)\b[^>]*\/>/g, '')
        .replace(/w:styleId="[^"]*"/, `w:styleId="${id}"`)
        .replace(/ w:default="[^"]*"/, ''),
    );
    return id;
  }

  /** Whether the office's style numbers its paragraphs by itself: our headings bring their numbers. */
  isNumbered(freshId: string): boolean {
    const style = styleOf(this.#own, this.#map(freshId) ?? '');
    const properties = style && childOf(style, 'w:pPr');
    return properties !== undefined && childOf(properties, 'w:numPr') !== undefined;
  }

  save(): void {
    if (this.#xml.length === 0) return;
    if (this.#own) {
      this.base.append(this.#own.name, () => this.#xml.join(''));
      return;
    }
    const main = this.base.related('', 'officeDocument') ?? '';
    const name = `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`;
    const content = this.#fresh?.source ?? '';
    this.base.add({ name, contentType: STYLES_TYPE, content });
    this.base.addRelationship(main, STYLES, 'styles.xml');
  }
}
