/** An Office package (ECMA-376 part 2) in memory: parts read on demand within limits; untouched parts keep their stored bytes. */
import { deflateSync, inflateSync } from 'fflate';
import { Fault } from '../../../core/fault';
import { crc32 } from './crc32';
import { defaultLimits, type PackageLimits } from './limits';
import { parseXml, type XmlElement } from './xml-tree';
import { zipEntries, type ZipEntry } from './zip-entries';
import { zipWrite } from './zip-write';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name without a leading slash; the raw target where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** 1980-01-01 as DOS time and date, the stamp of every part written here. */
const STAMP = 0x00210000;

export class OpcPackage {
  readonly limits: PackageLimits;
  private readonly order: string[];
  private readonly entries: Map<string, ZipEntry>;
  private readonly changed = new Map<string, Uint8Array>();

  private constructor(entries: readonly ZipEntry[], limits: PackageLimits) {
    this.limits = limits;
    this.order = entries.map((entry) => entry.name);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /**
   * Opens a package; nothing is inflated yet.
   * @throws Fault `empty-file`, `old-format`, `encrypted`, `not-a-report`, `corrupt`, `too-large`.
   */
  static open(bytes: Uint8Array, limits: PackageLimits = defaultLimits): OpcPackage {
    return new OpcPackage(zipEntries(bytes, limits), limits);
  }

  get names(): readonly string[] {
    return this.order;
  }

  has(name: string): boolean {
    return this.changed.has(name.toLowerCase()) || this.entries.has(name.toLowerCase());
  }

  /** The part's bytes; throws Fault `corrupt` when it is missing or damaged. */
  bytes(name: string): Uint8Array {
    const changed = this.changed.get(name.toLowerCase());
    if (changed) return changed;
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new Fault('corrupt', { what: name });
    if (entry.method === 0) return this.proven(entry, entry.stored);
    try {
      return this.proven(entry, inflateSync(entry.stored, { out: new Uint8Array(entry.size) }));
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault('corrupt', { what: name });
    }
  }

  private proven(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new Fault('corrupt', { what: entry.name });
    return bytes;
  }

  /** The part as text, UTF-8 without its byte order mark. */
  text(name: string): string {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(name));
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault('corrupt', { what: name });
    }
  }

  xml(name: string): XmlElement {
    return parseXml(this.text(name), name, this.limits);
  }

  /** Replaces a part or adds it at the end. */
  put(name: string, content: string | Uint8Array): void {
    if (!this.has(name)) this.order.push(name);
    this.changed.set(name.toLowerCase(), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Relationships of a part ("" for the package itself); none when it has no relationships part. */
  relationships(of: string): Relationship[] {
    const name = relationshipsName(of);
    if (!this.has(name)) return [];
    return this.xml(name).children.map((element) => {
      const external = element.attributes['TargetMode'] === 'External';
      const target = element.attributes['Target'] ?? '';
      return {
        id: element.attributes['Id'] ?? '',
        type: element.attributes['Type'] ?? '',
        target: external ? target : resolve(of, target),
        external,
      };
    });
  }

  /** The first part that `of` points to by a relationship whose type ends in `/kind`. */
  related(of: string, kind: string): string | null {
    const found = this.relationships(of).find((relation) => !relation.external && relation.type.endsWith(`/${kind}`));
    return found && this.has(found.target) ? found.target : null;
  }

  save(): Uint8Array {
    return zipWrite(
      this.order.map((name) => {
        const content = this.changed.get(name.toLowerCase());
        const entry = this.entries.get(name.toLowerCase());
        if (!content) return entry as ZipEntry;
        return {
          name,
          method: 8,
          crc: crc32(content),
          size: content.length,
          stored: deflateSync(content, { level: 6 }),
          time: STAMP,
          attributes: 0,
        };
      }),
    );
  }
}

/** "word/document.xml" to "word/_rels/document.xml.rels"; "" to "_rels/.rels". */
export function relationshipsName(of: string): string {
  const slash = of.lastIndexOf('/');
  return `${of.slice(0, slash + 1)}_rels/${of.slice(slash + 1)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
