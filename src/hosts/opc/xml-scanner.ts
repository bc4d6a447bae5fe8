/**
 * A pull scanner over the bytes of one XML part (XML 1.0, namespaces by local name): no tree, no entity of the document's
 * own, no DOCTYPE, a bounded depth, every tag matched. Positions are byte offsets, so that a writer can cut between them.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are looked up inside checked bounds, once a byte: a fallback would cost time */
import type { Fault } from '../../core/fault';
import type { OpcContext } from './limits';
import { decodeText } from './decode-text';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const LT = 60,
  GT = 62,
  SLASH = 47,
  BANG = 33,
  QUESTION = 63,
  COLON = 58,
  EQUALS = 61,
  QUOTE = 34,
  APOSTROPHE = 39;
const STEPS_BETWEEN_CLOCKS = 1 << 14;

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

export class XmlScanner {
  readonly bytes: Uint8Array;
  /** Where the current token begins ("<" of a tag) and where the next one begins. */
  tokenStart = 0;
  position = 0;
  depth = 0;
  /** Local name of the current tag. */
  nameStart = 0;
  nameEnd = 0;
  /** Current attribute, after `nextAttribute`. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The current tag closes itself; its CLOSE follows without bytes of its own. */
  empty = false;
  private cdata = false;
  private attributesAt = 0;
  private attributesEnd = 0;
  private steps = 0;
  private readonly opened: Int32Array;
  private readonly part: string;
  private readonly context: OpcContext;

  /** `bytes` are UTF-8 (see `toUtf8`); `part` names them in faults. */
  constructor(bytes: Uint8Array, part: string, context: OpcContext) {
    this.bytes = bytes;
    this.part = part;
    this.context = context;
    this.opened = new Int32Array(2 * (context.limits.depth + 1));
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.position = 3;
  }

  fault(what: string): Fault {
    return this.context.corrupt(what, { part: this.part, offset: String(this.tokenStart) });
  }

  /** Moves to the next token; blanks between tags come as TEXT too. */
  next(): Token {
    if (this.empty) {
      this.empty = false;
      this.depth -= 1;
      return CLOSE;
    }
    if ((this.steps += 1) % STEPS_BETWEEN_CLOCKS === 0) this.context.checkTime();
    const { bytes } = this;
    for (;;) {
      const start = this.position;
      this.tokenStart = start;
      if (start >= bytes.length) {
        if (this.depth > 0) throw this.fault('xml-truncated');
        return END;
      }
      if (bytes[start] !== LT) {
        const next = bytes.indexOf(LT, start);
        this.position = next < 0 ? bytes.length : next;
        this.cdata = false;
        if (this.depth > 0) return this.textToken(start, this.position);
        continue;
      }
      const second = bytes[start + 1];
      if (second === SLASH) return this.closeTag(start);
      if (second === QUESTION) this.position = this.after('?>', start + 2);
      else if (second !== BANG) return this.openTag(start);
      else if (this.sees('<!--', start)) this.position = this.after('-->', start + 4);
      else if (this.sees('<![CDATA[', start) && this.depth > 0) {
        this.position = this.after(']]>', start + 9);
        this.cdata = true;
        return this.textToken(start + 9, this.position - 3);
      } else throw this.fault('xml-doctype');
    }
  }

  private textToken(start: number, end: number): Token {
    this.nameStart = start;
    this.nameEnd = end;
    return TEXT;
  }

  private sees(ascii: string, at: number): boolean {
    for (let i = 0; i < ascii.length; i += 1) if (this.bytes[at + i] !== ascii.charCodeAt(i)) return false;
    return true;
  }

