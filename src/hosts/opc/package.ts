/** An Office package (ECMA-376 Part 2) while it is read and changed: parts with their content types and relationships. */
import { escapeXml } from '../../core/xml-text';
import type { OpcContext } from './limits';
import { PackageParts } from './parts';
import { parseRelationships, relationshipsPart, type Relationship } from './relationships';
import { listElements, XmlPatch, type XmlElement } from './xml-patch';
import { writeZip } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface OpenedPart {
  readonly elements: readonly XmlElement[];
  readonly patch: XmlPatch;
  /** Keeps what the patch changed. */
  readonly save: () => void;
}

export interface AddedPart {
  readonly name: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

export class OpcPackage extends PackageParts {
  /** A package of these parts alone, in their order. */
  static of(parts: ReadonlyMap<string, string | Uint8Array>, context: OpcContext): OpcPackage {
    const pack = new OpcPackage(writeZip([]), context);
    for (const [name, content] of parts) pack.put(name, content);
    return pack;
  }

  /** Elements of a small part as it now stands, with the patch that changes it; `save` keeps the patch. */
  open(part: string, deepest = 3): OpenedPart {
    const bytes = this.bytes(part);
    const patch = new XmlPatch(bytes);
    const save = (): void => {
      if (patch.changed) this.put(part, patch.apply());
    };
    return { elements: listElements(bytes, part, this.context, deepest), patch, save };
  }

  /** Appends XML as the last child of a part's root element. */
  append(part: string, make: (root: XmlElement) => string): void {
    const { elements, patch, save } = this.open(part, 1);
    const root = elements[0];
    if (!root) throw this.context.corrupt('missing-part', { part });
    patch.append(root, make(root));
    save();
  }

  /** Adds a part with its content type. */
  add({ name, content, contentType }: AddedPart): void {
    this.put(name, content);
    if (this.contentTypesOf(name).length > 0) return;
    this.append(
      CONTENT_TYPES,
      ({ prefix }) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(contentType)}"/>`,
    );
  }

  /** Removes a part, its content type, its own relationships, and what only they led to. */
  remove(part: string): void {
    const targets = this.targetsOf(part);
    this.drop(part);
    if (this.has(relationshipsPart(part))) this.drop(relationshipsPart(part));
    const { patch, save } = this.open(CONTENT_TYPES);
    for (const { start, end } of this.contentTypesOf(part)) patch.replace(start, end, '');
    save();
    if (targets.length === 0) return;
    const used = new Set(this.names.flatMap((name) => this.targetsOf(name)).map((target) => target.toLowerCase()));
    for (const target of this.targetsOf('')) used.add(target.toLowerCase());
    for (const target of targets) if (this.has(target) && !used.has(target.toLowerCase())) this.remove(target);
  }

  /** Relationships of a part ("" for the package itself); none where it has no such list. */
  relationships(of: string): Relationship[] {
    const part = relationshipsPart(of);
    return this.has(part) ? parseRelationships(this.bytes(part), of, this.context) : [];
  }

  /** The first part that `of` points to by a relationship of that kind; null where it is not there. */
  related(of: string, kind: string): string | null {
    const found = this.relationships(of).find((relation) => !relation.external && relation.kind === kind);
    return found && this.has(found.target) ? found.target : null;
  }

  /** Adds a relationship to a part, with its list where it has none; `target` is relative to the folder of `from`. */
  addRelationship(from: string, type: string, target: string): string {
    const part = relationshipsPart(from);
    if (!this.has(part)) this.put(part, NO_RELATIONSHIPS);
    const used = new Set(this.relationships(from).map((relation) => relation.id));
    let n = used.size + 1;
    while (used.has(`rId${String(n)}`)) n += 1;
    const id = `rId${String(n)}`;
    this.append(
      part,
      ({ prefix }) => `<${prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
    );
    return id;
  }

  /** Takes those relationships out of a part's list that `goes` says yes to. */
  removeRelationships(from: string, goes: (id: string, kind: string) => boolean): void {
    const { elements, patch, save } = this.open(relationshipsPart(from), 2);
    for (const { name, attributes, start, end } of elements) {
      if (name !== 'Relationship') continue;
      const kind = (attributes.get('Type') ?? '').split('/').pop() ?? '';
      if (goes(attributes.get('Id') ?? '', kind)) patch.replace(start, end, '');
    }
    save();
  }

  private contentTypesOf(part: string): XmlElement[] {
    const key = part.toLowerCase();
    return this.open(CONTENT_TYPES).elements.filter(
      ({ name, attributes }) =>
        name === 'Override' && attributes.get('PartName')?.replace(/^\//, '').toLowerCase() === key,
    );
  }

  private targetsOf(part: string): string[] {
    return this.relationships(part)
      .filter(({ external }) => !external)
      .map(({ target }) => target);
  }
}
