/** Small cuts in the bytes of one XML part: everything between them stays byte for byte. */
import { escapeXml } from '../../core/xml-text';
import { decodeText } from './decode-text';
import type { OpcContext } from './limits';
import { spliceBytes, type Splice } from './splices';
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';

export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Namespace prefix with its colon, "" without. */
  readonly prefix: string;
  /** 1 for the root. */
  readonly depth: number;
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** First byte of the closing tag; equals `openEnd` and `end` where the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** All elements of a small part down to `deepest`, in document order. Throws Fault. */
export function listElements(bytes: Uint8Array, part: string, context: OpcContext, deepest: number): XmlElement[] {
  const xml = new XmlScanner(bytes, part, context);
  const found: XmlElement[] = [];
  const open: { -readonly [K in keyof XmlElement]: XmlElement[K] }[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.depth <= deepest) {
      const prefix = String.fromCharCode(...bytes.subarray(xml.tokenStart + 1, xml.nameStart));
      const { tokenStart: start, position, depth } = xml;
      const element = {
        name: xml.name(),
        prefix,
        depth,
        start,
        openEnd: position,
        closeStart: position,
        end: position,
        attributes: xml.attributes(),
      };
      found.push(element);
      open.push(element);
    } else if (token === CLOSE && xml.depth < open.length) {
      const element = open.pop();
      if (element && xml.position > element.openEnd) {
        element.closeStart = xml.tokenStart;
        element.end = xml.position;
      }
    }
  }
  return found;
}

/** Characters directly inside an element, references resolved. Throws Fault. */
export function innerText(bytes: Uint8Array, element: XmlElement, part: string, context: OpcContext): string {
  return decodeText(bytes, element.openEnd, element.closeStart, {
    fault: (what) => context.corrupt(what, { part, offset: String(element.start) }),
  });
}

/** Collected cuts, applied at once. */
export class XmlPatch {
  readonly bytes: Uint8Array;
  private readonly cuts: Splice[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** `text` instead of the bytes from `start` up to `end`; cuts at one place keep the order in which they were asked. */
  replace(start: number, end: number, text: string): void {
    this.cuts.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Puts `text` in as the last child, opening up an element that closes itself. */
  append(
    element: Pick<XmlElement, 'prefix' | 'name' | 'openEnd' | 'end'> & { readonly closeStart: number },
    text: string,
  ): void {
    if (element.closeStart !== element.end) this.insert(element.closeStart, text);
    else
      this.replace(this.slashBefore(element.openEnd), element.openEnd, `>${text}</${element.prefix}${element.name}>`);
  }

  /** Sets attributes of an opening tag; null removes one. */
  setAttributes(
    element: Pick<XmlElement, 'start' | 'openEnd'>,
    changes: Readonly<Record<string, string | null>>,
  ): void {
    let tag = new TextDecoder().decode(this.bytes.subarray(element.start, element.openEnd));
    for (const [name, value] of Object.entries(changes)) {
      tag = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
      if (value !== null)
        tag = tag.replace(/\s*(\/?>)$/, (_all, end: string) => ` ${name}="${escapeXml(value)}"${end}`);
    }
    this.replace(element.start, element.openEnd, tag);
  }

  private slashBefore(openEnd: number): number {
    let at = openEnd - 2;
    while ((this.bytes[at - 1] ?? 0) <= 32) at -= 1;
    return at;
  }

  get changed(): boolean {
    return this.cuts.length > 0;
  }

  /** The bytes with all cuts made. */
  apply(): Uint8Array {
    return spliceBytes(this.bytes, this.cuts);
  }
}
