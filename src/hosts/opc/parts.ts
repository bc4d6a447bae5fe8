/** The parts of a zip package: inflated one at a time, on demand, never beyond what they declared; replaced, added, removed. */
import { Fault } from '../../core/fault';
import type { OpcContext } from './limits';
import { toUtf8 } from './decode-text';
import type { XmlTree } from './xml-element';
import { parseXml } from './xml-tree';
import { isFolder, readZipDirectory, refuseRatio, type ZipEntry } from './zip-directory';
import { writeZip, type KeptPart, type NewPart } from './zip-writer';

/** A part put in as text, which becomes bytes when they are asked for. */
class TextPart implements NewPart {
  private encoded: Uint8Array | null = null;
  constructor(
    readonly name: string,
    readonly text: string,
  ) {}
  get bytes(): Uint8Array {
    return (this.encoded ??= new TextEncoder().encode(this.text));
  }
}

function otherSpellings(name: string): string[] {
  try {
    return [decodeURIComponent(name), encodeURI(name.normalize('NFC'))].map((each) => each.toLowerCase());
  } catch {
    return [];
  }
}

export class PackageParts {
  readonly context: OpcContext;
  private readonly source: Uint8Array;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** By lower-case name; null for a removed part. */
  private readonly changes = new Map<string, NewPart | null>();

  /** Reads the table of contents; nothing is inflated yet. Throws Fault where it is not sound. */
  constructor(bytes: Uint8Array, context: OpcContext) {
    this.source = bytes;
    this.context = context;
    this.entries = readZipDirectory(bytes, context);
  }

  /** Names of all parts, those of the file in its order, then added ones. */
  get names(): readonly string[] {
    return this.all()
      .map((part) => ('entry' in part ? part.entry.name : part.name))
      .filter((name) => !isFolder(name));
  }

  has(name: string): boolean {
    const key = this.keyOf(name);
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change !== null;
  }

  /** The part's bytes, checked against its declared size and checksum; null where the package has no such part. */
  read(name: string): Uint8Array | null {
    const key = this.keyOf(name);
    const change = this.changes.get(key);
    if (change !== undefined) return change?.bytes ?? null;
    const entry = this.entries.get(key);
    return entry ? this.inflate(entry) : null;
  }

  /** As `read`; a missing part is a fault. */
  need(name: string): Uint8Array {
    const part = this.read(name);
    if (!part) throw this.context.corrupt('missing-part', { part: name });
    return part;
  }

  /** The part as UTF-8 bytes; a missing part is a fault. */
  bytes(name: string): Uint8Array {
    return toUtf8(this.need(name), name, this.context);
  }

  /** The part as text without its byte order mark. */
  text(name: string): string {
    const change = this.changes.get(this.keyOf(name));
    if (change instanceof TextPart) return change.text;
    const bytes = this.bytes(name);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw this.context.corrupt('xml-encoding', { part: name });
    }
  }

  /** The part as a tree. */
  xml(name: string): XmlTree {
    return parseXml(this.text(name), name, this.context);
  }

  /** Replaces a part or adds it at the end. */
  put(name: string, content: string | Uint8Array): void {
    const key = this.keyOf(name);
    const own = this.entries.get(key)?.name ?? name;
    this.changes.set(key, typeof content === 'string' ? new TextPart(own, content) : { name: own, bytes: content });
  }

  /** Takes a part out, and nothing that speaks of it. */
  drop(name: string): void {
    this.changes.set(this.keyOf(name), null);
  }

  /** The package's bytes: kept parts in their order and as they were packed, new ones behind. */
  write(): Uint8Array {
    const parts = this.all();
    if (parts.length > 0xffff) throw this.context.tooLarge('parts');
    return writeZip(parts, this.context.checksum);
  }

  /** Letters beyond ASCII stand as such in one place and percent-encoded in another (ECMA-376 Part 2, §6.2.2): both name one part. */
  private keyOf(name: string): string {
    const key = name.toLowerCase();
    if (this.entries.has(key) || this.changes.has(key) || !/[%\u0080-\uffff]/.test(name)) return key;
    return otherSpellings(name).find((each) => this.entries.has(each)) ?? key;
  }

  private all(): (NewPart | KeptPart)[] {
    const parts: (NewPart | KeptPart)[] = [];
    for (const [key, entry] of this.entries) {
      const change = this.changes.get(key);
      if (change === undefined) parts.push({ entry, from: this.source });
      else if (change) parts.push(change);
    }
    for (const [key, change] of this.changes) if (change && !this.entries.has(key)) parts.push(change);
    return parts;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const { context } = this;
    context.checkTime();
    if (entry.size > context.limits.partBytes) throw context.tooLarge('part-size', { part: entry.name });
    refuseRatio(entry, context);
    const packed = this.source.subarray(entry.start, entry.start + entry.packedSize);
    let out: Uint8Array | null = packed;
    if (entry.method === 8) {
      try {
        out = context.inflate(packed, entry.size, () => {
          context.checkTime();
        });
      } catch (error) {
        if (error instanceof Fault) throw error;
        out = null;
      }
    }
    if (out?.length !== entry.size) throw context.corrupt('packed-data', { part: entry.name });
    if (context.checksum(out) !== entry.crc) throw context.corrupt('checksum', { part: entry.name });
    return out;
  }
}
