/** One XML part of an open report: its source, its tree, and the splices collected for it. */
import { applySplices, childOf, escapeText, type OpcPackage, parseXml, type Splice, type XmlTree } from '../../opc';

export class Part {
  readonly name: string;
  readonly source: string;
  readonly root: XmlTree;
  private readonly splices: Splice[] = [];
  private readonly preserved = new Set<number>();

  constructor(pack: OpcPackage, name: string) {
    this.name = name;
    this.source = pack.text(name);
    this.root = parseXml(this.source, name, pack.context);
  }

  get changed(): boolean {
    return this.splices.length > 0;
  }

  slice(element: XmlTree): string {
    return this.source.slice(element.start, element.end);
  }

  inner(element: XmlTree): string {
    return this.source.slice(element.openEnd, element.closeStart);
  }

  insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  replace(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.splices.push({ start, end, text });
  }

  remove(element: XmlTree): void {
    this.replace(element.start, element.end, '');
  }

  /** Replaces the text of a w:t, keeping its opening tag unless blanks at its ends need to be preserved. */
  setText(t: XmlTree, text: string): void {
    if (t.text === text) return;
    if (t.selfClosing) this.replace(t.start, t.end, `<${t.name} xml:space="preserve">${escapeText(text)}</${t.name}>`);
    else {
      if (text.trim() !== text) this.preserveSpace(t);
      this.replace(t.openEnd, t.closeStart, escapeText(text));
    }
  }

  /** Makes sure that blanks at the ends of a w:t count. */
  preserveSpace(t: XmlTree): void {
    if (t.attributes['xml:space'] !== undefined || this.preserved.has(t.start) || t.selfClosing) return;
    this.preserved.add(t.start);
    this.insert(t.openEnd - 1, ' xml:space="preserve"');
  }

  result(): string {
    return applySplices(this.source, this.splices);
  }
}

/** Offset in the source of the n-th decoded character of a w:t; null where its text holds more than characters and references. */
export function sourceOffset(source: string, t: XmlTree, n: number): number | null {
  const raw = source.slice(t.openEnd, t.closeStart);
  if (raw.includes('<')) return null;
  let at = 0;
  let count = 0;
  while (count < n && at < raw.length) {
    if (raw[at] === '&') {
      const end = raw.indexOf(';', at);
      const reference = raw.slice(at + 1, end);
      const code = /^#x[0-9a-f]+$/i.test(reference)
        ? parseInt(reference.slice(2), 16)
        : /^#\d+$/.test(reference)
          ? Number(reference.slice(1))
          : 0;
      count += code > 0xffff ? 2 : 1;
      at = end + 1;
    } else {
      at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
      count += 1;
    }
  }
  return count === n ? t.openEnd + at : null;
}

/** The w:rPr of a run as XML, "" without one or with an empty one. */
export function runProperties(part: Part, run: XmlTree): string {
  const properties = childOf(run, 'w:rPr');
  return properties && properties.children.length > 0 ? part.slice(properties) : '';
}
