/**
 * XML as a tree with offsets, for a document that is walked up and down: each element knows where it stands in its source,
 * so that edits are spliced into the text and everything else stays as it was. Sheets of a hundred thousand cells are not
 * held as trees: `xml-scanner` runs over them. A DOCTYPE is refused.
 */
import { SaxesParser } from 'saxes';
import type { OpcContext } from './limits';
import type { XmlTree } from './xml-element';

const ELEMENTS_BETWEEN_CLOCKS = 1 << 14;

/** Counts elements; throws where there are too many, or too deep. */
function bounded(part: string, context: OpcContext): (depth: number) => void {
  const { limits } = context;
  let count = 0;
  return (depth) => {
    if ((count += 1) % ELEMENTS_BETWEEN_CLOCKS === 0) context.checkTime();
    if (depth > limits.depth) throw context.fault('too-nested', { part });
    if (count > limits.elements) throw context.tooLarge('elements', { part });
  };
}

/** An element that is still open. */
interface Growing extends XmlTree {
  readonly parent: Growing | null;
}

/** Not frozen: arrays of another kind among them make every walk slower. */
const NO_CHILDREN: readonly XmlTree[] = [];

/**
 * Parses one part, whose name is for faults.
 * @throws Fault `corrupt`, `too-nested`, `too-large`, `too-slow`.
 */
export function parseXml(source: string, part: string, context: OpcContext): XmlTree {
  const onOpen = bounded(part, context);
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  let root: XmlTree | null = null;
  let open: Growing | null = null;
  let depth = 0;
  /** A few names are written a thousand times over: one string each. */
  const names = new Map<string, string>();
  /** Children of all elements that are still open, those of the innermost last, and where those of each begin. */
  const waiting: XmlTree[] = [];
  const begins: number[] = [];
  parser.on('error', () => {
    throw context.corrupt('xml', { part });
  });
  parser.on('doctype', () => {
    throw context.corrupt('xml-doctype', { part });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    onOpen(depth);
    const openEnd = parser.position;
    let name = names.get(tag.name);
    if (name === undefined) names.set(tag.name, (name = tag.name));
    const element: Growing = {
      name,
      attributes: tag.attributes,
      parent: open,
      children: NO_CHILDREN,
      text: '',
      start: source.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
    };
    if (open) waiting.push(element);
    else root = element;
    open = element;
    begins.push(waiting.length);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!open) return;
    const begin = begins.pop() ?? 0;
    if (waiting.length > begin) {
      open.children = waiting.slice(begin);
      waiting.length = begin;
    }
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
  if (!root) throw context.corrupt('xml', { part });
  return root;
}

/** Everything in a whole part is asked for time and again; a tree never changes once it is read. */
const wholes = new WeakMap<XmlTree, readonly XmlTree[]>();

/** Every element below and including this one, in document order. */
export function descendants(element: XmlTree): readonly XmlTree[] {
  if (element.parent !== null) return collected(element);
  const all = wholes.get(element) ?? collected(element);
  wholes.set(element, all);
  return all;
}

function collected(element: XmlTree): readonly XmlTree[] {
  const found: XmlTree[] = [];
  const visit = (next: XmlTree): void => {
    found.push(next);
    for (const child of next.children) visit(child);
  };
  visit(element);
  return found;
}

/** Whether the element or any below it is one that is looked for. */
export function holdsElement(element: XmlTree, fits: (element: XmlTree) => boolean): boolean {
  if (fits(element)) return true;
  for (const child of element.children) if (holdsElement(child, fits)) return true;
  return false;
}

export function childOf(element: XmlTree, name: string): XmlTree | undefined {
  return element.children.find((child) => child.name === name);
}

/** Whether the element stands inside an element of that name. */
export function isInside(element: XmlTree, names: ReadonlySet<string>): boolean {
  for (let up = element.parent; up; up = up.parent) if (names.has(up.name)) return true;
  return false;
}
