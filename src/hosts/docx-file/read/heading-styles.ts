/** Ids of the paragraph styles that are headings: by outline level or by name (17.3.1.20, 17.7.4.9). */
import { childOf, parseXml, type OpcPackage } from '../../opc';

export function headingStyles(pack: OpcPackage, main: string): ReadonlySet<string> {
  const styles = pack.related(main, 'styles');
  const found = new Set<string>();
  if (styles === null || !pack.has(styles)) return found;
  for (const style of parseXml(pack.text(styles), styles, pack.context).children) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined || style.attributes['w:type'] !== 'paragraph') continue;
    const properties = childOf(style, 'w:pPr');
    const outline = properties && childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
    const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
    if ((outline !== undefined && outline !== '9') || /^(?:heading \d|title)$/i.test(name)) found.add(id);
  }
  return found;
}
