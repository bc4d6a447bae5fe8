/** Content controls that name a place ("noi_dung" as tag or title) give way to the place as typed: one way of filling for both. */
import { applySplices, childOf, descendants, parseXml, type OpcContext, type Splice, type XmlTree } from '../../opc';

const isOf = (name: string) => (element: XmlTree) => element.name === name;

/** The place that a control names by its tag or its title. */
function placeOf(control: XmlTree, known: ReadonlySet<string>): string | null {
  const properties = childOf(control, 'w:sdtPr');
  const names = ['w:tag', 'w:alias'].map(
    (name) => properties && childOf(properties, name)?.attributes['w:val']?.trim(),
  );
  return names.find((name) => name !== undefined && known.has(name.toLowerCase())) ?? null;
}

function isInControl(element: XmlTree, controls: ReadonlySet<XmlTree>): boolean {
  for (let at = element.parent; at; at = at.parent) if (controls.has(at)) return true;
  return false;
}

/** Its first paragraph's and first run's formats are kept; a control around cells or rows is left alone. */
function typed(source: string, content: XmlTree, place: string): string | null {
  const part = (element: XmlTree | undefined): string => (element ? source.slice(element.start, element.end) : '');
  const inside = descendants(content);
  if (content.children.some(({ name }) => name === 'w:tc' || name === 'w:tr')) return null;
  const run = inside.find(isOf('w:r'));
  const format = run && childOf(run, 'w:rPr');
  const shown = format && !/PlaceholderText/.test(part(format)) ? part(format) : '';
  const text = `<w:r>${shown}<w:t>{{ ${place} }}</w:t></w:r>`;
  const paragraph = content.children.find(isOf('w:p'));
  return paragraph ? `<w:p>${part(childOf(paragraph, 'w:pPr'))}${text}</w:p>` : text;
}

/** @param known names of places, in lower case. */
export function controlsTyped(source: string, name: string, known: ReadonlySet<string>, context: OpcContext): string {
  if (!source.includes('<w:sdt')) return source;
  const taken = new Set<XmlTree>();
  const splices: Splice[] = [];
  for (const control of descendants(parseXml(source, name, context))) {
    if (control.name !== 'w:sdt' || isInControl(control, taken)) continue;
    const place = placeOf(control, known);
    const content = childOf(control, 'w:sdtContent');
    const text = place === null || !content ? null : typed(source, content, place);
    if (text === null) continue;
    taken.add(control);
    splices.push({ start: control.start, end: control.end, text });
  }
  return applySplices(source, splices);
}
