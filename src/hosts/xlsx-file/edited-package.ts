/** A package while it is changed: parts replaced, added and removed, all others kept as they are packed. */
import { Fault } from '../../core/fault';
import type { ReadContext } from './limits';
import { relationshipsOf, resolveTarget } from './workbook-parts';
import { listElements, XmlPatch } from './xml-patch';
import type { XmlElement } from './xml-patch';
import { escapeXml, toUtf8 } from './xml-text';
import type { ZipPackage } from './zip-package';
import { writeZip } from './zip-writer';
import type { KeptPart, NewPart } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';

export class EditedPackage {
  readonly context: ReadContext;
  private readonly zip: ZipPackage;
  /** By lower-case name; null for a removed part. */
  private readonly changes = new Map<string, NewPart | null>();

  constructor(zip: ZipPackage, context: ReadContext) {
    this.zip = zip;
    this.context = context;
  }

  has(part: string): boolean {
    const change = this.changes.get(part.toLowerCase());
    return change === undefined ? this.zip.has(part) : change !== null;
  }

  /** The part as UTF-8 as it now stands; a missing part is a fault. */
  bytes(part: string): Uint8Array {
    const change = this.changes.get(part.toLowerCase());
    if (change === null) throw this.context.corrupt('missing-part', { part });
    return change ? change.bytes : toUtf8(this.zip.need(part), part, this.context);
  }

  /** Elements of a small part as it now stands, with the patch that changes it; `save` keeps the patch. */
  open(part: string, deepest = 3): { elements: XmlElement[]; patch: XmlPatch; save: () => void } {
    const bytes = this.bytes(part);
    const patch = new XmlPatch(bytes);
    const save = (): void => {
      if (patch.changed) this.put(part, patch.apply());
    };
    return { elements: listElements(bytes, part, this.context, deepest), patch, save };
  }

  put(part: string, bytes: Uint8Array): void {
    const name = this.zip.entries.get(part.toLowerCase())?.name ?? part;
    this.changes.set(part.toLowerCase(), { name, bytes });
  }

  /** Adds a part with its content type. */
  add(part: string, bytes: Uint8Array, contentType: string): void {
    this.put(part, bytes);
    const { elements, patch, save } = this.open(CONTENT_TYPES);
    const root = elements[0];
    if (!root) throw this.context.corrupt('missing-part', { part: CONTENT_TYPES });
    patch.append(
      root,
      `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`,
    );
    save();
  }

  /** Removes a part, its content type, its own relationships, and what only they led to. */
  remove(part: string): void {
    const targets = this.targetsOf(part);
    this.changes.set(part.toLowerCase(), null);
    if (this.has(relationshipsOf(part))) this.changes.set(relationshipsOf(part).toLowerCase(), null);
    const { elements, patch, save } = this.open(CONTENT_TYPES);
    for (const element of elements) {
      const name = element.name === 'Override' ? element.attributes.get('PartName') : undefined;
      if (name !== undefined && name.replace(/^\//, '').toLowerCase() === part.toLowerCase())
        patch.replace(element.start, element.end, '');
    }
    save();
    if (targets.length === 0) return;
    const used = this.allTargets();
    for (const target of targets) if (this.has(target) && !used.has(target.toLowerCase())) this.remove(target);
  }

  /** Relationship elements of a part, with the patch that changes them. */
  relationships(part: string): ReturnType<EditedPackage['open']> {
    return this.open(relationshipsOf(part), 2);
  }

  private targetsOf(part: string): string[] {
    if (!this.has(relationshipsOf(part))) return [];
    return this.relationships(part)
      .elements.filter(
        (element) => element.name === 'Relationship' && element.attributes.get('TargetMode') !== 'External',
      )
      .map((element) => resolveTarget(part, element.attributes.get('Target') ?? ''));
  }

  private allTargets(): Set<string> {
    const used = new Set<string>();
    for (const entry of this.zip.entries.values()) {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(entry.name);
      if (!match || !this.has(entry.name)) continue;
      for (const target of this.targetsOf(`${match[1] ?? ''}${match[2] ?? ''}`)) used.add(target.toLowerCase());
    }
    return used;
  }

  /** The new package: kept parts in their order and as they were packed, new ones behind. */
  write(): Uint8Array {
    const parts: (NewPart | KeptPart)[] = [];
    for (const [key, entry] of this.zip.entries) {
      const change = this.changes.get(key);
      if (change === undefined) parts.push({ entry, from: this.zip.bytes });
      else if (change) parts.push(change);
    }
    for (const [key, change] of this.changes) if (change && !this.zip.entries.has(key)) parts.push(change);
    if (parts.length > 0xffff) throw new Fault('too-large', { file: this.context.file, what: 'parts' });
    return writeZip(parts);
  }
}
