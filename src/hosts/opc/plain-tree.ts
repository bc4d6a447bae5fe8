/**
 * The quick way to a tree, for XML as programs write it: no DOCTYPE, comment, CDATA or instruction behind the declaration,
 * ASCII names, no character beyond the basic plane. What it is not sure of it leaves to `parseXml`, which then reads from
 * the start; so it may say no to sound XML, and never says yes to any other.
 */
import { NAMED } from './decode-text';
import type { OpcContext } from './limits';
import type { XmlTree } from './tree';

type Open = { -readonly [Key in keyof XmlTree]: XmlTree[Key] };

const [SLASH, GREATER, EQUALS, QUOTE, APOSTROPHE] = [47, 62, 61, 34, 39];
const ELEMENTS_BETWEEN_CLOCKS = 1 << 14;
const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")? ?\?>[ \t\r\n]*/;
/** Forbidden, or treated in ways that only the slow reader knows: control characters, returns, halves of pairs. */
const ODD = /[^\t\n -\ud7ff\ue000-\ufffd]/g;
const BLANK = /^[ \t\n]*$/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#x([0-9a-fA-F]{1,6})|#([0-9]{1,7}));/g;

/** 1 where a name may begin, 2 where it may only go on. */
const NAME = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') NAME[char.charCodeAt(0)] = 1;
for (const char of '0123456789.-') NAME[char.charCodeAt(0)] = 2;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9;
const isChar = (code: number): boolean =>
  (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);

/** Where the name that begins here ends; `from` itself where none does. */
function nameEnd(source: string, from: number): number {
  if (NAME[source.charCodeAt(from)] !== 1) return from;
  let at = from + 1;
  while ((NAME[source.charCodeAt(at)] ?? 0) > 0) at += 1;
  return at;
}

/** The text with its references resolved; null where one is none that XML names. */
function decoded(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let sound = true;
  const text = raw.replace(REFERENCE, (_all, name: string | undefined, hex: string | undefined, digits: string) => {
    if (name !== undefined) return NAMED[name] as string;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    sound &&= isChar(code) || code === 9 || code === 10 || code === 13;
    return sound ? String.fromCodePoint(code) : '';
  });
  return sound && !/&/.test(raw.replace(REFERENCE, '')) ? text : null;
}

/** Attributes without any that an object has of itself, of one shape for one list of names. */
class Attributes {
  [name: string]: string;
}
Object.setPrototypeOf(Attributes.prototype, null);
Reflect.deleteProperty(Attributes.prototype, 'constructor');
const NONE: Readonly<Record<string, string>> = new Attributes();
/** Of every element that closes itself: nothing is ever put into one. */
const NO_CHILDREN: XmlTree[] = [];

/** Reads the tags of one source. */
class PlainReader {
  private at: number;
  private count = 0;
  private depth = 0;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly context: OpcContext,
  ) {
    this.at = DECLARATION.exec(source)?.[0].length ?? 0;
  }

  read(): XmlTree | null {
    const { source } = this;
    ODD.lastIndex = this.at;
    if (ODD.test(source)) return null;
    let root: Open | null = null;
    let open: Open | null = null;
    for (;;) {
      const start = source.indexOf('<', this.at);
      const raw = source.slice(this.at, start < 0 ? undefined : start);
      if (raw !== '' && !this.takesText(raw, open)) return null;
      if (start < 0) return open ? null : root;
      if (source.charCodeAt(start + 1) === SLASH) {
        if (!open || !this.closes(open, start)) return null;
        open = open.parent;
        this.depth -= 1;
        continue;
      }
      if (root && !open) return null;
      const element = this.opened(start, open);
      if (!element) return null;
      if (open) open.children.push(element);
      else root = element;
      if (!element.selfClosing) {
        open = element;
        this.depth += 1;
      }
    }
  }

  private takesText(raw: string, open: Open | null): boolean {
    if (!open) return BLANK.test(raw);
    if (raw.includes(']]>')) return false;
    const text = decoded(raw);
    if (text === null) return false;
    open.text = open.text === '' ? text : open.text + text;
    return true;
  }

  private closes(open: Open, start: number): boolean {
    const { source } = this;
    if (!source.startsWith(open.name, start + 2)) return false;
    let at = start + 2 + open.name.length;
    while (isBlank(source.charCodeAt(at))) at += 1;
    if (source.charCodeAt(at) !== GREATER) return false;
    this.at = at + 1;
    open.closeStart = start;
    open.end = this.at;
    return true;
  }

  private opened(start: number, parent: Open | null): Open | null {
    const { source, context } = this;
    const name = this.nameAt(start + 1);
    if (name === '') return null;
    const attributes = this.attributes();
    if (!attributes) return null;
    const selfClosing = source.charCodeAt(this.at) === SLASH;
    if (selfClosing) this.at += 1;
    if (source.charCodeAt(this.at) !== GREATER) return null;
    const end = (this.at += 1);
    if ((this.count += 1) % ELEMENTS_BETWEEN_CLOCKS === 0) context.checkTime();
    if (this.depth + 1 > context.limits.depth) throw context.fault('too-nested', { part: this.part });
    if (this.count > context.limits.elements) throw context.tooLarge('elements', { part: this.part });
    const children = selfClosing ? NO_CHILDREN : [];
    return { name, attributes, parent, children, text: '', start, openEnd: end, closeStart: end, end, selfClosing };
  }

  /** The same string for the same name; "" where none stands here. */
  private nameAt(from: number): string {
    this.at = nameEnd(this.source, from);
    const name = this.source.slice(from, this.at);
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, name);
    return name;
  }

  /** Up to the ">" or "/" of the tag; null where they are not plain. */
  private attributes(): Readonly<Record<string, string>> | null {
    const { source } = this;
    let found: Attributes | null = null;
    for (;;) {
      const before = this.at;
      while (isBlank(source.charCodeAt(this.at))) this.at += 1;
      const code = source.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return found ?? NONE;
      if (this.at === before) return null;
      const name = this.nameAt(this.at);
      const value = this.value();
      if (name === '' || value === null || name === '__proto__') return null;
      found ??= new Attributes();
      if (found[name] !== undefined) return null;
      found[name] = value;
    }
  }

  private value(): string | null {
    const { source } = this;
    const quote = source.charCodeAt(this.at + 1);
    if (source.charCodeAt(this.at) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return null;
    const from = this.at + 2;
    const end = source.indexOf(quote === QUOTE ? '"' : "'", from);
    if (end < 0) return null;
    const raw = source.slice(from, end);
    this.at = end + 1;
    return raw.includes('<') || raw.includes('\n') || raw.includes('\t') ? null : decoded(raw);
  }
}

/** The tree, or null where the source is not plain; faults of limits as `parseXml`. */
export function plainTree(source: string, part: string, context: OpcContext): XmlTree | null {
  return new PlainReader(source, part, context).read();
}