  private after(ascii: string, from: number): number {
    const first = ascii.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.sees(ascii, at)) return at + ascii.length;
    }
    throw this.fault('xml-truncated');
  }

  private readName(from: number): number {
    const { bytes } = this;
    let at = from;
    let local = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte === COLON) local = at + 1;
      else if (byte === GT || byte === SLASH || isBlank(byte)) break;
      else if (byte === LT) throw this.fault('xml-tag');
    }
    if (at === local) throw this.fault('xml-tag');
    this.nameStart = local;
    this.nameEnd = at;
    return at;
  }

  private openTag(start: number): Token {
    const { bytes } = this;
    let at = this.readName(start + 1);
    const nameEnd = at;
    this.attributesAt = at;
    for (; ; at += 1) {
      const byte = bytes[at];
      if (byte === GT) break;
      if (byte === QUOTE || byte === APOSTROPHE) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) throw this.fault('xml-truncated');
      } else if (byte === undefined || byte === LT) throw this.fault('xml-tag');
    }
    this.empty = bytes[at - 1] === SLASH;
    this.attributesEnd = this.empty ? at - 1 : at;
    this.position = at + 1;
    if (this.depth >= this.context.limits.depth) throw this.context.fault('too-nested', { part: this.part });
    this.opened[2 * this.depth] = start + 1;
    this.opened[2 * this.depth + 1] = nameEnd;
    this.depth += 1;
    return OPEN;
  }

  private closeTag(start: number): Token {
    const { bytes } = this;
    let at = this.readName(start + 2);
    const length = at - start - 2;
    if (this.depth === 0) throw this.fault('xml-tag');
    this.depth -= 1;
    const opened = this.opened[2 * this.depth]!;
    if (this.opened[2 * this.depth + 1]! - opened !== length) throw this.fault('xml-unmatched');
    for (let i = 0; i < length; i += 1) {
      if (bytes[opened + i] !== bytes[start + 2 + i]) throw this.fault('xml-unmatched');
    }
    while (at < bytes.length && isBlank(bytes[at]!)) at += 1;
    if (bytes[at] !== GT) throw this.fault('xml-tag');
    this.position = at + 1;
    return CLOSE;
  }

  /** Whether the current tag's local name is this ASCII name. */
  is(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i += 1) if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  name(): string {
    return decodeText(this.bytes, this.nameStart, this.nameEnd, this);
  }

  /** Characters of the current TEXT token, references resolved. */
  text(): string {
    return decodeText(this.bytes, this.nameStart, this.nameEnd, this, this.cdata);
  }

  /** Steps through the attributes of the current OPEN tag; false after the last. */
  nextAttribute(): boolean {
    const { bytes, attributesEnd } = this;
    let at = this.attributesAt;
    while (at < attributesEnd && isBlank(bytes[at]!)) at += 1;
    if (at >= attributesEnd) return false;
    this.attributeStart = at;
    while (at < attributesEnd && bytes[at] !== EQUALS && !isBlank(bytes[at]!)) at += 1;
    this.attributeEnd = at;
    while (at < attributesEnd && isBlank(bytes[at]!)) at += 1;
    if (bytes[at] !== EQUALS) throw this.fault('xml-attribute');
    do at += 1;
    while (at < attributesEnd && isBlank(bytes[at]!));
    const quote = bytes[at];
    if (at >= attributesEnd || (quote !== QUOTE && quote !== APOSTROPHE)) throw this.fault('xml-attribute');
    this.valueStart = at + 1;
    this.valueEnd = bytes.indexOf(quote, at + 1);
    if (this.valueEnd < 0 || this.valueEnd >= attributesEnd) throw this.fault('xml-attribute');
    this.attributesAt = this.valueEnd + 1;
    return true;
  }

  /** Value of the current attribute, references resolved. */
  value(): string {
    return decodeText(this.bytes, this.valueStart, this.valueEnd, this);
  }

  /** Attributes of the current OPEN tag by qualified name ("r:id"). */
  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    while (this.nextAttribute()) {
      all.set(decodeText(this.bytes, this.attributeStart, this.attributeEnd, this), this.value());
    }
    return all;
  }

  /** Skips to the CLOSE of the current OPEN tag. */
  skip(): void {
    const depth = this.depth - 1;
    while (this.depth > depth) this.next();
  }
}
