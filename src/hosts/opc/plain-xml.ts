/**
 * The quick way to a tree: elements, attributes and text as programs write them, which is nearly all there is. It takes only
 * what it can see to be well-formed (XML 1.0) and leaves the rest to its caller: comments, instructions, CDATA, names beyond
 * ASCII, references other than to the five and to numbers, and every mistake.
 */
import { NAMED } from './decode-text';
import type { XmlTree } from './xml-element';

/** A reader that is told of each element; it throws where there are too many or too deep. */
export type OnOpen = (depth: number) => void;

const LT = 60,
  GT = 62,
  SLASH = 47,
  EQUALS = 61,
  QUOTE = 34,
  APOSTROPHE = 39,
  SPACE = 32;

/** Characters that XML forbids, and halves of others. */
const UNUSUAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const DECLARATION =
  /^\ufeff?(?:<\?xml version=["']1\.0["'](?: encoding=["'][uU][tT][fF]-8["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>)?\s*/;
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;
const NOTHING: Readonly<Record<string, string>> = {};
const NONE: readonly XmlTree[] = [];

const isBlank = (code: number): boolean => code === SPACE || code === 10 || code === 13 || code === 9;
const isNameStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
const isName = (code: number): boolean => isNameStart(code) || (code >= 48 && code <= 58) || code === 45 || code === 46;

/** Names as they were met: each is one string however often it stands there. */
class Names {
  private readonly known: (string | undefined)[] = [];
  /** The name between two offsets. */
  at(source: string, start: number, end: number): string {
    const length = end - start;
    const slot = (source.charCodeAt(end - 1) * 31 + source.charCodeAt(start + (length >> 1)) * 7 + length) & 0xff;
    const known = this.known[slot];
    if (known?.length === length && source.startsWith(known, start)) return known;
    return (this.known[slot] = source.slice(start, end));
  }
}

function codeText(code: number): string | null {
  if (code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe))
    return String.fromCharCode(code);
  return code >= 0x10000 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** The text with its references resolved; null where one is not plain. */
function resolved(text: string): string | null {
  let sound = true;
  const plain = text.replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
    const meant =
      name !== undefined ? NAMED[name] : codeText(parseInt(decimal ?? hex ?? '', hex === undefined ? 10 : 16));
    if (meant === undefined || meant === null) sound = false;
    return meant ?? '';
  });
  return sound ? plain : null;
}

/** One part of a package on its way into a tree. */
class PlainXml {
  private readonly names = new Names();
  private at = 0;
  /** Closed elements whose parents are still open, outermost first; each element takes its own when it closes. */
  private readonly closed: XmlTree[] = [];
  /** For each open element, how many of them stood there when it was opened. */
  private readonly before: number[] = [];

  constructor(
    private readonly source: string,
    private readonly onOpen: OnOpen,
  ) {}

  /** null: not plain. */
  read(): XmlTree | null {
    const { source } = this;
    if (UNUSUAL.test(source) || source.includes(']]>')) return null;
    this.at = DECLARATION.exec(source)?.[0].length ?? 0;
    let root: XmlTree | null = null;
    let open: XmlTree | null = null;
    let depth = 0;
    while (this.at < source.length) {
      if (source.charCodeAt(this.at) !== LT) {
        const end = this.textEnd();
        if (!this.addText(open, end)) return null;
        this.at = end;
      } else if (source.charCodeAt(this.at + 1) === SLASH) {
        if (!open || !this.close(open)) return null;
        this.gather(open);
        open = open.parent;
        depth -= 1;
      } else {
        if (!open && root) return null;
        this.onOpen(depth + 1);
        const element: XmlTree | null = this.open(open);
        if (!element) return null;
        root ??= element;
        if (element.selfClosing) this.closed.push(element);
        else {
          this.before.push(this.closed.length);
          open = element;
          depth += 1;
        }
      }
    }
    return open ? null : root;
  }

  /** A list of just that length: one that grows keeps room for more, and there are a hundred thousand. */
  private gather(element: XmlTree): void {
    const { closed } = this;
    const from = this.before.pop() ?? 0;
    if (closed.length > from) element.children = closed.slice(from);
    closed.length = from;
    closed.push(element);
  }

  private textEnd(): number {
    const end = this.source.indexOf('<', this.at);
    return end < 0 ? this.source.length : end;
  }

  private addText(open: XmlTree | null, end: number): boolean {
    let text = this.source.slice(this.at, end);
    if (!open) return /^[ \t\r\n]*$/.test(text);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    const plain = text.includes('&') ? resolved(text) : text;
    if (plain !== null) open.text = open.text === '' ? plain : open.text + plain;
    return plain !== null;
  }

  private close(open: XmlTree): boolean {
    const { source } = this;
    const start = this.at;
    if (!source.startsWith(open.name, start + 2)) return false;
    let at = start + 2 + open.name.length;
    while (isBlank(source.charCodeAt(at))) at += 1;
    if (source.charCodeAt(at) !== GT) return false;
    open.closeStart = start;
    open.end = this.at = at + 1;
    return true;
  }

  private name(): string | null {
    const { source } = this;
    const start = this.at;
    if (!isNameStart(source.charCodeAt(start))) return null;
    let at = start + 1;
    while (isName(source.charCodeAt(at))) at += 1;
    this.at = at;
    return this.names.at(source, start, at);
  }

  private blanks(): boolean {
    const start = this.at;
    while (isBlank(this.source.charCodeAt(this.at))) this.at += 1;
    return this.at > start;
  }

  private open(parent: XmlTree | null): XmlTree | null {
    const { source } = this;
    const start = this.at;
    this.at += 1;
    const name = this.name();
    if (name === null) return null;
    let attributes: Record<string, string> | null = null;
    let apart = this.blanks();
    let code = source.charCodeAt(this.at);
    while (code !== GT && code !== SLASH) {
      const key = apart ? this.name() : null;
      if (key === null || key === '__proto__' || (attributes && key in attributes)) return null;
      const value = this.value();
      if (value === null) return null;
      if (attributes) attributes[key] = value;
      else attributes = { [key]: value };
      apart = this.blanks();
      code = source.charCodeAt(this.at);
    }
    const selfClosing = code === SLASH;
    if (selfClosing && source.charCodeAt(this.at + 1) !== GT) return null;
    const end = (this.at += selfClosing ? 2 : 1);
    return {
      name,
      attributes: attributes ?? NOTHING,
      parent,
      children: NONE,
      text: '',
      start,
      openEnd: end,
      closeStart: end,
      end,
      selfClosing,
    };
  }

  /** The value behind an attribute's name. */
  private value(): string | null {
    const { source } = this;
    this.blanks();
    if (source.charCodeAt(this.at) !== EQUALS) return null;
    this.at += 1;
    this.blanks();
    const quote = source.charCodeAt(this.at);
    if (quote !== QUOTE && quote !== APOSTROPHE) return null;
    const start = this.at + 1;
    let unusual = false;
    let at = start;
    for (; ; at += 1) {
      const code = source.charCodeAt(at);
      if (code === quote) break;
      // Blanks of other kinds become spaces, and "<" is a mistake; the end of the text is no number.
      if (code === LT || code < SPACE || Number.isNaN(code)) return null;
      if (code === 38) unusual = true;
    }
    this.at = at + 1;
    const value = source.slice(start, at);
    return unusual ? resolved(value) : value;
  }
}

/** The tree of a part's text; null where it is not plain. */
export function plainXml(source: string, onOpen: OnOpen): XmlTree | null {
  return new PlainXml(source, onOpen).read();
}
