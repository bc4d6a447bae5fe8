/** Relationships between parts (ECMA-376 Part 2, §6.5). Targets are resolved inside the package, never looked up outside it. */
import type { OpcContext } from './limits';
import { END, OPEN, XmlScanner } from './xml-scanner';

export interface Relationship {
  readonly id: string;
  /** URI of the type, as written. */
  readonly type: string;
  /** Last segment of the type ("worksheet"), the same for the transitional and the strict namespace. */
  readonly kind: string;
  /** Part name without a leading "/"; for external targets as written. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(of: string): string {
  const slash = of.lastIndexOf('/');
  return `${of.slice(0, slash + 1)}_rels/${of.slice(slash + 1)}.rels`;
}

/** A relationship's target as a part name; ".." never climbs out of the package. */
export function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.replace(/\\/g, '/').split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}

/** The relationships that a part's list holds; `bytes` are that list as UTF-8. Throws Fault. */
export function parseRelationships(bytes: Uint8Array, of: string, context: OpcContext): Relationship[] {
  const xml = new XmlScanner(bytes, relationshipsPart(of), context);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || !xml.is('Relationship')) continue;
    const attributes = xml.attributes();
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(of, target),
      external,
    });
  }
  return found;
}
