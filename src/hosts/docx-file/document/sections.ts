/** Sections of the main part (ISO/IEC 29500-1, 17.6): where each ends, and the properties that end it. */
import { childOf, descendants, type XmlTree } from '../../opc';

export interface Section {
  /** Children of w:body, the one that ends it included, the body's own w:sectPr not. */
  readonly children: readonly XmlTree[];
  /** null in a document whose last section has none. */
  readonly properties: XmlTree | null;
  /** The child that holds the properties; null for the last section, whose properties stand in the body itself. */
  readonly last: XmlTree | null;
}

function endOf(child: XmlTree): XmlTree | null {
  if (child.name !== 'w:p' && child.name !== 'w:sdt') return null;
  const found = descendants(child).find((inner) => inner.name === 'w:sectPr' && inner.parent?.name === 'w:pPr');
  return found ?? null;
}

/** At least one. */
export function sectionsOf(body: XmlTree): Section[] {
  const sections: Section[] = [];
  const final = childOf(body, 'w:sectPr') ?? null;
  let children: XmlTree[] = [];
  for (const child of body.children) {
    if (child === final) continue;
    children.push(child);
    const properties = endOf(child);
    if (!properties) continue;
    sections.push({ children, properties, last: child });
    children = [];
  }
  return [...sections, { children, properties: final, last: null }];
}
