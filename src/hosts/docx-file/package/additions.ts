/** Adds a part to a package with its content type and its relationship (ECMA-376 part 2, 10.1.2 and 9.3), by splicing. */
import { escapeAttribute } from './xml-text';
import { relationshipsName, type OpcPackage } from './package';

const TYPES = '[Content_Types].xml';

export interface NewPart {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
  /** Part that points to it. */
  readonly from: string;
  readonly relationType: string;
  /** Relative to the folder of `from`. */
  readonly target: string;
}

function insertLast(
  source: string,
  closeStart: number,
  end: number,
  selfClosing: boolean,
  rootName: string,
  text: string,
): string {
  if (!selfClosing) return source.slice(0, closeStart) + text + source.slice(closeStart);
  return `${source.slice(0, end).replace(/\s*\/>$/, '>')}${text}</${rootName}>${source.slice(end)}`;
}

/** Appends XML as the last child of a part's root element. */
export function appendToRoot(pack: OpcPackage, part: string, text: string): void {
  const root = pack.xml(part);
  pack.put(part, insertLast(pack.text(part), root.closeStart, root.end, root.selfClosing, root.name, text));
}

/** Adds the part, its content type and its relationship; returns the relationship's id. */
export function addPart(pack: OpcPackage, part: NewPart): string {
  pack.put(part.name, part.content);
  const types = pack.xml(TYPES);
  const partName = `/${part.name}`;
  if (!types.children.some((type) => type.attributes['PartName']?.toLowerCase() === partName.toLowerCase())) {
    const prefix = types.name.includes(':') ? `${types.name.split(':')[0] ?? ''}:` : '';
    appendToRoot(
      pack,
      TYPES,
      `<${prefix}Override PartName="${escapeAttribute(partName)}" ContentType="${escapeAttribute(part.contentType)}"/>`,
    );
  }
  return addRelationship(pack, part.from, part.relationType, part.target);
}

/** Adds a relationship to a part, making its relationships part when it has none; returns the new id. */
export function addRelationship(pack: OpcPackage, from: string, type: string, target: string): string {
  const name = relationshipsName(from);
  if (!pack.has(name)) {
    pack.put(
      name,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
  }
  const used = new Set(pack.relationships(from).map((relation) => relation.id));
  let n = used.size + 1;
  while (used.has(`rId${String(n)}`)) n += 1;
  const id = `rId${String(n)}`;
  const root = pack.xml(name);
  const prefix = root.name.includes(':') ? `${root.name.split(':')[0] ?? ''}:` : '';
  appendToRoot(
    pack,
    name,
    `<${prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`,
  );
  return id;
}
