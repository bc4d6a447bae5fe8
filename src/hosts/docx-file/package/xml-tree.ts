/**
 * XML with offsets: a light tree that knows where each element stands in its source, so that edits are spliced into the
 * text and everything else stays byte for byte. Well-formedness is checked by saxes; a DOCTYPE is refused.
 */
import { SaxesParser } from 'saxes';
import { Fault } from '../../../core/fault';
import type { PackageLimits } from './limits';

export interface XmlElement {
  /** As written, with its prefix ("w:p"). */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** Character data directly inside, decoded. */
  text: string;
  /** Offset of "<". */
  readonly start: number;
  /** Offset behind the opening tag's ">". */
  readonly openEnd: number;
  /** Offset of the closing tag's "<"; equals `end` when self-closing. */
  closeStart: number;
  /** Offset behind the element. */
  end: number;
  readonly selfClosing: boolean;
}

/**
 * Parses one part.
 * @param name the part's name, for faults.
 * @throws Fault `corrupt`, `too-nested`, `too-large`.
 */
export function parseXml(source: string, name: string, limits: PackageLimits): XmlElement {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let depth = 0;
  let count = 0;
  parser.on('error', () => {
    throw new Fault('corrupt', { what: name });
  });
  parser.on('doctype', () => {
    throw new Fault('corrupt', { what: `${name}: DOCTYPE` });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    count += 1;
    if (depth > limits.depth) throw new Fault('too-nested', { what: name });
    if (count > limits.elements) throw new Fault('too-large', { what: name });
    const openEnd = parser.position;
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes,
      parent: open,
      children: [],
      text: '',
      start: source.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    if (open) open.children.push(element);
    else root = element;
    open = element;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!open) return;
    open.end = parser.position;
    open.closeStart = tag.isSelfClosing ? open.end : source.lastIndexOf('<', parser.position - 1);
    open = open.parent;
  });
  const addText = (text: string): void => {
    if (open) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (!root) throw new Fault('corrupt', { what: name });
  return root;
}

/** Every element below and including this one, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const stack: XmlElement[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (child) stack.push(child);
    }
  }
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Whether the element stands inside an element of that name. */
export function isInside(element: XmlElement, names: ReadonlySet<string>): boolean {
  for (let up = element.parent; up; up = up.parent) if (names.has(up.name)) return true;
  return false;
}
